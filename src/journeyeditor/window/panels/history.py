"""The history panel: every step that was done, in words, to go back or forward to."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QVBoxLayout

from journeyeditor.editor import Editor, Happening
from journeyeditor.model import Message
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.panels.panel import PanelContent
from journeyeditor.window.panels.quiet_selection import QuietSelection
from journeyeditor.window.theme import SCROLL_BAR
from journeyeditor.window.words import translated

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_LEAST_HEIGHT = 160
_Index = QModelIndex | QPersistentModelIndex


class Steps(QAbstractListModel):
    """The states that a document was in: how it was opened, and how it was after each step."""

    def __init__(self, editor: Editor, parent: QObject) -> None:
        """List the history of an editor."""
        super().__init__(parent)
        self._editor = editor
        self._labels: tuple[Message, ...] = ()
        self._marks = 0, editor.history.clean_index
        self._present, self._step_icon, self._first_icon = (
            glyph_icon(name) for name in ("arrow-right-bold", "circle-small", "folder-open-outline")
        )

    def follow(self) -> None:
        """List what has become of the history, with no more work than the steps that differ."""
        history = self._editor.history
        before, labels = self._labels, history.labels
        pairs = enumerate(zip(before, labels, strict=False))
        same = next((number for number, (old, new) in pairs if old is not new), min(len(before), len(labels)))
        if same < len(before):
            self.beginRemoveRows(QModelIndex(), same + 1, len(before))
            self._labels = before[:same]
            self.endRemoveRows()
        if same < len(labels):
            self.beginInsertRows(QModelIndex(), same + 1, len(labels))
            self._labels = labels
            self.endInsertRows()
        marks = history.index, history.clean_index
        if marks != self._marks:
            self._marks = marks
            self.dataChanged.emit(self.index(0), self.index(len(labels)))

    @property
    def present(self) -> QModelIndex:
        """The row of the document as it is now."""
        return self.index(self._marks[0])

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many states there are: one more than steps."""
        return 0 if parent.isValid() else len(self._labels) + 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return how a row looks: the present state stands out, what was taken back stands back."""
        row, (present, _) = index.row(), self._marks
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._words(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case Qt.ItemDataRole.DecorationRole if row == present:
                return self._present
            case Qt.ItemDataRole.DecorationRole:
                return self._step_icon if row else self._first_icon
            case Qt.ItemDataRole.FontRole if row == present:
                font = QFont(QApplication.font())
                font.setBold(True)
                return font
            case Qt.ItemDataRole.ForegroundRole if row > present:
                return QApplication.palette().color(QPalette.ColorGroup.Normal, QPalette.ColorRole.PlaceholderText)
        return None

    def _words(self, row: int) -> str:
        words = " ".join(translated(self._labels[row - 1]).split()) if row else self._first_words()
        if row == self._marks[1] and self._editor.path is not None and row:
            return self.tr("{step}  ·  saved").format(step=words)
        return words

    def _first_words(self) -> str:
        return self.tr("Opened") if self._editor.path is not None else self.tr("New document")

    def _spoken(self, row: int) -> str:
        present = self._marks[0]
        if row == present:
            return self.tr("{step}, shown now").format(step=self._words(row))
        if row > present:
            return self.tr("{step}, undone").format(step=self._words(row))
        return self._words(row)


class HistoryPanel(PanelContent):
    """Lists what was done; a click, or Return, goes there."""

    def __init__(self, window: "MainWindow") -> None:
        """List what was done with the document of a window."""
        super().__init__(window)
        self._steps = Steps(window.editor, self)
        self._list = QListView()
        self._list.setModel(self._steps)
        self._list.setUniformItemSizes(True)
        self._list.setFrameShape(QListView.Shape.NoFrame)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setAccessibleName(self.tr("Steps, first to last"))
        self._list.clicked.connect(self._go_to)
        self._list.activated.connect(self._go_to)
        QuietSelection(self._list)
        self._list.verticalScrollBar().setStyleSheet(SCROLL_BAR)
        self._list.setMinimumHeight(_LEAST_HEIGHT)
        self.setFocusProxy(self._list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._list)

    def follow(self, happening: Happening) -> None:
        """Show what was done since, and where the document stands."""
        if happening.document or happening.place:
            self._steps.follow()
            self._show_present()

    def _show_present(self) -> None:
        self._list.setCurrentIndex(self._steps.present)
        self._list.scrollTo(self._steps.present)

    def _go_to(self, index: QModelIndex) -> None:
        """Go to a state; to finish what is being written may have cut off those that were undone."""
        editor = self._window.editor
        self._window.view.finish_editing()
        if index.row() <= len(editor.history.labels) and index.row() != editor.history.index:
            editor.go_to(index.row())
        self._steps.follow()
        self._show_present()
