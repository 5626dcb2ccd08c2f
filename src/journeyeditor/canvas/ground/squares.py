"""The sheet as it was painted at one scale, cut into squares: what has been painted once is only laid down again."""

from collections.abc import Iterable, Iterator
from functools import reduce
from math import ceil, floor

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion

from journeyeditor.canvas.slices import Laid, Slice, Spoilt, laid_at, pixels_of

SIDE = 256
"""How high a square is, in pixels of the screen; at the end of a slice it is cut off."""
_WIDE = 2 * SIDE
"""How wide it is: most slices are low."""
_SPARE = 2
"""So many pixels are painted beyond the end of a slice: it becomes a pixel higher and lower as it moves."""
_MOST = 400
"""So many squares are kept where nobody chooses among them."""
_SOFT = 2
"""Soft edges are so many pixels wider than what they belong to."""
_MANY = 200
"""So many areas that are spoilt are as good as all."""

Cell = tuple[str, int, int]
"""Which square: its slice, and how many others lie between it and the corner of that, across and down."""


class Squares:
    """Knows what is painted, and what of it shows no longer what is there. All its pixels are told from the corner."""

    def __init__(self, zoom: float, ratio: float, slices: tuple[Slice, ...]) -> None:
        """Begin with none.

        Args:
            zoom: how many pixels of a widget a point has.
            ratio: how many pixels of the screen a pixel of a widget has.
            slices: the parts of the sheet.
        """
        self.zoom, self.ratio = zoom, ratio
        self.scale = zoom * ratio
        """How many pixels of the screen a point has."""
        self.kept: dict[Cell, QPixmap] = {}
        """All that were painted, be they spoilt or not."""
        self._lack: dict[Cell, QRegion] = {}
        """What of those is to be painted again, told from the corner of each."""
        self._spoilt: list[Spoilt] = []
        self._slices = slices
        self._known_laid: dict[str, Laid] | None = None
        self._known_edges: dict[str, tuple[int, int, int, int]] | None = None
        self._places: dict[Cell, QRect] = {}
        self._shown: dict[Cell, QRect] = {}
        """What squares show, and what of their pixmaps, as far as it was asked for."""

    # Where they lie

    @property
    def _laid(self) -> dict[str, Laid]:
        """Where each slice lies; not found out sooner, for many scales are only passed by."""
        if self._known_laid is None:
            self._known_laid = laid_at(self._slices, self.scale)
        return self._known_laid

    @property
    def pixels(self) -> QRect:
        """All pixels of the sheet."""
        return pixels_of(self._slices, self.scale)

    def laid(self, name: str) -> Laid:
        """Return where a slice lies."""
        return self._laid[name]

    def cells_over(self, pixels: QRect) -> Iterator[Cell]:
        """Yield the squares that lie over some pixels."""
        left, top = pixels.x(), pixels.y()
        right, bottom = left + pixels.width(), top + pixels.height()
        # In numbers, not in rectangles of Qt's: this is asked many times a frame.
        for name, (x, y, end, lower_end) in self._edges.items():
            first, last = max(left, x) - x, min(right, end) - x - 1
            highest, lowest = max(top, y) - y, min(bottom, lower_end) - y - 1
            if first <= last and highest <= lowest:
                for row in range(highest // SIDE, lowest // SIDE + 1):
                    for column in range(first // _WIDE, last // _WIDE + 1):
                        yield name, column, row

    @property
    def _edges(self) -> dict[str, tuple[int, int, int, int]]:
        """The edges of each slice: left, top, right, bottom."""
        if self._known_edges is None:
            every = ((name, laid.pixels) for name, laid in self._laid.items())
            self._known_edges = {
                name: (at.x(), at.y(), at.x() + at.width(), at.y() + at.height()) for name, at in every
            }
        return self._known_edges

    def cells_of(self, name: str, pixels: QRect) -> Iterator[Cell]:
        """Yield the squares of a slice that lie over some pixels."""
        whole = self._laid[name].pixels
        yield from _cells(name, pixels.intersected(whole).translated(-whole.topLeft()))

    def place_of(self, cell: Cell) -> QRect:
        """Return what a square shows."""
        place = self._places.get(cell)
        if place is None:
            place = self._places[cell] = self._find(cell)
        return place

    def shown_of(self, cell: Cell) -> QRect:
        """Return what of the pixmap of a square is shown."""
        shown = self._shown.get(cell)
        if shown is None:
            shown = self._shown[cell] = QRect(QPoint(), self.place_of(cell).size())
        return shown

    def _find(self, cell: Cell) -> QRect:
        whole = self._laid[cell[0]].pixels
        at = _corner(cell)
        return QRect(whole.topLeft() + at, QSize(_WIDE, SIDE).boundedTo(whole.size() - QSize(at.x(), at.y())))

    # What is painted

    def missing(self, cell: Cell) -> QRegion:
        """Return what of the place of a square is not painted, or no longer as it is there."""
        self._settle()
        place = self.place_of(cell)
        if cell not in self.kept:
            return QRegion(place)
        lack = self._lack.get(cell)
        return lack.translated(place.topLeft()) & place if lack is not None else QRegion()

    def lacks(self, cell: Cell) -> bool:
        """Tell whether anything of a square is to be painted."""
        if self._spoilt:
            self._settle()
        return cell not in self.kept or cell in self._lack

    def to_paint(self, cell: Cell) -> QRegion:
        """Return all that is to be painted of a square, also what is kept in reserve."""
        self._settle()
        at = self.place_of(cell).topLeft()
        if cell not in self.kept:
            return QRegion(QRect(at, self._size_of(cell)))
        return self._lack.get(cell, QRegion()).translated(at)

    def all_of(self, cell: Cell) -> QRect:
        """Return the pixels of a square as if it were not cut off: the same wherever its slice ends."""
        return QRect(self.place_of(cell).topLeft(), QSize(_WIDE, SIDE))

    def take(self, cell: Cell, pixels: QRect, painted: QPixmap, source: QPoint) -> None:
        """Take pixels of a square that have been painted on a pixmap, from some place of that on."""
        if cell not in self.kept:
            self.kept[cell] = QPixmap(self._size_of(cell))
            self._lack[cell] = QRegion(self.kept[cell].rect())
        here = pixels.translated(-self.place_of(cell).topLeft())
        with QPainter(self.kept[cell]) as painter:
            painter.drawPixmap(QRectF(here), painted, QRectF(source, here.size()))
        lack = self._lack.get(cell)
        if lack is not None:
            lack -= QRegion(here)
            if lack.isEmpty():
                del self._lack[cell]
            else:
                self._lack[cell] = lack

    def may_take(self, cell: Cell) -> bool:
        """Tell whether there is room for a square, or it is there."""
        return cell in self.kept or len(self.kept) < _MOST

    def _size_of(self, cell: Cell) -> QSize:
        """Return how large a square is painted."""
        place = self.place_of(cell)
        return QSize(place.width(), min(place.height() + _SPARE, SIDE))

    # What changes

    def spoil(self, areas: Iterable[Spoilt]) -> None:
        """Take note that areas look otherwise from now on."""
        if self.kept:
            self._spoilt.extend(areas)
            if len(self._spoilt) > _MANY:
                self.spoil_all()

    def spoil_all(self) -> None:
        """Take note that all looks otherwise from now on."""
        self._spoilt.clear()
        self._lack = {cell: QRegion(pixmap.rect()) for cell, pixmap in self.kept.items()}

    def follow(self, slices: tuple[Slice, ...]) -> QRegion:
        """Lie where slices are from now on, and return what has moved; it stays as it is painted."""
        if slices is self._slices:
            return QRegion()
        before, self._known_laid, self._slices = self._laid, None, slices
        self._known_edges = None
        self._places.clear()
        self._shown.clear()
        for name, laid in self._laid.items():
            if name in before:
                self.spoil(_grown(before[name].slice, laid.slice))
        other = {name for name, laid in before.items() if not _is_as_large(laid, self._laid.get(name))}
        for cell in [cell for cell in self.kept if cell[0] in other]:
            self._fit(cell, before[cell[0]])
        return _moved(before, self._laid)

    def _fit(self, cell: Cell, before: Laid) -> None:
        """Make a square as large as its slice has become, or forget it where it is no part of that."""
        now = self._laid.get(cell[0])
        cut = now is not None and before.pixels.top() - before.origin == now.pixels.top() - now.origin
        if now is None or not cut or now.pixels.left() != before.pixels.left() or self.place_of(cell).isEmpty():
            self.forget(cell)
            return
        kept, needed = self.kept[cell], self.place_of(cell).size()
        if needed.boundedTo(kept.size()) != needed:
            grown = self.kept[cell] = QPixmap(self._size_of(cell).expandedTo(kept.size()))
            with QPainter(grown) as painter:
                painter.drawPixmap(0, 0, kept)
            self._lack[cell] = self._lack.get(cell, QRegion()) + (QRegion(grown.rect()) - QRegion(kept.rect()))

    def forget(self, cell: Cell) -> None:
        """Forget a square."""
        del self.kept[cell]
        self._lack.pop(cell, None)

    def forget_unfinished(self) -> None:
        """Forget squares of which anything is not painted."""
        self._settle()
        for cell in list(self._lack):
            self.forget(cell)

    def keep_only(self, cells: Iterable[Cell]) -> None:
        """Forget all but some squares."""
        for cell in self.kept.keys() - set(cells):
            self.forget(cell)

    def _settle(self) -> None:
        """Find what of squares is spoilt; not sooner, for much may be spoilt that nobody looks at."""
        for name, area in self._spoilt:
            laid = self._laid.get(name)
            if laid is None:
                continue
            pixels = self._pixels_of(area, laid)
            for cell in _cells(name, pixels):
                if cell in self.kept:
                    lack = QRegion(pixels.translated(-_corner(cell))) & self.kept[cell].rect()
                    if not lack.isEmpty():
                        self._lack[cell] = self._lack.get(cell, QRegion()) + lack
        self._spoilt.clear()

    def _pixels_of(self, area: QRectF, laid: Laid) -> QRect:
        """Return what pixels an area of a slice may touch, told from the corner of the slice."""
        scale, corner = self.scale, laid.pixels.topLeft()
        left, right = floor(area.left() * scale) - _SOFT, ceil(area.right() * scale) + _SOFT
        top, bottom = floor(area.top() * scale) - _SOFT, ceil(area.bottom() * scale) + _SOFT
        touched = QRect(left, top + laid.origin, right - left, bottom - top).translated(-corner)
        return touched & QRect(0, 0, laid.pixels.width(), laid.pixels.height() + _SPARE)


def _corner(cell: Cell) -> QPoint:
    """Return where a square begins, told from the corner of its slice."""
    return QPoint(cell[1] * _WIDE, cell[2] * SIDE)


def _is_as_large(one: Laid, other: Laid | None) -> bool:
    """Tell whether a slice takes as many pixels as before, wherever it lies."""
    return other is not None and one.pixels.translated(0, other.pixels.top() - one.pixels.top()) == other.pixels


def _cells(name: str, pixels: QRect) -> Iterator[Cell]:
    """Yield the squares of a slice that lie over some pixels, told from its corner."""
    if not pixels.isEmpty():
        for row in range(pixels.top() // SIDE, pixels.bottom() // SIDE + 1):
            for column in range(pixels.left() // _WIDE, pixels.right() // _WIDE + 1):
                yield name, column, row


def _moved(before: dict[str, Laid], now: dict[str, Laid]) -> QRegion:
    """Return where slices that lie elsewhere than before, or are larger or smaller, have been and are."""
    region = QRegion()
    for name in before.keys() | now.keys():
        laid = [one.pixels for one in (before.get(name), now.get(name)) if one is not None]
        if len(laid) < 2 or laid[0] != laid[1]:
            region = reduce(QRegion.united, laid, region)
    return region


def _grown(before: Slice, now: Slice) -> Iterator[Spoilt]:
    """Yield what may look otherwise in a slice for having become higher or lower: all from its lower end on."""
    one, other = before.area.height(), now.area.height()
    if one != other:
        yield now.name, QRectF(now.area.left(), min(one, other), now.area.width(), abs(one - other) + now.over)
