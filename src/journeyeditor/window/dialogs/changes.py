"""What differs between two states of a document, as a list: choosing one of them shows where it is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from journeyeditor.model import Document
from journeyeditor.review import Difference, Kind, differences
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.words import translated

_MOST_TOLD = 200
"""How many differences are told: as many as somebody would read."""
SIGNS: dict[Kind, str] = {"added": "plus", "removed": "minus", "moved": "arrow-right", "changed": "pencil-outline"}
"""The icon of each kind of difference."""
_ELEMENT = Qt.ItemDataRole.UserRole


class ChangesList(QListWidget):
    """Tells what differs, one sentence each."""

    element_chosen = Signal(str)
    """The id of the element that the chosen difference is about; empty where it is about the document."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Tell nothing yet; the name is what a screen reader calls it."""
        super().__init__(parent)
        self._found: Sequence[Difference] = ()
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.currentItemChanged.connect(self._chosen)

    def show_changes(self, before: Document, after: Document) -> int:
        """Tell what differs between two states of a document; return how much that is."""
        return self.show_differences(differences(before, after))

    def show_differences(self, found: Sequence[Difference]) -> int:
        """Tell some differences; return how many they are."""
        self.clear()
        self._found = found
        for difference in found[:_MOST_TOLD]:
            item = QListWidgetItem(translated(difference.message), self)
            item.setData(_ELEMENT, difference.element_id)
            item.setIcon(glyph_icon(SIGNS[difference.kind]))
        if len(found) > _MOST_TOLD:
            QListWidgetItem(self.tr("… and {count} more").format(count=len(found) - _MOST_TOLD), self)
        return len(found)

    @property
    def chosen(self) -> list[Difference]:
        """The differences that are chosen, in their order; the line that counts those not told stands for them."""
        rows = sorted(self.row(item) for item in self.selectedItems())
        found = [self._found[row] for row in rows if row < _MOST_TOLD]
        return [*found, *self._found[_MOST_TOLD:]] if rows and rows[-1] == _MOST_TOLD else found

    @property
    def sentences(self) -> list[str]:
        """What it tells."""
        return [self.item(row).text() for row in range(self.count())]

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.element_chosen.emit(item.data(_ELEMENT) or "")
