"""Dragging a span of a curve: by its line up and down, or several points together by one of them."""

from collections.abc import Iterator, Sequence

from journeyeditor.canvas.surface import Surface
from journeyeditor.canvas.tools.in_turns import InTurns
from journeyeditor.canvas.tools.moving_point import find_point
from journeyeditor.canvas.tools.tool import CONTROL, Modifiers
from journeyeditor.editor.curves.chosen_points import position
from journeyeditor.edits import points
from journeyeditor.layout.geometry import Point
from journeyeditor.layout.lane_body import PlacedPoint
from journeyeditor.layout.places import place_at
from journeyeditor.layout.sheet import Sheet


def points_around(sheet: Sheet, curve_id: str, x: float) -> list[str]:
    """Return the ids of the points to either side of a position on a curve."""
    placed = next(one for lane in sheet.lanes if lane.plot for one in lane.plot.curves if one.curve.id == curve_id)
    left = [point for point in placed.points if point.centre.x <= x]
    right = [point for point in placed.points if point.centre.x > x]
    return [point.point.id for point in (*left[-1:], *right[:1])]


def selected_on(sheet: Sheet, curve_id: str, x: float, selection: Sequence[str]) -> list[str]:
    """Return which of the selected elements are points, where there are several, and the line at a place joins one."""
    there = {
        point.point.id
        for lane in sheet.lanes
        for placed in (lane.plot.curves if lane.plot else ())
        for point in placed.points
    }
    chosen = [element_id for element_id in selection if element_id in there]
    return chosen if len(chosen) > 1 and set(chosen) & set(points_around(sheet, curve_id, x)) else []


class MovingSpan(InTurns):
    """A drag of points together, which keep their distances; held by the line, they only rise and fall.

    Held by a point, that one takes the value of a level nearby, unless Ctrl is held.
    """

    def __init__(self, view: Surface, point_ids: Sequence[str], start: Point, held: str | None = None) -> None:
        """Begin where the pointer was pressed, on a point of them or on the line."""
        super().__init__()
        self._view, self._ids, self._start = view, list(point_ids), start
        self._document, self._sheet = view.editor.document, view.sheet
        self._plot, self._held = find_point(view.sheet, held or point_ids[0])
        self._by_line = held is None
        self._way = 0.0, 0.0

    def move(self, at: Point, modifiers: Modifiers) -> None:
        """Show the curve, in the next turns, with the span under the hand."""
        along, rise = 0.0, (self._start.y - at.y) / self._plot.rect.height
        if not self._by_line:
            along, rise = self._way_of(self._held, at, snap=not modifiers & CONTROL)
        if (along, rise) != self._way:
            self._way = along, rise
            self._pursue(lambda: self._way, self._show)

    def release(self, at: Point, modifiers: Modifiers) -> None:
        """Leave the span there, as one step of undo."""
        self.move(at, modifiers)
        self._finish()
        self._view.editor.commit_preview()

    def cancel(self) -> None:
        """Put the span back."""
        self._drop()
        self._view.editor.cancel_preview()

    def _show(self, way: tuple[float, float]) -> Iterator[None]:
        editor = self._view.editor
        change = points.shift_points(self._document, editor.map_id, self._ids, *way)
        yield from self._view.shown.foresee(change.document)
        editor.preview(change)

    def _way_of(self, held: PlacedPoint, at: Point, snap: bool) -> tuple[float, float]:
        """Return how far the point in hand goes, in steps and as a share of its scale."""
        aim = Point(held.centre.x + at.x - self._start.x, held.centre.y + at.y - self._start.y)
        place = place_at(self._sheet, self._plot, aim, snap)
        if place is None:
            return 0.0, 0.0
        journey, scale = self._sheet.journey, self._plot.lane.scale
        along = journey.column_of[place.step_id] + place.at - position(journey, held.point)
        return along, scale.share(place.value) - scale.share(scale.clamped(held.point.value))
