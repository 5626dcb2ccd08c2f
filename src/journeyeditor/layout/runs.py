"""What of the ways of connectors is in the gaps between lanes: lines along them, and places where they are crossed."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from journeyeditor.layout.memory import Memory
from journeyeditor.layout.wires import Corner, Corners


class Line(NamedTuple):
    """A piece of a way that runs along a gap."""

    street: int
    corner: int
    """The number of the corner where it begins."""
    left: float
    right: float


class Crossing(NamedTuple):
    """A place where a way crosses a gap, or reaches it."""

    street: int
    x: float
    is_whole: bool
    """Whether it crosses all of the gap."""


class Run(NamedTuple):
    """What of a way is in gaps."""

    lines: tuple[Line, ...]
    crossings: tuple[Crossing, ...]
    streets: tuple[int, ...]
    """All gaps that it runs along or crosses."""


def run_of(corners: Corners, _memory: Memory) -> Run:
    """Return what of a way is in gaps."""
    lines, crossings = list[Line](), list[Crossing]()
    for number, (start, end) in enumerate(pairwise(corners)):
        if start.x == end.x:
            crossings += _crossings(start, end)
        elif start.is_street:
            lines.append(Line(start.row, number, min(start.x, end.x), max(start.x, end.x)))
    streets = dict.fromkeys([*(line.street for line in lines), *(crossing.street for crossing in crossings)])
    return Run(tuple(lines), tuple(crossings), tuple(streets))


def _crossings(start: Corner, end: Corner) -> Iterator[Crossing]:
    is_down = (start.row, not start.is_street) <= (end.row, not end.is_street)
    first, last = (start, end) if is_down else (end, start)
    for street in range(first.row + (not first.is_street), last.row + 1):
        is_end = (first.is_street and street == first.row) or (last.is_street and street == last.row)
        yield Crossing(street, start.x, not is_end)


def crossed_in(runs: Sequence[Run]) -> dict[int, tuple[float, ...]]:
    """Return where ways cross each gap, from left to right."""
    found: dict[int, list[float]] = {}
    for run in runs:
        for street, x, _ in run.crossings:
            found.setdefault(street, []).append(x)
    return {street: tuple(sorted(places)) for street, places in found.items()}
