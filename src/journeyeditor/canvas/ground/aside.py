"""Pixels of the sheet painted aside, the same wherever they are cut."""

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QMargins, QPoint, QRect, QRectF
from PySide6.QtGui import QPainter, QPixmap, QRegion

from journeyeditor.canvas.ground.lie import transform_to
from journeyeditor.canvas.map_scene import Backdrop, MapScene
from journeyeditor.canvas.slices import Laid
from journeyeditor.picture.primitives import Layer

_EDGE = 2
"""How many pixels are painted around those that are wanted: Qt paints what it cuts off a little otherwise there."""
_EDGES = QMargins(_EDGE, _EDGE, _EDGE, _EDGE)
INNER = QPoint(_EDGE, _EDGE)
"""Where what is wanted begins on the pixmap."""
_BEGINNING = 45_000
"""To begin with a part takes as long as to paint so many pixels."""


class Aside:
    """Paints pixels of the sheet, in a layer or in all, on a pixmap that is used again and again."""

    def __init__(self, scene: MapScene, backdrop: Backdrop, layer: Layer | None) -> None:
        """Paint the picture of a scene on a backdrop."""
        self._scene, self._backdrop, self._layer = scene, backdrop, layer
        self._pixmap = QPixmap()

    def forget(self) -> None:
        """Forget what was painted last."""
        self._pixmap = QPixmap()

    def paint(self, laid: Laid, zoom: float, ratio: float, pixels: QRect) -> QPixmap:
        """Return pixels of a slice, told from the corner of the sheet, painted; see `INNER`.

        Args:
            laid: where the slice lies.
            zoom: how many pixels of a widget a point has.
            ratio: how many pixels of the screen a pixel of a widget has.
            pixels: what to paint.
        """
        whole = pixels.marginsAdded(_EDGES)
        if not QRect(QPoint(), self._pixmap.size()).contains(QRect(QPoint(), whole.size())):
            self._pixmap = QPixmap(whole.size().expandedTo(self._pixmap.size()))
        self._pixmap.setDevicePixelRatio(ratio)
        area = area_of(laid, zoom * ratio, whole)
        with QPainter(self._pixmap) as painter:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
            # Qt blends a little otherwise where there is no clip, and where that is more than a rectangle.
            painter.setClipRect(QRectF(0, 0, whole.width() / ratio, whole.height() / ratio))
            painter.setWorldTransform(transform_to(zoom, ratio, -whole.x(), laid.origin - whole.y()))
            self._scene.paint_slice(painter, laid.slice, area, self._layer, self._backdrop)
        return self._pixmap

    def paint_tiles(self, laid: Laid, zoom: float, ratio: float, pixels: QRect) -> Iterable[None]:
        """Paint the tiles for some pixels of a slice that there are none of yet, one each time."""
        area = area_of(laid, zoom * ratio, pixels.marginsAdded(_EDGES))
        return self._scene.paint_tiles(laid.slice, area, self._layer, zoom, zoom * ratio)


def area_of(laid: Laid, scale: float, pixels: QRect) -> QRectF:
    """Return the area in points that pixels of the sheet show and a pixel around it, as told in their slice."""
    seen = pixels.adjusted(-1, -1, 1, 1).translated(0, -laid.origin)
    return QRectF(seen.x() / scale, seen.y() / scale, seen.width() / scale, seen.height() / scale)


def parts_of(region: QRegion) -> list[QRect]:
    """Return in which parts a region is painted: as few as it takes not to paint much around it."""
    parts: list[QRect] = []
    for part in cast(Iterable[QRect], region):
        joined = parts[-1].united(part) if parts else part
        if parts and _size(joined) <= _size(parts[-1]) + _size(part) + _BEGINNING:
            parts[-1] = joined
        else:
            parts.append(part)
    return parts


def _size(part: QRect) -> int:
    return part.width() * part.height()
