"""A hint as it is seen: a sentence over an edge of the canvas, with what takes it away."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from journeyeditor.window.form_style import form_style
from journeyeditor.window.icons import glyph_icon

_MARGIN = 12
"""How far it stays away from the edges of the canvas, in pixels."""
_RIM = 3
"""How wide is the edge in which the round corners lie, in pixels."""
_SIGN = 18
_STYLE = """
QFrame#hint {{ background: {base}; border: 1px solid {line}; border-radius: 8px; }}
QLabel {{ color: {ink}; border: 0; }}
QPushButton {{ border: 1px solid transparent; border-radius: 5px; padding: 4px 10px; color: {accent};
    font-weight: 600; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:focus {{ border-color: {accent}; }}
QPushButton#take {{ background: {hover}; border-color: {line}; }}
QPushButton#take:focus {{ border-color: {accent}; }}
QCheckBox {{ color: {quiet}; }}
"""


class Bubble(QFrame):
    """Says one thing; whatever is done beside its buttons goes through to the canvas."""

    dismissed = Signal()
    unwanted = Signal()
    """No hint is wanted any more."""
    taken = Signal()
    """What it offers is to be done."""

    def __init__(self, text: str, over: QWidget, offer: str = "") -> None:
        """Show a sentence over the viewport of a canvas, and a button in few words where it offers something."""
        super().__init__(over)
        self.setObjectName("hint")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(text)
        self._room = over
        self._is_up = False
        self._label = QLabel(text, wordWrap=True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self.done = QPushButton(self.tr("Got it"))
        self.done.clicked.connect(self.dismissed)
        self.none = QCheckBox(self.tr("No more hints"))
        self.none.setToolTip(self.tr("Help, Hints brings them back."))
        self.none.toggled.connect(self.unwanted)
        self.take = QPushButton(offer, self)  # shown without a parent, it would be a window and take the focus
        self.take.setObjectName("take")
        self.take.clicked.connect(self.taken)
        self.take.setVisible(bool(offer))
        self._buttons: list[QAbstractButton] = [self.none, self.done, *([self.take] if offer else [])]
        self.setFocusProxy(self._buttons[-1])
        self._sign = QLabel()
        self._dress()
        self._within = _Within(self)
        around = QHBoxLayout(self)
        around.setContentsMargins(_RIM, _RIM, _RIM, _RIM)
        around.addWidget(self._within)
        self._parts = layout = QHBoxLayout(self._within)
        layout.setContentsMargins(11, 5, 7, 5)
        layout.setSpacing(12)
        for part in (self._sign, self._label, *self._buttons):
            layout.addWidget(part)
        over.installEventFilter(self)
        self._take_place()
        self.show()

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def leave_free(self, place: QRect) -> None:
        """Stand along the upper edge where the lower one is where somebody writes."""
        was_up, self._is_up = self._is_up, False
        self._is_up = self._at().intersects(place)
        if self._is_up != was_up:
            self._take_place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the middle of its edge."""
        if event.type() == QEvent.Type.Resize:
            self._take_place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go with Tab from one to the next: the canvas below would take it for itself."""
        here = next((n for n, button in enumerate(self._buttons) if button.hasFocus()), 0)
        other = self._buttons[(here + (1 if forward else -1)) % len(self._buttons)]
        other.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette from light to dark and back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._dress()

    def _dress(self) -> None:
        style = form_style(_STYLE, self._room.palette())
        if style == self.styleSheet():
            return  # a new style sheet is a change of the palette, too
        self.setStyleSheet(style)
        self._sign.setPixmap(glyph_icon("lightbulb-on-outline").pixmap(_SIGN, _SIGN))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave it to the canvas, as all that the pointer does."""
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Leave it to the canvas."""
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave it to the canvas."""
        event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Leave it to the canvas."""
        event.ignore()

    def _take_place(self) -> None:
        room = self._room.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        words = self._label.fontMetrics().horizontalAdvance(self.text) + 4
        beside = self._parts.totalMinimumSize().width() - self._label.minimumWidth() + 2 * _RIM
        self._label.setFixedWidth(max(min(words, room.width() - beside), 120))
        self.adjustSize()
        self.move(self._at().topLeft())

    def _at(self) -> QRect:
        """Return where it stands on the edge that it keeps to."""
        room = self._room.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        top = room.top() if self._is_up else room.bottom() - self.height()
        return QRect(max((self._room.width() - self.width()) // 2, 0), top, self.width(), self.height())


class _Within(QWidget):
    """All of a hint but its edge: nothing shines through, so it need not be painted again with what moves below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Base))
