"""The ground of a view: the sheet below all marks, laid down in squares as far as they are painted."""

from collections.abc import Callable, Iterable, Iterator
from functools import reduce
from typing import Protocol, cast

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QGraphicsView

from journeyeditor.canvas.ground.afterimages import Afterimages
from journeyeditor.canvas.ground.cut import SIDE, Cell
from journeyeditor.canvas.ground.darkroom import Darkroom
from journeyeditor.canvas.ground.lie import Lie, lie_in
from journeyeditor.canvas.ground.squares import Squares
from journeyeditor.canvas.map_scene import Backdrop, MapScene
from journeyeditor.canvas.slices import Slice, Spoilt
from journeyeditor.picture.primitives import Layer

Wanted = tuple[Squares, Cell]
_MANY = 40
"""So many parts of a viewport that change are painted as one."""


class Watch(Protocol):
    """Whoever decides when squares are painted."""

    def take_changes(self) -> None:
        """Tell grounds what of the sheet looks otherwise than before."""
        ...

    def catch_up(self) -> bool:
        """Let grounds show the sheet as it is, at once."""
        ...

    def ground_painted(self) -> None:
        """Take note that a ground was painted."""
        ...


class Ground:
    """Shows the picture of a scene, or one layer of it, in a view: equal to what a painting from nothing shows."""

    def __init__(
        self, view: QGraphicsView, scene: MapScene, watch: Watch, backdrop: Backdrop, layer: Layer | None = None
    ) -> None:
        """Paint for a view; see `paint`."""
        self._view, self._scene, self._watch, self._backdrop = view, scene, watch, backdrop
        self._darkroom = Darkroom(scene, backdrop, layer)
        self._near = Squares(1.0, 1.0, scene.slices)
        """What was painted at the scale of the moment."""
        self._coming: Squares | None = None
        """What is shown in its place once all of it in sight is painted."""
        self._differing = QRegion()
        """What of the sheet looks otherwise then."""
        self._afterimages = Afterimages()
        self.is_blurred = False
        """Whether it shows what it knows from other scales rather than paint anew."""

    @property
    def squares(self) -> list[QPixmap]:
        """All squares that are kept."""
        every = (self._near, self._afterimages.far, *self._afterimages.older)
        return [pixmap for squares in every for pixmap in squares.kept.values()]

    # What changes

    def follow(self, slices: tuple[Slice, ...], spoilt: Iterable[Spoilt], in_turns: bool) -> None:
        """Take note of where slices lie from now on, and what of them looks otherwise.

        Args:
            slices: the parts of the sheet.
            spoilt: what looks otherwise.
            in_turns: whether all stays in sight as it was until it is painted anew; see `catch_up`.
        """
        self._afterimages.far.spoil(spoilt)
        lie = self._look()
        if in_turns and self.is_seen and self._near.kept:
            squares = self._coming = self._coming or self._near.copy()
        else:
            self.show_coming()
            squares = self._near
        squares.spoil(spoilt)
        moved = squares.follow(slices)
        if squares is self._coming:
            self._differing += moved
        else:
            _paint_again(self._view, lie, [moved.boundingRect(), *squares.touched_by(spoilt)])

    @property
    def is_behind(self) -> bool:
        """Whether it shows the sheet as it was."""
        return self._coming is not None

    def catch_up(self, is_over: Callable[[], bool]) -> bool:
        """Paint in advance what is to be shown; tell whether it was done before the time for it was over."""
        lie, squares = self._look(), self._coming
        if squares is not None:
            missing = dict[str, QRegion]()
            for cell in squares.cut.cells_over(self._in_room(lie, 0)):
                if squares.lacks(cell):
                    missing[cell[0]] = missing.get(cell[0], QRegion()) + squares.missing(cell)
            for name, region in missing.items():
                self._differing += region
                if not region.isEmpty() and not self._darkroom.catch_up(squares, name, region, is_over):
                    return False
        return True

    def show_coming(self) -> None:
        """Show the sheet as it is now."""
        if self._coming is not None:
            self._near, self._coming = self._coming, None
            self._near.part()
            changed, self._differing = self._differing, QRegion()
            _paint_again(self._view, self._look(), [changed.boundingRect()])

    def spoil_all(self) -> None:
        """Take note that all looks otherwise from now on."""
        self.show_coming()
        for squares in (self._near, self._afterimages.far):
            squares.spoil_all()
        self._view.viewport().update()

    def blur(self, is_blurred: bool) -> None:
        """Show what is known from other scales for as long as the zoom changes, or no longer."""
        self.is_blurred = is_blurred
        if not is_blurred:
            self._afterimages.older.clear()
            self._view.viewport().update()

    def forget(self) -> None:
        """Forget all that was painted: nobody looks at it any more."""
        self._near, self._coming, self._afterimages = Squares(1.0, 1.0, ()), None, Afterimages()
        self._darkroom.forget()

    # Painting what is in sight

    def paint(self, painter: QPainter, exposed: QRegion) -> None:
        """Paint a region of the viewport; the painter has the transform of the view, and keeps it."""
        self._watch.take_changes()
        painter.save()
        lie = self._look()
        sheet = lie.covered_by(self._near.cut.pixels)
        if not sheet.contains(exposed.boundingRect()):
            for part in cast(Iterable[QRect], exposed - QRegion(sheet)):
                self._paint_beside(painter, lie, part)
            painter.setClipping(False)
        painter.setWorldTransform(lie.on_pixels)
        wanted = _pixels_of(lie, exposed)
        if self.is_blurred and not self._near.kept:
            self._show_blurred(painter, lie, wanted & self._near.cut.pixels)
        else:
            self._show(painter, lie, wanted)
        painter.restore()
        self._watch.ground_painted()

    def _show(self, painter: QPainter, lie: Lie, wanted: QRegion) -> None:
        """Show pixels of the sheet; what is not painted is painted now, or shown as it is known from other scales."""
        missing = self._lay_squares(painter, wanted)
        if missing and self.is_behind:
            self._watch.catch_up()  # as it was, it can no longer be painted
            missing = self._lay_squares(painter, wanted)
        if self.is_blurred:
            self._show_blurred(painter, lie, reduce(QRegion.united, missing.values(), QRegion()))
        else:
            for name, region in missing.items():
                self._darkroom.mend(painter, self._near, name, region)

    def _look(self) -> Lie:
        """Return how one looks at the sheet, and take the squares for that."""
        lie = lie_in(self._view)
        if (lie.zoom, lie.ratio) != (self._near.zoom, self._near.ratio):
            if self.is_blurred:
                self._afterimages.remember(self._near)
            self._near, self._coming = Squares(lie.zoom, lie.ratio, self._scene.slices), None
        return lie

    def _paint_beside(self, painter: QPainter, lie: Lie, part: QRect) -> None:
        """Paint a part of the viewport that is beside the sheet."""
        painter.resetTransform()
        painter.setClipRect(part)
        painter.setWorldTransform(lie.transform)
        self._backdrop(painter, lie.seen_in(part))

    def _lay_squares(self, painter: QPainter, wanted: QRegion) -> dict[str, QRegion]:
        """Lay down what is painted of the squares in a region, and return what of each slice is missing there."""
        near, found, scattered = self._near, dict[str, QRegion](), wanted.rectCount() > 1
        for cell in near.cut.cells_over(wanted.boundingRect()):
            place, pixmap = near.cut.place_of(cell), near.kept.get(cell)
            if scattered and not wanted.intersects(place):
                continue
            if pixmap is not None:
                painter.drawPixmap(place, pixmap, near.cut.shown_of(cell))
            if near.lacks(cell):
                missing = near.missing(cell)
                if missing.boundingRect() == place:
                    missing &= wanted  # the rest of it is painted in time
                if not missing.isEmpty():
                    found[cell[0]] = found.get(cell[0], QRegion()) + missing
        return found

    def _show_blurred(self, painter: QPainter, lie: Lie, region: QRegion) -> None:
        """Show of pixels of the sheet what is known from other scales."""
        left = self._afterimages.show(painter, lie, region, self._learn)
        for beside in cast(Iterable[QRect], left):
            self._paint_beside(painter, lie, lie.place_of(beside).toAlignedRect())
        painter.setClipping(False)
        painter.setWorldTransform(lie.on_pixels)

    def _learn(self) -> None:
        """Paint from far what never was; mostly nothing is left."""
        far = self._look_from_far()
        if len(far.kept) < far.cut.number:
            for cell in far.cut.cells_over(far.cut.pixels):
                if cell not in far.kept:
                    self.develop((far, cell), lambda: False)

    # Painting ahead

    @property
    def is_seen(self) -> bool:
        """Whether anything of it is on the screen."""
        return self._view.isVisible()

    def in_sight(self) -> Iterator[Wanted]:
        """Yield the squares in sight that are not painted, from the middle outwards."""
        return self._wanted(0)

    def around(self) -> Iterator[Wanted]:
        """Yield the squares just out of sight that are not painted, and forget those that are far away."""
        lie = self._look()
        self._near.keep_only(self._near.cut.cells_over(self._in_room(lie, 2 * SIDE)))
        return self._wanted(SIDE)

    def from_far(self) -> Iterator[Wanted]:
        """Yield the squares of the whole sheet, as it is seen from far, that are not painted."""
        far = self._look_from_far()
        missing = [cell for cell in far.cut.cells_over(far.cut.pixels) if far.lacks(cell)]
        return ((far, cell) for cell in missing)

    def _look_from_far(self) -> Squares:
        return self._afterimages.look_from_far(self._near.ratio, self._scene.bounds, self._scene.slices)

    def finish(self) -> None:
        """Paint all squares in sight: they are shown while the zoom changes. Mostly nothing is left."""
        for wanted in self.in_sight():
            self.develop(wanted, lambda: False)

    def develop(self, wanted: Wanted, is_over: Callable[[], bool]) -> bool:
        """Paint a square; tell whether it was done before the time for it was over."""
        squares, cell = wanted
        if not self._darkroom.develop(squares, cell, is_over):
            return False
        if self.is_blurred and squares is self._near:
            _paint_again(self._view, self._look(), [squares.cut.place_of(cell)])
        return True

    def _wanted(self, margin: int) -> Iterator[Wanted]:
        lie = self._look()
        middle = lie.pixels_of(self._view.viewport().rect()).center()
        missing = [cell for cell in self._near.cut.cells_over(self._in_room(lie, margin)) if self._near.lacks(cell)]
        missing.sort(key=lambda cell: (self._near.cut.place_of(cell).center() - middle).manhattanLength())
        return ((self._near, cell) for cell in missing)

    def _in_room(self, lie: Lie, margin: int) -> QRect:
        """Return the pixels of the sheet that are in sight, with a margin around them in pixels of the viewport."""
        return lie.pixels_of(self._view.viewport().rect().adjusted(-margin, -margin, margin, margin))


def _paint_again(view: QGraphicsView, lie: Lie, parts: list[QRect]) -> None:
    """Have a view paint some pixels of the sheet again."""
    for part in parts if len(parts) <= _MANY else [reduce(QRect.united, parts)]:
        if not part.isEmpty():
            view.viewport().update(lie.place_of(part).toAlignedRect())


def _pixels_of(lie: Lie, region: QRegion) -> QRegion:
    """Return the pixels of the sheet in a region of the viewport."""
    pixels = QRegion()
    for part in cast(Iterable[QRect], region):
        pixels += QRegion(lie.pixels_of(part))
    return pixels
