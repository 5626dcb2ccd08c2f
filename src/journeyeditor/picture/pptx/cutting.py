"""What of a primitive lies in a rectangle: slides cannot hide a part of a shape."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.picture.panes import shared
from journeyeditor.picture.primitives import Box, Line, LinkArea, Path, Photo, Primitive, Shape, Words

_PIECES = 24
"""How many straight pieces a cut curve becomes."""


def cut(part: Primitive, window: Rect) -> Primitive | None:
    """Return what of a primitive lies in a window, both in the points of its group; nothing where nothing does."""
    match part:
        case Box():
            rect = shared(part.rect, window)
            return part if rect == part.rect else rect and part._replace(rect=rect, radius=0.0)
        case Line():
            return _cut_line(part, window)
        case Shape():
            path = _cut_path(part.path, window, part.fill is not None)
            return part._replace(path=path) if path else None
        case Words():
            # A text stands whole where it begins.
            return part if window.contains(_middle_of(part)) else None
        case Photo() | LinkArea():
            return part if window.contains(part.rect.centre) else None


def _middle_of(words: Words) -> Point:
    if words.turned:
        return Point(words.at.x + words.block.height / 2, words.at.y - words.block.width / 2)
    return Point(words.at.x + words.block.width / 2, words.at.y + words.block.height / 2)


def _cut_line(line: Line, window: Rect) -> Line | None:
    found = _cut_piece((line.start.x, line.start.y), (line.end.x, line.end.y), window)
    return found and line._replace(start=Point(*found[0]), end=Point(*found[1]))


_Spot = tuple[float, float]


def _cut_piece(start: _Spot, end: _Spot, window: Rect) -> tuple[_Spot, _Spot] | None:
    """Return the part of a straight piece that lies in a window, after Liang and Barsky."""
    across, down = end[0] - start[0], end[1] - start[1]
    first, last = 0.0, 1.0
    for step, room in (
        (-across, start[0] - window.x),
        (across, window.right - start[0]),
        (-down, start[1] - window.y),
        (down, window.bottom - start[1]),
    ):
        if step == 0:
            if room < 0:
                return None
        elif step < 0:
            first = max(first, room / step)
        else:
            last = min(last, room / step)
    if first > last:
        return None
    at = [(start[0] + across * share, start[1] + down * share) for share in (first, last)]
    return at[0], at[1]


def _cut_path(path: Path, window: Rect, filled: bool) -> Path:
    steps: list[tuple[str, float, float] | tuple[str]] = []
    for outline in _outlines(path):
        if filled:
            corners = _cut_polygon(outline, window)
            if corners:
                steps += [("M", *corners[0]), *(("L", *corner) for corner in corners[1:]), ("Z",)]
            continue
        last: _Spot | None = None
        for start, end in pairwise(outline):
            piece = _cut_piece(start, end, window)
            if piece is None:
                last = None
                continue
            steps += [] if piece[0] == last else [("M", *piece[0])]
            steps.append(("L", *piece[1]))
            last = piece[1]
    return tuple(steps)  # type: ignore[arg-type]


def _cut_polygon(outline: Sequence[_Spot], window: Rect) -> list[_Spot]:
    """Return the corners of the part of a polygon that lies in a window, after Sutherland and Hodgman."""
    corners = list(outline)
    for axis, sign, limit in ((0, 1, window.x), (0, -1, -window.right), (1, 1, window.y), (1, -1, -window.bottom)):
        found: list[_Spot] = []
        for start, end in zip([*corners[-1:], *corners], corners, strict=False):
            before, after = sign * start[axis] - limit, sign * end[axis] - limit
            if (before < 0) != (after < 0):
                share = before / (before - after)
                found.append((start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share))
            if after >= 0:
                found.append(end)
        corners = found
    return corners


def _outlines(path: Path) -> Iterator[list[_Spot]]:
    """Yield the outlines of a path as corners, curves as short straight pieces."""
    outline: list[_Spot] = []
    for step in path:
        if step[0] == "M":
            if len(outline) > 1:
                yield outline
            outline = [(step[1], step[2])]
        elif step[0] == "L":
            outline.append((step[1], step[2]))
        elif step[0] == "C":
            outline += _along(outline[-1], *step[1:])
        else:
            outline.append(outline[0])
    if len(outline) > 1:
        yield outline


def _along(start: _Spot, x1: float, y1: float, x2: float, y2: float, x: float, y: float) -> Iterator[_Spot]:
    for number in range(1, _PIECES + 1):
        t = number / _PIECES
        a, b, c, d = (1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t**3
        yield a * start[0] + b * x1 + c * x2 + d * x, a * start[1] + b * y1 + c * y2 + d * y
