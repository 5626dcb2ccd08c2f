"""The sentiment curve, drawn."""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.hit import LEGEND_EDGE, legend_rect
from journeyeditor.layout.lane_body import LaneBody, PlacedCurve, PlacedPoint, Plot
from journeyeditor.layout.memory import Memory
from journeyeditor.layout.placed import Mark, PlacedLabel
from journeyeditor.layout.sheet import Sheet
from journeyeditor.layout.typesetter import TextBlock
from journeyeditor.layout.wording import Wording
from journeyeditor.model import Curve, CurveLane, Document
from journeyeditor.model.curve_in_words import curve_in_words, face_in_words, name_of_curve
from journeyeditor.picture.draw.words import evidence_mark, words
from journeyeditor.picture.moods import mood_face
from journeyeditor.picture.palette import MOOD_HIGH, MOOD_LOW, Palette, palette_of
from journeyeditor.picture.primitives import Box, Group, Line, Primitive, Shape
from journeyeditor.picture.shapes import disc, stroke_path

_STROKE = 2.25
_FALL_WIDTH = 9.0
"""The width of the ground under a rapid drop."""
_FAR = 13.0
"""How far, in points, a reason stands from its face before a line leads to it."""
_SHEET = Point(0, 0)


class PointLook(NamedTuple):
    """How the points of a curve look."""

    ring: str | None
    """The colour of the ring that tells the faces of several curves apart."""
    dot: str | None
    """The colour of the dots of a curve that rates no feelings, in place of faces."""


def draw_plot(
    lane: LaneBody, plot: Plot, document: Document, sheet: Sheet, told: bool, memory: Memory
) -> Iterator[Group]:
    """Yield the ground of a plot, its curves with their names where there are several, and their points.

    Curves and faces are told in words as well, where that is wanted.
    """
    palette, several = palette_of(document.theme), len(plot.curves) > 1
    rates = plot.lane.kind == "sentiment"
    ground = lane.lane.id, rates, plot.rect, plot.neutral, plot.levels, palette
    yield memory.recall("levels", ground, lambda _: draw_levels(lane, plot, palette))
    for placed in plot.curves:
        title = name_of_curve(document, placed.curve) or lane.lane.name
        story = _tell(document, sheet, plot.lane, placed.curve) if told else ""
        yield draw_curve(placed, plot, palette, title, story)
        if placed.legend is not None:
            yield draw_legend(placed, placed.legend, palette)
    for placed in plot.curves:
        colour = line_colour(placed, palette)
        look = PointLook(colour if several and rates else None, None if rates else colour)
        for point in placed.points:
            causes = point, palette, sheet.say, look
            drawn = memory.recall(point.point.id, causes, partial(_draw_point, *causes))
            face = face_in_words(plot.lane.scale, point.point.value, sheet.say.language) if told else None
            yield drawn._replace(alternative_text=sheet.say.tell(face)) if face is not None else drawn


def _tell(document: Document, sheet: Sheet, lane: CurveLane, curve: Curve) -> str:
    return "; ".join(map(sheet.say.tell, curve_in_words(document, sheet.journey, lane, curve)))


def _draw_point(placed: PlacedPoint, palette: Palette, say: Wording, look: PointLook, _memory: Memory) -> Group:
    return draw_point(placed, palette, say, look)


def draw_levels(lane: LaneBody, plot: Plot, palette: Palette) -> Group:
    """Return the ground of a plot and a rule for each level: of feelings it has a tint above and below its middle."""
    rect, rates = plot.rect, plot.lane.kind == "sentiment"
    parts: list[Primitive] = [Box(rect, palette.shade)]
    if rates:
        parts = [
            Box(Rect(rect.x, rect.y, rect.width, rect.height / 2), palette.above),
            Box(Rect(rect.x, plot.neutral, rect.width, rect.height / 2), palette.below),
        ]
    for y, _ in plot.levels:
        middle = rates and abs(y - plot.neutral) < 0.5
        dashes = () if middle else (1.0, 3.0)
        colour = palette.levels[0 if middle else 1]
        parts.append(Line(Point(rect.x, y), Point(rect.right, y), colour, 0.75, dashes))
    return Group(f"levels-of-{lane.lane.id}", "levels", "grid", Point(0, 0), rect, tuple(parts))


def line_colour(placed: PlacedCurve, palette: Palette) -> str:
    """Return the colour of the line of a curve: its own, that of its persona among several, or that of the theme."""
    own = placed.persona.colour if placed.persona is not None and placed.legend is not None else palette.second
    return palette.line(placed.curve.colour or own)


def draw_curve(placed: PlacedCurve, plot: Plot, palette: Palette, title: str = "", story: str = "") -> Group:
    """Return the line of a curve with its rapid drops, what it is called, and its story in words."""
    colour = line_colour(placed, palette)
    reach = _FALL_WIDTH / 2 if placed.drops else _STROKE
    bounds = plot.rect.inset(-reach, -reach)
    parts: list[Primitive] = [
        Shape(stroke_path(drop.start, drop.pieces), stroke=palette.fall, stroke_width=_FALL_WIDTH)
        for drop in placed.drops
    ]
    parts += [
        Shape(stroke_path(start, pieces), stroke=colour, stroke_width=_STROKE, dashes=_dashes(placed))
        for start, pieces in placed.strokes
        if pieces
    ]
    for drop in placed.drops:
        parts += _mark(drop.mark, palette.words(MOOD_LOW))
        bounds = bounds.around(_covered(drop.mark.words)).around(_covered(drop.mark.icon))
    return Group(placed.curve.id, "curve", "grid", Point(0, 0), bounds, tuple(parts), title, alternative_text=story)


def draw_legend(placed: PlacedCurve, label: PlacedLabel, palette: Palette) -> Group:
    """Return the name of one of several curves, after a piece of its line."""
    rect = legend_rect(label)
    y = rect.y + rect.height / 2
    left = rect.x + LEGEND_EDGE
    line = Line(
        Point(left, y), Point(left + m.LEGEND_STROKE, y), line_colour(placed, palette), _STROKE, _dashes(placed)
    )
    return Group(
        placed.curve.id, "legend", "grid", Point(0, 0), rect, (line, words(label, palette.ink)), label.block.text
    )


def _dashes(placed: PlacedCurve) -> tuple[float, ...]:
    return (6.0, 4.0) if placed.curve.state == "future" else ()


def draw_point(placed: PlacedPoint, palette: Palette, say: Wording, look: PointLook) -> Group:
    """Return the face or the dot of a point with what is said of it, from its centre."""
    parts: list[Primitive] = []
    origin = placed.centre
    bounds = Rect(-m.FACE / 2 - 5, -m.FACE / 2 - 5, m.FACE + 10, m.FACE + 10)
    for line in _leader(placed, palette):
        parts.append(line)
        bounds = bounds.around(Rect(min(line.end.x, 0), min(line.end.y, 0), abs(line.end.x), abs(line.end.y)))
    if placed.moment is not None:
        width = 2.5 if placed.emphasised else 1.25
        if placed.emphasised:
            parts.append(Shape(disc(Point(0, 0), m.FACE / 2 + 9), fill=palette.weight))
            bounds = bounds.inset(-5, -5)
        parts.append(
            Shape(disc(Point(0, 0), m.FACE / 2 + 4), fill=palette.paper, stroke=palette.ink, stroke_width=width)
        )
    parts += _face(placed, palette, look)
    if placed.evidence is not None and placed.point.evidence is not None:
        sign = evidence_mark(placed.evidence, placed.point.evidence, palette.quiet_ink, say, origin)
        middle = Point(sign.at.x + sign.block.width / 2, sign.at.y + sign.block.height / 2)
        radius = m.EVIDENCE_MARK / 2 + 1.25
        parts += [Shape(disc(middle, radius), fill=palette.paper), sign]
        bounds = bounds.around(Rect(middle.x, middle.y, 0, 0).inset(-radius, -radius))
    for mark in placed.marks:
        parts += _mark(mark, palette.words(MOOD_HIGH if placed.share > 0.5 else MOOD_LOW), origin)
        bounds = bounds.around(_covered(mark.words, origin)).around(_covered(mark.icon, origin))
    width = placed.reason.rect.width
    for label in (placed.moment, placed.reason if placed.reason.block.text else None):
        if label is None:
            continue
        ink = palette.ink if label is placed.moment else palette.quiet_ink
        primitive = words(label, ink, origin)
        if label is placed.moment and placed.emphasised:
            pill = _pill(label.block, primitive.at, width)
            parts.append(Box(pill, palette.ink, pill.height / 2))
            bounds = bounds.around(pill)
            primitive = primitive._replace(colour=palette.paper)
        parts.append(primitive)
        bounds = bounds.around(Rect(*primitive.at, width, primitive.block.height))
    return Group(placed.point.id, "point", "grid", origin, bounds, tuple(parts), placed.point.reason, placed.anchor)


def _face(placed: PlacedPoint, palette: Palette, look: PointLook) -> Iterator[Primitive]:
    middle = Point(0, 0)
    if look.ring is not None:
        yield Shape(disc(middle, m.FACE / 2 + 2), fill=palette.paper, stroke=look.ring, stroke_width=2)
    if look.dot is not None:
        yield Shape(disc(middle, m.FACE / 4), fill=look.dot, stroke=palette.paper, stroke_width=1.5)
    else:
        yield from mood_face(middle, m.FACE, placed.share, palette.mood(placed.share), palette.paper)


def _mark(mark: Mark, colour: str, origin: Point = _SHEET) -> list[Primitive]:
    return [words(mark.icon, colour, origin, decoration=True), words(mark.words, colour, origin)]


def _covered(label: PlacedLabel, origin: Point = _SHEET) -> Rect:
    """Return what a label covers, from the origin of its group."""
    return Rect(label.at.x - origin.x, label.at.y - origin.y, label.block.width, label.block.height)


def _pill(block: TextBlock, at: Point, width: float) -> Rect:
    """Return the ground under the name of a moment, which stands in the middle of a width."""
    wide = min(block.width + 14, width + 8)
    return Rect(at.x + (width - wide) / 2, at.y - 1.5, wide, block.height + 3)


def _leader(placed: PlacedPoint, palette: Palette) -> list[Line]:
    """Return a fine line from a face to its reason, where that stands farther off."""
    if not placed.reason.block.text:
        return []
    x, y = placed.centre
    rect = placed.reason.rect
    tops = [rect.y, *([placed.moment.at.y] if placed.moment else []), *(mark.words.at.y for mark in placed.marks)]
    top, half = min(tops), m.FACE / 2 + 2
    end = rect.bottom if rect.bottom < y else top
    if abs(end - y) - half < _FAR:
        return []
    at = min(max(x, rect.x + 6), rect.right - 6) - x
    start = -half if end < y else half
    return [Line(Point(0, start), Point(at, end - y + (1 if end < y else -1)), palette.leader, 0.75)]
