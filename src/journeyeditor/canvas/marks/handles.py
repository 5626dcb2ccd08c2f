"""Handles that appear where the hand can take hold: edges, the button that collapses a lane, and its padlock."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem

from journeyeditor.canvas.map_scene import FLOATING, MapScene
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.grips import Grip
from journeyeditor.picture.contrast import LEAST_CONTRAST_OF_LINES, ink_on, readable
from journeyeditor.picture.palette import QUIET_INK
from journeyeditor.picture.qt import brush_of, rect_of

_ACCENT = QColor("#1A6FD0")
_WHITE = QColor(255, 255, 255, 245)
_PILL = QSizeF(4, 16)
"""The handle in the middle of an edge, where that is upright."""
_SIGN = 3.0
"""Half the length of the strokes of plus and minus."""


class Handles:
    """Shows handles over the sheet; they are never printed."""

    def __init__(self, scene: MapScene) -> None:
        """Show none yet."""
        self._scene = scene
        self._edge = self._mark(_ACCENT, 2.0)
        self._pill = self._mark(_ACCENT, 1.5, _WHITE)
        self._button = self._mark(QColor(QUIET_INK), 1.2, _WHITE)
        self._locks, self._closed = self._mark(QColor(QUIET_INK), 1.2), self._mark(QColor(QUIET_INK), 1.2)
        for lasting in (self._locks, self._closed):
            lasting.setZValue(FLOATING - 3)

    def show_grip(self, grip: Grip | None) -> None:
        """Show the edge that the hand would take."""
        pill, edge = QPainterPath(), QPainterPath()
        if grip is not None and grip.kind not in ("collapse", "lock", "knob"):
            lies = grip.kind == "lane"
            size = QSizeF(_PILL.transposed() if lies else _PILL).boundedTo(_room(grip.rect))
            middle = QPointF(*grip.rect.centre)
            pill.addRoundedRect(QRectF(middle - QPointF(size.width() / 2, size.height() / 2), size), 2, 2)
            if grip.kind in ("step", "lane"):
                edge.moveTo(QPointF(grip.rect.x, grip.rect.y))
                edge.lineTo(QPointF(grip.rect.right, grip.rect.bottom))
        self._pill.setPath(pill)
        self._edge.setPath(edge)

    def show_edge(self, start: QPointF, end: QPointF) -> None:
        """Show an edge in all its length, while it is dragged."""
        path = QPainterPath(start)
        path.lineTo(end)
        self._edge.setPath(path)
        self._pill.setPath(QPainterPath())

    def show_button(self, rect: Rect | None, opens: bool = False, is_hovered: bool = False) -> None:
        """Show the button that collapses a lane, or opens it again."""
        path = QPainterPath()
        if rect is not None:
            _add_button(path, rect, opens)
        pen = self._button.pen()
        pen.setColor(_ACCENT if is_hovered else QColor(QUIET_INK))
        self._button.setPen(pen)
        self._button.setPath(path)

    def show_closed(self, rects: Iterable[Rect]) -> None:
        """Show the buttons of collapsed lanes, so that one sees without pointing there that they can be opened."""
        path = QPainterPath()
        for rect in rects:
            _add_button(path, rect, opens=True)
        self._show_lasting(self._closed, path)

    def show_locks(self, rects: Iterable[Rect]) -> None:
        """Show the padlocks of lanes."""
        path = QPainterPath()
        for rect in rects:
            x, y = rect.centre
            path.addRoundedRect(QRectF(x - 4, y - 1, 8, 6), 1.2, 1.2)
            path.moveTo(x - 2.5, y - 1)
            path.lineTo(x - 2.5, y - 2.5)
            path.arcTo(QRectF(x - 2.5, y - 5, 5, 5), 180, -180)
            path.lineTo(x + 2.5, y - 1)
            path.addEllipse(QPointF(x, y + 2), 0.6, 0.6)
        self._show_lasting(self._locks, path)

    def _show_lasting(self, mark: QGraphicsPathItem, path: QPainterPath) -> None:
        """Show what stands on the paper whether the hand is near or not."""
        if path.isEmpty() and mark.path().isEmpty():
            return  # as in nearly all frames of a drag
        pen, paper = mark.pen(), self._scene.paper.name()
        pen.setColor(QColor(readable(QUIET_INK, (paper,), ink_on(paper), LEAST_CONTRAST_OF_LINES)))
        mark.setPen(pen)
        mark.setPath(path)

    def hide(self) -> None:
        """Take away what shows only near the hand."""
        self.show_grip(None)
        self.show_button(None)

    def _mark(self, colour: QColor, width: float, fill: QColor | None = None) -> QGraphicsPathItem:
        item = QGraphicsPathItem()
        pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        pen.setCosmetic(True)
        item.setPen(pen)
        item.setBrush(brush_of(fill))
        item.setZValue(FLOATING + 55)
        self._scene.addItem(item)
        return item


def _add_button(path: QPainterPath, rect: Rect, opens: bool) -> None:
    path.addRoundedRect(rect_of(rect), 3, 3)
    x, y = rect.centre
    path.moveTo(x - _SIGN, y)
    path.lineTo(x + _SIGN, y)
    if opens:
        path.moveTo(x, y - _SIGN)
        path.lineTo(x, y + _SIGN)


def _room(edge: Rect) -> QSizeF:
    """Return how large the handle of an edge may be without reaching over its ends."""
    return QSizeF(max(edge.width - 6, _PILL.width()), max(edge.height - 6, _PILL.width()))
