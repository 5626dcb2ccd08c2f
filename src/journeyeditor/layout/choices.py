"""Where the words of a connector stand in a gap between lanes: on its line, within one step, clear of other lines."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.memory import Memory
from journeyeditor.layout.routing import BESIDE_WORDS
from journeyeditor.layout.runs import Run

_BESIDE_LINE = 5.0
"""How far words are from a line beside them."""
_GROUND = 4.0
"""How far the ground of words, and the line that crosses it, reach beyond them."""
_CROSSED, _STICKS_OUT, _AWAY, _NO_LINE = 40.0, 1.0, 0.1, 12.0
"""What it costs words that another connector runs below them, that they are wider than their line, that they are far
from its middle, and that they stand on a line that crosses the gap."""


class Choice(NamedTuple):
    """A place where words might stand in a gap."""

    cost: float
    street: int
    corner: int
    """Where the line along the gap begins on which they stand, or -1 where it crosses the gap."""
    left: float


def chosen_spot(
    run: Run, width: float, crossed: Sequence[Sequence[float]], edges: Sequence[float], _memory: Memory
) -> Choice:
    """Return where words on a way best stand in a gap; ``crossed`` tells where each of its gaps is crossed."""
    best = None
    for choice in sorted(_choices(run, width, edges)):
        if best is not None and choice.cost >= best.cost:
            break  # what lies below words never makes them better
        left, right = choice.left - _GROUND, choice.left + width + _GROUND
        there = crossed[run.streets.index(choice.street)]
        own = sum([one.street == choice.street and left < one.x < right for one in run.crossings])
        others = bisect_left(there, right) - bisect_right(there, left) - own
        found = choice._replace(cost=choice.cost + _CROSSED * others)
        best = found if best is None else min(best, found)
    assert best is not None, "a way that is not straight runs along a gap or crosses one"
    return best


def _choices(run: Run, width: float, edges: Sequence[float]) -> Iterator[Choice]:
    """Yield where words on a way might stand in gaps, if nothing else crossed these."""
    for street, corner, start, end in run.lines:
        for left, out, away in _along(start, end, width, edges):
            yield Choice(_STICKS_OUT * out + _AWAY * away, street, corner, left)
    mine = [crossing for crossing in run.crossings if crossing.is_whole]
    halfway = sum([crossing.street for crossing in mine]) / max(len(mine), 1)
    for street, x, _ in mine:
        for left in _across(x, width, edges):
            away = abs(left + width / 2 - x) + m.LEAST_LANE * abs(street - halfway)
            yield Choice(_NO_LINE + _AWAY * away, street, -1, left)


def _along(start: float, end: float, width: float, edges: Sequence[float]) -> Iterator[tuple[float, float, float]]:
    """Yield where words may begin on a line along a gap, how far they stick out of it, and how far from its middle."""
    middle = (start + end) / 2
    for edge, after in pairwise(edges[max(bisect_right(edges, start) - 1, 0) : bisect_left(edges, end) + 1]):
        least, most = edge + BESIDE_WORDS, after - BESIDE_WORDS - width
        left, right = max(edge, start), min(after, end)
        for wanted in {(left + right - width) / 2, left, right - width, middle - width / 2}:
            found = max(min(wanted, most), least)
            shared = min(found + width, right) - max(found, left)
            yield found, width - max(shared, 0.0), abs(found + width / 2 - middle)


def _across(x: float, width: float, edges: Sequence[float]) -> Iterator[float]:
    """Yield where words may begin on a line that crosses a gap at a position: around it, or to either side."""
    cell = min(max(bisect_right(edges, x) - 1, 0), len(edges) - 2)
    least, most = edges[cell] + BESIDE_WORDS, edges[cell + 1] - BESIDE_WORDS - width
    places = (x - width / 2, x + _BESIDE_LINE, x - _BESIDE_LINE - width)
    yield from [place for place in places if least <= place <= most] or [max(min(places[0], most), least)]
