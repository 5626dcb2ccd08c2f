"""Pieces painted on a device, with no more detail than can be seen and no more often than they change."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QTransform

from journeyeditor.canvas.piece import TEXT_IS_TOO_SMALL, Piece
from journeyeditor.canvas.tiles import Tile, Tiles, is_kept

_FAINT = 0.35


def paint_pieces(painter: QPainter, pieces: Iterable[Piece], exposed: QRectF, tiles: Tiles | None) -> None:
    """Paint those of some pieces that lie in an area.

    Args:
        painter: stands at the origin of their section, and is left with some pen, brush and transform.
        pieces: from the lowest to the highest.
        exposed: the area, in the measures of the section.
        tiles: what has been painted already; nothing where all is to be painted for once, as on an image.
    """
    left, top, right, bottom = exposed.left(), exposed.top(), exposed.right(), exposed.bottom()
    seen = [
        piece
        for piece in pieces
        if piece.left < right and piece.right > left and piece.top < bottom and piece.bottom > top
    ]
    if seen:
        _Brush(painter, tiles).paint(seen)


class _Brush:
    """Paints pieces one after the other: tiles on the whole pixels of the device, all else in points."""

    def __init__(self, painter: QPainter, tiles: Tiles | None) -> None:
        self._painter, self._tiles = painter, tiles
        self._shown = painter.worldTransform()
        self._ratio = painter.device().devicePixelRatio()
        self._scale = self._shown.m11() * self._ratio
        self._across, self._down = self._shown.dx() * self._ratio, self._shown.dy() * self._ratio
        self._is_far = self._shown.m11() < TEXT_IS_TOO_SMALL
        self._is_on_pixels = False

    def paint(self, pieces: Iterable[Piece]) -> None:
        opacity = self._painter.opacity()
        for piece in pieces:
            if piece.is_faint:
                self._painter.setOpacity(opacity * _FAINT)
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
            self._painter.resetTransform()
            self._is_on_pixels = True
        x, y = piece.group.at
        left = round(x * self._scale + self._across) + tile.left
        top = round(y * self._scale + self._down) + tile.top
        if self._ratio == 1.0:
            self._painter.drawPixmap(left, top, tile.pixmap)
        else:
            size = tile.pixmap.size() / self._ratio
            place = QRectF(left / self._ratio, top / self._ratio, size.width(), size.height())
            self._painter.drawPixmap(place, tile.pixmap, QRectF(tile.pixmap.rect()))

    def _stand_at(self, piece: Piece) -> None:
        self._is_on_pixels = False
        self._painter.setWorldTransform(QTransform.fromTranslate(*piece.group.at) * self._shown)
