"""The charts of figures, drawn."""

import math
from collections.abc import Iterator
from itertools import chain

from journeyeditor.layout.charts import PlacedChart
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.picture.contrast import mixed
from journeyeditor.picture.palette import Tone
from journeyeditor.picture.primitives import Box, CurveTo, Line, LineTo, MoveTo, Path, Primitive, Shape
from journeyeditor.picture.shapes import disc

_BAR = 8.0
_TICK = 3.0
"""How far the mark of a target reaches beyond a bar."""
_STROKE = 1.75
_DOT, _LAST = 1.5, 3.0
_DASHES = (3.0, 2.5)
_ARC = math.pi / 4
"""The longest piece of an arc that one curve draws."""


def draw_chart(chart: PlacedChart, tone: Tone, full: str) -> Iterator[Primitive]:
    """Yield a chart on a card: what is reached in a full colour, the rest of the way pale, a target marked."""
    pale = mixed(tone.quiet_ink, tone.ground, 0.82)
    match chart.kind:
        case "bar":
            yield from _bar(chart, full, pale, tone)
        case "gauge":
            yield from _gauge(chart, full, pale, tone)
        case _:
            yield from _trend(chart, full, pale, tone.quiet_ink)


def _bar(chart: PlacedChart, full: str, pale: str, tone: Tone) -> Iterator[Primitive]:
    x, y, width, height = chart.rect
    top = y + (height - _BAR) / 2
    yield Box(Rect(x, top, width, _BAR), pale, _BAR / 2)
    if chart.share > 0:
        yield Box(Rect(x, top, max(width * min(chart.share, 1.0), _BAR), _BAR), full, _BAR / 2)
    if chart.target is not None:
        at = x + width * chart.target
        yield from _target(Point(at, top - _TICK), Point(at, top + _BAR + _TICK), tone)


def _gauge(chart: PlacedChart, full: str, pale: str, tone: Tone) -> Iterator[Primitive]:
    hub, radius, width = chart.hub, chart.radius, chart.stroke
    yield Shape(_arc(hub, radius, 0.0, 1.0), stroke=pale, stroke_width=width)
    if chart.share > 0:
        yield Shape(_arc(hub, radius, 0.0, min(chart.share, 1.0)), stroke=full, stroke_width=width)
    if chart.target is not None:
        inner, outer = (_on_arc(hub, radius + by * (width / 2 + 1.5), chart.target) for by in (-1, 1))
        yield from _target(inner, outer, tone)


def _target(start: Point, end: Point, tone: Tone) -> Iterator[Primitive]:
    """Yield the mark of a target, told from what is full and what is pale alike."""
    yield Line(start, end, tone.ground, 4.0)
    yield Line(start, end, tone.ink, 1.5)


def _trend(chart: PlacedChart, full: str, pale: str, quiet: str) -> Iterator[Primitive]:
    x, y, width, height = chart.rect
    shares = (*chart.earlier, chart.share)
    inner = width - 2 * _LAST
    step = inner / max(len(shares) - 1, 1)
    left = x + _LAST if len(shares) > 1 else x + _LAST + inner
    points = [Point(left + number * step, y + height * (1 - share)) for number, share in enumerate(shares)]
    yield Line(Point(x, y + height), Point(x + width, y + height), pale, 1.0)
    if chart.target is not None:
        level = y + height * (1 - chart.target)
        yield Line(Point(x, level), Point(x + width, level), quiet, 1.0, _DASHES)
    if len(points) > 1:
        path: list[MoveTo | LineTo] = [("M", *points[0]), *(("L", *point) for point in points[1:])]
        yield Shape(tuple(path), stroke=full, stroke_width=_STROKE)
    yield from (Shape(disc(point, _DOT), fill=full) for point in points[:-1])
    yield Shape(disc(points[-1], _LAST), fill=full)


def _arc(hub: Point, radius: float, start: float, end: float) -> Path:
    """Return a piece of the upper half of a circle, from its left end, between two shares of its length."""
    count = max(math.ceil((end - start) * math.pi / _ARC), 1)
    each = (end - start) * math.pi / count
    pull = 4 / 3 * math.tan(each / 4) * radius
    curves = (_piece(hub, radius, math.pi * (1 - start) - number * each, each, pull) for number in range(count))
    return (("M", *_on_arc(hub, radius, start)), *chain.from_iterable(curves))


def _piece(hub: Point, radius: float, angle: float, each: float, pull: float) -> tuple[CurveTo]:
    """Return a piece of an arc that goes clockwise from an angle."""
    end = angle - each
    x1, y1 = hub.x + radius * math.cos(angle), hub.y - radius * math.sin(angle)
    x2, y2 = hub.x + radius * math.cos(end), hub.y - radius * math.sin(end)
    return (
        (
            "C",
            *(x1 + pull * math.sin(angle), y1 + pull * math.cos(angle)),
            *(x2 - pull * math.sin(end), y2 - pull * math.cos(end)),
            *(x2, y2),
        ),
    )


def _on_arc(hub: Point, radius: float, share: float) -> Point:
    angle = math.pi * (1 - share)
    return Point(hub.x + radius * math.cos(angle), hub.y - radius * math.sin(angle))
