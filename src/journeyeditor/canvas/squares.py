"""The sheet as it was painted at one scale, cut into squares: what has been painted once is only laid down again."""

from collections.abc import Iterable, Iterator
from math import ceil, floor

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPixmap

SIDE = 256
"""How long the side of a square is, in pixels of the screen."""
_MANY = 200
"""So many areas that are spoilt are as good as all."""

Cell = tuple[int, int]
"""Which square: how many others lie between it and the corner of the sheet, across and down."""


class Squares:
    """Knows which squares are painted, and which of them show no longer what is there."""

    def __init__(self, zoom: float, ratio: float) -> None:
        """Begin with none.

        Args:
            zoom: how many pixels of a widget a point has.
            ratio: how many pixels of the screen a pixel of a widget has.
        """
        self.zoom, self.ratio = zoom, ratio
        self.scale = zoom * ratio
        """How many pixels of the screen a point has."""
        self.kept: dict[Cell, QPixmap] = {}
        """All that were painted, be they spoilt or not."""
        self._whole: set[Cell] = set()
        self._spoilt: list[QRectF] = []

    def cells_over(self, area: QRectF) -> Iterator[Cell]:
        """Yield the squares that lie over an area, in points."""
        side = SIDE / self.scale
        for row in range(floor(area.top() / side), ceil(area.bottom() / side)):
            for column in range(floor(area.left() / side), ceil(area.right() / side)):
                yield column, row

    def area_of(self, cell: Cell) -> QRectF:
        """Return what a square covers, in points."""
        side = SIDE / self.scale
        return QRectF(cell[0] * side, cell[1] * side, side, side)

    def whole(self, cell: Cell) -> QPixmap | None:
        """Return a square, if it shows what is there."""
        self._settle()
        return self.kept[cell] if cell in self._whole else None

    def keep(self, cell: Cell, pixmap: QPixmap) -> None:
        """Take a square that has been painted."""
        self._settle()
        self.kept[cell] = pixmap
        self._whole.add(cell)

    def spoil(self, areas: Iterable[QRectF]) -> None:
        """Take note that areas, in points, look otherwise from now on."""
        if self._whole:
            self._spoilt.extend(areas)
            if len(self._spoilt) > _MANY:
                self.spoil_all()

    def spoil_all(self) -> None:
        """Take note that all looks otherwise from now on."""
        self._whole.clear()
        self._spoilt.clear()

    def keep_only(self, cells: Iterable[Cell]) -> None:
        """Forget all but some squares."""
        for cell in self.kept.keys() - set(cells):
            del self.kept[cell]
            self._whole.discard(cell)

    def has_all(self, area: QRectF) -> bool:
        """Tell whether all of an area, in points, was painted, be it spoilt or not."""
        return all(cell in self.kept for cell in self.cells_over(area))

    def _settle(self) -> None:
        """Find the squares that what was spoilt lies in; not sooner, for much may be spoilt that nobody looks at."""
        # Soft edges are a pixel or two wider than what they belong to.
        side, edge = SIDE / self.scale, 2 / SIDE
        for area in self._spoilt:
            left, right = area.left() / side - edge - 1, area.right() / side + edge
            top, bottom = area.top() / side - edge - 1, area.bottom() / side + edge
            self._whole = {cell for cell in self._whole if not (left < cell[0] < right and top < cell[1] < bottom)}
        self._spoilt.clear()
