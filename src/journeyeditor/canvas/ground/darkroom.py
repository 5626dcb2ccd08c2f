"""Where squares of the sheet are painted."""

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QRegion

from journeyeditor.canvas.ground.aside import INNER, Aside, parts_of
from journeyeditor.canvas.ground.cut import Cell
from journeyeditor.canvas.ground.squares import Squares
from journeyeditor.canvas.map_scene import Backdrop, MapScene
from journeyeditor.picture.primitives import Layer


class Darkroom:
    """Paints what squares lack, in a layer or in all: bends in whole squares, all else as little as need be."""

    def __init__(self, scene: MapScene, backdrop: Backdrop, layer: Layer | None) -> None:
        """Paint the picture of a scene on a backdrop."""
        self._scene = scene
        self._aside = Aside(scene, backdrop, layer)

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
        for part in self._to_paint(squares, name, region):
            self._mend(painter, squares, name, part)

    def _to_paint(self, squares: Squares, name: str, region: QRegion) -> list[QRect]:
        if not self._scene.has_bends(squares.cut.laid[name].slice):
            return parts_of(region)
        cells = squares.cut.cells_of(name, region.boundingRect())
        return [whole for cell in cells if region.intersects(whole := squares.cut.all_of(cell))]

    def _mend(self, painter: QPainter, squares: Squares, name: str, pixels: QRect) -> None:
        laid = squares.cut.laid[name]
        painted, shown = self._aside.paint(laid, squares.zoom, squares.ratio, pixels), pixels & laid.pixels
        painter.drawPixmap(shown, painted, QRect(INNER, shown.size()))
        for cell in squares.cut.cells_of(name, pixels):
            if squares.may_take(cell):
                here = squares.cut.place_of(cell) & pixels
                squares.take(cell, here, painted, here.topLeft() - pixels.topLeft() + INNER)
