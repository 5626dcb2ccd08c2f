"""What shows which connectors are selected, and the line that the hand draws from card to card."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem

from journeyeditor.canvas.map_scene import FLOATING, MapScene
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.picture.qt import brush_of

_MARKS = QColor("#1A6FD0")
_OVER = QColor(26, 111, 208, 150)
"""Over a connector, so that its words can be read still."""
_WHITE = QColor(255, 255, 255)
_END = 3.5
"""The radius of the ends of a selected connector, by which the hand takes it, in points."""
_SIGN = 2.25
_DOT = 2.0


class Wires:
    """Shows marks of connectors over the sheet; they are never printed."""

    def __init__(self, scene: MapScene) -> None:
        """Show none yet."""
        self._scene = scene
        self._selected = self._mark(3.0, colour=_OVER)
        self._ends = self._mark(1.5, _WHITE)
        self._links = self._mark(1.25, style=Qt.PenStyle.DashLine, colour=_OVER)
        self._hand = self._mark(2.0, style=Qt.PenStyle.DashLine)
        self._knob = self._mark(1.5, _WHITE)

    def show_selected(self, ways: Iterable[Sequence[Point]]) -> None:
        """Show the ways of what is selected, with ends that can be taken."""
        lines, ends = QPainterPath(), QPainterPath()
        for way in ways:
            lines.moveTo(QPointF(*way[0]))
            for point in way[1:]:
                lines.lineTo(QPointF(*point))
            for point in (way[0], way[-1]):
                ends.addEllipse(QPointF(*point), _END, _END)
        if not (lines.isEmpty() and self._selected.path().isEmpty()):
            self._selected.setPath(lines)
            self._ends.setPath(ends)

    def show_links(self, lines: Iterable[tuple[Rect, Rect]]) -> None:
        """Show between which cards there are links, by what the cards cover."""
        path = QPainterPath()
        for source, target in lines:
            start, end = _between(source, target)
            path.moveTo(QPointF(*start))
            path.lineTo(QPointF(*end))
            path.addEllipse(QPointF(*end), _DOT, _DOT)
        if not (path.isEmpty() and self._links.path().isEmpty()):
            self._links.setPath(path)

    def show_hand(self, start: Point | None, end: Point | None = None) -> None:
        """Show the line that the hand draws."""
        path = QPainterPath()
        if start is not None and end is not None:
            path.moveTo(QPointF(*start))
            path.lineTo(QPointF(*end))
        self._hand.setPath(path)

    def show_knob(self, rect: Rect | None) -> None:
        """Show the knob of a card from which a connector can be drawn."""
        path = QPainterPath()
        if rect is not None:
            centre = QPointF(*rect.centre)
            path.addEllipse(centre, rect.width / 2, rect.height / 2)
            path.moveTo(centre - QPointF(0, _SIGN))
            path.lineTo(centre + QPointF(0, _SIGN))
            path.moveTo(centre + QPointF(-_SIGN, 0))
            path.lineTo(centre + QPointF(0, _SIGN))
            path.lineTo(centre + QPointF(_SIGN, 0))
        if not (path.isEmpty() and self._knob.path().isEmpty()):
            self._knob.setPath(path)

    def _mark(
        self,
        width: float,
        fill: QColor | None = None,
        style: Qt.PenStyle = Qt.PenStyle.SolidLine,
        colour: QColor = _MARKS,
    ) -> QGraphicsPathItem:
        item = QGraphicsPathItem()
        pen = QPen(colour, width, style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        pen.setCosmetic(True)
        item.setPen(pen)
        item.setBrush(brush_of(fill))
        item.setZValue(FLOATING + 54)
        self._scene.addItem(item)
        return item


def _between(source: Rect, target: Rect) -> tuple[Point, Point]:
    """Return the ends of the shortest upright or straight line, or else of a slanted one, between two cards."""
    x = _common(source.x, source.right, target.x, target.right)
    y = _common(source.y, source.bottom, target.y, target.bottom)
    return (
        Point(_nearest(x, source.x, source.right), _nearest(y, source.y, source.bottom)),
        Point(_nearest(x, target.x, target.right), _nearest(y, target.y, target.bottom)),
    )


def _common(start: float, end: float, other_start: float, other_end: float) -> float:
    """Return a place that both of two spans share; in the middle of the gap between them where they share none."""
    return (max(start, other_start) + min(end, other_end)) / 2


def _nearest(value: float, low: float, high: float) -> float:
    return min(max(value, low), high)
