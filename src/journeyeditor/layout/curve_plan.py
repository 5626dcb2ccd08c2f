"""A curve over the columns of a sheet, before it is known where its plot stands."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from math import inf
from typing import NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.columns import Columns
from journeyeditor.model import Curve, CurveLane, CurvePoint, JourneyMap, Persona
from journeyeditor.model.curve_in_words import rated
from journeyeditor.model.curve_reading import Reading, read_curve
from journeyeditor.model.curve_shape import Bezier, CurveShape, Knot, pieces

_LEAST_STEP_BETWEEN_KNOTS = 0.5


class Stroke(NamedTuple):
    """A part of a curve without a gap."""

    first: int
    """The number of its first point."""
    knots: Sequence[Knot]
    pieces: Sequence[Bezier]


def place_of(point: CurvePoint, journey: JourneyMap, columns: Columns) -> float:
    """Return how far to the right a point of a curve stands."""
    column = journey.column_of[point.step]
    left, right = columns.edges[column : column + 2]
    return left + point.at * (right - left)


class CurvePlan:
    """A curve before its heights on the sheet are known: y is 0 at the top of the plot."""

    def __init__(
        self, curve: Curve, persona: Persona | None, lane: CurveLane, journey: JourneyMap, columns: Columns
    ) -> None:
        """Place the points of a curve between the columns."""
        self.curve, self.persona = curve, persona
        self._lane = lane
        self.name = curve.name or (persona.name if persona else "")
        self.points = journey.in_order(curve.points)
        share, clamped = lane.scale.share, lane.scale.clamped
        self.shares = [share(clamped(point.value)) for point in self.points]
        self.knots: list[Knot] = []
        least = -inf
        most = columns.edges[-1] - (len(self.points) - 1) * _LEAST_STEP_BETWEEN_KNOTS
        for index, (point, height) in enumerate(zip(self.points, self.shares, strict=True)):
            x = min(max(place_of(point, journey, columns), least), most + index * _LEAST_STEP_BETWEEN_KNOTS)
            self.knots.append(Knot(x, (1 - height) * m.PLOT_HEIGHT))
            least = x + _LEAST_STEP_BETWEEN_KNOTS
        self.shape = CurveShape(self.knots)
        self._positions = [knot.x for knot in self.knots]

    def strokes(self, top: float) -> Iterator[Stroke]:
        """Yield each stroke without a gap, on a sheet on which the plot begins at a height."""
        first = 0
        for index, point in enumerate(self.points):
            if point.gap_after or index == len(self.points) - 1:
                knots = [Knot(knot.x, knot.y + top) for knot in self.knots[first : index + 1]]
                yield Stroke(first, knots, pieces(knots))
                first = index + 1

    def reading(self, journey: JourneyMap) -> Reading:
        """Return what the curve tells at a glance."""
        return read_curve(rated(journey, self._lane, self.points))

    def height_at(self, x: float) -> float | None:
        """Return how high the curve runs at a position; nothing outside its strokes."""
        index = bisect_right(self._positions, x) - 1
        if index < 0 or index >= len(self.knots) - 1 or self.points[index].gap_after:
            return None
        return self.shape.height_at(x)

    def extent(self, left: float, right: float) -> tuple[float, float]:
        """Return how high and how low the curve runs between two positions."""
        first, last = bisect_left(self._positions, left), bisect_right(self._positions, right)
        inside = [knot.y for knot in self.knots[first:last]]
        heights = [*inside, self.shape.height_at(left), self.shape.height_at(right)]
        return min(heights), max(heights)

    def prefers_above(self, index: int) -> bool:
        """Tell whether what is said of a point stands better above it: on peaks, and not in valleys."""
        y = self.knots[index].y
        around = [knot.y for knot in self.knots[max(index - 1, 0) : index + 2]]
        return y <= sum(around) / len(around)
