"""The connectors of a map: where each runs between its cards, and where its words stand."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.lane_plans import LanePlan, plan_of
from journeyeditor.layout.memory import Memory
from journeyeditor.layout.placed_lane import PlacedLane
from journeyeditor.layout.routing import BESIDE_WORDS
from journeyeditor.layout.sheet import LaneBody, PlacedConnector, PlacedText
from journeyeditor.layout.streets import Fitted, fit
from journeyeditor.layout.tracks import told_apart
from journeyeditor.layout.type import Typed
from journeyeditor.layout.typesetter import TextBlock
from journeyeditor.layout.ways import corners_of, reach_of
from journeyeditor.layout.wires import Wire
from journeyeditor.model import Connector

_EMPTY = 48.0
"""How wide the place of words is that are not written yet."""


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
) -> Wiring:
    """Return the ways of the connectors whose cards are both in sight, and how much room the gaps between lanes need.

    A way is found anew only where something else is near it than before.
    """
    ends = frozenset([name for connector in connectors for name in (connector.source, connector.target)])
    plans = tuple(
        [memory.recall(("plan", body.lane.id), (body, ends), partial(plan_of, body, ends)) for body in bodies]
    )
    causes = connectors, plans, edges, typesetter.type
    return memory.recall("wiring", causes, partial(_wire_up, connectors, plans, edges, typesetter))


def _wire_up(
    connectors: Sequence[Connector],
    plans: Sequence[LanePlan],
    edges: tuple[float, ...],
    typesetter: Typed,
    memory: Memory,
) -> Wiring:
    rows = {name: number for number, plan in enumerate(plans) for name in plan.ends}
    wires, joined = [], set()
    for connector in connectors:
        source, target = rows.get(connector.source), rows.get(connector.target)
        if source is not None and target is not None:
            pair = frozenset((connector.source, connector.target))
            reach = reach_of(connector, source, target, plans)
            wire = Wire(connector, (), _words(connector, edges[reach.near(edges)], memory, typesetter))
            corners = corners_of(wire, reach, pair not in joined, edges, memory)
            wires.append(wire._replace(corners=corners))
            joined.add(pair)
    apart = told_apart(wires, plans, edges)
    return Wiring(tuple(apart), fit(apart, plans, edges))


def _words(connector: Connector, edges: Sequence[float], memory: Memory, typesetter: Typed) -> TextBlock:
    """Return the words of a connector, narrow enough for each step where they may stand: no page cuts them."""
    steps = (after - edge for edge, after in pairwise(edges)) if connector.label else ()
    width = min([m.WIDEST_STEP, *steps]) - 2 * BESIDE_WORDS
    causes = connector.label, width, typesetter.type
    return memory.recall(("words", connector.id), causes, lambda _: typesetter.set(connector.label, m.SMALL, width))


def place_connectors(wiring: Wiring, lanes: Sequence[PlacedLane], memory: Memory) -> tuple[PlacedConnector, ...]:
    """Return connectors where lanes have come to stand that leave them as much room as they need."""
    feet = [0.0, *(lane.rect.bottom for lane in lanes)]  # of the gaps, of which none is above the first lane
    placed = []
    for number, wire in enumerate(wiring.wires):
        way, words = _way(wiring, number, lanes, feet), _words_at(wiring, number, lanes, feet)
        causes = wire.connector, wire.block, way, words
        placed.append(memory.recall(("connector", wire.connector.id), causes, partial(_placed, *causes)))
    return tuple(placed)


def _way(wiring: Wiring, number: int, lanes: Sequence[PlacedLane], feet: Sequence[float]) -> tuple[Point, ...]:
    wire, heights = wiring.wires[number], wiring.fitted.heights
    way = []
    for place, (x, row, y, is_street) in enumerate(wire.corners):
        if is_street:
            above = heights.get((number, place))
            y = feet[row] + (above if above is not None else heights[number, place - 1])
        else:
            y += lanes[row].rect.y
        way.append(Point(x, y))
    return tuple(way)


def _words_at(wiring: Wiring, number: int, lanes: Sequence[PlacedLane], feet: Sequence[float]) -> Point | None:
    """Return the middle of the left edge of a connector's words, if it has any."""
    spot = wiring.fitted.words.get(number)
    if spot is None:
        return None
    return Point(spot.left, spot.middle + (feet[spot.row] if spot.is_street else lanes[spot.row].rect.y))


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
