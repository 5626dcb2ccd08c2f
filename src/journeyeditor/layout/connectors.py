"""The connectors of a map: where each runs between its cards, and where its words stand."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.lane_body import LaneBody
from journeyeditor.layout.lane_plans import LanePlan, plan_of
from journeyeditor.layout.memory import InParts, Memory
from journeyeditor.layout.placed import PlacedConnector, PlacedText
from journeyeditor.layout.placed_lane import PlacedLane
from journeyeditor.layout.routing import BESIDE_WORDS
from journeyeditor.layout.streets import Fitted, fit
from journeyeditor.layout.tracks import told_apart
from journeyeditor.layout.type import Typed
from journeyeditor.layout.typesetter import TextBlock
from journeyeditor.layout.ways import Reach, corners_of
from journeyeditor.layout.wires import Wire
from journeyeditor.model import Connector

_EMPTY = 48.0
"""How wide the place of words is that are not written yet."""

_IN_ONE_PART = 8
"""How many ways are found at once."""


class Wiring(NamedTuple):
    """The connectors of a map, wherever its lanes come to stand."""

    wires: tuple[Wire, ...]
    fitted: Fitted


def wire_up(
    connectors: Sequence[Connector],
    bodies: Sequence[LaneBody],
    edges: tuple[float, ...],
    memory: Memory,
    typesetter: Typed,
) -> InParts[Wiring]:
    """Return the ways of the connectors whose cards are both in sight, and how much room the gaps between lanes need.

    A way is found anew only where something else is near it than before, and no more than some of them in one part.
    """
    ends = frozenset([name for connector in connectors for name in (connector.source, connector.target)])
    plans = tuple([memory.recall(("plan", body.lane.id), (body, ends), partial(_plan, body, ends)) for body in bodies])
    causes = connectors, plans, edges, typesetter.type
    make = partial(_wire_up, connectors, plans, edges, typesetter)
    return (yield from memory.recall_in_parts("wiring", causes, make))


def _plan(body: LaneBody, ends: frozenset[str], memory: Memory) -> LanePlan:
    """Return where cards stand in a lane: the same object as long as they stand there."""
    plan = plan_of(body, ends, memory)
    return memory.recall("plan", (plan,), lambda _: plan)


def _wire_up(
    connectors: Sequence[Connector],
    plans: tuple[LanePlan, ...],
    edges: tuple[float, ...],
    typesetter: Typed,
    memory: Memory,
) -> InParts[Wiring]:
    yield
    wires: list[Wire] = []
    finder = _Finder(typesetter)
    for reach in _reaches(connectors, plans, edges):
        causes = reach, typesetter.type
        wires.append(memory.recall(("wire", reach.connector.id), causes, partial(finder.wire, reach)))
        if finder.found >= _IN_ONE_PART:
            finder.found = 0
            yield
    yield
    apart = tuple(told_apart(wires, plans, edges))
    fitted = fit(apart, plans, edges, memory)
    yield
    return Wiring(apart, fitted)


def _reaches(connectors: Sequence[Connector], plans: tuple[LanePlan, ...], edges: tuple[float, ...]) -> Iterator[Reach]:
    """Yield what is between the cards of each connector, where both are in sight."""
    rows = {name: number for number, plan in enumerate(plans) for name in plan.ends}
    joined = set[tuple[str, str]]()
    for connector in connectors:
        ends = connector.source, connector.target
        if ends[0] in rows and ends[1] in rows:
            row, other = rows[ends[0]], rows[ends[1]]
            cards = plans[row].ends[ends[0]], plans[other].ends[ends[1]]
            first, last = min(row, other), max(row, other)
            yield Reach(connector, *cards, plans[first : last + 1], first, row == first, edges, ends not in joined)
            joined.update((ends, ends[::-1]))


class _Finder:
    """Finds ways, and counts them."""

    def __init__(self, typesetter: Typed) -> None:
        self._typesetter = typesetter
        self.found = 0

    def wire(self, reach: Reach, memory: Memory) -> Wire:
        """Return a connector with its words on a way of its own."""
        self.found += 1
        connector = reach.connector
        words = self._words(connector, reach.near, memory)
        size = (words.width, words.height) if connector.label else None
        return Wire(connector, corners_of(reach, size, memory), words)

    def _words(self, connector: Connector, near: Sequence[float], memory: Memory) -> TextBlock:
        """Return the words of a connector, narrow enough for each step where they may stand: no page cuts them."""
        width = min([m.WIDEST_STEP, *(after - edge for edge, after in pairwise(near))]) - 2 * BESIDE_WORDS
        causes = connector.label, width, self._typesetter.type
        return memory.recall("words", causes, lambda _: self._typesetter.set(connector.label, m.SMALL, width))


def place_connectors(wiring: Wiring, lanes: Sequence[PlacedLane], memory: Memory) -> tuple[PlacedConnector, ...]:
    """Return connectors where lanes have come to stand that leave them as much room as they need."""
    tops = tuple([lane.top for lane in lanes])
    feet = (0.0, *(lane.rect.bottom for lane in lanes))  # of the gaps, of which none is above the first lane
    return memory.recall("connectors", (wiring, tops, feet), partial(_placed_all, wiring, tops, feet))


def _placed_all(
    wiring: Wiring, tops: Sequence[float], feet: Sequence[float], memory: Memory
) -> tuple[PlacedConnector, ...]:
    placed = []
    for number, wire in enumerate(wiring.wires):
        way, words = _way(wiring, number, tops, feet), _words_at(wiring, number, tops, feet)
        causes = wire.connector, wire.block, way, words
        placed.append(memory.recall(wire.connector.id, causes, partial(_placed, *causes)))
    return tuple(placed)


def _way(wiring: Wiring, number: int, tops: Sequence[float], feet: Sequence[float]) -> tuple[Point, ...]:
    heights = wiring.fitted.heights
    way = []
    for place, (x, row, y, is_street) in enumerate(wiring.wires[number].corners):
        if is_street:
            above = heights.get((number, place))
            way.append(Point(x, feet[row] + (above if above is not None else heights[number, place - 1])))
        else:
            way.append(Point(x, tops[row] + y))
    return tuple(way)


def _words_at(wiring: Wiring, number: int, tops: Sequence[float], feet: Sequence[float]) -> Point | None:
    """Return the middle of the left edge of a connector's words, if it has any."""
    spot = wiring.fitted.words.get(number)
    if spot is None:
        return None
    return Point(spot.left, spot.middle + (feet if spot.is_street else tops)[spot.row])


def _placed(
    connector: Connector, block: TextBlock, way: tuple[Point, ...], words: Point | None, _memory: Memory
) -> PlacedConnector:
    if words is None:
        middle = _middle(way)
        words = Point(middle.x - _EMPTY / 2, middle.y)
    rect = Rect(words.x, words.y - block.height / 2, block.width if connector.label else _EMPTY, block.height)
    return PlacedConnector(connector, way, PlacedText(connector.id, "label", rect, block))


def _middle(way: Sequence[Point]) -> Point:
    start, end = max(pairwise(way), key=lambda piece: abs(piece[0].x - piece[1].x) + abs(piece[0].y - piece[1].y))
    return Point((start.x + end.x) / 2, (start.y + end.y) / 2)
