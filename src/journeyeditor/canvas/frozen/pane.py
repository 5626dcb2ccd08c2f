"""A frozen strip on the screen: a second look at the scene, of one of its layers, that takes no events."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QTransform
from PySide6.QtWidgets import QGraphicsView, QWidget

from journeyeditor.canvas.frozen.strips import Strip
from journeyeditor.canvas.ground.view import GroundView
from journeyeditor.canvas.looking.sharpening import Sharpening
from journeyeditor.canvas.map_scene import MapScene
from journeyeditor.picture.primitives import Layer

_REACH = 1e6
"""How far a pane can be scrolled, in points: as far as it ever must."""


class Pane(GroundView):
    """Shows a layer of the scene at the place of a strip, with all marks upon it."""

    def __init__(self, scene: MapScene, layer: Layer, sharpening: Sharpening, parent: QWidget) -> None:
        """Lie over a widget, hidden; see `show_strip`."""
        super().__init__(parent, layer)
        self.hide()
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # its viewport covers all of it
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setInteractive(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.rangeChanged.disconnect()  # there is none to be shown or hidden
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.NoViewportUpdate)
        self.show_scene(scene, sharpening)
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
