"""A frozen strip on the screen: a second look at the scene, of one of its layers, that takes no events."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion, QTransform
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from journeyeditor.canvas.frozen.strips import Strip
from journeyeditor.canvas.ground import Ground
from journeyeditor.canvas.looking.sharpening import Sharpening
from journeyeditor.canvas.map_scene import MapScene
from journeyeditor.canvas.viewport import Viewport
from journeyeditor.picture.primitives import Layer
from journeyeditor.picture.qt import brush_of

_REACH = 1e6
"""How far a pane can be scrolled, in points: as far as it ever must."""


class Pane(QGraphicsView):
    """Shows a layer of the scene at the place of a strip, with all marks upon it."""

    def __init__(self, scene: MapScene, layer: Layer, sharpening: Sharpening, parent: QWidget) -> None:
        """Lie over a widget, hidden; see `show_strip`."""
        super().__init__(parent)
        self.hide()
        viewport = Viewport(layer)
        self.setViewport(viewport)
        viewport.cover_all()
        self._paper = scene
        self._exposed: QRegion | None = None
        self._ground = Ground(self, scene, sharpening, self._paint_paper, layer)
        sharpening.add(self._ground)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # its viewport covers all of it
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setInteractive(False)
        self.setFrameStyle(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setOptimizationFlags(
            QGraphicsView.OptimizationFlag.DontSavePainterState
            | QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing
        )
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.NoViewportUpdate)
        self.setScene(scene)
        self.setSceneRect(-_REACH, -_REACH, 2 * _REACH, 2 * _REACH)
        self._scale = 0.0

    def show_strip(self, strip: Strip | None, shown: QTransform) -> None:
        """Lie where a strip is, over a view that shows the sheet by a transform; nothing hides the pane."""
        if strip is None:
            if not self.isHidden():
                self.hide()
                self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.NoViewportUpdate)
            return
        place = QRect(strip.x, strip.y, strip.width, strip.height)
        if place != self.geometry():
            self.setGeometry(place)
        if shown.m11() != self._scale:
            self._scale = shown.m11()
            self.setTransform(QTransform.fromScale(self._scale, self._scale))
        self.horizontalScrollBar().setValue(round(strip.x - strip.across - shown.dx()))
        self.verticalScrollBar().setValue(round(strip.y - strip.down - shown.dy()))
        if self.isHidden():
            self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
            self.viewport().update()
            self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the layer, and the marks upon it."""
        self._exposed = event.region()
        super().paintEvent(event)
        self._exposed = None

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Paint the layer."""
        if self._exposed is not None:
            self._ground.paint(painter, self._exposed)

    def _paint_paper(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush_of(self._paper.paper))
        painter.drawRect(area)


class Corner(QWidget):
    """The paper between two strips."""

    def __init__(self, parent: QWidget) -> None:
        """Lie over a widget, hidden."""
        super().__init__(parent)
        self.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoFillBackground(True)

    def show_strip(self, strip: Strip | None, paper: QColor) -> None:
        """Lie where a strip is, in the colour of the paper; nothing hides it."""
        palette = self.palette()
        if palette.color(self.backgroundRole()) != paper:
            palette.setColor(self.backgroundRole(), paper)
            self.setPalette(palette)
        if strip is not None:
            self.setGeometry(strip.x, strip.y, strip.width, strip.height)
        self.setVisible(strip is not None)
