"""Dragging a point of a curve."""

from collections.abc import Iterator

from journeyeditor.canvas.surface import Surface
from journeyeditor.canvas.tools.in_turns import InTurns
from journeyeditor.canvas.tools.tool import CONTROL, Modifiers
from journeyeditor.edits import curve
from journeyeditor.layout.geometry import Point
from journeyeditor.layout.lane_body import PlacedPoint, Plot
from journeyeditor.layout.places import Place, place_at
from journeyeditor.layout.sheet import Sheet


def find_point(sheet: Sheet, point_id: str) -> tuple[Plot, PlacedPoint]:
    """Return a point of a curve, and the plot that it is in.

    Raises:
        KeyError: the sheet has no such point.
    """
    for lane in sheet.lanes:
        if lane.plot is not None:
            for point in (point for placed_curve in lane.plot.curves for point in placed_curve.points):
                if point.point.id == point_id:
                    return lane.plot, point
    raise KeyError(point_id)


class MovingPoint(InTurns):
    """A drag of a point: the curve follows; near a level it takes the level's value, unless Ctrl is held.

    A hand that goes straight up or down leaves it exactly at its time, and one that goes straight across at its value.
    """

    def __init__(self, view: Surface, point_id: str, start: Point) -> None:
        """Begin where the pointer was pressed."""
        super().__init__()
        self._view, self._id = view, point_id
        self._document, self._sheet = view.editor.document, view.sheet
        self._plot, self._held = find_point(view.sheet, point_id)
        self._start = start
        self._place = Place(self._held.point.step, self._held.point.at, self._held.point.value)

    def move(self, at: Point, modifiers: Modifiers) -> None:
        """Show the curve, in the next turns, with the point under the hand."""
        along, down = at.x - self._start.x, at.y - self._start.y
        aim = Point(self._held.centre.x + along, self._held.centre.y + down)
        place = place_at(self._sheet, self._plot, aim, snap=not modifiers & CONTROL)
        if place is not None:
            before = self._held.point
            if not along:
                place = place._replace(step_id=before.step, at=before.at)
            if not down:
                place = place._replace(value=before.value)
            if place != self._place:
                self._place = place
                self._pursue(lambda: self._place, self._show)

    def release(self, at: Point, modifiers: Modifiers) -> None:
        """Leave the point there, as one step of undo."""
        self.move(at, modifiers)
        self._finish()
        self._view.editor.commit_preview()

    def cancel(self) -> None:
        """Put the point back."""
        self._drop()
        self._view.editor.cancel_preview()

    def _show(self, place: Place) -> Iterator[None]:
        editor = self._view.editor
        change = curve.move_point(self._document, editor.map_id, self._id, *place)
        yield from self._view.shown.foresee(change.document)
        editor.preview(change)
        self._view.say(self._plot.lane.scale.label_of(place.value))
