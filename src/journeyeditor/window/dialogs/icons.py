"""The choice of an icon among thousands: found by a few words, seen before it is taken."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.editor.icons import icons_named
from journeyeditor.typeset.icons import icon_names
from journeyeditor.window.dialogs.run_dialog import run_dialog
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.theme import SCROLL_BAR

_SIZE, _ICON, _CELL = QSize(560, 460), QSize(26, 26), QSize(46, 46)
_Index = QModelIndex | QPersistentModelIndex
_WAYS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class Icons(QAbstractListModel):
    """Names of icons; a picture is made when it is first seen."""

    def __init__(self, parent: QObject) -> None:
        """Hold none yet."""
        super().__init__(parent)
        self.names: Sequence[str] = ()
        self._pictures: dict[str, QIcon] = {}

    def show_names(self, names: Sequence[str]) -> None:
        """Hold other icons."""
        self.beginResetModel()
        self.names = names
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.names)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the picture of an icon, or what it is called."""
        name = self.names[index.row()]
        match role:
            case Qt.ItemDataRole.DecorationRole:
                if name not in self._pictures:
                    self._pictures[name] = glyph_icon(name)
                return self._pictures[name]
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return in_words(name)
        return None


class IconPainter(QStyledItemDelegate):
    """Paints an icon in the middle of its cell, and a ground below the one that is chosen."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one icon."""
        rect, state = QRect(option.rect), option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            role = QPalette.ColorRole.Light if state & QStyle.StateFlag.State_Selected else QPalette.ColorRole.Midlight
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(option.palette.color(role))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 6, 6)
            painter.restore()
        room = QRect(0, 0, _ICON.width(), _ICON.height())
        room.moveCenter(rect.center())
        index.data(Qt.ItemDataRole.DecorationRole).paint(painter, room)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room of a cell."""
        return _CELL


class IconDialog(QDialog):
    """Shows icons while one writes what they are called."""

    def __init__(self, now: str, parent: QWidget) -> None:
        """Show all icons, that of the moment chosen."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose an icon"))
        self._every = icon_names()
        self.words, self.list, self.name = QLineEdit(), QListView(), QLabel()
        self.none = QPushButton(self.tr("No icon"))
        self._icons = Icons(self)
        self.chosen: str | None = None
        """The icon that is taken; empty for none at all."""
        self._lay_out()
        self._look_for("")
        if now in self._icons.names:
            self.list.setCurrentIndex(self._icons.index(self._icons.names.index(now)))

    def _lay_out(self) -> None:
        self.words.setPlaceholderText(self.tr("Search: phone, wait, shop…"))
        self.words.setAccessibleName(self.tr("Search for icons"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self._look_for)
        self.words.installEventFilter(self)
        self.list.setAccessibleName(self.tr("Icons"))
        self.list.setModel(self._icons)
        self.list.setItemDelegate(IconPainter(self.list))
        self.list.setMouseTracking(True)
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(_ICON)
        self.list.setGridSize(_CELL)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.verticalScrollBar().setStyleSheet(SCROLL_BAR)
        self.list.selectionModel().currentChanged.connect(self._tell)
        self.list.activated.connect(self._take)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.none.clicked.connect(self._take_none)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = buttons.addButton(self.tr("Use icon"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.none, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)
        column.addWidget(self.name)
        column.addWidget(buttons)
        self.resize(_SIZE)
        self.words.setFocus()

    def _look_for(self, words: str) -> None:
        self._icons.show_names(icons_named(self._every, words))
        if self._icons.names:
            self.list.setCurrentIndex(self._icons.index(0))
        self._tell()

    def _tell(self) -> None:
        """Say what the icon is called that is chosen, and how many there are."""
        index = self.list.currentIndex()
        self.take.setEnabled(index.isValid())
        if not index.isValid():
            self.name.setText(self.tr("No icon is called so."))
            return
        words = self.tr("{name}  ·  {count} icons")
        self.name.setText(words.format(name=in_words(self._icons.names[index.row()]), count=len(self._icons.names)))

    def _take(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.chosen = self._icons.names[index.row()]
            self.accept()

    def _take_none(self) -> None:
        self.chosen = ""
        self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys that go up and down choose an icon while one writes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _WAYS:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)


def in_words(name: str) -> str:
    """Return what an icon is called, as one reads it."""
    return name.replace("-", " ").capitalize()


def ask_for_icon(parent: QWidget, now: str) -> str | None:
    """Ask for an icon and return its name, empty for none; nothing where the user thinks better of it."""
    dialog = IconDialog(now, parent)
    return dialog.chosen if run_dialog(dialog) else None
