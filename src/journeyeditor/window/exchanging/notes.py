"""What goes otherwise than somebody may think, as a list of sentences."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from journeyeditor.model import Message
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.words import translated


class NotesList(QListWidget):
    """Tells what was guessed or is left out, a sentence each; that nothing is, where nothing is."""

    def __init__(self, name: str, when_empty: str) -> None:
        """Tell nothing yet; the name is what a screen reader calls it."""
        super().__init__()
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self._when_empty = when_empty

    def show_notes(self, notes: Sequence[Message]) -> None:
        """Tell some notes."""
        self.clear()
        for note in notes:
            item = QListWidgetItem(translated(note), self)
            item.setIcon(glyph_icon("information-outline"))
        if not notes:
            item = QListWidgetItem(self._when_empty, self)
            item.setIcon(glyph_icon("check"))

    def show_problem(self, words: str) -> None:
        """Tell why there is nothing to tell of."""
        self.clear()
        item = QListWidgetItem(words, self)
        item.setIcon(glyph_icon("alert-outline"))

    @property
    def sentences(self) -> list[str]:
        """What it tells."""
        return [self.item(row).text() for row in range(self.count())]


def size_in_words(counts: Sequence[tuple[str, int]]) -> str:
    """Return how much there is of some things: *stages: 3  ·  steps: 8*."""
    return "  ·  ".join(f"{QCoreApplication.translate('Exchanging', name)}: {count}" for name, count in counts)
