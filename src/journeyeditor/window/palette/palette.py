"""The command palette itself: a line to type in and a list of what fits, above a window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLineF, QModelIndex, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QListView, QMenu, QVBoxLayout, QWidget

from journeyeditor.window.palette.offers import Offer, command_offers, place_offers
from journeyeditor.window.palette.ranking import ranked_commands, ranked_places
from journeyeditor.window.palette.rows import RowPainter, Rows, row_height
from journeyeditor.window.theme import SCROLL_BAR
from journeyeditor.window.type_size import type_size

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_WIDTH, _TOP, _MARGIN = 620, 72, 16
_MOST_ROWS = 11
_SHADOW = 18
_MOST_REMEMBERED = 20
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LARGE = 1.25
"""How much larger what is typed is than all else."""
_LOOK = """
QLineEdit { border: 0; background: transparent; padding: 6px 4px; }
QListView { border: 0; background: transparent; outline: 0; }
QLabel { color: palette(placeholder-text); padding: 10px 6px; }
"""


class CommandPalette(QWidget):
    """Lies over a whole window until something is run, so that a click elsewhere only closes it."""

    def __init__(self, window: "MainWindow") -> None:
        """Open over a window."""
        super().__init__(window)
        self._window = window
        self._before = QApplication.focusWidget()
        self._kept = QMenu(self)
        self._recent = window.settings.now.recent_commands
        self._commands = command_offers(window, self._kept)
        self._places: list[Offer] | None = None
        self._line, self._rows, self._list = QLineEdit(), Rows(self), QListView()
        self._nothing = QLabel(self.tr("Nothing has this name."))
        self._frame = self._make_frame()
        self._search("")
        window.installEventFilter(self)
        self._cover()
        self.show()
        self.raise_()
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def words(self) -> list[str]:
        """What it offers now, best first."""
        return [self._rows[number].offer.text for number in range(self._rows.rowCount())]

    def _make_frame(self) -> QFrame:
        frame = QFrame(self)
        frame.setStyleSheet(f"{SCROLL_BAR}{_LOOK}QLineEdit {{ font-size: {type_size(_LARGE)}; }}")
        self.setAccessibleName(self.tr("Command palette"))
        line, rows = self._line, self._list
        line.setPlaceholderText(self.tr("Type a command, or the name of something on the map"))
        line.setAccessibleName(self.tr("Command"))
        line.setFrame(False)
        line.textChanged.connect(self._search)
        line.installEventFilter(self)
        rows.setModel(self._rows)
        rows.setItemDelegate(RowPainter(rows))
        rows.setUniformItemSizes(True)
        rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows.setMouseTracking(True)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setAccessibleName(self.tr("Commands that fit"))
        rows.entered.connect(rows.setCurrentIndex)
        rows.clicked.connect(self._run)
        rows.selectionModel().currentChanged.connect(self._say_current)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(10, 6, 10, 8)
        layout.setSpacing(4)
        for widget in (line, rows, self._nothing):
            layout.addWidget(widget)
        return frame

    # What it does

    def _search(self, typed: str) -> None:
        if typed.strip() and self._places is None:
            self._places = place_offers(self._window)
        rows = ranked_commands(typed, self._commands, self._recent) + ranked_places(typed, self._places or ())
        self._rows.show_rows(rows)
        self._nothing.setVisible(not rows)
        self._list.setVisible(bool(rows))
        self._list.setFixedHeight(min(len(rows), _MOST_ROWS) * row_height(self._list))
        self._list.setCurrentIndex(self._rows.index(0))
        self._place_frame()

    def _say_current(self, index: QModelIndex) -> None:
        """Let a screen reader tell what is chosen, while the focus stays in the line."""
        self._line.setAccessibleDescription(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def _run(self, index: QModelIndex) -> None:
        """Close, and run what was chosen once the focus is back where it was."""
        if not index.isValid():
            return
        offer = self._rows[index.row()].offer
        if offer.is_enabled:
            if offer.id:
                rest = [other for other in self._recent if other != offer.id]
                self._window.settings.change(recent_commands=(offer.id, *rest)[:_MOST_REMEMBERED])
            self.leave()
            QTimer.singleShot(0, self._window, lambda: self._run_and_forget(offer))

    def _run_and_forget(self, offer: Offer) -> None:
        try:
            offer.run()
        finally:
            self.deleteLater()

    def leave(self) -> None:
        """Go out of sight, and give the focus back."""
        self._window.removeEventFilter(self)
        self._line.removeEventFilter(self)
        self.hide()
        before = self._before
        (before if before is not None and before.isVisible() else self._window.view).setFocus()

    def _give_up(self) -> None:
        self.leave()
        self.deleteLater()

    def _move(self, by: int) -> None:
        count = self._rows.rowCount()
        if count:
            now = self._list.currentIndex().row()
            to = (now + by) % count if abs(by) == 1 else min(max(now + by, 0), count - 1)
            self._list.setCurrentIndex(self._rows.index(to))

    # How it looks

    def _cover(self) -> None:
        self.setGeometry(self._window.rect())
        self._place_frame()

    def _place_frame(self) -> None:
        width = min(_WIDTH, self.width() - 2 * _MARGIN)
        height = self._frame.sizeHint().height()
        self._frame.setGeometry((self.width() - width) // 2, min(_TOP, self.height() // 8), width, height)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a sheet with a soft shadow under line and list."""
        rect = QRectF(self._frame.geometry())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for distance in range(_SHADOW, 0, -2):
                painter.setBrush(QColor(10, 18, 24, 6))
                around = rect.adjusted(-distance, -distance, distance, distance).translated(0, 5)
                painter.drawRoundedRect(around, 10 + distance, 10 + distance)
            painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
            painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
            under_line = rect.top() + self._line.geometry().bottom() + 2.5
            painter.drawLine(QLineF(rect.left() + 1, under_line, rect.right() - 1, under_line))

    # Qt's events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close on a click beside the palette."""
        if not self._frame.geometry().contains(event.position().toPoint()):
            self._give_up()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window; take the keys of the line, and keep those of commands from the window."""
        if watched is self._window:
            if event.type() == QEvent.Type.Resize:
                self._cover()
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._take_key(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key, page = event.key(), _MOST_ROWS - 1
        ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page}
        if key in ways:
            self._move(ways[Qt.Key(key)])
        elif key in _ENTER:
            self._run(self._list.currentIndex())
        elif key == Qt.Key.Key_Escape or QKeySequence(event.keyCombination()) in self._own_keys():
            self._give_up()
        elif key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        return True

    def _own_keys(self) -> list[QKeySequence]:
        return self._window.action_set["command.palette"].shortcuts()
