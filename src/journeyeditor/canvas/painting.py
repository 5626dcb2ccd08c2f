"""Pieces painted on a device, with no more detail than can be seen and no more often than they change."""

from collections.abc import Iterable, Iterator
from math import floor

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QTransform

from journeyeditor.canvas.piece import TEXT_IS_TOO_SMALL, Piece
from journeyeditor.canvas.tiles import Tile, Tiles, is_kept

_FAINT, _BACK = 0.35, 0.24
"""How dense is what is on its way, and what a filter does not look for."""
_HARDLY = 1e-6
"""A share of a pixel that is none."""


def paint_pieces(painter: QPainter, pieces: Iterable[Piece], exposed: QRectF, tiles: Tiles | None) -> None:
    """Paint those of some pieces that lie in an area.

    Args:
        painter: stands at the origin of their section, and is left with some pen, brush and transform.
        pieces: from the lowest to the highest.
        exposed: the area, in the measures of the section.
        tiles: what has been painted already; nothing where all is to be painted for once, as on an image.
    """
    seen = _seen(pieces, exposed)
    if seen:
        _Brush(painter, tiles).paint(seen)


def paint_tiles(pieces: Iterable[Piece], exposed: QRectF, zoom: float, scale: float, tiles: Tiles) -> Iterator[None]:
    """Paint the tiles that `paint_pieces` would, one each time.

    Args:
        pieces: from the lowest to the highest.
        exposed: the area, in the measures of the section.
        zoom: how many pixels of a widget a point has.
        scale: how many pixels of the screen a point has.
        tiles: what has been painted already.
    """
    for piece in _seen(pieces, exposed):
        if not _is_block(piece, zoom) and _needs_tile(piece, scale, tiles):
            tiles.paint(piece, piece.operations, piece.group.bounds, scale)
            yield


def _seen(pieces: Iterable[Piece], exposed: QRectF) -> list[Piece]:
    """Return those of some pieces that lie in an area."""
    left, top, right, bottom = exposed.left(), exposed.top(), exposed.right(), exposed.bottom()
    return [
        piece
        for piece in pieces
        if piece.left < right and piece.right > left and piece.top < bottom and piece.bottom > top
    ]


def _is_block(piece: Piece, zoom: float) -> bool:
    return zoom < TEXT_IS_TOO_SMALL and piece.group.kind == "card"


def _needs_tile(piece: Piece, scale: float, tiles: Tiles) -> bool:
    return piece.is_tiled and tiles.find(piece, scale) is None and is_kept(piece.group.bounds, scale)


class _Brush:
    """Paints pieces one after the other: tiles on the whole pixels of the device, all else in points."""

    def __init__(self, painter: QPainter, tiles: Tiles | None) -> None:
        self._painter, self._tiles = painter, tiles
        self._shown = painter.worldTransform()
        self._ratio = painter.device().devicePixelRatio()
        self._scale = self._shown.m11() * self._ratio
        # Of the way to the sheet, whole pixels and the rest apart: they must not change how the rest is rounded.
        self._left, self._across = _whole_pixels(self._shown.dx() * self._ratio)
        self._top, self._down = _whole_pixels(self._shown.dy() * self._ratio)
        self._is_far = self._shown.m11() < TEXT_IS_TOO_SMALL
        self._is_on_pixels = False

    def paint(self, pieces: Iterable[Piece]) -> None:
        opacity = self._painter.opacity()
        for piece in pieces:
            if piece.is_faint or piece.stands_back:
                self._painter.setOpacity(opacity * (_FAINT if piece.is_faint else _BACK))
                self._paint(piece)
                self._painter.setOpacity(opacity)
            else:
                self._paint(piece)

    def _paint(self, piece: Piece) -> None:
        if self._is_far and piece.group.kind == "card":
            self._stand_at(piece)
            piece.block(self._painter)
        elif (tile := self._tile_of(piece)) is not None:
            self._lay(tile, piece)
        else:
            self._stand_at(piece)
            for operation in piece.operations:
                operation(self._painter)

    def _tile_of(self, piece: Piece) -> Tile | None:
        """Return a piece as it was painted, unless it is too large to be kept."""
        if self._tiles is None or not piece.is_tiled:
            return None
        tile = self._tiles.find(piece, self._scale)
        if tile is None and is_kept(piece.group.bounds, self._scale):
            tile = self._tiles.paint(piece, piece.operations, piece.group.bounds, self._scale)
        return tile

    def _lay(self, tile: Tile, piece: Piece) -> None:
        """Lay a tile where its group stands, on whole pixels of the screen."""
        if not self._is_on_pixels:
            self._painter.setWorldTransform(QTransform.fromScale(1 / self._ratio, 1 / self._ratio))
            self._is_on_pixels = True
        x, y = piece.group.at
        left = floor(x * self._scale + self._across) + self._left + tile.left
        top = floor(y * self._scale + self._down) + self._top + tile.top
        self._painter.drawPixmap(left, top, tile.pixmap)

    def _stand_at(self, piece: Piece) -> None:
        self._is_on_pixels = False
        self._painter.setWorldTransform(QTransform.fromTranslate(*piece.group.at) * self._shown)


def _whole_pixels(distance: float) -> tuple[int, float]:
    """Return the whole pixels of a distance, and what to add before another is cut to whole ones, to round both."""
    whole = floor(distance + _HARDLY)
    return whole, max(distance - whole, 0.0) + 0.5
