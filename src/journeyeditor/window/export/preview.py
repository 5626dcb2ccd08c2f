"""The pages of an export as they will be: painted, page by page, by the painter of the canvas."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from journeyeditor.picture.printed import PrintedPage
from journeyeditor.picture.qt import paint_printed_page

_AIR = 28.0
"""Around a page that fits, in pixels."""
_STEP = 1.25
_MOST_PIXELS = 16_000_000
_EDGE = QColor(0, 0, 0, 60)
_TURNS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class PagePreview(QAbstractScrollArea):
    """Shows one page, whole or enlarged; Page Up and Page Down turn the pages."""

    turned = Signal(int)
    """The page before or after is wanted: -1 or 1."""
    zoomed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._page: PrintedPage | None = None
        self._zoom: float | None = None
        """Pixels for each point of paper; none where the page fits."""
        self._kept: tuple[float, QPixmap] | None = None
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setAccessibleName(self.tr("Page as it will be"))
        self.setMinimumSize(QSize(360, 320))

    @property
    def zoom(self) -> float:
        """How large the page is seen: 1 is its true size on a screen of 96 pixels an inch."""
        return self._scale() * 72 / 96

    @property
    def fits(self) -> bool:
        """Whether the page is shown whole."""
        return self._zoom is None

    def show_page(self, page: PrintedPage | None) -> None:
        """Show a page."""
        self._page, self._kept = page, None
        self._take_size()
        if page is not None:
            words = [part for group in page.part.picture.groups[:1] for part in (group.title,) if part]
            self.setAccessibleDescription(" ".join((page.part.title, *words)))

    def zoom_by(self, steps: int) -> None:
        """Enlarge the page step by step, or make it smaller; the middle stays where it is."""
        self._zoom_to(self._scale() * _STEP**steps)

    def fit(self) -> None:
        """Show the page whole."""
        self._zoom = None
        self._take_size()
        self.zoomed.emit()

    def _zoom_to(self, zoom: float) -> None:
        if self._page is None:
            return
        before = self._scale()
        page = self._page.page
        ratio = self.devicePixelRatioF()
        most = (_MOST_PIXELS / (page.width * page.height)) ** 0.5 / ratio
        self._zoom = max(self._fitting() * 0.5, min(zoom, most, 12.0))
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        middles = [bar.value() + bar.pageStep() / 2 for bar in bars]
        self._take_size()
        for bar, middle in zip(bars, middles, strict=True):
            bar.setValue(round(middle * self._zoom / before - bar.pageStep() / 2))
        self.zoomed.emit()

    def _fitting(self) -> float:
        if self._page is None:
            return 1.0
        page, room = self._page.page, self.viewport().size()
        return max(min((room.width() - _AIR) / page.width, (room.height() - _AIR) / page.height), 0.01)

    def _scale(self) -> float:
        return self._fitting() if self._zoom is None else self._zoom

    def _take_size(self) -> None:
        room, size = self.viewport().size(), self._size()
        for bar, whole, seen in (
            (self.horizontalScrollBar(), size.width() + _AIR, room.width()),
            (self.verticalScrollBar(), size.height() + _AIR, room.height()),
        ):
            bar.setPageStep(seen)
            bar.setSingleStep(24)
            bar.setRange(0, 0 if self._zoom is None else max(round(whole) - seen, 0))
        self.viewport().update()

    def _size(self) -> QRectF:
        if self._page is None:
            return QRectF()
        return QRectF(0, 0, self._page.page.width * self._scale(), self._page.page.height * self._scale())

    def _picture(self, page: PrintedPage, scale: float) -> QPixmap:
        """Return the page painted once for a scale."""
        if self._kept is None or self._kept[0] != scale:
            self._kept = (scale, picture_of_page(page, scale, self.devicePixelRatioF()))
        return self._kept[1]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page on the ground of the window."""
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), self.palette().color(self.palette().ColorRole.Mid))
            if self._page is None:
                return
            size, room = self._size(), self.viewport().size()
            left = max((room.width() - size.width()) / 2, _AIR / 2) - self.horizontalScrollBar().value()
            top = max((room.height() - size.height()) / 2, _AIR / 2) - self.verticalScrollBar().value()
            at = QPointF(round(left), round(top))
            painter.fillRect(size.translated(at + QPointF(2, 3)), QColor(0, 0, 0, 36))
            painter.drawPixmap(at, self._picture(self._page, self._scale()))
            painter.setPen(_EDGE)
            painter.drawRect(size.translated(at))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page anew."""
        super().resizeEvent(event)
        self._take_size()
        self.zoomed.emit()

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


def picture_of_page(page: PrintedPage, scale: float, ratio: float) -> QPixmap:
    """Return a page painted with so many pixels for each point of paper, on a screen of a ratio."""
    size = QSize(max(1, round(page.page.width * scale * ratio)), max(1, round(page.page.height * scale * ratio)))
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.white)
    with QPainter(pixmap) as painter:
        painter.scale(scale * ratio, scale * ratio)
        paint_printed_page(painter, page)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
