"""What is shown while the zoom changes: the sheet as it was painted at other scales, made larger or smaller."""

from collections.abc import Callable, Iterable
from typing import cast

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QRegion

from journeyeditor.canvas.ground.lie import Lie
from journeyeditor.canvas.ground.squares import Cell, Squares
from journeyeditor.canvas.piece import TEXT_IS_TOO_SMALL
from journeyeditor.canvas.slices import Slice

_FAR = 2_000_000
"""How many pixels the whole sheet may have as it is painted from far."""
_OLDER = 2
"""How many scales before the one of the moment are kept while the zoom changes: the first, and the last."""


class Afterimages:
    """Remembers the squares of scales before, for as long as the zoom changes, and the whole sheet from far."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.far = Squares(1.0, 1.0, ())
        """The sheet from far."""
        self.older: list[Squares] = []
        """What was painted at scales before."""

    def remember(self, squares: Squares) -> None:
        """Keep the squares of a scale that has been left."""
        squares.forget_unfinished()
        if squares.kept:
            self.older = [*self.older[: _OLDER - 1], squares]

    def look_from_far(self, ratio: float, bounds: QRectF, slices: tuple[Slice, ...]) -> list[Cell]:
        """Return what of the sheet from far is not painted, for some pixels of the screen a pixel."""
        size = max(bounds.width() * bounds.height() * ratio * ratio, 1)
        zoom = min(TEXT_IS_TOO_SMALL * 0.99, (_FAR / size) ** 0.5)
        if (zoom, ratio) != (self.far.zoom, self.far.ratio):
            self.far = Squares(zoom, ratio, slices)
        self.far.follow(slices)
        return [cell for cell in self.far.cells_over(self.far.pixels) if self.far.lacks(cell)]

    def show(self, painter: QPainter, lie: Lie, pixels: QRect, learn: Callable[[], None]) -> QRegion:
        """Show what is known of some pixels of the sheet, each once, and return those of which nothing is.

        Args:
            painter: paints on the pixels of the sheet, and is left with some clip.
            lie: how the sheet lies there.
            pixels: what to show.
            learn: paints what is not known from far; mostly nothing is left.
        """
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        left = QRegion(pixels)
        for squares in reversed(self.older):
            left = _lay_scaled(painter, lie, squares, left)
            if left.isEmpty():
                break
        else:
            learn()
            left = _lay_scaled(painter, lie, self.far, left)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        return left


def _lay_scaled(painter: QPainter, lie: Lie, squares: Squares, room: QRegion) -> QRegion:
    """Lay squares of another scale down in some pixels of the sheet, and return what they leave of these."""
    factor = lie.zoom * lie.ratio / squares.scale
    scaled = [(_scaled(squares.place_of(cell), factor), cell) for cell in squares.kept]
    left = QRegion(room)
    for part in cast(Iterable[QRect], room):
        painter.setClipRect(part)  # one rectangle at a time: in others Qt takes far longer
        for shown, cell in scaled:
            if shown.intersects(part):
                painter.drawPixmap(shown, squares.kept[cell], squares.shown_of(cell))
                left -= QRegion(shown)
    return left


def _scaled(pixels: QRect, factor: float) -> QRect:
    """Return what pixels are covered by some of another scale; no gap is between neighbours."""
    x, y = pixels.x(), pixels.y()
    left, top = round(x * factor), round(y * factor)
    right, bottom = round((x + pixels.width()) * factor), round((y + pixels.height()) * factor)
    return QRect(left, top, right - left, bottom - top)
