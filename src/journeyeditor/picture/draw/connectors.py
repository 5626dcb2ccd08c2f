"""Connectors, drawn: lines with round bends, arrows at their ends, and words on a ground of paper."""

from collections.abc import Sequence
from math import dist

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.memory import Memory
from journeyeditor.layout.placed import PlacedConnector, PlacedText
from journeyeditor.model.lane import ProcessShape
from journeyeditor.picture.contrast import mixed
from journeyeditor.picture.draw.words import words
from journeyeditor.picture.palette import Palette
from journeyeditor.picture.primitives import Box, CurveTo, Group, Groups, LineTo, MoveTo, Path, Shape, Words

_WIDTH = 1.25
_DASHES: dict[ProcessShape, tuple[float, ...]] = {"non-linear": (5.0, 3.5), "time-based": (0.1, 3.5)}
"""How the lines of some processes are broken: steps in any order, and steps that take their time."""
_BEND = 4.0
"""The radius of a bend."""
_HEAD, _WING = 5.0, 2.75
"""How long the head of an arrow is, and how far it reaches to either side."""
_AROUND = 4.0
"""How far what is drawn may reach beyond its line."""
_AIR = 3.0


def draw_connector(placed: PlacedConnector, palette: Palette, tells: str, memory: Memory) -> Groups:
    """Return a connector: its line, and its words if it has any; ``tells`` says in words what it joins.

    The words are a group of their own, as pages cut a line where they end, and never words. Both are drawn once
    wherever they stand; ``memory`` knows how they looked.
    """
    connector, start = placed.connector, placed.way[0]
    # Rounded, so that it is the same wherever it begins.
    way = tuple([Point(round(x - start.x, 9), round(y - start.y, 9)) for x, y in placed.way])
    causes = way, connector.ends, placed.shape, palette
    parts = memory.recall("line", causes, lambda _: _stroke(*causes))
    bounds = placed.rect.moved(-start.x, -start.y).inset(-_AROUND, -_AROUND)
    line = Group(connector.id, "connector", "grid", start, bounds, parts, connector.label)
    if not connector.label:
        return (line._replace(alternative_text=tells),)
    rect = placed.label.rect
    at, label = Point(rect.x, rect.y), placed.label._replace(rect=Rect(0, 0, rect.width, rect.height))
    said = memory.recall("words", (label, palette), lambda _: _label(label, palette))
    ground = label.rect.inset(-_AIR, -_AIR / 3)
    return line, Group(
        connector.id, "words of a line", "grid", at, ground, said, connector.label, rect.centre, False, tells
    )


def _label(label: PlacedText, palette: Palette) -> tuple[Box, Words]:
    return Box(label.rect.inset(-_AIR, -_AIR / 3), palette.paper, _AIR), words(label, palette.ink)


def _stroke(way: tuple[Point, ...], ends: str, shape: ProcessShape | None, palette: Palette) -> tuple[Shape, ...]:
    """Return the line along a way, and the heads of its arrows."""
    colour = mixed(palette.ink, palette.paper, 0.3)
    dashes = _DASHES.get(shape, ()) if shape is not None else ()
    parts = [Shape(_line(way, ends), stroke=colour, stroke_width=_WIDTH, dashes=dashes)]
    if ends in ("arrow", "both"):
        parts.append(Shape(_head(way[-2], way[-1], _length(way, ends)), fill=colour))
    if ends == "both":
        parts.append(Shape(_head(way[1], way[0], _length(way, ends)), fill=colour))
    return tuple(parts)


def _length(way: Sequence[Point], ends: str) -> float:
    """Return how long the head of an arrow is: less where there is hardly room for it between two cards."""
    return min(_HEAD, dist(way[0], way[1]) / (2.2 if ends == "both" else 1.1)) if len(way) == 2 else _HEAD


def _line(way: Sequence[Point], ends: str) -> Path:
    """Return the line along a way; it ends within the heads of its arrows, which are sharper than it."""
    points = list(way)
    if ends in ("arrow", "both"):
        points[-1] = _towards(way[-1], way[-2], _length(way, ends) * 0.6)
    if ends == "both":
        points[0] = _towards(way[0], way[1], _length(way, ends) * 0.6)
    path: list[MoveTo | LineTo | CurveTo] = [("M", *points[0])]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        reach = min(_BEND, dist(before, corner) / 2, dist(corner, after) / 2)
        start, end = _towards(corner, before, reach), _towards(corner, after, reach)
        path += [("L", *start), ("C", *_towards(corner, before, reach / 2), *_towards(corner, after, reach / 2), *end)]
    path.append(("L", *points[-1]))
    return tuple(path)


def _towards(start: Point, end: Point, length: float) -> Point:
    """Return the place that lies a length away from one, in the direction of another; not beyond it."""
    whole = dist(start, end)
    share = min(length / whole, 1.0) if whole else 0.0
    return Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)


def _head(before: Point, tip: Point, length: float) -> Path:
    """Return the head, of a length, of an arrow that comes from one place to another."""
    whole, wing = dist(before, tip) or 1.0, _WING * length / _HEAD
    across, down = (tip.x - before.x) / whole, (tip.y - before.y) / whole
    base = Point(tip.x - across * length, tip.y - down * length)
    return (
        ("M", tip.x, tip.y),
        ("L", base.x - down * wing, base.y + across * wing),
        ("L", base.x + down * wing, base.y - across * wing),
        ("Z",),
    )
