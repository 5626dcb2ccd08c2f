"""The shape of a curve between its points: smooth, and never above or below the points that it joins.

Monotone cubic interpolation after F. N. Fritsch and R. E. Carlson, "Monotone Piecewise Cubic Interpolation", SIAM
Journal on Numerical Analysis 17 (1980), 238-246. Positions and values may be in any unit.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple


class Knot(NamedTuple):
    """A point that the curve passes through."""

    x: float
    y: float


class Bezier(NamedTuple):
    """One cubic piece of the curve: its two inner control points and its end; it starts where the last one ended."""

    x1: float
    y1: float
    x2: float
    y2: float
    x: float
    y: float


def slopes(knots: Sequence[Knot]) -> list[float]:
    """Return the slope of the curve at each knot; positions must rise from knot to knot."""
    if len(knots) < 2:
        return [0.0] * len(knots)
    chords = [(b.y - a.y) / (b.x - a.x) for a, b in pairwise(knots)]
    found = [chords[0]]
    found += [0.0 if a * b <= 0 else (a + b) / 2 for a, b in pairwise(chords)]
    found.append(chords[-1])
    for index, chord in enumerate(chords):
        if chord == 0:
            found[index] = found[index + 1] = 0.0
            continue
        # Fritsch and Carlson's circle of radius 3: inside it a piece is monotone.
        a, b = found[index] / chord, found[index + 1] / chord
        size = a * a + b * b
        if size > 9:
            found[index] *= 3 / size**0.5
            found[index + 1] *= 3 / size**0.5
    return found


def pieces(knots: Sequence[Knot]) -> list[Bezier]:
    """Return the curve through the knots as cubic Bézier pieces, one fewer than there are knots."""
    found = []
    tangents = slopes(knots)
    for index in range(len(knots) - 1):
        a, b = knots[index], knots[index + 1]
        third = (b.x - a.x) / 3
        found.append(
            Bezier(a.x + third, a.y + tangents[index] * third, b.x - third, b.y - tangents[index + 1] * third, b.x, b.y)
        )
    return found


class CurveShape:
    """The curve through some knots, asked for its height many times."""

    def __init__(self, knots: Sequence[Knot]) -> None:
        """Take the knots, whose positions must rise."""
        self._knots = list(knots)
        self._positions = [knot.x for knot in knots]
        self.slopes = slopes(knots)
        """How steep it is at each knot."""

    def height_at(self, x: float) -> float:
        """Return the height of the curve at a position; before the first knot and after the last it is level.

        Raises:
            ValueError: the curve has no knot.
        """
        knots = self._knots
        if not knots:
            raise ValueError("a curve without points has no height")
        index = bisect_right(self._positions, x) - 1
        if index < 0:
            return knots[0].y
        if index >= len(knots) - 1:
            return knots[-1].y
        a, b = knots[index], knots[index + 1]
        width = b.x - a.x
        t = (x - a.x) / width
        rest = 1 - t
        height = (
            a.y * (1 + 2 * t) * rest * rest
            + b.y * t * t * (3 - 2 * t)
            + width * t * rest * (self.slopes[index] * rest - self.slopes[index + 1] * t)
        )
        return min(max(height, min(a.y, b.y)), max(a.y, b.y))
