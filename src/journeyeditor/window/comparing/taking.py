"""Differences that are taken over into an open document, each a step that can be undone."""

from journeyeditor.editor import Editor
from journeyeditor.edits import taking
from journeyeditor.model import Document
from journeyeditor.review.comparing import Side
from journeyeditor.review.differences import Difference


class Taking:
    """Takes differences over into the maps of an editor."""

    def __init__(self, editor: Editor) -> None:
        """Serve an editor."""
        self._editor = editor

    def may_take(self, after: Side) -> bool:
        """Tell whether a map is one of the document as it is now, so that differences can be taken over into it."""
        return after.document is self._editor.document

    def take_over(self, after: Side, before: Document, difference: Difference) -> Document:
        """Make a map what an earlier one is with regard to a difference, and return the document as it is then.

        Args:
            after: the map.
            before: the earlier one, in which what is the same has the same id.
            difference: what differs.

        Raises:
            EditError: it cannot be taken over.
        """
        editor = self._editor
        change = taking.take_over(
            editor.document, after.map_id, before, difference.kind, difference.element_id, difference.field
        )
        if editor.map_id != after.map_id:
            editor.show_map(after.map_id)
        editor.apply(change)
        return editor.document
