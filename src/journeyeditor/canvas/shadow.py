"""The shadow of what the hand has lifted off the sheet."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from journeyeditor.layout.geometry import Rect
from journeyeditor.picture.qt import rect_of

_LAYERS = tuple((spread, QColor(20, 30, 36, 9)) for spread in (0.5, 1.5, 2.5, 4.0, 5.5, 7.0))
"""How far each layer reaches in points, and how dark it is: together they fade out softly."""
_FALL = 3.0
"""How much lower than the thing its shadow lies."""
_RADIUS = 4.0


class Shadow(QGraphicsItem):
    """A soft shadow below another item."""

    def __init__(self, under: Rect, owner: QGraphicsItem) -> None:
        """Lie under a part of an item, in its own measures."""
        super().__init__(owner)
        self._rect = rect_of(under)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemStacksBehindParent)

    def boundingRect(self) -> QRectF:
        """Return all that it paints."""
        reach = _LAYERS[-1][0]
        return self._rect.adjusted(-reach, -reach, reach, reach + _FALL)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the layers over each other."""
        painter.setPen(Qt.PenStyle.NoPen)
        for spread, shade in _LAYERS:
            painter.setBrush(shade)
            layer = self._rect.adjusted(-spread, -spread, spread, spread).translated(0, _FALL)
            painter.drawRoundedRect(layer, _RADIUS + spread, _RADIUS + spread)
