"""The sheet as it was painted at one scale, cut into squares: what has been painted once is only laid down again."""

from collections.abc import Iterable, Iterator
from functools import reduce
from math import ceil, floor

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QPainter, QPixmap, QRegion

from journeyeditor.canvas.ground.cut import SPARE, Cell, Cut, cells_at, corner_of
from journeyeditor.canvas.ground.still import Still
from journeyeditor.canvas.slices import Laid, Slice, Spoilt

_MOST = 400
"""So many squares are kept where nobody chooses among them."""
_SOFT = 2
"""Soft edges are so many pixels wider than what they belong to."""
_MANY = 200
"""So many areas that are spoilt are as good as all."""


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
        self.cut = Cut(slices, self.scale)
        """Where they lie."""
        self.kept: dict[Cell, QPixmap] = {}
        """All that were painted, be they spoilt or not."""
        self._lack: dict[Cell, QRegion] = {}
        """What of those is to be painted again, told from the corner of each."""
        self._spoilt: list[Spoilt] = []
        self._shared: set[Cell] = set()
        """Which of those others show, too: they must stay as they are."""
        self._still: Still | None = None

    def copy(self) -> "Squares":
        """Return the same squares, to be painted on while these are shown as they are; see `part`."""
        other = Squares(self.zoom, self.ratio, self.cut.slices)
        other.cut, other.kept, other._shared = self.cut, dict(self.kept), set(self.kept)
        other._lack, other._spoilt = dict(self._lack), list(self._spoilt)
        return other

    def part(self) -> None:
        """Share nothing any more with those that these were copied from: nobody shows those from now on."""
        self._shared.clear()

    # What is painted

    @property
    def still(self) -> Still:
        """All that is painted, as it is shown at other scales."""
        if self._still is None:
            self._still = Still((self.cut.place_of(cell), pixmap) for cell, pixmap in self.kept.items())
        return self._still

    def missing(self, cell: Cell) -> QRegion:
        """Return what of the place of a square is not painted, or no longer as it is there."""
        self._settle()
        place = self.cut.place_of(cell)
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
        at = self.cut.place_of(cell).topLeft()
        if cell not in self.kept:
            return QRegion(QRect(at, self.cut.size_of(cell)))
        return self._lack.get(cell, QRegion()).translated(at)

    def take(self, cell: Cell, pixels: QRect, painted: QPixmap, source: QPoint) -> None:
        """Take pixels of a square that have been painted on a pixmap, from some place of that on."""
        if cell not in self.kept:
            self.kept[cell] = QPixmap(self.cut.size_of(cell))
            self._lack[cell] = QRegion(self.kept[cell].rect())
        elif cell in self._shared:
            self.kept[cell] = self.kept[cell].copy()
        self._still = None
        self._shared.discard(cell)
        here = pixels.translated(-self.cut.place_of(cell).topLeft())
        with QPainter(self.kept[cell]) as painter:
            painter.drawPixmap(QRectF(here), painted, QRectF(source, here.size()))
        lack = self._lack.get(cell)
        if lack is not None:
            lack = lack.subtracted(QRegion(here))
            if lack.isEmpty():
                del self._lack[cell]
            else:
                self._lack[cell] = lack

    def may_take(self, cell: Cell) -> bool:
        """Tell whether there is room for a square, or it is there."""
        return cell in self.kept or len(self.kept) < _MOST

    # What changes

    def spoil(self, areas: Iterable[Spoilt]) -> None:
        """Take note that areas look otherwise from now on."""
        if self.kept:
            self._spoilt.extend(areas)
            if len(self._spoilt) > _MANY:
                self.spoil_all()

    def touched_by(self, areas: Iterable[Spoilt]) -> list[QRect]:
        """Return the pixels that areas may touch."""
        there = [(area, self.cut.laid[name]) for name, area in areas if name in self.cut.laid]
        return [self._pixels_of(area, laid).translated(laid.pixels.topLeft()) for area, laid in there]

    def spoil_all(self) -> None:
        """Take note that all looks otherwise from now on."""
        self._spoilt.clear()
        self._lack = {cell: QRegion(pixmap.rect()) for cell, pixmap in self.kept.items()}

    def follow(self, slices: tuple[Slice, ...]) -> QRegion:
        """Lie where slices are from now on, and return what has moved; it stays as it is painted."""
        if slices is self.cut.slices:
            return QRegion()
        before, self.cut, self._still = self.cut.laid, Cut(slices, self.scale), None
        now = self.cut.laid
        for name, laid in now.items():
            if name in before:
                self.spoil(_grown(before[name].slice, laid.slice))
        other = {name for name, laid in before.items() if not _is_as_large(laid, now.get(name))}
        for cell in [cell for cell in self.kept if cell[0] in other]:
            self._fit(cell, before[cell[0]])
        return _moved(before, now)

    def _fit(self, cell: Cell, before: Laid) -> None:
        """Make a square as large as its slice has become, or forget it where it is no part of that."""
        now = self.cut.laid.get(cell[0])
        is_cut_alike = now is not None and before.pixels.top() - before.origin == now.pixels.top() - now.origin
        if now is None or not is_cut_alike or now.pixels.left() != before.pixels.left():
            self.forget(cell)
            return
        kept, needed = self.kept[cell], self.cut.place_of(cell).size()
        if needed.isEmpty():
            self.forget(cell)
        elif needed.boundedTo(kept.size()) != needed:
            grown = self.kept[cell] = QPixmap(self.cut.size_of(cell).expandedTo(kept.size()))
            self._shared.discard(cell)
            with QPainter(grown) as painter:
                painter.drawPixmap(0, 0, kept)
            self._lack[cell] = self._lack.get(cell, QRegion()) + (QRegion(grown.rect()) - QRegion(kept.rect()))

    def forget(self, cell: Cell) -> None:
        """Forget a square."""
        del self.kept[cell]
        self._shared.discard(cell)
        self._lack.pop(cell, None)
        self._still = None

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
            laid = self.cut.laid.get(name)
            if laid is None:
                continue
            pixels = self._pixels_of(area, laid)
            for cell in cells_at(name, pixels):
                if cell in self.kept:
                    lack = QRegion(pixels.translated(-corner_of(cell))) & self.kept[cell].rect()
                    if not lack.isEmpty():
                        self._lack[cell] = self._lack.get(cell, QRegion()) + lack
        self._spoilt.clear()

    def _pixels_of(self, area: QRectF, laid: Laid) -> QRect:
        """Return what pixels an area of a slice may touch, told from the corner of the slice."""
        scale, corner = self.scale, laid.pixels.topLeft()
        left, right = floor(area.left() * scale) - _SOFT, ceil(area.right() * scale) + _SOFT
        top, bottom = floor(area.top() * scale) - _SOFT, ceil(area.bottom() * scale) + _SOFT
        touched = QRect(left, top + laid.origin, right - left, bottom - top).translated(-corner)
        return touched & QRect(0, 0, laid.pixels.width(), laid.pixels.height() + SPARE)


def _is_as_large(one: Laid, other: Laid | None) -> bool:
    """Tell whether a slice takes as many pixels as before, wherever it lies."""
    return other is not None and one.pixels.translated(0, other.pixels.top() - one.pixels.top()) == other.pixels


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
