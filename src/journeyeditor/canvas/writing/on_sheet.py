"""What is typed, shown on the sheet: the letter stands in its editor at once, and the sheet follows in turns."""

from collections.abc import Callable, Iterator

from journeyeditor.canvas.surface import Paper
from journeyeditor.canvas.tools.in_turns import OfItself
from journeyeditor.canvas.words import translated
from journeyeditor.edits import Change, EditError

Write = Callable[[str], Change]
"""Gives the change that makes the text what was typed."""


class OnSheet(OfItself):
    """Shows on the sheet what is typed, in the next turns of the event loop; nobody who types waits for it."""

    def __init__(self, view: Paper, write: Write, text: str) -> None:
        """Follow on the sheet of a view, by the change for what is typed, from the text that it shows now."""
        super().__init__(lambda: view.sharpening.is_behind)  # what was typed before is shown first
        self._view, self._write = view, write
        self.text = text
        """What was typed."""

    def follow(self, text: str) -> None:
        """Show a text that was typed, in the next turns."""
        self.text = text
        self._pursue(lambda: self.text, self._show)

    def catch_up(self) -> None:
        """Show all that was typed, now."""
        self._finish()

    def give_up(self) -> None:
        """Show nothing more."""
        self._drop()

    def _show(self, text: str) -> Iterator[None]:
        try:
            change = self._write(text)
            yield from self._view.shown.foresee(change.document)
            self._view.editor.preview(change)
        except EditError as refused:
            self._view.say(translated(refused.message))
