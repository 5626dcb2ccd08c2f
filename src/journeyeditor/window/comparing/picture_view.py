"""A picture of a map in the hand: zoomed, moved, and with one of its elements in a frame; nothing of it is edited."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsPathItem, QGraphicsView, QWidget

from journeyeditor.canvas.desk import paint_desk
from journeyeditor.canvas.ground.view import GroundView
from journeyeditor.canvas.looking.navigation import Navigation
from journeyeditor.canvas.looking.sharpening import Sharpening
from journeyeditor.canvas.map_scene import FLOATING, MapScene
from journeyeditor.picture.primitives import Picture
from journeyeditor.picture.qt import rect_of
from journeyeditor.window.theme import SCROLL_BAR

_DESK = 200.0
"""How far the desk reaches around the sheet, in points."""
_AROUND = QRectF(-170, -130, 340, 260)
"""How much is shown around the middle of an element, at least, in points."""
_NEAREST = 1.25
"""The largest zoom at which an element is shown."""
_MARGIN = 5.0


class PictureView(GroundView):
    """Shows a picture; the wheel scrolls and zooms it, a drag moves it."""

    looked = Signal()
    """Another part of it is in sight."""

    def __init__(self, name: str, fits_width: bool = False, parent: QWidget | None = None) -> None:
        """Show nothing yet.

        Args:
            name: what a screen reader calls it.
            fits_width: whether at first all its width is shown, from its top, and not all of it.
            parent: what it stands in.
        """
        super().__init__(parent)
        scene = MapScene(self)
        self.sharpening = Sharpening(self, scene, lambda: False)
        self.show_scene(scene, self.sharpening)
        self.navigation = Navigation(self, self.looked.emit, self.sharpening.before_zoom)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setAccessibleName(name)
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setStyleSheet(SCROLL_BAR)
        self._frame = QGraphicsPathItem()
        self._frame.setZValue(FLOATING + 1)
        scene.addItem(self._frame)
        self._fits_width = fits_width
        self._fits = True
        """Whether what is shown at first is to stay in sight."""
        self._fitted = QSize()
        """The size for which that was done last."""

    @property
    def paper(self) -> QRectF:
        """What the sheet covers, in points."""
        picture = self.map_scene.picture
        return QRectF(0, 0, picture.width, picture.height) if picture is not None else QRectF()

    @property
    def framed(self) -> QRectF:
        """What the frame covers, in points; nothing where there is none."""
        return self._frame.path().boundingRect()

    def show_picture(self, picture: Picture) -> None:
        """Show a picture in place of the one before, all of it."""
        self._frame.setPath(QPainterPath())
        self.map_scene.show_picture(picture)
        self.sharpening.spoil_all()
        self.setSceneRect(self.paper.adjusted(-_DESK, -_DESK, _DESK, _DESK))
        self.sharpening.sharpen()
        self.viewport().update()
        self.fit()

    def fit(self) -> None:
        """Show all of it as large as it goes, or all its width."""
        self._fits = True
        (self.navigation.fit_width if self._fits_width else self.navigation.fit)(self.paper)

    def look_as(self, other: "PictureView") -> None:
        """Show the same part as another view."""
        self._fits = False
        if self.navigation.zoom != other.navigation.zoom:
            self.navigation.zoom_to(other.navigation.zoom)
        self.horizontalScrollBar().setValue(other.horizontalScrollBar().value())
        self.verticalScrollBar().setValue(other.verticalScrollBar().value())

    def show_elements(self, element_ids: Iterable[str]) -> bool:
        """Frame the first of some elements that is there, and show it from near; tell whether one is there."""
        path = QPainterPath()
        found = next((rects for one in element_ids if (rects := self.map_scene.rects_of((one,)))), [])
        for rect in found[:1]:
            path.addRoundedRect(rect_of(rect.inset(-_MARGIN, -_MARGIN)), 6, 6)
        pen = QPen(self.palette().color(QPalette.ColorRole.Accent), 3.0)
        pen.setCosmetic(True)
        self._frame.setPen(pen)
        self._frame.setPath(path)
        self.viewport().update()
        if not path.isEmpty():
            area = path.boundingRect()
            self._fits = False
            self.navigation.fit(area.united(_AROUND.translated(area.center())), _NEAREST)
        return not path.isEmpty()

    def paint_backdrop(self, painter: QPainter, area: QRectF) -> None:
        """Paint the desk, and the paper on it."""
        window = self.palette().color(QPalette.ColorRole.Window)
        paint_desk(painter, area, self.paper, QColor(self.map_scene.paper), window)

    # Qt's events

    def sizeHint(self) -> QSize:
        """Take what there is, and not what the sheet would need."""
        return QSize(640, 420)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep all of it in sight, where it was."""
        super().resizeEvent(event)
        # Bars that come and go with the zoom ask for no other zoom: that would go on for ever.
        if self._fits and not self.paper.isEmpty() and self.size() != self._fitted:
            self._fitted = self.size()
            self.fit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Tell that one looks elsewhere."""
        super().scrollContentsBy(dx, dy)
        if not self.navigation.is_halfway:
            self.looked.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom at the pointer with Ctrl."""
        self._fits = False
        if self.navigation.wheel(event):
            event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the sheet."""
        self._fits = False
        self.navigation.begin_pan(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the sheet."""
        self.navigation.pan(event)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go of the sheet."""
        self.navigation.end_pan()
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def viewportEvent(self, event: QEvent) -> bool:
        """Take a pinch."""
        if isinstance(event, QNativeGestureEvent) and self.navigation.gesture(event):
            return True
        return super().viewportEvent(event)
