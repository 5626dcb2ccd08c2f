"""The marks of open comments: a bubble with their number at the corner of what they are about; never printed."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QStyleOptionGraphicsItem, QWidget

from journeyeditor.canvas.map_scene import FLOATING
from journeyeditor.layout.geometry import Point

_GROUND, _INK = QColor("#7A3E9D"), QColor("#FFFFFF")
"""Told from the blue of the selection and the red of page frames."""
_WIDTH, _HEIGHT, _TAIL, _RADIUS = 20.0, 16.0, 5.0, 5.0
"""The size of a bubble in pixels, at any zoom."""
_REACH = 400.0
"""How far around a corner a bubble may reach on the sheet, at the smallest zoom."""


class CommentMarks(QGraphicsItem):
    """Paints bubbles in pixels of the screen at any zoom."""

    def __init__(self, scene: QGraphicsScene) -> None:
        """Show no bubbles yet."""
        super().__init__()
        self._counts: Mapping[Point, int] = {}
        self._bounds = QRectF()
        self.setZValue(FLOATING + 30)
        scene.addItem(self)

    def show_counts(self, counts: Mapping[Point, int]) -> None:
        """Show a bubble at each place, with a number in it."""
        if counts != self._counts:
            self.prepareGeometryChange()
            self._counts = dict(counts)
            self._bounds = QRectF()
            for x, y in self._counts:
                around = QRectF(x - _REACH, y - _REACH, 2 * _REACH, 2 * _REACH)
                self._bounds = self._bounds.united(around)
            self.update()

    @property
    def counts(self) -> Mapping[Point, int]:
        """The numbers in the bubbles, by their places."""
        return self._counts

    def boundingRect(self) -> QRectF:
        """Return all that it paints."""
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the bubbles."""
        to_pixels = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(painter.font())
        font.setPixelSize(11)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        for (x, y), count in self._counts.items():
            _paint_bubble(painter, to_pixels.map(QPointF(x, y)), count)
        painter.restore()


def _paint_bubble(painter: QPainter, at: QPointF, count: int) -> None:
    """Paint a bubble whose tail points to a place."""
    box = QRectF(at.x() - 4, at.y() - _HEIGHT - _TAIL + 2, _WIDTH, _HEIGHT)
    path = QPainterPath()
    path.addRoundedRect(box, _RADIUS, _RADIUS)
    tail = QPainterPath(QPointF(box.left() + 3, box.bottom() - 2))
    tail.lineTo(at.x(), box.bottom() + _TAIL)
    tail.lineTo(box.left() + 11, box.bottom() - 2)
    tail.closeSubpath()
    painter.setPen(_INK)
    painter.setBrush(_GROUND)
    painter.drawPath(path.united(tail))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(count) if count < 100 else "99+")
