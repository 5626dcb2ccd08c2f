"""A page as it will be, seen whole or enlarged."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from journeyeditor.window.pages.maker import Leaf

_AIR = 28.0
"""Around a page that fits, in pixels."""
_STEP = 1.25
_MOST_PIXELS = 16_000_000
_EDGE = QColor(0, 0, 0, 60)
_TURNS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_TRUE_SIZE = 96 / 72
"""Pixels for each point of paper on a plain screen."""


class PagePreview(QAbstractScrollArea):
    """Shows one page, whole or enlarged; Page Up and Page Down turn the pages.

    Somebody else paints: what it needs it asks for, and until that comes it shows what it has.
    """

    turned = Signal(int)
    """The page before or after is wanted: -1 or 1."""
    zoomed = Signal()
    wanted = Signal(float)
    """An image of the page is wanted, with so many pixels for each point of paper."""

    def __init__(self, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._leaf: Leaf | None = None
        self._image: QImage | None = None
        self._next: Leaf | None = None
        """The page that is shown once there is an image of it."""
        self._zoom: float | None = None
        """Pixels for each point of paper; none where the page fits."""
        self._words = ""
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setAccessibleName(self.tr("Page as it will be"))
        self.setMinimumSize(QSize(200, 180))

    @property
    def zoom(self) -> float:
        """How large the page is seen: 1 is its true size on a screen of 96 pixels an inch."""
        return self._scale() / _TRUE_SIZE

    @property
    def fits(self) -> bool:
        """Whether the page is shown whole."""
        return self._zoom is None

    @property
    def scale(self) -> float:
        """How many pixels of an image each point of the page has that is wanted."""
        leaf = self._next or self._leaf
        return (self._fitting(leaf) if self._zoom is None else self._zoom) * self.devicePixelRatioF()

    def say(self, words: str) -> None:
        """Say something as long as there is no page to show."""
        self._words = words
        self.viewport().update()

    def show_page(self, leaf: Leaf, image: QImage | None) -> None:
        """Show a page: at once as an image of it that may be small, or else as soon as there is one."""
        self._next = leaf
        if image is not None:
            self._take(image)
        self.wanted.emit(self.scale)

    def take_image(self, image: QImage) -> None:
        """Take the image that was wanted."""
        self._take(image)

    def zoom_by(self, steps: int) -> None:
        """Enlarge the page step by step, or make it smaller; the middle stays where it is."""
        self._zoom_to(self._scale() * _STEP**steps)

    def fit(self) -> None:
        """Show the page whole."""
        self._zoom = None
        self._follow_size()

    def _take(self, image: QImage) -> None:
        if self._next is not None:
            self._leaf, self._next = self._next, None
            self.setAccessibleDescription(self._leaf.title)
        self._image = image
        self._set_bars()
        self.zoomed.emit()

    def _zoom_to(self, zoom: float) -> None:
        if self._leaf is None:
            return
        before = self._scale()
        size, ratio = self._leaf.size, self.devicePixelRatioF()
        most = (_MOST_PIXELS / (size.width() * size.height())) ** 0.5 / ratio
        self._zoom = max(self._fitting(self._leaf) * 0.5, min(zoom, most, 12.0))
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        middles = [bar.value() + bar.pageStep() / 2 for bar in bars]
        self._follow_size()
        for bar, middle in zip(bars, middles, strict=True):
            bar.setValue(round(middle * self._zoom / before - bar.pageStep() / 2))

    def _follow_size(self) -> None:
        self._set_bars()
        self.zoomed.emit()
        if self._leaf is not None or self._next is not None:
            self.wanted.emit(self.scale)

    def _fitting(self, leaf: Leaf | None) -> float:
        if leaf is None:
            return 1.0
        room = self.viewport().size()
        return max(min((room.width() - _AIR) / leaf.size.width(), (room.height() - _AIR) / leaf.size.height()), 0.01)

    def _scale(self) -> float:
        return self._fitting(self._leaf) if self._zoom is None else self._zoom

    def _set_bars(self) -> None:
        room, size = self.viewport().size(), self._size()
        for bar, whole, seen in (
            (self.horizontalScrollBar(), size.width() + _AIR, room.width()),
            (self.verticalScrollBar(), size.height() + _AIR, room.height()),
        ):
            bar.setPageStep(seen)
            bar.setSingleStep(24)
            bar.setRange(0, 0 if self._zoom is None else max(round(whole) - seen, 0))
        self.viewport().update()

    def _size(self) -> QSizeF:
        return QSizeF() if self._leaf is None else self._leaf.size * self._scale()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page on the ground of the window."""
        with QPainter(self.viewport()) as painter:
            palette, room = self.palette(), self.viewport().rect()
            painter.fillRect(event.rect(), palette.color(palette.ColorRole.Mid))
            if self._image is None:
                painter.setPen(palette.color(palette.ColorRole.WindowText))
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._words)
                return
            size = self._size()
            left = max((room.width() - size.width()) / 2, _AIR / 2) - self.horizontalScrollBar().value()
            top = max((room.height() - size.height()) / 2, _AIR / 2) - self.verticalScrollBar().value()
            page = QRectF(QPointF(round(left), round(top)), size)
            painter.fillRect(page.translated(2, 3), QColor(0, 0, 0, 36))
            self._paint_image(painter, page, self._image)
            painter.setPen(_EDGE)
            painter.drawRect(page)

    def _paint_image(self, painter: QPainter, page: QRectF, image: QImage) -> None:
        """Paint an image of the page, pixel by pixel where it has the size that is seen; else stretched for a while."""
        ratio = self.devicePixelRatioF()
        true = QSizeF(image.size()) / ratio
        if abs(true.width() - page.width()) < 1 and abs(true.height() - page.height()) < 1:
            painter.drawImage(QRectF(page.topLeft(), true), image)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(page, image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page anew."""
        super().resizeEvent(event)
        self._follow_size()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages, and zoom."""
        key = Qt.Key(event.key())
        if key in _TURNS and (self._zoom is None or key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)):
            self.turned.emit(_TURNS[key])
        elif event.text() in ("+", "="):
            self.zoom_by(1)
        elif event.text() == "-":
            self.zoom_by(-1)
        elif event.text() == "0":
            self.fit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; else scroll, or turn the pages where there is nothing to scroll."""
        turn = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if turn > 0 else -1)
        elif self.fits and turn:
            self.turned.emit(-1 if turn > 0 else 1)
        else:
            super().wheelEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Show another part of the page."""
        self.viewport().update()
