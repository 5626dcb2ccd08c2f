"""How the slices of the sheet are cut into squares at one scale. All pixels are told from the corner of the sheet."""

from collections.abc import Iterator
from functools import cached_property

from PySide6.QtCore import QPoint, QRect, QSize

from journeyeditor.canvas.slices import Laid, Slice, laid_at, pixels_of

SIDE = 256
"""How high a square is, in pixels of the screen; at the end of a slice it is cut off."""
WIDE = 2 * SIDE
"""How wide it is: most slices are low."""
SPARE = 2
"""So many pixels are painted beyond the end of a slice: it becomes a pixel higher and lower as it moves."""

Cell = tuple[str, int, int]
"""Which square: its slice, and how many others lie between it and the corner of that, across and down."""


class Cut:
    """Knows where squares lie; it finds nothing out sooner than it is asked, for many scales are only passed by."""

    def __init__(self, slices: tuple[Slice, ...], scale: float) -> None:
        """Cut slices at so many pixels of the screen a point."""
        self.slices, self.scale = slices, scale
        self._places: dict[Cell, QRect] = {}
        self._shown: dict[Cell, QRect] = {}

    @cached_property
    def laid(self) -> dict[str, Laid]:
        """Where each slice lies, by their names."""
        return laid_at(self.slices, self.scale)

    @cached_property
    def pixels(self) -> QRect:
        """All pixels of the sheet."""
        return pixels_of(self.slices, self.scale)

    @cached_property
    def _edges(self) -> list[tuple[str, int, int, int, int]]:
        """Each slice, and its edges: left, top, right, bottom."""
        every = ((name, laid.pixels) for name, laid in self.laid.items())
        return [(name, at.x(), at.y(), at.x() + at.width(), at.y() + at.height()) for name, at in every]

    @cached_property
    def number(self) -> int:
        """How many squares there are."""
        return sum(1 for _ in self.cells_over(self.pixels))

    def cells_over(self, pixels: QRect) -> Iterator[Cell]:
        """Yield the squares that lie over some pixels."""
        left, top = pixels.x(), pixels.y()
        right, bottom = left + pixels.width(), top + pixels.height()
        # In numbers, not in rectangles of Qt's: this is asked many times a frame.
        for name, x, y, end, lower_end in self._edges:
            first, last = max(left, x) - x, min(right, end) - x - 1
            highest, lowest = max(top, y) - y, min(bottom, lower_end) - y - 1
            if first <= last and highest <= lowest:
                for row in range(highest // SIDE, lowest // SIDE + 1):
                    for column in range(first // WIDE, last // WIDE + 1):
                        yield name, column, row

    def cells_of(self, name: str, pixels: QRect) -> Iterator[Cell]:
        """Yield the squares of a slice that lie over some pixels."""
        whole = self.laid[name].pixels
        yield from cells_at(name, pixels.intersected(whole).translated(-whole.topLeft()))

    def place_of(self, cell: Cell) -> QRect:
        """Return what a square shows."""
        place = self._places.get(cell)
        if place is None:
            whole, at = self.laid[cell[0]].pixels, corner_of(cell)
            size = QSize(WIDE, SIDE).boundedTo(whole.size() - QSize(at.x(), at.y()))
            place = self._places[cell] = QRect(whole.topLeft() + at, size)
        return place

    def shown_of(self, cell: Cell) -> QRect:
        """Return what of the pixmap of a square is shown."""
        shown = self._shown.get(cell)
        if shown is None:
            shown = self._shown[cell] = QRect(QPoint(), self.place_of(cell).size())
        return shown

    def all_of(self, cell: Cell) -> QRect:
        """Return the pixels of a square as if it were not cut off: the same wherever its slice ends."""
        return QRect(self.place_of(cell).topLeft(), QSize(WIDE, SIDE))

    def size_of(self, cell: Cell) -> QSize:
        """Return how large a square is painted."""
        place = self.place_of(cell)
        return QSize(place.width(), min(place.height() + SPARE, SIDE))


def corner_of(cell: Cell) -> QPoint:
    """Return where a square begins, told from the corner of its slice."""
    return QPoint(cell[1] * WIDE, cell[2] * SIDE)


def cells_at(name: str, pixels: QRect) -> Iterator[Cell]:
    """Yield the squares of a slice that lie over some pixels, told from its corner."""
    if not pixels.isEmpty():
        for row in range(pixels.top() // SIDE, pixels.bottom() // SIDE + 1):
            for column in range(pixels.left() // WIDE, pixels.right() // WIDE + 1):
                yield name, column, row
