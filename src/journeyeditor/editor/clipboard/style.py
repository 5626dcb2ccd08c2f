"""The looks of a card or a stage, taken from one and given to others."""

from typing import NamedTuple

from journeyeditor.editor.editor import Editor
from journeyeditor.editor.in_turn import Edit, in_turn
from journeyeditor.editor.spots import Spot, selected_spots
from journeyeditor.editor.words import number_of
from journeyeditor.edits import cards, stages
from journeyeditor.model import Card, Message, Stage


class Style(NamedTuple):
    """How a card or a stage looks."""

    colour: str | None
    """Its own colour; none where that is left to the theme."""
    icon: str | None = None
    """The icon of a card, empty where it has none; none of a stage, which never has one."""


def can_copy_style(editor: Editor) -> bool:
    """Whether a card or a stage is selected."""
    return bool(_styled(editor))


def copied_style(editor: Editor) -> Style | None:
    """Return the style of the card or stage that was selected last."""
    for spot in reversed(_styled(editor)):
        if isinstance(spot.element, Card):
            return Style(spot.element.colour, spot.element.icon)
        if isinstance(spot.element, Stage):
            return Style(spot.element.colour)
    return None


def paste_style(editor: Editor, style: Style) -> None:
    """Give the selected cards and stages a style, as one step of undo; the selection stays."""
    spots = _styled(editor)
    number = number_of(None if len({spot.kind for spot in spots}) > 1 else spots[0].kind, len(spots))
    label = Message(f"Paste style to {number.text}", number.values)
    change = in_turn(editor.document, [_restyled(editor.map_id, spot, style, label) for spot in spots], label)
    editor.apply(change._replace(touched=editor.selection))


def _restyled(map_id: str, spot: Spot, style: Style, label: Message) -> Edit:
    element_id = spot.element.id
    if spot.kind == "stage":
        return lambda document: stages.update_stage(document, map_id, element_id, label, colour=style.colour)
    fields = {"colour": style.colour} if style.icon is None else {"colour": style.colour, "icon": style.icon}
    return lambda document: cards.update_card(document, map_id, element_id, label, **fields)


def _styled(editor: Editor) -> list[Spot]:
    return [spot for spot in selected_spots(editor) if spot.kind in ("card", "stage")]
