"""Where squares of the sheet are painted."""

from collections.abc import Callable, Iterator
from math import ceil

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap, QRegion

from journeyeditor.canvas.ground.aside import INNER, Aside, parts_of
from journeyeditor.canvas.ground.cut import SIDE, WIDE, Cell
from journeyeditor.canvas.ground.squares import Squares
from journeyeditor.canvas.map_scene import Backdrop, MapScene
from journeyeditor.picture.primitives import Layer


class Darkroom:
    """Paints what squares lack, in a layer or in all: bends in whole squares, all else as little as need be."""

    def __init__(self, scene: MapScene, backdrop: Backdrop, layer: Layer | None) -> None:
        """Paint the picture of a scene on a backdrop."""
        self._scene = scene
        self._aside = Aside(scene, backdrop, layer)

    def forget(self) -> None:
        """Forget what was painted last."""
        self._aside.forget()

    def develop(self, squares: Squares, cell: Cell, is_over: Callable[[], bool]) -> bool:
        """Paint all that a square lacks; tell whether it was done before the time for it was over."""
        laid, zoom, ratio = squares.cut.laid[cell[0]], squares.zoom, squares.ratio
        has_bends = self._scene.has_bends(laid.slice)
        for part in [squares.cut.all_of(cell)] if has_bends else parts_of(squares.to_paint(cell)):
            for _ in self._aside.paint_tiles(laid, zoom, ratio, part):
                if is_over():
                    return False
            squares.take(cell, part, self._aside.paint(laid, zoom, ratio, part), INNER)
        return True

    def mend(self, painter: QPainter, squares: Squares, name: str, region: QRegion) -> None:
        """Paint a region of a slice of which nothing is known, and give it to the squares there."""
        laid = squares.cut.laid[name]
        for pixels in self._parts_of(squares, name, region):
            painted, shown = self._aside.paint(laid, squares.zoom, squares.ratio, pixels), pixels & laid.pixels
            painter.drawPixmap(shown, painted, QRect(INNER, shown.size()))
            for cell in squares.cut.cells_of(name, pixels):
                if squares.may_take(cell):
                    _give(squares, cell, pixels, painted)

    def catch_up(self, squares: Squares, name: str, region: QRegion, is_over: Callable[[], bool]) -> bool:
        """Paint a region of a slice for the squares there; tell whether it was done before the time was over."""
        laid, zoom, ratio = squares.cut.laid[name], squares.zoom, squares.ratio
        for whole in self._parts_of(squares, name, region):
            for pixels in _pieces_of(whole):
                if is_over() or any(is_over() for _ in self._aside.paint_tiles(laid, zoom, ratio, pixels)):
                    return False
                painted = self._aside.paint(laid, zoom, ratio, pixels)
                for cell in squares.cut.cells_of(name, pixels):
                    _give(squares, cell, pixels, painted)
        return True

    def _parts_of(self, squares: Squares, name: str, region: QRegion) -> list[QRect]:
        if not self._scene.has_bends(squares.cut.laid[name].slice):
            return parts_of(region)
        cells = squares.cut.cells_of(name, region.boundingRect())
        return [whole for cell in cells if region.intersects(whole := squares.cut.all_of(cell))]


def _give(squares: Squares, cell: Cell, pixels: QRect, painted: QPixmap) -> None:
    """Give a square what it shows of some pixels that were painted."""
    here = squares.cut.place_of(cell) & pixels
    squares.take(cell, here, painted, here.topLeft() - pixels.topLeft() + INNER)


def _pieces_of(pixels: QRect) -> Iterator[QRect]:
    """Yield pixels in pieces each of which is painted in a short time."""
    number = ceil(pixels.width() * pixels.height() / (WIDE * SIDE))
    width = ceil(pixels.width() / number)
    for left in range(pixels.left(), pixels.right() + 1, width):
        yield QRect(left, pixels.top(), width, pixels.height()) & pixels
