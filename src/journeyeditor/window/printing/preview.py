"""Pages as they will be, one at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journeyeditor.picture.page_painter import PagePainter
from journeyeditor.picture.printed import PrintedPage

_AROUND = 16
_SHADOW = 3
_NEXT = {Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space}
_BEFORE = {Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace}


class PagePreview(QWidget):
    """Shows one of some pages, as large as there is room; keys and the wheel turn them over."""

    turned = Signal(int)
    """The number of the page that is shown now, counted from 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without pages."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 260)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pages: Sequence[PrintedPage] = ()
        self._number = 0
        self._painted: tuple[int, float, QPixmap] | None = None

    @property
    def number(self) -> int:
        """The number of the page that is shown, counted from 0."""
        return self._number

    def show_pages(self, pages: Sequence[PrintedPage]) -> None:
        """Show other pages, from about where one was."""
        self._pages, self._painted = pages, None
        self.turn_to(self._number)

    def turn_to(self, number: int) -> None:
        """Show a page; the last where there are fewer."""
        self._number = max(0, min(number, len(self._pages) - 1))
        self.setAccessibleName(
            self.tr("Page {number} of {count}").format(number=self._number + 1, count=len(self._pages))
        )
        self.update()
        self.turned.emit(self._number)

    def sizeHint(self) -> QSize:
        """Return a size at which an A4 page can be read."""
        return QSize(640, 520)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn over a page."""
        if event.key() in _NEXT:
            self.turn_to(self._number + 1)
        elif event.key() in _BEFORE:
            self.turn_to(self._number - 1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn over a page."""
        if event.angleDelta().y():
            self.turn_to(self._number + (1 if event.angleDelta().y() < 0 else -1))
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page with a shadow, and a frame where the keyboard is here."""
        if not self._pages:
            return
        page = self._pages[self._number].page
        room = QRectF(self.rect()).adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
        scale = min(room.width() / page.width, room.height() / page.height)
        paper = QRectF(0, 0, page.width * scale, page.height * scale)
        paper.moveCenter(room.center())
        paper.moveTopLeft(QPointF(paper.topLeft().toPoint()))
        with QPainter(self) as painter:
            painter.fillRect(paper.translated(_SHADOW, _SHADOW), QColor(0, 0, 0, 60))
            painter.drawPixmap(paper.topLeft(), self._pixmap(scale))
            edge = self.palette().highlight().color() if self.hasFocus() else QColor(0, 0, 0, 80)
            painter.setPen(edge)
            painter.drawRect(paper.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _pixmap(self, scale: float) -> QPixmap:
        """Return the page painted at a scale; it is painted once."""
        if self._painted is None or self._painted[:2] != (self._number, scale):
            self._painted = (self._number, scale, self._paint(self._pages[self._number], scale))
        return self._painted[2]

    def _paint(self, shown: PrintedPage, scale: float) -> QPixmap:
        page, ratio = shown.page, self.devicePixelRatioF()
        pixmap = QPixmap(max(1, round(page.width * scale * ratio)), max(1, round(page.height * scale * ratio)))
        pixmap.fill(Qt.GlobalColor.white)
        with QPainter(pixmap) as painter:
            painter.scale(scale * ratio, scale * ratio)
            PagePainter(shown.part.picture, page, shown.furniture).paint(painter)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
