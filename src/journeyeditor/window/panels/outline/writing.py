"""A name being written in the outline: each letter shows on the map, all of them are one step of undo."""

from collections.abc import Callable

from journeyeditor.editor import Editor
from journeyeditor.edits import Change
from journeyeditor.model import Message


class OutlineWriting:
    """The writing of one entry, there already or new."""

    def __init__(self, editor: Editor, key: str, write: Callable[[str], Change], above: str, number: int) -> None:
        """Begin.

        Args:
            editor: whose document changes.
            key: its id.
            write: gives the change for what was typed, from the document as it is now.
            above: the id of the entry that a new one follows; empty for one that was there.
            number: tells this writing from others.
        """
        self.key, self.above = key, above
        self._editor, self._write = editor, write
        self._before, self._selection = editor.document, editor.selection
        self._burst = f"outline {number}"
        self._text: str | None = None

    @property
    def is_new(self) -> bool:
        """Whether the entry is there only once something is written."""
        return bool(self.above)

    @property
    def is_blank(self) -> bool:
        """Whether it is new, and nothing is written yet."""
        return self.is_new and not (self._text or "").strip()

    def begin(self) -> str:
        """Let a new entry be there, and return its id."""
        change = self._write("")
        self._editor.apply(change, self._burst)
        self.key = change.touched[0]
        return self.key

    def write(self, text: str) -> None:
        """Take what is typed now."""
        self._text = text
        self._editor.apply(self._write(text), self._burst)

    def give_up(self) -> None:
        """Let everything be as it was before."""
        if self._text is not None or self.is_new:
            self._editor.apply(Change(Message("Write"), self._before, self._selection), self._burst)
