"""The ground of a view: the sheet below all marks, laid down in squares as far as they are painted."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from math import ceil, floor
from typing import NamedTuple, Protocol, cast

from PySide6.QtCore import QMargins, QPoint, QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPixmap, QRegion, QTransform
from PySide6.QtWidgets import QGraphicsView

from journeyeditor.canvas.map_scene import MapScene
from journeyeditor.canvas.piece import TEXT_IS_TOO_SMALL
from journeyeditor.canvas.squares import SIDE, Cell, Squares
from journeyeditor.picture.primitives import Layer

_FAR = 2_000_000
"""How many pixels the whole sheet may have as it is painted from far."""
_OLDER = 2
"""How many scales before the one of the moment are kept while the zoom changes: the first, and the last."""
_SCATTERED = 0.3
"""Parts that together have no more than such a share of what lies around them all are painted one by one."""
_ASIDE = 6e-6
"""How far from whole pixels of the screen the sheet lies. Qt cuts places to fractions of a pixel: one that is such a
fraction is cut now here, now there, as other digits go before it. So far aside, nothing is cut elsewhere."""

_EDGE = 2
"""How many pixels a square is painted beyond its sides: Qt paints what it cuts off a little otherwise there."""
_HARDLY = 1e-6
"""A share of a pixel that is none."""
_EDGES = QMargins(_EDGE, _EDGE, _EDGE, _EDGE)
_INNER = QRectF(_EDGE, _EDGE, SIDE, SIDE)

Backdrop = Callable[[QPainter, QRectF], None]
"""Paints what lies below the picture in an area; one unit of the painter is a point."""
Wanted = tuple[Squares, Cell]


class Watch(Protocol):
    """Whoever decides when squares are painted."""

    def take_changes(self) -> None:
        """Tell grounds what of the sheet looks otherwise than before."""
        ...

    def ground_painted(self) -> None:
        """Take note that a ground was painted."""
        ...


class _Sight(NamedTuple):
    """How the sheet lies in the viewport."""

    zoom: float
    """How many pixels of the viewport a point has."""
    ratio: float
    """How many pixels of the screen a pixel of the viewport has."""
    left: int
    """Where the corner of the sheet is, in pixels of the screen; on whole ones, that squares stay as they are."""
    top: int

    @property
    def transform(self) -> QTransform:
        """What leads from the sheet to the viewport."""
        return _transform(self.zoom, self.ratio, self.left, self.top)

    def covered_by(self, cells: Sequence[Cell]) -> QRect:
        """Return the whole pixels of the viewport that squares cover, from the first to the last."""
        if not cells:
            return QRect()
        whole = self.place_of(cells[0]).united(self.place_of(cells[-1]))
        left, top = ceil(whole.left() - _HARDLY), ceil(whole.top() - _HARDLY)
        return QRect(left, top, floor(whole.right() + _HARDLY) - left, floor(whole.bottom() + _HARDLY) - top)

    def place_of(self, cell: Cell) -> QRectF:
        """Return where in the viewport a square of this scale lies."""
        side = SIDE / self.ratio
        return QRectF(self.left / self.ratio + cell[0] * side, self.top / self.ratio + cell[1] * side, side, side)

    def pixels_scaled(self, squares: Squares, cell: Cell) -> QRect:
        """Return what pixels of the screen a square of another scale covers; no gap is between neighbours."""
        side = SIDE * self.zoom * self.ratio / squares.scale
        left, right = (round(self.left + column * side) for column in (cell[0], cell[0] + 1))
        top, bottom = (round(self.top + row * side) for row in (cell[1], cell[1] + 1))
        return QRect(left, top, right - left, bottom - top)

    def pixels_of(self, room: QRect) -> QRect:
        """Return the pixels of the screen in a part of the viewport."""
        return QRectF(QPointF(room.topLeft()) * self.ratio, QSizeF(room.size()) * self.ratio).toAlignedRect()

    def room_of(self, pixels: QRect) -> QRectF:
        """Return the part of the viewport that has some pixels of the screen."""
        return QRectF(QPointF(pixels.topLeft()) / self.ratio, QSizeF(pixels.size()) / self.ratio)


class Ground:
    """Shows the picture of a scene, or one layer of it, in a view: equal to what a painting from nothing shows."""

    def __init__(
        self, view: QGraphicsView, scene: MapScene, watch: Watch, backdrop: Backdrop, layer: Layer | None = None
    ) -> None:
        """Paint for a view; see `paint`."""
        self._view, self._scene, self._watch, self._backdrop, self._layer = view, scene, watch, backdrop, layer
        self._near = Squares(1.0, 1.0)
        """What was painted at the scale of the moment."""
        self._older: list[Squares] = []
        """What was painted at scales before, while the zoom changes."""
        self._far = Squares(1.0, 1.0)
        self._aside = QPixmap()
        """On what a part is painted before it is shown."""
        self.is_blurred = False
        """Whether it shows what it knows from other scales rather than paint anew."""

    @property
    def squares(self) -> list[QPixmap]:
        """All squares that are kept."""
        return [pixmap for squares in (self._near, self._far, *self._older) for pixmap in squares.kept.values()]

    # What changes

    def spoil(self, areas: Iterable[QRectF]) -> None:
        """Take note that areas of the sheet look otherwise from now on."""
        for squares in (self._near, self._far):
            squares.spoil(areas)

    def spoil_all(self) -> None:
        """Take note that all looks otherwise from now on."""
        for squares in (self._near, self._far):
            squares.spoil_all()

    def blur(self, is_blurred: bool) -> None:
        """Show what is known from other scales for as long as the zoom changes, or no longer."""
        self.is_blurred = is_blurred
        if not is_blurred:
            self._older.clear()

    def update(self) -> None:
        """Let all in sight be painted again."""
        self._view.viewport().update()

    # Painting what is in sight

    def paint(self, painter: QPainter, exposed: QRegion) -> None:
        """Paint a region of the viewport; the painter has the transform of the view, and keeps it."""
        self._watch.take_changes()
        painter.save()
        sight = self._look()
        cells = list(self._near.cells_over(_seen_at(sight, exposed.boundingRect()) & self._bounds))
        beside = exposed - QRegion(sight.covered_by(cells))
        for part in cast(Iterable[QRect], beside):
            self._backdrop(painter, self._begin(painter, sight, part))
        missing = self._lay_squares(painter, sight, exposed, cells)
        for part in _parts_of(missing):
            (self._show_blurred if self.is_blurred else self._paint_part)(painter, sight, part)
        painter.restore()
        self._watch.ground_painted()

    def _look(self) -> _Sight:
        """Return how one looks at the sheet, and take the squares for that."""
        shown, ratio = self._view.viewportTransform(), self._view.viewport().devicePixelRatioF()
        sight = _Sight(shown.m11(), ratio, floor(shown.dx() * ratio + 0.5), floor(shown.dy() * ratio + 0.5))
        if (sight.zoom, sight.ratio) != (self._near.zoom, self._near.ratio):
            if self.is_blurred and self._near.kept:
                self._older = [*self._older[: _OLDER - 1], self._near]
            self._near = Squares(sight.zoom, sight.ratio)
        return sight

    def _lay_squares(self, painter: QPainter, sight: _Sight, exposed: QRegion, cells: Iterable[Cell]) -> QRegion:
        """Lay down those of some squares that are painted, and return the part of a region where the others are."""
        painter.setClipping(False)
        painter.resetTransform()
        missing = QRegion()
        for cell in cells:
            place, pixmap = sight.place_of(cell), self._near.whole(cell)
            room = place.toAlignedRect()
            if not exposed.intersects(room):
                continue
            if pixmap is not None:
                _lay(painter, place, pixmap, sight.ratio)
            else:
                missing += room
        return missing & exposed

    def _begin(self, painter: QPainter, sight: _Sight, part: QRect) -> QRectF:
        """Let a painter paint on a part of the viewport alone, and return what is seen there and a pixel around it."""
        painter.resetTransform()
        painter.setClipRect(part)
        painter.setWorldTransform(sight.transform)
        return _seen_at(sight, part.adjusted(-1, -1, 1, 1))

    def _paint_part(self, painter: QPainter, sight: _Sight, part: QRect) -> None:
        """Paint a part of the viewport of which nothing is known at this scale, aside as squares are, to equal them."""
        pixels = sight.pixels_of(part)
        around = pixels.size().grownBy(_EDGES)
        if not QRect(QPoint(), self._aside.size()).contains(QRect(QPoint(), around)):
            self._aside = QPixmap(around.expandedTo(self._aside.size()))
        self._paint_pixels(self._aside, sight.zoom, sight.ratio, pixels.translated(-sight.left, -sight.top))
        painter.setClipping(False)
        painter.resetTransform()
        _lay(painter, sight.room_of(pixels), self._aside, sight.ratio)

    def _show_blurred(self, painter: QPainter, sight: _Sight, part: QRect) -> None:
        """Show of a part of the viewport what is known from other scales."""
        area = self._begin(painter, sight, part) & self._bounds
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        left = self._lay_others(painter, sight, sight.pixels_of(part), area)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for beside in cast(Iterable[QRect], left):
            self._backdrop(painter, self._begin(painter, sight, sight.room_of(beside).toAlignedRect()))

    def _lay_others(self, painter: QPainter, sight: _Sight, pixels: QRect, area: QRectF) -> QRegion:
        """Lay down what is known of an area from other scales, each pixel once, and return the pixels that are left."""
        left = QRegion(pixels)
        for squares in reversed(self._older):
            left = _lay_scaled(painter, sight, squares, left)
            if left.isEmpty() or squares.has_all(area):
                return left
        self._learn()
        return _lay_scaled(painter, sight, self._far, left)

    def _learn(self) -> None:
        """Paint from far what never was; mostly nothing is left."""
        for squares, cell in list(self.from_far()):
            if cell not in squares.kept:
                self.develop((squares, cell), lambda: False)

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
        sight = self._look()
        self._near.keep_only(self._near.cells_over(self._in_room(sight, 2 * SIDE)))
        return self._wanted(SIDE)

    def from_far(self) -> Iterator[Wanted]:
        """Yield the squares of the whole sheet, as it is seen from far, that are not painted."""
        bounds, ratio = self._bounds, self._near.ratio
        size = max(bounds.width() * bounds.height() * ratio * ratio, 1)
        zoom = min(TEXT_IS_TOO_SMALL * 0.99, (_FAR / size) ** 0.5)
        if (zoom, ratio) != (self._far.zoom, self._far.ratio):
            self._far = Squares(zoom, ratio)
        for cell in self._far.cells_over(bounds):
            if self._far.whole(cell) is None:
                yield self._far, cell

    def finish(self) -> None:
        """Paint all squares in sight: they are shown while the zoom changes. Mostly nothing is left."""
        for wanted in self.in_sight():
            self.develop(wanted, lambda: False)

    def develop(self, wanted: Wanted, is_over: Callable[[], bool]) -> bool:
        """Paint a square; tell whether it was done before the time for it was over."""
        squares, cell = wanted
        area = squares.area_of(cell)
        for _ in self._scene.paint_tiles(area, self._layer, squares.zoom, squares.scale):
            if is_over():
                return False
        squares.keep(cell, self._painted(squares, cell))
        if self.is_blurred and squares is self._near:
            self._view.viewport().update(self._look().place_of(cell).toAlignedRect())
        return True

    def _wanted(self, margin: float) -> Iterator[Wanted]:
        sight = self._look()
        middle = _seen_at(sight, self._view.viewport().rect()).center()
        missing = [
            cell for cell in self._near.cells_over(self._in_room(sight, margin)) if self._near.whole(cell) is None
        ]
        side = SIDE / self._near.scale
        missing.sort(
            key=lambda cell: abs((cell[0] + 0.5) * side - middle.x()) + abs((cell[1] + 0.5) * side - middle.y())
        )
        return ((self._near, cell) for cell in missing)

    def _in_room(self, sight: _Sight, margin: float) -> QRectF:
        """Return the area of the sheet that is in sight, with a margin around it in pixels of the viewport."""
        room = QRectF(self._view.viewport().rect()).adjusted(-margin, -margin, margin, margin)
        return sight.transform.inverted()[0].mapRect(room) & self._bounds

    @property
    def _bounds(self) -> QRectF:
        return self._scene.bounds

    def _painted(self, squares: Squares, cell: Cell) -> QPixmap:
        pixmap = QPixmap(SIDE + 2 * _EDGE, SIDE + 2 * _EDGE)
        self._paint_pixels(pixmap, squares.zoom, squares.ratio, QRect(cell[0] * SIDE, cell[1] * SIDE, SIDE, SIDE))
        return pixmap

    def _paint_pixels(self, pixmap: QPixmap, zoom: float, ratio: float, pixels: QRect) -> None:
        """Paint pixels of the sheet, told from its corner, on a pixmap, and the edge around them."""
        pixmap.setDevicePixelRatio(ratio)
        whole, scale = pixels.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE), zoom * ratio
        seen = whole.adjusted(-1, -1, 1, 1)
        area = QRectF(seen.x() / scale, seen.y() / scale, seen.width() / scale, seen.height() / scale)
        with QPainter(pixmap) as painter:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
            # Qt blends a little otherwise where there is no clip, and where that is more than a rectangle.
            painter.setClipRect(QRectF(0, 0, whole.width() / ratio, whole.height() / ratio))
            painter.setWorldTransform(_transform(zoom, ratio, -whole.x(), -whole.y()))
            self._backdrop(painter, area)
            self._scene.paint_area(painter, area, self._layer)


def _parts_of(region: QRegion) -> list[QRect]:
    """Return in which parts a region is painted: each begins with all that lies in it."""
    parts, whole = list(cast(Iterable[QRect], region)), region.boundingRect()
    if len(parts) < 2:
        return parts
    covered = sum(part.width() * part.height() for part in parts)
    return parts if covered < _SCATTERED * whole.width() * whole.height() else [whole]


def _transform(zoom: float, ratio: float, left: int, top: int) -> QTransform:
    """Return what leads from the sheet to where its corner is at a pixel of the screen."""
    return QTransform(zoom, 0, 0, zoom, (left + _ASIDE) / ratio, (top + _ASIDE) / ratio)


def _seen_at(sight: _Sight, room: QRect) -> QRectF:
    """Return the area of the sheet that is seen in a part of the viewport."""
    x, y = sight.left / sight.ratio, sight.top / sight.ratio
    zoom = sight.zoom
    return QRectF((room.x() - x) / zoom, (room.y() - y) / zoom, room.width() / zoom, room.height() / zoom)


def _lay(painter: QPainter, place: QRectF, pixmap: QPixmap, ratio: float) -> None:
    """Lay down what was painted, without the edge around it, pixel for pixel."""
    if ratio == 1.0:
        width, height = round(place.width()), round(place.height())
        painter.drawPixmap(round(place.x()), round(place.y()), pixmap, _EDGE, _EDGE, width, height)
    else:
        painter.drawPixmap(place, pixmap, QRectF(_EDGE, _EDGE, place.width() * ratio, place.height() * ratio))


def _lay_scaled(painter: QPainter, sight: _Sight, squares: Squares, room: QRegion) -> QRegion:
    """Lay squares of another scale down in some room, in pixels of the screen, and return what they leave of it."""
    places = [(sight.pixels_scaled(squares, cell), pixmap) for cell, pixmap in squares.kept.items()]
    left = QRegion(room)
    for part in cast(Iterable[QRect], room):
        painter.setClipRect(sight.room_of(part))  # one rectangle at a time: in others Qt takes far longer
        for place, pixmap in places:
            if place.intersects(part):
                painter.drawPixmap(sight.room_of(place), pixmap, _INNER)
                left -= QRegion(place)
    return left
