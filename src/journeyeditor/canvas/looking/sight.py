"""What of the map is in sight: all of it, all its width, what is selected, or any of its elements."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtWidgets import QGraphicsView

from journeyeditor.canvas.frozen import Frozen, Part
from journeyeditor.canvas.frozen.strips import room_taken, thickness
from journeyeditor.canvas.looking.navigation import Navigation
from journeyeditor.canvas.shown_map import ShownMap
from journeyeditor.layout import Rect
from journeyeditor.layout.stops import cell_stop
from journeyeditor.picture.qt import rect_of

_AROUND = 24.0
"""How much around the selection is shown with it, in points."""
_LEAST_FIRST_ZOOM = 0.5
"""A map that would be shown smaller than this when it is opened is shown in its width instead."""


class _Look(NamedTuple):
    """How one looks at a map."""

    zoom: float
    corner: QPointF
    """The place of the sheet in the top left corner of the view, which keeps it when a strip above comes or goes."""
    stays: Callable[[], None] | None
    """What brings in sight again what is to stay there."""


class Sight:
    """Brings the map in sight, beside the frozen strips, and keeps it there while the window changes its size."""

    def __init__(self, view: QGraphicsView, shown: ShownMap, frozen: Frozen, navigation: Navigation) -> None:
        """Look at a map: at all of it as soon as there is room, or where that is too small, at all its width."""
        self._view, self._shown, self._frozen, self._navigation = view, shown, frozen, navigation
        self._stays: Callable[[], None] | None = self._take_first_look
        """What brings in sight again what is to stay there."""
        self._size = QSize()
        self._left: dict[str, _Look] = {}
        """How maps were looked at when one went to another, by their ids."""

    @property
    def paper(self) -> QRectF:
        """What the sheet covers, in points."""
        return QRectF(0, 0, self._shown.sheet.width, self._shown.sheet.height)

    def fit_map(self) -> None:
        """Show the whole sheet, as large as it goes."""
        self._shown.catch_up()
        self._navigation.fit(self.paper)
        self._stays = self.fit_map

    def fit_width(self) -> None:
        """Show all the width of the sheet, from its top."""
        self._shown.catch_up()
        self._navigation.fit_width(self.paper)
        self._stays = self.fit_width

    def fit_selection(self) -> None:
        """Show what is selected, be it an empty cell, as large as it goes."""
        editor = self._shown.editor
        self._shown.catch_up()
        rects = self._shown.scene.rects_of(editor.selection)
        cell = cell_stop(self._shown.sheet, *editor.cell) if editor.cell is not None else None
        if cell is not None:
            rects.append(cell.rect)
        if rects:
            area = QRectF()
            for rect in rects:
                area = area.united(rect_of(rect))
            around = area.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
            self._navigation.fit(self._beside_strips(around), smooth=True)

    def reveal(self, element_id: str) -> None:
        """Scroll so that an element comes into sight."""
        self._shown.catch_up()
        for rect in self._shown.scene.rects_of((element_id,)):
            self.reveal_area(rect)

    def reveal_area(self, area: Rect) -> None:
        """Scroll so that an area of the sheet comes into sight, beside the frozen strips."""
        self._shown.catch_up()
        part = self._frozen.part_of(self._shown.sheet, area)
        seen = self._frozen.transform_of(part).mapRect(rect_of(area))
        across, down = self._frozen.strips.shift_of(part)
        self._navigation.bring_into_sight(seen, self._room_of(part, area), across=not across, down=not down)

    def reveal_beginning(self, area: Rect, width: float) -> None:
        """Scroll where a strip lies over the beginning of an area, of some width in points, or an edge cuts it off."""
        self._shown.catch_up()
        part = self._frozen.part_of(self._shown.sheet, area)
        beginning = area._replace(width=min(width, area.width))
        seen = self._frozen.transform_of(part).mapRect(rect_of(beginning))
        if not QRectF(self._room_of(part, area)).contains(seen):
            self.reveal_area(beginning)

    def turn_pages(self, pages: int) -> None:
        """Scroll down by what the frozen strips leave open, some times, or up."""
        self._navigation.scroll_by(0, pages * self._room_of("sheet", self._shown.sheet.grid).height())

    def wander(self) -> None:
        """Take note that one looks elsewhere: nothing has to stay in sight from now on."""
        self._stays = None

    def stay(self) -> None:
        """Bring in sight again what is to stay there, if the view has another size."""
        # Scroll bars that come and go with the zoom must not change the zoom in their turn, to and fro without end.
        if self._stays is not None and self._view.size() != self._size:
            self._size = self._view.size()
            self._stays()

    def leave_map(self, map_id: str) -> None:
        """Remember how a map is looked at, before another one takes its place."""
        self._navigation.arrive()
        corner = self._view.mapToScene(QPoint(0, 0))
        self._left[map_id] = _Look(self._navigation.zoom, corner, self._stays)

    def come_to_map(self, map_id: str) -> None:
        """Look at a map as when it was left; at one that was not seen before, at all of it."""
        look = self._left.get(map_id)
        if look is None:
            self._take_first_look()
            return
        self._navigation.zoom_to(look.zoom)
        way = self._view.viewportTransform().map(look.corner)
        self._navigation.scroll_by(way.x(), way.y())
        self._stays = look.stays

    def _take_first_look(self) -> None:
        self.fit_map()
        if self._navigation.zoom < _LEAST_FIRST_ZOOM:
            self.fit_width()
        self._stays = self._take_first_look

    def _beside_strips(self, area: QRectF) -> QRectF:
        """Return an area of the sheet with the room beside it that the frozen strips take."""
        grid = self._shown.sheet.grid
        wide, high = thickness(self._shown.sheet)
        return area.adjusted(-wide if area.left() > grid.x else 0, -high if area.top() > grid.y else 0, 0, 0)

    def _room_of(self, part: Part, area: Rect) -> QRect:
        """Return where in the viewport an area of a part can be seen, wherever one scrolls."""
        room = self._view.viewport().rect()
        if area.bottom <= self._shown.sheet.band.y:
            # No strip ever lies over what stands above the band.
            return room
        shown = self._navigation.pixels_for_a_point
        left, top = room_taken(self._shown.sheet, shown, room.width(), room.height())
        return room.adjusted(0 if part == "titles" else left, 0 if part == "band" else top, 0, 0)
