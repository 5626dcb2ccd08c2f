"""What commands do with connectors: join the cards that are selected, and go from one card to the next along them."""

from functools import partial
from itertools import pairwise

from journeyeditor.editor.editor import Editor
from journeyeditor.editor.in_turn import in_turn
from journeyeditor.editor.spots import selected_spots
from journeyeditor.edits import Change, connectors
from journeyeditor.model import Connector, Document, Message


def chosen_cards(editor: Editor) -> list[str]:
    """Return the ids of the cards that are selected, in the order in which they were chosen."""
    return [spot.element.id for spot in selected_spots(editor) if spot.kind == "card"]


def has_cards(editor: Editor) -> bool:
    """Whether the map has two cards."""
    return sum(len(lane.cards) for lane in editor.journey.card_lanes) > 1


def connect(editor: Editor) -> None:
    """Connect each card that is selected with the one that was chosen after it, as one step."""
    chosen = chosen_cards(editor)

    def join(source: str, target: str, document: Document) -> Change:
        return connectors.connect(document, editor.map_id, source, target)

    edits = [partial(join, *pair) for pair in pairwise(chosen)]
    editor.apply(in_turn(editor.document, edits, Message("Connect cards")))


def chosen_connectors(editor: Editor) -> list[Connector]:
    """Return the connectors that are selected."""
    return [spot.element for spot in selected_spots(editor) if isinstance(spot.element, Connector)]


def has_connectors(editor: Editor) -> bool:
    """Whether a connector is selected, or a card that one leads from or to."""
    return bool(chosen_connectors(editor) or _at_cards(editor))


def select_next(editor: Editor) -> None:
    """Select a connector of the card that is selected; from a connector, the next one that has a card with it."""
    chosen = chosen_connectors(editor)
    if not chosen:
        editor.select((_at_cards(editor)[0].id,))
        return
    here = chosen[-1]
    beside = [one for one in editor.journey.connectors if {here.source, here.target} & {one.source, one.target}]
    names = [one.id for one in beside]
    editor.select((names[(names.index(here.id) + 1) % len(names)],))


def _at_cards(editor: Editor) -> list[Connector]:
    """Return the connectors of the cards that are selected, those that leave them first."""
    cards = set(chosen_cards(editor))
    leaving = [one for one in editor.journey.connectors if one.source in cards]
    return leaving + [one for one in editor.journey.connectors if one.target in cards and one.source not in cards]
