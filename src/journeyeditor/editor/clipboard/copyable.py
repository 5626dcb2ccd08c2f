"""What of the selection can be copied; asked after every change, so it needs none of what copying needs."""

from typing import TYPE_CHECKING

from journeyeditor.editor.editor import Editor
from journeyeditor.editor.spots import Spot, selected_spots

if TYPE_CHECKING:
    from journeyeditor.edits.pasting.clipping import ClippingKind

_KINDS: "dict[frozenset[str], ClippingKind]" = {
    frozenset({"card"}): "cards",
    frozenset({"stage"}): "stages",
    frozenset({"step"}): "steps",
    frozenset({"lane"}): "lanes",
    frozenset({"point"}): "points",
}


def can_copy(editor: Editor) -> bool:
    """Whether the selection is of one kind that can be copied."""
    return copyable(editor)[0] is not None


def copyable(editor: Editor) -> "tuple[ClippingKind | None, list[Spot]]":
    """Return what is copied, and of which kind it is; a connector comes along with its cards."""
    spots = [spot for spot in selected_spots(editor) if spot.kind != "connector"]
    return _KINDS.get(frozenset(spot.kind for spot in spots)), spots
