"""The gaps between lanes: what runs along them, the words that stand in them, and how much room all that needs.

A gap is the foot of a lane, above the edge where a page may end: what is in it stays with that lane. It is filled in
rows; in a row there are connectors side by side, and words on them.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import NamedTuple

from journeyeditor.layout.choices import Choice, chosen_spot
from journeyeditor.layout.geometry import up_to_half
from journeyeditor.layout.lane_plans import LanePlan
from journeyeditor.layout.memory import Memory
from journeyeditor.layout.routing import Size, free_spot
from journeyeditor.layout.runs import Run, crossed_in, run_of
from journeyeditor.layout.tracks import CLEAR, are_related
from journeyeditor.layout.wires import Wire
from journeyeditor.model import Connector

_OFF_EDGE = 3.0
"""How far a line is from the cards and from the edge of the gap."""
_APART = 4.0
"""How far lines are from each other."""
_OFF_WORDS = 2.5
"""How far words are from what is above and below them."""


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


class _Filled(NamedTuple):
    """A gap with all that runs along it and stands in it."""

    room: float
    heights: tuple[tuple[tuple[int, int], float], ...]
    words: tuple[tuple[int, Spot], ...]


def fit(wires: Sequence[Wire], plans: Sequence[LanePlan], edges: tuple[float, ...], memory: Memory) -> Fitted:
    """Return what runs along the gaps between lanes in rows, so that no line and no words lie on others."""
    runs = [memory.recall(("run", wire.connector.id), (wire.corners,), partial(run_of, wire.corners)) for wire in wires]
    crossed = crossed_in(runs)
    words, chosen = {}, {}
    for number, (wire, run) in enumerate(zip(wires, runs, strict=True)):
        if wire.words is not None:
            spot = _on_line(wire, wire.words, plans, edges)
            if spot is not None:
                words[number] = spot
            else:
                below = tuple([crossed.get(street, ()) for street in run.streets])
                causes = run, wire.block.width, below, edges
                chosen[number] = memory.recall(("choice", wire.connector.id), causes, partial(chosen_spot, *causes))
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


def _items(wires: Sequence[Wire], runs: Sequence[Run], chosen: Mapping[int, Choice]) -> dict[int, list[_Item]]:
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
