"""The sentiment curve, drawn."""

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.sheet import PlacedCurve, PlacedLane, PlacedPoint, Plot
from journeyeditor.picture.draw.words import words
from journeyeditor.picture.palette import (
    INK,
    PAPER,
    QUIET_INK,
    TINT_ABOVE,
    TINT_BELOW,
    mixed,
)
from journeyeditor.picture.people import mood_face
from journeyeditor.picture.primitives import Box, Group, Line, Primitive, Shape
from journeyeditor.picture.shapes import disc, stroke_path

_STROKE = 2.25


def draw_levels(lane: PlacedLane, plot: Plot) -> Group:
    """Return the ground of a plot: a tint above and below its middle, and a rule for each level."""
    rect = plot.rect
    parts: list[Primitive] = [
        Box(Rect(rect.x, rect.y, rect.width, rect.height / 2), mixed(TINT_ABOVE, PAPER, 0.45)),
        Box(Rect(rect.x, plot.neutral, rect.width, rect.height / 2), mixed(TINT_BELOW, PAPER, 0.45)),
    ]
    for y, _ in plot.levels:
        middle = abs(y - plot.neutral) < 0.5
        dashes = () if middle else (1.0, 3.0)
        colour = "#B4C1C8" if middle else "#C6D0D6"
        parts.append(Line(Point(rect.x, y), Point(rect.right, y), colour, 0.75, dashes))
    return Group(f"levels-of-{lane.lane.id}", "levels", "grid", Point(0, 0), rect, tuple(parts))


def draw_curve(placed: PlacedCurve, plot: Plot, accent: str) -> Group:
    """Return the line of a curve, and its name where there are several."""
    colour = placed.curve.colour or (placed.persona.colour if placed.persona else accent)
    dashes = (6.0, 4.0) if placed.curve.state == "future" else ()
    parts: list[Primitive] = [
        Shape(stroke_path(start, pieces), stroke=colour, stroke_width=_STROKE, dashes=dashes)
        for start, pieces in placed.strokes
        if pieces
    ]
    bounds = plot.rect.inset(-_STROKE, -_STROKE)
    if placed.legend is not None:
        label = placed.legend
        y = label.at.y + label.block.height / 2
        left = label.at.x - m.LEGEND_STROKE - m.GAP
        parts.append(Line(Point(left, y), Point(left + m.LEGEND_STROKE, y), colour, _STROKE, dashes))
        parts.append(words(label, INK))
        bounds = bounds.around(Rect(left, label.at.y, label.at.x + label.block.width - left, label.block.height))
    name = placed.curve.name or (placed.persona.name if placed.persona else "")
    return Group(placed.curve.id, "curve", "grid", Point(0, 0), bounds, tuple(parts), name)


def draw_point(placed: PlacedPoint) -> Group:
    """Return the face of a point with its reason, from its centre."""
    parts: list[Primitive] = []
    origin = placed.centre
    if placed.moment is not None:
        parts.append(Shape(disc(Point(0, 0), m.FACE / 2 + 4), fill=PAPER, stroke=INK, stroke_width=1.25))
    parts += mood_face(Point(0, 0), m.FACE, placed.share)
    bounds = Rect(-m.FACE / 2 - 5, -m.FACE / 2 - 5, m.FACE + 10, m.FACE + 10)
    for label in (placed.moment, placed.reason if placed.reason.block.text else None):
        if label is None:
            continue
        primitive = words(label, INK if label is placed.moment else QUIET_INK, origin)
        parts.append(primitive)
        bounds = bounds.around(Rect(*primitive.at, m.REASON_WIDTH, primitive.block.height))
    return Group(placed.point.id, "point", "grid", origin, bounds, tuple(parts), placed.point.reason, placed.anchor)
