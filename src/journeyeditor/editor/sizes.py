"""Sizes by command: wider and narrower steps, higher and lower lanes, cards over more steps and fewer."""

from collections.abc import Callable, Mapping

from journeyeditor.editor.choices import chosen_steps
from journeyeditor.editor.editor import Editor
from journeyeditor.editor.in_turn import Edit, in_turn
from journeyeditor.editor.lane_commands import chosen_lanes
from journeyeditor.editor.spots import selected_spots
from journeyeditor.editor.words import number_of
from journeyeditor.edits import Change, cards, sizes
from journeyeditor.layout.sheet import Sheet
from journeyeditor.model import Card, Document, Message

NARROWEST, WIDEST = 40.0, 2000.0
"""What the document takes for the width of a step, in points."""
LOWEST, HIGHEST = 16.0, 4000.0
"""What the document takes for the height of a lane, in points."""
_Sizes = Mapping[str, float | None]
_Resize = Callable[[Document, str, _Sizes], Change]


def change_widths(editor: Editor, sheet: Sheet, by: float) -> None:
    """Make the steps of the selection wider or narrower by some points."""
    chosen = {step.id for step in chosen_steps(editor)}
    now = {placed.step.id: placed.column.width for placed in sheet.steps if placed.step.id in chosen}
    _resize(editor, sizes.set_step_widths, {one: min(max(width + by, NARROWEST), WIDEST) for one, width in now.items()})


def can_fit_widths(editor: Editor) -> bool:
    """Whether somebody chose the width of a step of the selection."""
    return any(step.width is not None for step in chosen_steps(editor))


def fit_widths(editor: Editor) -> None:
    """Leave the widths of the steps of the selection to the layout."""
    _resize(editor, sizes.set_step_widths, dict.fromkeys(step.id for step in chosen_steps(editor)))


def change_heights(editor: Editor, sheet: Sheet, by: float) -> None:
    """Make the lanes of the selection higher or lower by some points, but not lower than what stands in them."""
    chosen = {lane.id for lane in chosen_lanes(editor)}
    now = {placed.lane.id: placed.rect.height for placed in sheet.lanes if placed.lane.id in chosen}
    _resize(editor, sizes.set_lane_heights, {one: min(max(high + by, LOWEST), HIGHEST) for one, high in now.items()})


def can_fit_heights(editor: Editor) -> bool:
    """Whether somebody chose the height of a lane of the selection."""
    return any(lane.height is not None for lane in chosen_lanes(editor))


def fit_heights(editor: Editor) -> None:
    """Leave the heights of the lanes of the selection to what stands in them."""
    _resize(editor, sizes.set_lane_heights, dict.fromkeys(lane.id for lane in chosen_lanes(editor)))


def can_span(editor: Editor, by: int) -> bool:
    """Whether a selected card can cover one step more, or one less."""
    return any(_spanned(editor, card, by) is not None for card in _chosen_cards(editor))


def span(editor: Editor, by: int) -> None:
    """Let the selected cards cover one step more or one less at their ends, as far as the map goes."""
    edits = [edit for card in _chosen_cards(editor) if (edit := _spanned(editor, card, by)) is not None]
    if edits:
        number = number_of("card", len(edits))
        change = in_turn(editor.document, edits, Message(f"Change the steps of {number.text}", number.values))
        editor.apply(change._replace(touched=editor.selection), burst=f"span {' '.join(editor.selection)}")


def _resize(editor: Editor, edit: _Resize, new: _Sizes) -> None:
    change = edit(editor.document, editor.map_id, new)
    editor.apply(change._replace(touched=editor.selection), burst=f"resize {' '.join(new)}")


def _chosen_cards(editor: Editor) -> list[Card]:
    return [spot.element for spot in selected_spots(editor) if isinstance(spot.element, Card)]


def _spanned(editor: Editor, card: Card, by: int) -> Edit | None:
    journey = editor.journey
    most = len(journey.steps) - journey.column_of[card.step]
    new = min(card.span, most) + by
    if not 1 <= new <= most:
        return None

    def edit(document: Document) -> Change:
        return cards.set_card_span(document, editor.map_id, card.id, card.step, new)

    return edit
