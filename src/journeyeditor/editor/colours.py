"""The colours of what is selected: cards, stages and curves, all at once."""

from journeyeditor.editor.editor import Editor
from journeyeditor.editor.spots import selected_spots
from journeyeditor.edits import colours


def can_colour(editor: Editor) -> bool:
    """Whether anything is selected that may have a colour of its own."""
    return bool(_coloured(editor))


def colours_now(editor: Editor) -> set[str | None]:
    """Return the colours that the selected cards, stages and curves have, as #RRGGBB; None for none of its own."""
    return set(_coloured(editor).values())


def set_colour(editor: Editor, colour: str | None) -> None:
    """Give the selected cards, stages and curves a colour as #RRGGBB, or None for none of their own."""
    chosen = list(_coloured(editor))
    if chosen:
        change = colours.set_colour(editor.document, editor.map_id, chosen, colour)
        editor.apply(change._replace(touched=editor.selection))


def _coloured(editor: Editor) -> dict[str, str | None]:
    spots = (spot for spot in selected_spots(editor) if spot.kind in ("card", "stage", "curve"))
    return {spot.element.id: getattr(spot.element, "colour", None) for spot in spots}
