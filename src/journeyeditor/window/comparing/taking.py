"""Differences that are taken over into an open document, in either direction, as steps that can be undone."""

from collections.abc import Sequence
from typing import Literal

from journeyeditor.editor import Editor
from journeyeditor.edits import taking
from journeyeditor.model import Document
from journeyeditor.review.comparing import Shared, Side, turned
from journeyeditor.review.differences import Difference, Kind

Into = Literal["before", "after"]
"""The map that becomes, with regard to some differences, what the other one is."""
_TURNED: dict[Kind, Kind] = {"added": "removed", "removed": "added"}
"""What became of things, as told of the earlier map where the later one is the older state."""


class Taking:
    """Takes differences over into the maps of an editor."""

    def __init__(self, editor: Editor) -> None:
        """Serve an editor."""
        self._editor = editor

    @property
    def document(self) -> Document:
        """The document as it is now."""
        return self._editor.document

    def may_change(self, side: Side) -> bool:
        """Tell whether a map is one of the document as it is now, so that differences can be taken over into it."""
        return side.document is self._editor.document

    def take_over(self, into: Into, side: Side, shared: Shared, found: Sequence[Difference]) -> int:
        """Make a map what the other one is with regard to some differences; return how many could not be taken over.

        Args:
            into: which of the two maps changes.
            side: that map.
            shared: both, in which what is the same has the same id.
            found: what differs.

        Raises:
            EditError: nothing of it can be taken over.
        """
        editor = self._editor
        other, names = (shared.before, {}) if into == "after" else turned(side, shared)
        wanted = [
            taking.Wanted(
                one.kind if into == "after" else _TURNED.get(one.kind, one.kind),
                names.get(one.element_id, one.element_id),
                one.field,
            )
            for one in found
        ]
        taken = taking.take_over(editor.document, side.map_id, other, wanted)
        if editor.map_id != side.map_id:
            editor.show_map(side.map_id)
        editor.apply(taken.change)
        return taken.left
