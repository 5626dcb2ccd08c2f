"""What a hand drew: from the positions of a pointer, which trembles and goes back, to calm heights from left to right.

All lengths are in points of paper.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from journeyeditor.model.curve_shape import Knot

_REACH = 2.5
"""How far to either side each of two passes averages the tremor of the hand away."""

_CORNER = 1.5
"""How far a place must stand out to be more than tremor, as a multiple of it."""


def as_function(samples: Sequence[Knot]) -> list[Knot]:
    """Return the samples from left to right; each wipes out what was drawn before between its predecessor and it."""
    drawn: list[Knot] = []
    last: Knot | None = None
    for sample in samples:
        pair = [sample] if last is None or last.x == sample.x else sorted((last, sample))
        left = bisect_left(drawn, pair[0].x, key=_x)
        right = bisect_right(drawn, pair[-1].x, key=_x)
        drawn[left:right] = pair
        last = sample
    return drawn


def _x(knot: Knot) -> float:
    return knot.x


def evenly(drawn: Sequence[Knot], gap: float, count: int) -> list[float]:
    """Return the heights of the drawn polyline at evenly spaced places, from its first x."""
    heights = []
    at = 0
    for place in range(count):
        x = drawn[0].x + place * gap
        while at < len(drawn) - 2 and drawn[at + 1].x < x:
            at += 1
        a, b = drawn[at], drawn[at + 1]
        heights.append(a.y + (b.y - a.y) * min((x - a.x) / (b.x - a.x), 1.0))
    return heights


def _smoothed(heights: Sequence[float], reach: int) -> list[float]:
    """Return heights, each averaged with its neighbours, twice; beyond the ends the stroke goes on as if mirrored."""
    reach = min(reach, (len(heights) - 1) // 2)
    width = 2 * reach + 1
    smooth = list(heights)
    for _ in range(2):
        before = [2 * smooth[0] - height for height in smooth[reach:0:-1]]
        after = [2 * smooth[-1] - height for height in smooth[-2 : -reach - 2 : -1]]
        sums = [0.0, *accumulate([*before, *smooth, *after])]
        smooth = [(sums[place + width] - sums[place]) / width for place in range(len(smooth))]
    return smooth


def calmed(heights: Sequence[float], gap: float) -> tuple[list[float], float]:
    """Return heights, a gap apart, without the tremor of the hand, and how strong that was.

    What stands out of the tremor stays, such as the tip of a corner.
    """
    smooth = _smoothed(heights, round(_REACH / gap))
    rest = [a - b for a, b in zip(heights, smooth, strict=True)]
    tremor = sorted(map(abs, rest))[len(rest) * 9 // 10]
    most = _CORNER * tremor
    lowest, highest = min(heights), max(heights)
    calm = (b + r - min(max(r, -most), most) for b, r in zip(smooth, rest, strict=True))
    return [min(max(height, lowest), highest) for height in calm], tremor
