"""The pencil: a stroke across a lane of curves becomes few points that can be edited."""

from PySide6.QtCore import QCoreApplication, Qt

from journeyeditor.canvas.surface import Surface
from journeyeditor.canvas.tools.tool import Modifiers, Tool
from journeyeditor.edits import Change, curve, fit_stroke
from journeyeditor.edits.redraw import says_something
from journeyeditor.layout.geometry import Point
from journeyeditor.layout.places import Place, place_at, plot_at
from journeyeditor.layout.sheet import PlacedPoint, Plot
from journeyeditor.model.curve_shape import Knot

_SHORTEST = 4.0
"""A stroke that is not wider than this, in points, draws nothing."""

_FITS = 4
"""How often a stroke is fitted anew because a step with words on its curve has no point, at most."""


class PencilTool(Tool):
    """Draws the curve by hand; it replaces only the span that is drawn."""

    name = "pencil"
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, view: Surface) -> None:
        """Work on the map that a view shows."""
        super().__init__(view)
        self._plot: Plot | None = None
        self._stroke: list[Point] = []

    def press(self, at: Point, modifiers: Modifiers) -> None:
        """Put the pencil down in the lane of curves that is nearest."""
        self._plot = plot_at(self._view.sheet, at.y)
        self._stroke = []
        if self._plot is None:
            text = "Add a lane of feelings first: the pencil draws its curve."
            self._view.say(QCoreApplication.translate("PencilTool", text))
        self._draw_to(at)

    def drag(self, at: Point, modifiers: Modifiers, far: bool) -> None:
        """Draw on."""
        self._draw_to(at)

    def release(self, at: Point, modifiers: Modifiers) -> None:
        """Lift the pencil: the stroke becomes points."""
        plot, stroke = self._plot, self._stroke
        self.cancel()
        if plot is None or max(stroke)[0] - min(stroke)[0] < _SHORTEST:
            return
        change = self._change(plot, stroke)
        if change is not None:
            self._view.editor.apply(change)

    def cancel(self) -> bool:
        """Take the stroke away."""
        under_way = self._plot is not None
        self._plot, self._stroke = None, []
        self._view.overlay.show_stroke(())
        return under_way

    def _draw_to(self, at: Point) -> None:
        if self._plot is None:
            return
        plot = self._plot.rect
        inside = Point(min(max(at.x, plot.x), plot.right), min(max(at.y, plot.y), plot.bottom))
        if not self._stroke or inside != self._stroke[-1]:
            self._stroke.append(inside)
            self._view.overlay.show_stroke(self._stroke)

    def _change(self, plot: Plot, stroke: list[Point]) -> Change | None:
        lane, view = plot.lane, self._view
        document, map_id = view.editor.document, view.editor.map_id
        if lane.curves:
            chosen = set(view.editor.selection)
            drawn_over = (one for one in lane.curves if chosen & {one.id, *(point.id for point in one.points)})
            curve_id = next(drawn_over, lane.curves[0]).id
        else:
            added = curve.add_curve(document, map_id, lane.id)
            document, (curve_id,) = added.document, added.touched
        drawn = self._places(plot, curve_id, [Knot(*point) for point in stroke])
        return curve.draw_stroke(document, map_id, curve_id, drawn) if drawn else None

    def _places(self, plot: Plot, curve_id: str, samples: list[Knot]) -> list[Place]:
        """Return the points of a stroke: each step where a point says something gets one to say it."""
        left, right = min(samples).x, max(samples).x
        before, after = _joins(plot, curve_id, left, right)
        telling = [
            point
            for point in _points_of(plot, curve_id)
            if left <= point.centre.x <= right and says_something(point.point)
        ]
        through: list[float] = []
        drawn: list[Place] = []
        for _ in range(_FITS):
            knots = fit_stroke(samples, before=before, after=after, through=through)
            places = (place_at(self._view.sheet, plot, Point(*knot)) for knot in knots)
            drawn = [place for place in places if place is not None]
            steps = {place.step_id for place in drawn}
            mute = [point.centre.x for point in telling if point.point.step not in steps]
            if not mute:
                break
            through += mute
        return drawn


def _joins(plot: Plot, curve_id: str, left: float, right: float) -> tuple[list[Knot], list[Knot]]:
    """Return what a curve has before a stroke and after it, as far as a line joins them."""
    points = _points_of(plot, curve_id)
    before = [point for point in points if point.centre.x < left]
    after = [point for point in points if point.centre.x > right]
    if before and before[-1].point.gap_after:
        before = []
    return [Knot(*point.centre) for point in before], [Knot(*point.centre) for point in after]


def _points_of(plot: Plot, curve_id: str) -> list[PlacedPoint]:
    return [point for placed in plot.curves if placed.curve.id == curve_id for point in placed.points]
