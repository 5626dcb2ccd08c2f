"""What lies between two curves of a plot: where one runs above the other, and where below."""

from collections.abc import Iterator
from typing import NamedTuple

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.hit import curve_height
from journeyeditor.layout.lane_body import PlacedCurve

_STEP = 4.0
"""How finely the curves are followed, in points."""
_LEAST = 0.25
"""How far apart curves run, in points, that are not taken for one."""


class Gap(NamedTuple):
    """A stretch along which a curve keeps to one side of another."""

    rises: bool
    """Whether the later curve runs above the earlier one."""
    outline: tuple[Point, ...]

    @property
    def bounds(self) -> Rect:
        """All that it covers."""
        xs, ys = [point.x for point in self.outline], [point.y for point in self.outline]
        return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))

    @property
    def widest(self) -> tuple[Point, float]:
        """The middle of where the curves run furthest apart, and how far that is."""
        half = len(self.outline) // 2
        pairs = zip(self.outline[:half], reversed(self.outline[half:]), strict=True)
        above, below = max(pairs, key=lambda pair: abs(pair[0].y - pair[1].y))
        return Point(above.x, (above.y + below.y) / 2), abs(above.y - below.y)


def gaps(before: PlacedCurve, after: PlacedCurve) -> Iterator[Gap]:
    """Yield what lies between two curves, stretch by stretch from left to right, where both of them run."""
    side, pairs = 0, list[tuple[Point, Point]]()
    for x in _positions(before, after):
        old, new = curve_height(before, x), curve_height(after, x)
        apart = None if old is None or new is None else old - new
        here = 0 if apart is None or abs(apart) < _LEAST else 1 if apart > 0 else -1
        if here != side:
            yield from _closed(side, pairs)
            side, pairs = here, pairs[-1:] if here and side else []
        if here and old is not None and new is not None:
            pairs.append((Point(x, old), Point(x, new)))
    yield from _closed(side, pairs)


def _closed(side: int, pairs: list[tuple[Point, Point]]) -> Iterator[Gap]:
    if side and len(pairs) > 1:
        outline = [old for old, _ in pairs] + [new for _, new in reversed(pairs)]
        yield Gap(side > 0, tuple(outline))


def _positions(before: PlacedCurve, after: PlacedCurve) -> list[float]:
    """Return the positions at which two curves are compared, from left to right, among them those of all points."""
    points = [point.centre.x for curve in (before, after) for point in curve.points]
    if not points:
        return []
    low, high = min(points), max(points)
    between = (low + _STEP * number for number in range(int((high - low) / _STEP) + 1))
    return sorted({*points, *between})
