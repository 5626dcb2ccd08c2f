"""The shadow of what the hand has lifted off the sheet."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import product

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QTransform
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


_REACH = _RINGS[-1][0] + _RING
_CORNER = 2 * _REACH + _RADIUS
"""How far from the rim on the outside the shadow is the same along an edge, in points."""


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
        return self._rect.adjusted(-_REACH, -_REACH, _REACH, _REACH + _FALL)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Lay the corners of a small shadow, and its edges stretched between them, on whole pixels of the screen."""
        rim = self._rect.adjusted(-_REACH, -_REACH, _REACH, _REACH).translated(0, _FALL)
        if min(rim.width(), rim.height()) < 2 * _CORNER:
            _paint_rings(painter, self._rect)
            return
        shown, ratio = painter.worldTransform(), painter.device().devicePixelRatio()
        small, seen = _small_shadow(shown.m11() * ratio), shown.mapRect(rim)
        middle = small.width() // 2
        cuts = (0, middle, middle + 1, small.width())
        left, top, right, bottom = (
            round(edge * ratio) for edge in (seen.left(), seen.top(), seen.right(), seen.bottom())
        )
        across, down = (left, left + middle, right - middle, right), (top, top + middle, bottom - middle, bottom)
        painter.setWorldTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)  # nothing lies between pixels
        for row, column in product(range(3), repeat=2):
            if row != 1 or column != 1:
                painter.drawPixmap(_cell(across, down, row, column), small, _cell(cuts, cuts, row, column))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setWorldTransform(shown)


def _cell(across: Sequence[int], down: Sequence[int], row: int, column: int) -> QRect:
    left, top = across[column], down[row]
    return QRect(left, top, across[column + 1] - left, down[row + 1] - top)


@lru_cache(maxsize=4)
def _small_shadow(scale: float) -> QPixmap:
    """Return the shadow of a thing that is hardly larger than its corners, so many pixels for each point."""
    side = 2 * round(_CORNER * scale) + 1
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        inner = side / scale - 2 * _REACH
        _paint_rings(painter, QRectF(_REACH, _REACH - _FALL, inner, inner))
    return pixmap


def _paint_rings(painter: QPainter, rect: QRectF) -> None:
    """Paint the rings around each other."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for distance, shade in _RINGS:
        painter.setPen(QPen(shade, _RING))
        ring = rect.adjusted(-distance, -distance, distance, distance).translated(0, _FALL)
        painter.drawRoundedRect(ring, _RADIUS + distance, _RADIUS + distance)
