"""A lane of curves: its plot, its points, and the reasons beside them where they do not collide."""

from collections.abc import Iterator, Mapping, Sequence

from journeyeditor.layout import measures as m
from journeyeditor.layout.columns import Columns
from journeyeditor.layout.geometry import Point, Rect, up_to_half
from journeyeditor.layout.sheet import PlacedCurve, PlacedLabel, PlacedPoint, PlacedText, Plot
from journeyeditor.layout.typesetter import TextBlock, Typesetter
from journeyeditor.model import Curve, CurveLane, CurvePoint, Document, JourneyMap, Persona
from journeyeditor.model.curve_shape import CurveShape, Knot, pieces

_LEVEL = m.SMALL._replace(alignment="end")
_REASON = m.SMALL._replace(alignment="centre")
_MOMENT = m.CAPTION._replace(alignment="centre")
_LEAST_STEP_BETWEEN_KNOTS = 0.5
_MOMENT_NAMES = {"make-or-break": "Moment of truth", "delight": "Moment of delight", "recovery": "Moment of recovery"}


def place_of(point: CurvePoint, journey: JourneyMap, columns: Columns) -> float:
    """Return how far to the right a point of a curve stands."""
    column = journey.column_of[point.step]
    return columns.left(column) + point.at * columns.width(column)


class _CurvePlan:
    """A curve before its heights on the sheet are known: y is 0 at the top of the plot."""

    def __init__(
        self, curve: Curve, persona: Persona | None, lane: CurveLane, journey: JourneyMap, columns: Columns
    ) -> None:
        self.curve, self.persona = curve, persona
        self.name = curve.name or (persona.name if persona else "")
        self.points = journey.in_order(curve.points)
        self.shares = [lane.scale.share(lane.scale.clamped(point.value)) for point in self.points]
        self.knots: list[Knot] = []
        for index, (point, share) in enumerate(zip(self.points, self.shares, strict=True)):
            x = place_of(point, journey, columns)
            if self.knots:
                x = max(x, self.knots[-1].x + _LEAST_STEP_BETWEEN_KNOTS)
            x = min(x, columns.edges[-1] - (len(self.points) - 1 - index) * _LEAST_STEP_BETWEEN_KNOTS)
            self.knots.append(Knot(x, (1 - share) * m.PLOT_HEIGHT))
        self.shape = CurveShape(self.knots)

    def strokes(self, top: float) -> Iterator[list[Knot]]:
        """Yield the knots of each stroke without a gap, on the sheet."""
        stroke: list[Knot] = []
        for point, knot in zip(self.points, self.knots, strict=True):
            stroke.append(Knot(knot.x, knot.y + top))
            if point.gap_after:
                yield stroke
                stroke = []
        if stroke:
            yield stroke

    def extent(self, left: float, right: float) -> tuple[float, float]:
        """Return how high and how low the curve runs between two positions."""
        inside = [knot.y for knot in self.knots if left <= knot.x <= right]
        heights = [*inside, self.shape.height_at(left), self.shape.height_at(right)]
        return min(heights), max(heights)

    def prefers_above(self, index: int) -> bool:
        """Tell whether a reason stands better above its point: on peaks and on the way down to neither."""
        y = self.knots[index].y
        around = [knot.y for knot in self.knots[max(index - 1, 0) : index + 2]]
        return y <= sum(around) / len(around)


class _Reason:
    """A reason looking for its place beside a point."""

    def __init__(self, block: TextBlock, moment: TextBlock | None, at: Knot, area: tuple[float, float]) -> None:
        self.block, self.moment = block, moment
        self.height = (moment.height if moment else 0.0) + (block.height if block.text else 0.0)
        left = min(max(at.x - m.REASON_WIDTH / 2, area[0]), max(area[0], area[1] - m.REASON_WIDTH))
        self.left = left
        # One without words has no height and stands below its face, where it is written.
        self.rect = Rect(left, at.y + m.FACE / 2 + m.REASON_GAP / 2, m.REASON_WIDTH, 0.0)

    def find_place(self, plan: _CurvePlan, index: int, taken: Sequence[Rect]) -> None:
        """Choose above or below, nearest first, clear of the curve, the faces and the reasons before."""
        high, low = plan.extent(self.left + 8, self.left + m.REASON_WIDTH - 8)
        reach = m.FACE / 2 + m.REASON_GAP / 2
        point_y = plan.knots[index].y
        above = Rect(self.left, min(high, point_y) - reach - self.height, m.REASON_WIDTH, self.height)
        below = Rect(self.left, max(low, point_y) + reach, m.REASON_WIDTH, self.height)
        sides = (above, below) if plan.prefers_above(index) else (below, above)
        near = [other for other in taken if other.x < above.right and above.x < other.right]
        for side in sides:
            if not any(side.touches(other) for other in near):
                self.rect = side
                return
        up = sides[0] is above
        self.rect = sides[0]
        for other in sorted(near, key=lambda rect: -rect.y if up else rect.y):
            if self.rect.touches(other):
                y = other.y - self.height - 2 if up else other.bottom + 2
                self.rect = self.rect._replace(y=y)


def _reasons(plan: _CurvePlan, columns: Columns, taken: list[Rect], typesetter: Typesetter) -> list[_Reason]:
    """Return the reasons of a curve, placed; their rectangles are added to those taken."""
    area = (columns.edges[0] + 2, columns.edges[-1] - 2)
    found = []
    for index, (point, knot) in enumerate(zip(plan.points, plan.knots, strict=True)):
        moment = None
        if point.moment_of_truth is not None:
            moment = typesetter.set(_MOMENT_NAMES[point.moment_of_truth.kind], _MOMENT, m.REASON_WIDTH)
        reason = _Reason(typesetter.set(point.reason, _REASON, m.REASON_WIDTH), moment, knot, area)
        if reason.height:
            reason.find_place(plan, index, taken)
            taken.append(reason.rect)
        found.append(reason)
    return found


def _place_points(
    plan: _CurvePlan, reasons: Sequence[_Reason], middles: Mapping[str, float], top: float
) -> tuple[PlacedPoint, ...]:
    """Return the points of a curve on the sheet; ``middles`` says where the middle of each step is."""
    placed = []
    for point, share, knot, reason in zip(plan.points, plan.shares, plan.knots, reasons, strict=True):
        rect = reason.rect.moved(0, top)
        moment = None
        if reason.moment is not None:
            moment = PlacedLabel(Point(rect.x, rect.y), reason.moment)
            rect = Rect(rect.x, rect.y + reason.moment.height, rect.width, rect.height - reason.moment.height)
        text = PlacedText(point.id, "reason", rect, reason.block)
        anchor = Point(middles[point.step], top + m.PLOT_HEIGHT / 2)
        placed.append(PlacedPoint(point, plan.curve.id, Point(knot.x, knot.y + top), share, text, moment, anchor))
    return tuple(placed)


def _lay_out_legends(
    names: Sequence[str], columns: Columns, top: float, typesetter: Typesetter
) -> tuple[list[PlacedLabel], float]:
    """Return the names of several curves, in rows below a height, and the height at which the last row ends."""
    left, indent = columns.edges[0] + m.GAP, m.LEGEND_STROKE + m.GAP
    per_row = max(1, int((columns.edges[-1] - left) // m.WIDEST_STEP))
    legends = []
    y = bottom = top
    for number, name in enumerate(names):
        if number % per_row == 0:
            y = bottom
        block = typesetter.set(name, m.CAPTION, m.WIDEST_STEP - indent - m.GAP)
        legends.append(PlacedLabel(Point(left + number % per_row * m.WIDEST_STEP + indent, y), block))
        bottom = max(bottom, y + block.height + m.GAP / 2)
    return legends, bottom


def lay_out_plot(
    document: Document,
    journey: JourneyMap,
    lane: CurveLane,
    columns: Columns,
    top: float,
    least_head: float,
    typesetter: Typesetter,
) -> tuple[Plot, float]:
    """Return the plot of a lane whose upper edge is at ``top``, and the height of the lane.

    Args:
        document: where the personas of the curves are.
        journey: the map of the lane.
        lane: the lane.
        columns: where the steps stand.
        top: the upper edge of the lane, in points.
        least_head: the room that the title of the lane needs above the plot, in points.
        typesetter: what sets the reasons and the names of the levels.
    """
    personas = [document.persona(curve.persona) if curve.persona else None for curve in lane.curves]
    plans = [_CurvePlan(curve, who, lane, journey, columns) for curve, who in zip(lane.curves, personas, strict=True)]
    faces = [Rect(knot.x - m.FACE / 2, knot.y - m.FACE / 2, m.FACE, m.FACE) for plan in plans for knot in plan.knots]
    taken = list(faces)
    reasons = [_reasons(plan, columns, taken, typesetter) for plan in plans]
    highest = min([0.0, *(rect.y for rect in taken)])
    lowest = max([m.PLOT_HEIGHT, *(rect.bottom for rect in taken)])
    names = [plan.name for plan in plans] if len(plans) > 1 else []
    legends, legends_end = _lay_out_legends(names, columns, top + m.LANE_PADDING, typesetter)
    head = up_to_half(max(least_head, legends_end - top - highest))
    foot = up_to_half(lowest - m.PLOT_HEIGHT + m.LANE_PADDING + 1)
    height = max(head + m.PLOT_HEIGHT + foot, lane.height or 0.0)
    plot_top = top + head

    middles = {step: columns.left(n) + columns.width(n) / 2 for step, n in journey.column_of.items()}
    left, right = columns.edges[0], columns.edges[-1]
    levels = []
    for number, label in enumerate(lane.scale.labels):
        y = plot_top + (1 - number / (len(lane.scale.labels) - 1)) * m.PLOT_HEIGHT
        block = typesetter.set(label, _LEVEL, m.LANE_TITLE_WIDTH - 2 * m.GAP)
        at = Point(left - m.LANE_TITLE_WIDTH + m.GAP, y - block.height / 2)
        levels.append((y, PlacedLabel(at, block)))
    curves = []
    for number, plan in enumerate(plans):
        strokes = tuple((stroke[0], tuple(pieces(stroke))) for stroke in plan.strokes(plot_top))
        placed = _place_points(plan, reasons[number], middles, plot_top)
        legend = legends[number] if legends else None
        curves.append(PlacedCurve(plan.curve, plan.persona, strokes, placed, legend))
    neutral = plot_top + m.PLOT_HEIGHT / 2
    return Plot(lane, Rect(left, plot_top, right - left, m.PLOT_HEIGHT), neutral, tuple(levels), tuple(curves)), height
