"""Changes made in the properties panel: at once, one step of undo for each field that somebody writes in."""

from typing import Any

from journeyeditor.editor import Editor
from journeyeditor.editor.properties import Field, Subject, write
from journeyeditor.edits import Change
from journeyeditor.model import Document, Message


class Typing:
    """What is being typed into one field: every letter shows on the map, all of them are one step."""

    def __init__(self, editor: Editor) -> None:
        """Change the document of an editor."""
        self._editor = editor
        self._number = 0
        self._before: Document | None = None
        self._steps = 0

    def take(self, subjects: tuple[Subject, ...], field: Field, value: Any) -> None:
        """Write a value into a field.

        Raises:
            EditError: it does not fit.
        """
        editor = self._editor
        change = write(editor.document, editor.map_id, subjects, field, value)
        if self._before is None:
            self._before = editor.document
        self._apply(change)
        self._steps = editor.history.index

    def end(self) -> None:
        """Let what follows be a step of its own."""
        self._number += 1
        self._before = None

    def give_up(self) -> None:
        """Take back what was typed since the last end, where nothing else was done since."""
        if self._before is not None and self._editor.history.index == self._steps:
            self._apply(Change(Message("Change"), self._before))
        self.end()

    def _apply(self, change: Change) -> None:
        kept = change._replace(touched=self._editor.selection)
        self._editor.apply(kept, burst=f"properties {self._number}")
