"""A stroke of the pencil, remembered: it can be fitted to the curve again, more closely or more calmly."""

from collections.abc import Sequence

from journeyeditor.editor import Editor
from journeyeditor.edits import Change, curve
from journeyeditor.edits.drawing import redraw
from journeyeditor.edits.drawing import stroke as fitting
from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.lane_body import PlacedPoint, Plot
from journeyeditor.layout.places import Place, place_at
from journeyeditor.layout.sheet import Sheet
from journeyeditor.model import CurveLane
from journeyeditor.model.curve_shape import Knot

AS_DRAWN, CALM = 1.0, 24.0
"""How far, in points, the curve may miss a stroke that is taken as drawn, and one that is calmed."""
USUAL = 2.0
"""How far it may miss a stroke that nobody has smoothed yet."""

_FITS = 4
"""How often a stroke is fitted anew because a step with words on its curve has no point, at most."""


class Stroke:
    """What the pencil drew, and the map that it drew on."""

    def __init__(self, editor: Editor, sheet: Sheet, plot: Plot, drawn: Sequence[Point]) -> None:
        """Remember a stroke over a plot of a sheet, and the document as it is before it is taken."""
        self._document, self._map_id = editor.document, editor.map_id
        self._sheet, self._plot = sheet, plot
        self._samples = [Knot(*point) for point in drawn]
        self._curve_id = drawn_over(plot.lane, editor.selection)

    @property
    def lane(self) -> Rect:
        """What the lane that it was drawn in covers."""
        return next(lane.rect for lane in self._sheet.lanes if lane.plot is self._plot)

    @property
    def end(self) -> Point:
        """Where the pencil was lifted."""
        return Point(*self._samples[-1])

    def change(self, tolerance: float = USUAL) -> Change | None:
        """Return the change that draws it, missing the hand by a tolerance in points at most; none on a bare map."""
        document, curve_id = self._document, self._curve_id
        if curve_id is None:
            added = curve.add_curve(document, self._map_id, self._plot.lane.id)
            document, (curve_id,) = added.document, added.touched
        places = self._places(curve_id, tolerance)
        return curve.draw_stroke(document, self._map_id, curve_id, places) if places else None

    def _places(self, curve_id: str, tolerance: float) -> list[Place]:
        """Return the points of the stroke: each step where a point says something gets one to say it."""
        samples, plot = self._samples, self._plot
        left, right = min(samples).x, max(samples).x
        before, after = _joins(plot, curve_id, left, right)
        telling = [
            point
            for point in _points_of(plot, curve_id)
            if left <= point.centre.x <= right and redraw.says_something(point.point)
        ]
        through: list[float] = []
        drawn: list[Place] = []
        for _ in range(_FITS):
            knots = fitting.fit_stroke(samples, tolerance, before=before, after=after, through=through, apart=m.FACE)
            places = (place_at(self._sheet, plot, Point(*knot)) for knot in knots)
            drawn = [place for place in places if place is not None]
            steps = {place.step_id for place in drawn}
            mute = [point.centre.x for point in telling if point.point.step not in steps]
            if not mute:
                break
            through += mute
        return drawn


def drawn_over(lane: CurveLane, selection: Sequence[str]) -> str | None:
    """Return the curve of a lane that the pencil draws over: the selected one, else the first; none where none is."""
    chosen = set(selection)
    hit = (one.id for one in lane.curves if chosen & {one.id, *(point.id for point in one.points)})
    return next(hit, lane.curves[0].id if lane.curves else None)


def _joins(plot: Plot, curve_id: str, left: float, right: float) -> tuple[list[Knot], list[Knot]]:
    """Return what a curve has before a stroke and after it, as far as a line joins them."""
    points = _points_of(plot, curve_id)
    before = [point for point in points if point.centre.x < left]
    after = [point for point in points if point.centre.x > right]
    # A stroke that begins or ends in a gap is not joined across it.
    if before and before[-1].point.gap_after:
        before = []
    begun = [point for point in points if point.centre.x <= right]
    if begun and begun[-1].point.gap_after:
        after = []
    return [Knot(*point.centre) for point in before], [Knot(*point.centre) for point in after]


def _points_of(plot: Plot, curve_id: str) -> list[PlacedPoint]:
    return [point for placed in plot.curves if placed.curve.id == curve_id for point in placed.points]
