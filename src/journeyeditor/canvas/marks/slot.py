"""The place to which something dragged has come, marked on the sheet."""

from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from journeyeditor.layout.geometry import Rect
from journeyeditor.picture.qt import brush_of, rect_of

_WIDE, _DASH, _GAP = 2, 6, 4
"""How wide the edges are, and how long their dashes and gaps, in pixels."""


class Slot(QGraphicsItem):
    """A tinted place with dashed edges, laid as a pattern: to stroke so many dashes takes longer than all else."""

    def __init__(self, colour: QColor, tint: QColor) -> None:
        """Mark nothing yet."""
        super().__init__()
        self.hide()
        self._colour, self._tint = colour, tint
        self._rect = QRectF()

    def mark(self, rect: Rect | None) -> None:
        """Mark a place of the sheet, or none."""
        self.setVisible(rect is not None)
        if rect is not None and rect_of(rect) != self._rect:
            self.prepareGeometryChange()
            self._rect = rect_of(rect)

    def boundingRect(self) -> QRectF:
        """Return all that it paints; the edges lie within the place."""
        return self._rect

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint it on whole pixels of the screen."""
        shown, ratio = painter.worldTransform(), painter.device().devicePixelRatio()
        seen = shown.mapRect(self._rect)
        corner, end = seen.topLeft() * ratio, seen.bottomRight() * ratio
        place = QRect(QPoint(round(corner.x()), round(corner.y())), QPoint(round(end.x()) - 1, round(end.y()) - 1))
        wide = round(_WIDE * ratio)
        across, down = _dashes(self._colour.rgba(), ratio, False), _dashes(self._colour.rgba(), ratio, True)
        painter.setWorldTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrushOrigin(place.topLeft())
        painter.setBrush(brush_of(self._tint))
        painter.drawRect(place)
        for brush, edge in (
            (across, QRect(place.left(), place.top(), place.width(), wide)),
            (across, QRect(place.left(), place.bottom() - wide + 1, place.width(), wide)),
            (down, QRect(place.left(), place.top(), wide, place.height())),
            (down, QRect(place.right() - wide + 1, place.top(), wide, place.height())),
        ):
            painter.setBrush(brush)
            painter.drawRect(edge)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrushOrigin(QPoint())
        painter.setWorldTransform(shown)


@lru_cache(maxsize=8)
def _dashes(colour: int, ratio: float, down: bool) -> QBrush:
    """Return what fills with dashes one after the other, across or down, on a screen of so many pixels each."""
    dash, both = round(_DASH * ratio), round((_DASH + _GAP) * ratio)
    pixmap = QPixmap(1, both) if down else QPixmap(both, 1)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush_of(QColor.fromRgba(colour)))
        painter.drawRect(0, 0, *((1, dash) if down else (dash, 1)))
    brush = QBrush()
    brush.setTexture(pixmap)
    return brush
