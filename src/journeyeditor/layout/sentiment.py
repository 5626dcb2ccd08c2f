"""A lane of curves: its plot, its points, what is said beside them, and what helps to read them."""

from collections.abc import Mapping, Sequence

from journeyeditor.layout import measures as m
from journeyeditor.layout.beside import Beside, Taken, mark_of, marks_for, said_of
from journeyeditor.layout.columns import Columns
from journeyeditor.layout.curve_plan import CurvePlan
from journeyeditor.layout.geometry import Point, Rect, up_to_half
from journeyeditor.layout.memory import Memory
from journeyeditor.layout.sheet import PlacedCurve, PlacedDrop, PlacedLabel, PlacedPoint, PlacedText, Plot
from journeyeditor.layout.typesetter import Typesetter
from journeyeditor.layout.wording import Wording
from journeyeditor.model import CurveLane, Document, JourneyMap
from journeyeditor.model.curve_reading import Fall, Reading

_LEVEL = m.SMALL._replace(alignment="end")

_LONGEST_LEGEND = 320.0
"""How wide the name of a curve may be before it breaks, in points."""


def _place_points(
    plan: CurvePlan, said: Sequence[Beside], middles: Mapping[str, float], top: float
) -> tuple[PlacedPoint, ...]:
    """Return the points of a curve on the sheet; ``middles`` says where the middle of each step is."""
    placed = []
    for point, share, knot, beside in zip(plan.points, plan.shares, plan.knots, said, strict=True):
        moment, marks, rect = beside.on_sheet(top)
        text = PlacedText(point.id, "reason", rect, beside.reason)
        anchor = Point(middles[point.step], top + m.PLOT_HEIGHT / 2)
        centre = Point(knot.x, knot.y + top)
        placed.append(PlacedPoint(point, plan.curve.id, centre, share, text, moment, anchor, marks, beside.emphasised))
    return tuple(placed)


def _place_drops(
    plan: CurvePlan, falls: Sequence[Fall], rects: Sequence[Rect], top: float, typesetter: Typesetter
) -> tuple[PlacedDrop, ...]:
    """Return the rapid drops of a curve on the sheet: the pieces of its line that fall, and the names beside them."""
    strokes = list(plan.strokes(top))
    placed = []
    for fall, rect in zip(falls, rects, strict=True):
        stroke = next(one for one in reversed(strokes) if one.first <= fall.first)
        start, end = fall.first - stroke.first, fall.last - stroke.first
        mark = mark_of("drop", typesetter, Point(rect.x, rect.y + top)).mark
        placed.append(PlacedDrop(stroke.knots[start], tuple(stroke.pieces[start:end]), mark))
    return tuple(placed)


def _legend_of(plan: CurvePlan, say: Wording) -> str:
    """Return what a curve is called among several: a future state says so in a word, not by its dashes alone."""
    if plan.curve.state == "future":
        return say("{name} · future state", name=plan.name) if plan.name else say("Future state")
    return plan.name or say("Current state")


def _lay_out_legends(
    names: Sequence[str], columns: Columns, top: float, typesetter: Typesetter
) -> tuple[list[PlacedLabel], float]:
    """Return the names of several curves, in rows below a height, and the height at which the last row ends."""
    left, right = columns.edges[0] + m.GAP, columns.edges[-1]
    indent = m.LEGEND_STROKE + m.GAP
    room = max(min(_LONGEST_LEGEND, right - left), m.WIDEST_STEP)
    legends = []
    x, y, bottom = left, top, top
    for name in names:
        block = typesetter.set(name, m.CAPTION, room - indent)
        if x > left and x + indent + block.width > right:
            x, y = left, bottom
        legends.append(PlacedLabel(Point(x + indent, y), block))
        x += indent + block.width + 3 * m.GAP
        bottom = max(bottom, y + block.height + m.GAP / 2)
    return legends, bottom


def lay_out_plot(
    document: Document,
    journey: JourneyMap,
    lane: CurveLane,
    columns: Columns,
    least_head: float,
    memory: Memory,
    typesetter: Typesetter,
) -> tuple[Plot, float]:
    """Return the plot of a lane whose upper edge is at 0, and the height of the lane.

    Args:
        document: where the personas of the curves are.
        journey: the map of the lane.
        lane: the lane.
        columns: where the steps stand.
        least_head: the room that the title of the lane needs above the plot, in points.
        memory: what the layout before has made of the lane.
        typesetter: what sets the reasons and the names of the levels.
    """
    personas = [document.persona(curve.persona) if curve.persona else None for curve in lane.curves]
    plans = [CurvePlan(curve, who, lane, journey, columns) for curve, who in zip(lane.curves, personas, strict=True)]
    area = (columns.edges[0] + 2, columns.edges[-1] - 2)
    taken = Taken(plans, area, lane.aids, memory)
    width = min(m.REASON_WIDTH, area[1] - area[0])
    readings = [plan.reading(journey) for plan in plans] if lane.aids else [Reading((), (), ())] * len(plans)
    said = [
        said_of(plan, marks_for(lane.aids, reading), lane.aids, taken, width, typesetter)
        for plan, reading in zip(plans, readings, strict=True)
    ]
    falls = [reading.drops if "drops" in lane.aids else () for reading in readings]
    drop_size = mark_of("drop", typesetter, Point(0, 0)).rect
    fall_names = [
        [taken.beside_a_fall(plan, *fall, drop_size) for fall in found]
        for plan, found in zip(plans, falls, strict=True)
    ]
    highest = min(0.0, taken.rects.highest)
    lowest = max(m.PLOT_HEIGHT, taken.rects.lowest)
    names = [_legend_of(plan, typesetter.say) for plan in plans] if len(plans) > 1 else []
    legends, legends_end = _lay_out_legends(names, columns, m.LANE_PADDING, typesetter)
    head = up_to_half(max(least_head, legends_end - highest))
    foot = up_to_half(lowest - m.PLOT_HEIGHT + m.LANE_PADDING + 1)
    height = max(head + m.PLOT_HEIGHT + foot, lane.height or 0.0)

    middles = {step: columns.left(n) + columns.width(n) / 2 for step, n in journey.column_of.items()}
    left, right = columns.edges[0], columns.edges[-1]
    levels = []
    for number, label in enumerate(lane.scale.labels):
        y = head + (1 - number / (len(lane.scale.labels) - 1)) * m.PLOT_HEIGHT
        block = typesetter.set(label, _LEVEL, m.LANE_TITLE_WIDTH - 2 * m.GAP)
        at = Point(left - m.LANE_TITLE_WIDTH + m.GAP, y - block.height / 2)
        levels.append((y, PlacedLabel(at, block)))
    curves = []
    for number, plan in enumerate(plans):
        strokes = tuple((stroke.knots[0], tuple(stroke.pieces)) for stroke in plan.strokes(head))
        placed = _place_points(plan, said[number], middles, head)
        drops = _place_drops(plan, falls[number], fall_names[number], head, typesetter)
        legend = legends[number] if legends else None
        curves.append(PlacedCurve(plan.curve, plan.persona, strokes, placed, legend, drops))
    neutral = head + m.PLOT_HEIGHT / 2
    return Plot(lane, Rect(left, head, right - left, m.PLOT_HEIGHT), neutral, tuple(levels), tuple(curves)), height
