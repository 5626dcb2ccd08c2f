"""A view that shows the sheet by a ground: laid down in squares, with the marks of the scene upon it."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from journeyeditor.canvas.ground.ground import Ground
from journeyeditor.canvas.looking.sharpening import Sharpening
from journeyeditor.canvas.map_scene import MapScene
from journeyeditor.canvas.viewport import Viewport
from journeyeditor.picture.primitives import Layer
from journeyeditor.picture.qt import brush_of


class GroundView(QGraphicsView):
    """Shows the picture of a scene, or one layer of it, and all marks."""

    _ground: Ground
    _exposed: QRegion | None = None
    """What of the viewport is being painted."""

    def __init__(self, parent: QWidget | None, layer: Layer | None = None) -> None:
        """Show a layer, or all; see `show_scene`."""
        super().__init__(parent)
        self._layer = layer
        # Asked for a viewport of its own making, Qt has PySide look through every widget that there is.
        viewport = Viewport(layer)
        self.setViewport(viewport)
        viewport.cover_all()
        self.setFrameStyle(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setOptimizationFlags(
            QGraphicsView.OptimizationFlag.DontSavePainterState
            | QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing
        )

    def show_scene(self, scene: MapScene, sharpening: Sharpening) -> None:
        """Show a scene on a ground that is painted when its watch has it painted; once and for all."""
        self.map_scene = scene
        self._ground = Ground(self, scene, sharpening, self.paint_backdrop, self._layer)
        sharpening.add(self._ground)
        self.setScene(scene)

    def paint_backdrop(self, painter: QPainter, area: QRectF) -> None:
        """Paint what lies below the picture in an area: the paper. One unit of the painter is a point."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush_of(self.map_scene.paper))
        painter.drawRect(area)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight: the picture, and the marks upon it."""
        self._exposed = event.region()
        super().paintEvent(event)
        self._exposed = None

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Paint the picture; on another device than the screen, what lies below it alone."""
        if self._exposed is not None:
            self._ground.paint(painter, self._exposed)
        else:
            self.paint_backdrop(painter, QRectF(rect))
