"""What is shown while the zoom changes: the sheet as it was painted at other scales, made larger or smaller."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QRegion

from journeyeditor.canvas.ground.lie import Lie
from journeyeditor.canvas.ground.squares import Squares
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

    def look_from_far(self, ratio: float, bounds: QRectF, slices: tuple[Slice, ...]) -> Squares:
        """Return the sheet from far, for some pixels of the screen a pixel, as far as it is painted."""
        size = max(bounds.width() * bounds.height() * ratio * ratio, 1)
        zoom = min(TEXT_IS_TOO_SMALL * 0.99, (_FAR / size) ** 0.5)
        if (zoom, ratio) != (self.far.zoom, self.far.ratio):
            self.far = Squares(zoom, ratio, slices)
        self.far.follow(slices)
        return self.far

    def show(self, painter: QPainter, lie: Lie, pixels: QRegion, learn: Callable[[], None]) -> QRegion:
        """Show what is known of some pixels of the sheet, each once, and return those of which nothing is.

        Args:
            painter: paints on the pixels of the sheet, and is left with some clip.
            lie: how the sheet lies there.
            pixels: what to show.
            learn: paints what is not known from far; mostly nothing is left.
        """
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        left, scale = pixels, lie.zoom * lie.ratio
        for squares in reversed(self.older):
            left = squares.still.lay(painter, scale / squares.scale, left)
            if left.isEmpty():
                break
        else:
            learn()
            left = self.far.still.lay(painter, scale / self.far.scale, left)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        return left
