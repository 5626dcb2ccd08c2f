"""What is typed, shown on the sheet: the letter stands in its editor at once, and the sheet follows in turns."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QTimer

from journeyeditor.canvas.surface import Paper
from journeyeditor.canvas.tools.in_turns import InTurns
from journeyeditor.canvas.words import translated
from journeyeditor.edits import Change, EditError

Write = Callable[[str], Change]
"""Gives the change that makes the text what was typed."""


class OnSheet(InTurns):
    """Shows on the sheet what is typed, in the next turns of the event loop; nobody who types waits for it."""

    def __init__(self, view: Paper, write: Write, text: str) -> None:
        """Follow on the sheet of a view, by the change for what is typed, from the text that it shows now."""
        super().__init__()
        self._view, self._write = view, write
        self.text = text
        """What was typed."""
        self._turns = QTimer(interval=0)
        self._turns.timeout.connect(self._take_turn)

    def follow(self, text: str) -> None:
        """Show a text that was typed, in the next turns."""
        self.text = text
        self._pursue(lambda: self.text, self._show)
        self._turns.start()

    def catch_up(self) -> None:
        """Show all that was typed, now."""
        self._turns.stop()
        self._finish()

    def give_up(self) -> None:
        """Show nothing more."""
        self._turns.stop()
        self._drop()

    def _take_turn(self) -> None:
        if self._view.sharpening.is_behind:
            return  # what was typed before is shown first
        self.go_on()
        if not self.lags:
            self._turns.stop()

    def _show(self, text: str) -> Iterator[None]:
        try:
            change = self._write(text)
            yield from self._view.shown.foresee(change.document)
            self._view.editor.preview(change)
        except EditError as refused:
            self._view.say(translated(refused.message))
