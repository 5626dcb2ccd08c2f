"""The shadow of what the hand has lifted off the sheet."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from journeyeditor.layout.geometry import Rect
from journeyeditor.picture.qt import rect_of

_DARKNESS = (46, 46, 40, 30, 20, 12, 6)
_RINGS = tuple((-3.25 + 1.5 * ring, QColor(20, 30, 36, alpha)) for ring, alpha in enumerate(_DARKNESS))
"""How far each ring lies outside the thing, in points, and how dark it is: together they fade out softly."""
_RING = 1.5
_FALL = 3.0
"""How much lower than the thing its shadow lies."""
_RADIUS = 4.0


class Shadow(QGraphicsItem):
    """A soft shadow below another item; only its rim is painted, for what throws it hides the rest."""

    def __init__(self, under: Rect, owner: QGraphicsItem) -> None:
        """Lie under a part of an item, in its own measures."""
        super().__init__(owner)
        self._rect = rect_of(under)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemStacksBehindParent)

    def lie_under(self, rect: Rect) -> None:
        """Lie under another part of the item."""
        self.prepareGeometryChange()
        self._rect = rect_of(rect)

    def boundingRect(self) -> QRectF:
        """Return all that it paints."""
        reach = _RINGS[-1][0] + _RING
        return self._rect.adjusted(-reach, -reach, reach, reach + _FALL)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the rings around each other."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for distance, shade in _RINGS:
            painter.setPen(QPen(shade, _RING))
            ring = self._rect.adjusted(-distance, -distance, distance, distance).translated(0, _FALL)
            painter.drawRoundedRect(ring, _RADIUS + distance, _RADIUS + distance)
