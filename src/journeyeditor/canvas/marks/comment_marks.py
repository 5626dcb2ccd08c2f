"""The marks of open comments: a small bubble with their number beside what they are about; never printed."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QStyleOptionGraphicsItem, QWidget

from journeyeditor.canvas.map_scene import FLOATING
from journeyeditor.layout.geometry import Point

_GROUND, _EDGE, _INK = QColor("#F4EBFA"), QColor("#7A3E9D"), QColor("#5A2878")
"""Told from the blue of the selection and the red of page frames."""
_BOX = QRectF(-5.5, -5.0, 11.0, 9.0)
"""A bubble around its place, in points: it reaches no further into a card than the edge around its words."""
_RADIUS = 2.5
_LEAST, _MOST = 0.8, 2.0
"""How many pixels a point of a bubble has: with the sheet, but no less and no more."""
_LEGIBLE = 1.0
"""From how many pixels for a point on the number can be read."""
_AIR = 3.0
"""How far beside a bubble a click still means it, in pixels."""
_REACH = 100.0
"""How far around its place a bubble may reach on the sheet, at the smallest zoom."""


class Bubble(NamedTuple):
    """The mark of the open comments about an element: its place on the sheet, and how many there are."""

    element_id: str
    place: Point
    number: int


class CommentMarks(QGraphicsItem):
    """Paints bubbles that grow and shrink with the sheet, within limits."""

    def __init__(self, scene: QGraphicsScene) -> None:
        """Show no bubbles yet."""
        super().__init__()
        self._bubbles: Mapping[str, Bubble] = {}
        self._bounds = QRectF()
        self.setZValue(FLOATING + 52)  # above the frames of what is selected
        scene.addItem(self)

    def show_bubbles(self, bubbles: Mapping[str, Bubble]) -> None:
        """Show bubbles, by the ids of the elements."""
        if bubbles != self._bubbles:
            self.prepareGeometryChange()
            self._bubbles = dict(bubbles)
            self._bounds = QRectF()
            for bubble in bubbles.values():
                x, y = bubble.place
                around = QRectF(x - _REACH, y - _REACH, 2 * _REACH, 2 * _REACH)
                self._bounds = self._bounds.united(around)
            self.update()

    @property
    def bubbles(self) -> Mapping[str, Bubble]:
        """What it shows, by the ids of the elements."""
        return self._bubbles

    def at(self, pixel: QPointF, to_pixels: QTransform) -> Bubble | None:
        """Return the bubble that a pixel shows, where a transform leads from the sheet to pixels."""
        boxes = ((bubble, box.adjusted(-_AIR, -_AIR, _AIR, _AIR)) for bubble, box in self._boxes(to_pixels))
        return next((bubble for bubble, box in boxes if box.contains(pixel)), None)

    def _boxes(self, to_pixels: QTransform) -> Iterator[tuple[Bubble, QRectF]]:
        scale = _scale(to_pixels)
        for bubble in self._bubbles.values():
            place = to_pixels.map(QPointF(*bubble.place))
            yield bubble, QRectF(_BOX.topLeft() * scale + place, _BOX.size() * scale)

    def boundingRect(self) -> QRectF:
        """Return all that it paints."""
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the bubbles."""
        to_pixels = painter.worldTransform()
        scale = _scale(to_pixels)
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(_GROUND)
        font = QFont(painter.font())
        font.setPixelSize(max(round(7.5 * scale), 1))
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        for bubble, box in self._boxes(to_pixels):
            painter.setPen(QPen(_EDGE, max(0.9 * scale, 1.0)))
            painter.drawPath(_outline(box, scale))
            if scale >= _LEGIBLE:
                painter.setPen(_INK)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(bubble.number) if bubble.number < 10 else "9+")
        painter.restore()


def _scale(to_pixels: QTransform) -> float:
    return min(max(to_pixels.m11(), _LEAST), _MOST)


def _outline(box: QRectF, scale: float) -> QPainterPath:
    """Return a box with round corners and a tail at its foot."""
    path = QPainterPath()
    path.addRoundedRect(box, _RADIUS * scale, _RADIUS * scale)
    tail = QPainterPath(QPointF(box.left() + 2 * scale, box.bottom() - scale))
    tail.lineTo(box.left() + 2 * scale, box.bottom() + 2.2 * scale)
    tail.lineTo(box.left() + 5 * scale, box.bottom() - scale)
    tail.closeSubpath()
    return path.united(tail)
