"""What a curve tells at a glance: its peaks, its troughs and its rapid drops.

The words are those of Atlassian's play on customer journey mapping: a peak is to be lifted further, a trough is an
opportunity, a rapid drop a gap in expectations. How far a curve must turn or fall to count, no source says; the
measures here are ours, as shares of the scale, so that they mean the same on every scale.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

TURN = 0.375
"""How far a curve falls from a peak on either side, and rises from a trough; on five levels one level and a half."""
DROP = 0.375
"""How far a rapid drop falls, at least, and how fast: by this much for each step of the journey."""
_EXACT = 1e-6


class Rated(NamedTuple):
    """A point of a curve: how far along the journey, in steps, and how high on its scale, from 0 to 1."""

    at: float
    share: float
    gap_after: bool = False


class Fall(NamedTuple):
    """A rapid drop: the points where it begins and where it ends, by their numbers."""

    first: int
    last: int


class Reading(NamedTuple):
    """What a curve tells, by the numbers of its points from left to right."""

    peaks: tuple[int, ...]
    troughs: tuple[int, ...]
    drops: tuple[Fall, ...]


def read_curve(points: Sequence[Rated]) -> Reading:
    """Return what a curve tells, given its points from left to right; nothing is read across a gap.

    An end of a curve is a peak only above the middle of the scale, and a trough only below it, as it has but one side.
    """
    peaks: list[int] = []
    troughs: list[int] = []
    drops: list[Fall] = []
    for start, run in _runs(points):
        for number, is_peak in _turns([point.share for point in run]):
            (peaks if is_peak else troughs).append(start + number)
        drops += [Fall(start + fall.first, start + fall.last) for fall in _falls(run)]
    return Reading(tuple(peaks), tuple(troughs), tuple(drops))


def _runs(points: Sequence[Rated]) -> Iterator[tuple[int, Sequence[Rated]]]:
    """Yield the points of each stroke without a gap, and the number of the first of them."""
    start = 0
    for number, point in enumerate(points):
        if point.gap_after or number == len(points) - 1:
            yield start, points[start : number + 1]
            start = number + 1


def _turns(shares: Sequence[float]) -> Iterator[tuple[int, bool]]:
    """Yield the turning points of a stroke, each with whether it is a peak."""
    turns: list[tuple[int, bool]] = []
    highest = lowest = 0
    rises: bool | None = None
    for number, share in enumerate(shares):
        if share > shares[highest] + _EXACT:
            highest = number
        if share < shares[lowest] - _EXACT:
            lowest = number
        if rises is not False and shares[highest] - share >= TURN - _EXACT:
            turns.append((highest, True))
            rises, highest, lowest = False, number, number
        elif rises is not True and share - shares[lowest] >= TURN - _EXACT:
            turns.append((lowest, False))
            rises, highest, lowest = True, number, number
    if rises is not None:
        turns.append((highest, True) if rises else (lowest, False))
    for place, (number, is_peak) in enumerate(turns):
        inner = 0 < place < len(turns) - 1
        if inner or (shares[number] > 0.5 + _EXACT if is_peak else shares[number] < 0.5 - _EXACT):
            yield number, is_peak


def _falls(run: Sequence[Rated]) -> Iterator[Fall]:
    """Yield the rapid drops of a stroke: neighbouring steep pieces together are one."""
    first: int | None = None
    for number in range(len(run)):
        steep = number + 1 < len(run) and _is_steep(run[number], run[number + 1])
        if steep and first is None:
            first = number
        elif not steep and first is not None:
            if run[first].share - run[number].share >= DROP - _EXACT:
                yield Fall(first, number)
            first = None


def _is_steep(before: Rated, after: Rated) -> bool:
    fall = before.share - after.share
    return fall > _EXACT and fall >= DROP * (after.at - before.at) - _EXACT
