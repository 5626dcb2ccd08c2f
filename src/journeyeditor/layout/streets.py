"""The gaps between lanes: what runs along them, the words that stand in them, and how much room all that needs.

A gap is the foot of a lane, above the edge where a page may end: what is in it stays with that lane. It is filled in
rows; in a row there are connectors side by side, and words on them.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import up_to_half
from journeyeditor.layout.lane_plans import LanePlan
from journeyeditor.layout.memory import Memory
from journeyeditor.layout.routing import BESIDE_WORDS, Size, free_spot
from journeyeditor.layout.tracks import CLEAR, are_related
from journeyeditor.layout.wires import Corner, Corners, Wire
from journeyeditor.model import Connector

_OFF_EDGE = 3.0
"""How far a line is from the cards and from the edge of the gap."""
_APART = 4.0
"""How far lines are from each other."""
_OFF_WORDS = 2.5
"""How far words are from what is above and below them."""
_BESIDE_LINE = 5.0
"""How far words are from a line beside them."""
_GROUND = 4.0
"""How far the ground of words, and the line that crosses it, reach beyond them."""
_CROSSED, _STICKS_OUT, _AWAY, _NO_LINE = 40.0, 1.0, 0.1, 12.0
"""What it costs words that another connector runs below them, that they are wider than their line, that they are far
from its middle, and that they stand on a line that crosses the gap."""


class Fitted(NamedTuple):
    """What runs along gaps and stands in them, in its place."""

    rooms: tuple[float, ...]
    """How much room each lane leaves at its foot beyond its own."""
    heights: Mapping[tuple[int, int], float]
    """Where pieces of ways run, by the numbers of connector and corner: from the foot of the gap, upwards negative."""
    words: Mapping[int, "Spot"]
    """Where the words of connectors stand, by their numbers."""


class Spot(NamedTuple):
    """The place of words."""

    left: float
    middle: float
    """Their height: from the top of a lane, or from the foot of a gap, upwards negative."""
    row: int
    """The number of the lane, or of the gap above it."""
    is_street: bool
    """Whether they stand in the gap."""


class _Item(NamedTuple):
    """What wants a row of a gap: a line, words on a line, or words where a line crosses the gap."""

    left: float
    right: float
    wire: int
    corner: int
    """Where its line begins, or -1 for words on a line that crosses the gap."""
    words: float | None
    """Where its words begin, if it has any."""
    height: float
    """0 for a line without words."""
    connector: Connector


class _Choice(NamedTuple):
    """A place where words might stand in a gap."""

    cost: float
    street: int
    corner: int
    """Where the line along the gap begins on which they stand, or -1 where it crosses the gap."""
    left: float


class _Filled(NamedTuple):
    """A gap with all that runs along it and stands in it."""

    room: float
    heights: tuple[tuple[tuple[int, int], float], ...]
    words: tuple[tuple[int, Spot], ...]


def fit(wires: Sequence[Wire], plans: Sequence[LanePlan], edges: tuple[float, ...], memory: Memory) -> Fitted:
    """Return what runs along the gaps between lanes in rows, so that no line and no words lie on others."""
    runs = [
        memory.recall(("run", wire.connector.id), (wire.corners,), partial(_run_of, wire.corners)) for wire in wires
    ]
    crossed = _crossed(runs)
    words, chosen = {}, {}
    for number, (wire, run) in enumerate(zip(wires, runs, strict=True)):
        if wire.words is not None:
            spot = _on_line(wire, wire.words, plans, edges)
            if spot is not None:
                words[number] = spot
            else:
                below = tuple([crossed.get(street, ()) for street in run.streets])
                causes = run, wire.block.width, below, edges
                chosen[number] = memory.recall(("choice", wire.connector.id), causes, partial(_chosen, *causes))
    rooms, heights = [], dict[tuple[int, int], float]()
    items = _items(wires, runs, chosen)
    for street, plan in enumerate(plans, 1):
        wanted = tuple(items.get(street, ())), plan.foot, street
        filled = memory.recall(("gap", street), wanted, partial(_filled, *wanted))
        rooms.append(filled.room)
        heights.update(filled.heights)
        words.update(filled.words)
    return Fitted(tuple(rooms), heights, words)


def _filled(items: Sequence[_Item], foot: float, street: int, _memory: Memory) -> _Filled:
    """Return what stands in a gap, below what it has room for itself."""
    rows = _in_rows(items)
    middles, needed = _stacked(rows)
    more = up_to_half(max(needed - foot, 0.0))
    top = -(foot + more + needed) / 2
    placed = [(item, top + middle) for row, middle in zip(rows, middles, strict=True) for item in row]
    return _Filled(
        more,
        tuple([((item.wire, item.corner), height) for item, height in placed if item.corner >= 0]),
        tuple(
            [(item.wire, Spot(item.words, height, street, True)) for item, height in placed if item.words is not None]
        ),
    )


def _on_line(wire: Wire, words: Size, plans: Sequence[LanePlan], edges: Sequence[float]) -> Spot | None:
    """Return where words stand on a way that leads straight to the card beside it."""
    start, end, *more = wire.corners
    if more or start[1:] != end[1:]:
        return None
    left, right = sorted((start.x, end.x))
    rect = free_spot(start.y, left, right, words, edges, plans[start.row].cards_between(left, right))
    return Spot(rect.x if rect is not None else (left + right - words[0]) / 2, start.y, start.row, False)


class _Line(NamedTuple):
    """A piece of a way that runs along a gap."""

    street: int
    corner: int
    """The number of the corner where it begins."""
    left: float
    right: float


class _Crossing(NamedTuple):
    """A place where a way crosses a gap, or reaches it."""

    street: int
    x: float
    is_whole: bool
    """Whether it crosses all of the gap."""


class _Run(NamedTuple):
    """What of a way is in gaps."""

    lines: tuple[_Line, ...]
    crossings: tuple[_Crossing, ...]
    streets: tuple[int, ...]
    """All gaps that it runs along or crosses."""


def _run_of(corners: Corners, _memory: Memory) -> _Run:
    lines, crossings = list[_Line](), list[_Crossing]()
    for number, (start, end) in enumerate(pairwise(corners)):
        if start.x == end.x:
            crossings += _crossings(start, end)
        elif start.is_street:
            lines.append(_Line(start.row, number, min(start.x, end.x), max(start.x, end.x)))
    streets = dict.fromkeys([*(line.street for line in lines), *(crossing.street for crossing in crossings)])
    return _Run(tuple(lines), tuple(crossings), tuple(streets))


def _crossings(start: Corner, end: Corner) -> Iterator[_Crossing]:
    is_down = (start.row, not start.is_street) <= (end.row, not end.is_street)
    first, last = (start, end) if is_down else (end, start)
    for street in range(first.row + (not first.is_street), last.row + 1):
        is_end = (first.is_street and street == first.row) or (last.is_street and street == last.row)
        yield _Crossing(street, start.x, not is_end)


def _crossed(runs: Sequence[_Run]) -> dict[int, tuple[float, ...]]:
    """Return where ways cross each gap, from left to right."""
    found: dict[int, list[float]] = {}
    for run in runs:
        for street, x, _ in run.crossings:
            found.setdefault(street, []).append(x)
    return {street: tuple(sorted(places)) for street, places in found.items()}


def _chosen(
    run: _Run, width: float, crossed: Sequence[Sequence[float]], edges: Sequence[float], _memory: Memory
) -> _Choice:
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


def _choices(run: _Run, width: float, edges: Sequence[float]) -> Iterator[_Choice]:
    """Yield where words on a way might stand in gaps, if nothing else crossed these."""
    for street, corner, start, end in run.lines:
        for left, out, away in _along(start, end, width, edges):
            yield _Choice(_STICKS_OUT * out + _AWAY * away, street, corner, left)
    mine = [crossing for crossing in run.crossings if crossing.is_whole]
    halfway = sum([crossing.street for crossing in mine]) / max(len(mine), 1)
    for street, x, _ in mine:
        for left in _across(x, width, edges):
            away = abs(left + width / 2 - x) + m.LEAST_LANE * abs(street - halfway)
            yield _Choice(_NO_LINE + _AWAY * away, street, -1, left)


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


def _items(wires: Sequence[Wire], runs: Sequence[_Run], chosen: Mapping[int, _Choice]) -> dict[int, list[_Item]]:
    """Return what wants a row, by the numbers of gaps."""
    found: dict[int, list[_Item]] = {}
    for number, (wire, run) in enumerate(zip(wires, runs, strict=True)):
        choice = chosen.get(number)
        for street, corner, left, right in run.lines:
            if choice is None or choice.corner != corner:
                item = _Item(left, right, number, corner, None, 0.0, wire.connector)
                found.setdefault(street, []).append(item)
        if choice is not None:
            at = choice.left
            spans = [(at, at + wire.block.width), *(line[2:] for line in run.lines if line.corner == choice.corner)]
            left, right = min([span[0] for span in spans]), max([span[1] for span in spans])
            item = _Item(left, right, number, choice.corner, at, wire.block.height + 2, wire.connector)
            found.setdefault(choice.street, []).append(item)
    return found


def _in_rows(items: Sequence[_Item]) -> list[list[_Item]]:
    """Return what may share a row of a gap together: what stands side by side, or belongs on one line."""
    rows: list[tuple[float, list[_Item]]] = []
    for item in sorted(items):
        for place, (reach, row) in enumerate(rows):
            if reach + CLEAR <= item.left or all(_may_share(other, item) for other in row):
                row.append(item)
                rows[place] = max(reach, item.right), row
                break
        else:
            rows.append((item.right, [item]))
    return [row for _, row in rows]


def _may_share(one: _Item, other: _Item) -> bool:
    """Tell whether two things may stand in one row, the second not further left than the first."""
    if one.right + CLEAR <= other.left:
        return True
    return one.words is None and other.words is None and are_related(one.connector, other.connector)


def _stacked(rows: Sequence[Sequence[_Item]]) -> tuple[list[float], float]:
    """Return where the middles of rows are, from the top of what they need, and how much that is."""
    heights = [max(item.height for item in row) for row in rows]
    middles, y = [], 0.0
    for before, height in zip((None, *heights), heights, strict=False):
        has_words = height > 0 or (before or 0.0) > 0
        y += _OFF_WORDS if has_words else _OFF_EDGE if before is None else _APART
        middles.append(y + height / 2)
        y += height
    last = heights[-1] if heights else None
    return middles, y + (0.0 if last is None else _OFF_WORDS if last else _OFF_EDGE)
