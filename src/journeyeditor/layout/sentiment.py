"""A lane of curves: its plot, its points, what is said beside them, and what helps to read them."""

from collections.abc import Sequence
from functools import partial

from journeyeditor.layout import measures as m
from journeyeditor.layout.beside import mark_of, marks_for
from journeyeditor.layout.columns import Columns
from journeyeditor.layout.curve_plan import CurvePlan
from journeyeditor.layout.geometry import Point, Rect, up_to_half
from journeyeditor.layout.lane_body import PlacedCurve, PlacedDrop, PlacedPoint, Plot
from journeyeditor.layout.memory import Memory
from journeyeditor.layout.placed import PlacedLabel, PlacedText
from journeyeditor.layout.room import Room
from journeyeditor.layout.settled import Manner, Said, Settled, Telling
from journeyeditor.layout.type import Typed
from journeyeditor.layout.typesetter import TextBlock, Typesetter
from journeyeditor.layout.wording import Wording
from journeyeditor.model import CurveLane, CurvePoint, Document, JourneyMap, Scale
from journeyeditor.model.curve_reading import Fall, Reading
from journeyeditor.model.curve_shape import Knot
from journeyeditor.model.evidence import LEVEL_SIGNS

_LEVEL = m.SMALL._replace(alignment="end")

_BESIDE_FACE = 8.5
"""How far from the middle of a face the mark of evidence stands, across and down."""
_LONGEST_LEGEND = 320.0
"""How wide the name of a curve may be before it breaks, in points."""


def _place_points(
    plan: CurvePlan,
    said: Sequence[Said],
    journey: JourneyMap,
    columns: Columns,
    top: float,
    memory: Memory,
    typesetter: Typesetter,
) -> tuple[PlacedPoint, ...]:
    """Return the points of a curve on a sheet whose plot begins at a height."""
    placed = []
    for point, share, knot, told in zip(plan.points, plan.shares, plan.knots, said, strict=True):
        column = journey.column_of[point.step]
        middle = columns.left(column) + columns.width(column) / 2
        sign = None
        if point.evidence is not None:
            sign = typesetter.icon(LEVEL_SIGNS[point.evidence.level].icon, m.EVIDENCE_MARK)
        causes = point, plan.curve.id, share, knot, told, Point(middle, top), sign
        placed.append(memory.recall(point.id, causes, partial(_placed_point, *causes)))
    return tuple(placed)


def _placed_point(
    point: CurvePoint,
    curve_id: str,
    share: float,
    knot: Knot,
    said: Said,
    corner: Point,
    sign: TextBlock | None,
    _memory: Memory,
) -> PlacedPoint:
    """Return a point whose plot begins at the height of a corner, in the middle of its step."""
    beside, top = said.beside, corner.y
    moment, marks, rect = beside.placed(said.rect.moved(0, top))
    text = PlacedText(point.id, "reason", rect, beside.reason)
    anchor = Point(corner.x, top + m.PLOT_HEIGHT / 2)
    centre = Point(knot.x, knot.y + top)
    # On the side where nothing is said.
    down = _BESIDE_FACE if rect.y < centre.y else -_BESIDE_FACE
    at = Point(centre.x + _BESIDE_FACE - m.EVIDENCE_MARK / 2, centre.y + down - m.EVIDENCE_MARK / 2)
    evidence = PlacedLabel(at, sign) if sign is not None else None
    return PlacedPoint(point, curve_id, centre, share, text, moment, anchor, marks, beside.emphasised, evidence)


def _place_drops(
    plan: CurvePlan, falls: Sequence[Fall], rects: Sequence[Rect], top: float, typesetter: Typesetter
) -> tuple[PlacedDrop, ...]:
    """Return the rapid drops of a curve on the sheet: the pieces of its line that fall, and the names beside them."""
    if not falls:
        return ()
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
    typesetter: Typed,
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
    manner = Manner(min(m.REASON_WIDTH, area[1] - area[0]), "moments" in lane.aids, area)
    room = Room(plans, area, manner.emphasised)
    readings = [plan.reading(journey) for plan in plans] if lane.aids else [Reading((), (), ())] * len(plans)
    tellings = [Telling(plan, marks_for(lane.aids, reading)) for plan, reading in zip(plans, readings, strict=True)]
    settled = memory.recall("settled", (), lambda _: Settled())
    said = settled.settle(tellings, manner, room, typesetter)
    falls = [reading.drops if "drops" in lane.aids else () for reading in readings]
    fall_names = [_names_of_falls(plan, found, room, typesetter) for plan, found in zip(plans, falls, strict=True)]
    highest = min(0.0, room.rects.highest)
    lowest = max(m.PLOT_HEIGHT, room.rects.lowest)
    names = [_legend_of(plan, typesetter.say) for plan in plans] if len(plans) > 1 else []
    legends, legends_end = _lay_out_legends(names, columns, m.LANE_PADDING, typesetter)
    head = up_to_half(max(least_head, legends_end - highest))
    foot = up_to_half(lowest - m.PLOT_HEIGHT + m.LANE_PADDING + 1)
    height = max(head + m.PLOT_HEIGHT + foot, lane.height or 0.0)

    left, right = columns.edges[0], columns.edges[-1]
    of_levels = lane.scale, head, left, typesetter.type
    levels = memory.recall("levels", of_levels, lambda _: _lay_out_levels(lane.scale, head, left, typesetter))
    curves = []
    for number, plan in enumerate(plans):
        strokes = tuple((stroke.knots[0], tuple(stroke.pieces)) for stroke in plan.strokes(head))
        placed = _place_points(plan, said[number], journey, columns, head, memory, typesetter)
        drops = _place_drops(plan, falls[number], fall_names[number], head, typesetter)
        legend = legends[number] if legends else None
        curves.append(PlacedCurve(plan.curve, plan.persona, strokes, placed, legend, drops))
    neutral = head + m.PLOT_HEIGHT / 2
    return Plot(lane, Rect(left, head, right - left, m.PLOT_HEIGHT), neutral, levels, tuple(curves)), height


def _names_of_falls(plan: CurvePlan, falls: Sequence[Fall], room: Room, typesetter: Typesetter) -> list[Rect]:
    """Return where the names of the rapid drops of a curve stand."""
    if not falls:
        return []
    size = mark_of("drop", typesetter, Point(0, 0)).rect
    return [room.beside_a_fall(plan, *fall, size) for fall in falls]


def _lay_out_levels(
    scale: Scale, head: float, left: float, typesetter: Typesetter
) -> tuple[tuple[float, PlacedLabel], ...]:
    """Return the levels of a scale, from the lowest, in a plot with a head above it and a left edge."""
    levels = []
    for number, label in enumerate(scale.labels):
        y = head + (1 - number / (len(scale.labels) - 1)) * m.PLOT_HEIGHT
        block = typesetter.set(label, _LEVEL, m.LANE_TITLE_WIDTH - 2 * m.GAP)
        at = Point(left - m.LANE_TITLE_WIDTH + m.GAP, y - block.height / 2)
        levels.append((y, PlacedLabel(at, block)))
    return tuple(levels)
