"""The connectors of a map: where each runs between its cards, and where its words stand."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.memory import Memory
from journeyeditor.layout.placed_lane import PlacedLane
from journeyeditor.layout.routing import Row, Street, route, streets_of
from journeyeditor.layout.sheet import LaneBody, PlacedConnector, PlacedText
from journeyeditor.layout.type import Typed
from journeyeditor.layout.typesetter import Typesetter
from journeyeditor.model import Connector

_WIDEST_LABEL = m.WIDEST_STEP
_EMPTY = 48.0
"""How wide the place of words is that are not written yet."""
_APART = 2.0
"""How far ways in one gap are from each other, and from the cards twice as far, in points."""
_CLEAR = 4.0
"""How much of a gap between two ways along it lets them share a line."""


class _Run(NamedTuple):
    """A way, before ways that share a gap are told apart."""

    connector: Connector
    way: tuple[Point, ...]


class _Stretch(NamedTuple):
    """A piece of a way that runs along a street."""

    run: int
    corner: int
    """The number of the corner where it begins."""
    street: Street
    left: float
    right: float


class _Plan(NamedTuple):
    """Where cards stand in a lane, from its own top."""

    rects: Mapping[str, Rect]
    """By the ids of the cards."""
    sides: tuple[tuple[float, float], ...]
    """The left and right edges between which a card stands: all that a way sees of it that passes the lane."""
    is_plot: bool
    """Whether curves are drawn there."""


def lay_out_connectors(
    connectors: Sequence[Connector],
    lanes: Sequence[PlacedLane],
    edges: tuple[float, ...],
    memory: Memory,
    typesetter: Typed,
) -> tuple[PlacedConnector, ...]:
    """Return the connectors whose cards are both in sight.

    A way is found anew only where cards have moved in the lanes of its ends, or to other steps in a lane between them;
    else it follows its cards.
    """
    if not connectors or not lanes:
        return ()
    plans = tuple(memory.recall(("plan", lane.lane.id), (lane.body,), partial(_plan, lane.body)) for lane in lanes)
    causes = connectors, plans, tuple(lane.rect for lane in lanes), edges, typesetter.type
    return memory.recall("connectors", causes, partial(_lay_out, connectors, lanes, plans, edges, typesetter))


def _lay_out(
    connectors: Sequence[Connector],
    lanes: Sequence[PlacedLane],
    plans: Sequence[_Plan],
    edges: tuple[float, ...],
    typesetter: Typed,
    memory: Memory,
) -> tuple[PlacedConnector, ...]:
    ends = {name for connector in connectors for name in (connector.source, connector.target)}
    rows = {name: number for number, plan in enumerate(plans) for name in plan.rects.keys() & ends}
    streets = streets_of([Row(lane.rect.y, lane.rect.bottom) for lane in lanes])
    runs = [
        _Run(connector, _way(connector, lanes, plans, rows, edges, streets, memory))
        for connector in connectors
        if connector.source in rows and connector.target in rows
    ]
    ways = _told_apart(runs, streets)
    return tuple(
        memory.recall(
            ("connector", run.connector.id),
            (run.connector, way, streets, typesetter.type),
            partial(_placed, run.connector, way, streets, typesetter),
        )
        for run, way in zip(runs, ways, strict=True)
    )


def _plan(body: LaneBody, _memory: Memory) -> _Plan:
    rects = {card.card.id: card.rect.moved(placed.left, 0) for placed in body.stacks for card in placed.stack.cards}
    sides = tuple(sorted({(rect.x, rect.right) for rect in rects.values()}))
    return _Plan(rects, sides, body.plot is not None)


class _Course(NamedTuple):
    """All that a way depends on, whatever the heights of the lanes that it passes."""

    source: Rect
    """Each card from the top of its lane."""
    target: Rect
    first: _Plan
    first_height: float
    last: _Plan
    last_height: float
    is_down: bool
    """Whether the first lane is that of the source."""
    passed: tuple[tuple[tuple[tuple[float, float], ...], bool], ...]
    """The lanes between the first and the last: where cards stand, and whether curves do."""
    edges: tuple[float, ...]


class _Corner(NamedTuple):
    """A corner of a way, wherever the lanes are."""

    x: float
    row: int
    """The number of the lane that it is in, from the first of its way, or of the street above that lane."""
    y: float
    """From the top of that lane."""
    is_street: bool


def _way(
    connector: Connector,
    lanes: Sequence[PlacedLane],
    plans: Sequence[_Plan],
    rows: Mapping[str, int],
    edges: tuple[float, ...],
    streets: Sequence[Street],
    memory: Memory,
) -> tuple[Point, ...]:
    """Return the way of a connector on the sheet."""
    source, target = rows[connector.source], rows[connector.target]
    first, last = min(source, target), max(source, target)
    course = _Course(
        plans[source].rects[connector.source],
        plans[target].rects[connector.target],
        *(plans[first], lanes[first].rect.height),
        *(plans[last], lanes[last].rect.height),
        source <= target,
        tuple((plan.sides, plan.is_plot) for plan in plans[first + 1 : last]),
        edges,
    )
    corners = memory.recall(("way", connector.id), (course,), lambda _: tuple(_corners(course)))
    return tuple(
        Point(x, streets[first + row].middle if is_street else lanes[first + row].rect.y + y)
        for x, row, y, is_street in corners
    )


def _corners(course: _Course) -> Iterator[_Corner]:
    """Yield the corners of a way, found where all lanes that it passes have one height: it stays as they grow."""
    rows = [Row(0.0, course.first_height, tuple(course.first.rects.values()), course.first.is_plot)]
    for sides, is_plot in course.passed:
        top = rows[-1].bottom
        inner, height = top + m.LANE_PADDING, m.LEAST_LANE - 2 * m.LANE_PADDING
        cards = tuple(Rect(left, inner, right - left, height) for left, right in sides)
        rows.append(Row(top, top + m.LEAST_LANE, cards, is_plot, is_passed=True))
    down = 0.0
    if course.last is not course.first:
        down = rows[-1].bottom
        cards = tuple(rect.moved(0, down) for rect in course.last.rects.values())
        rows.append(Row(down, down + course.last_height, cards))
    source = course.source.moved(0, 0.0 if course.is_down else down)
    target = course.target.moved(0, down if course.is_down else 0.0)
    streets = {street.middle: number for number, street in enumerate(streets_of(rows))}
    for x, y in route(source, target, rows, course.edges):
        if y in streets:
            yield _Corner(x, streets[y], 0.0, True)
        else:
            row = 0 if y < rows[0].bottom else len(rows) - 1
            yield _Corner(x, row, y - rows[row].top, False)


# Ways that share a gap


def _told_apart(runs: Sequence[_Run], streets: Sequence[Street]) -> list[tuple[Point, ...]]:
    """Return the ways of connectors, those that run along one gap beside each other."""
    ways = [list(run.way) for run in runs]
    by_street: dict[Street, list[_Stretch]] = {}
    for stretch in _stretches(runs, streets):
        by_street.setdefault(stretch.street, []).append(stretch)
    for street, stretches in by_street.items():
        taken: list[list[_Stretch]] = []
        for stretch in sorted(stretches, key=lambda one: (one.left, one.right, one.run)):
            line = next((one for one in taken if all(_may_share(runs, stretch, other) for other in one)), None)
            if line is None:
                line = []
                taken.append(line)
            line.append(stretch)
        for number, line in enumerate(taken):
            y = _height(street, number)
            for stretch in line:
                way = ways[stretch.run]
                for corner in (stretch.corner, stretch.corner + 1):
                    way[corner] = Point(way[corner].x, y)
    return [tuple(way) for way in ways]


def _stretches(runs: Sequence[_Run], streets: Sequence[Street]) -> Iterator[_Stretch]:
    by_middle = {street.middle: street for street in streets}
    for number, run in enumerate(runs):
        for corner, (start, end) in enumerate(pairwise(run.way)):
            street = by_middle.get(start.y) if start.y == end.y else None
            if street is not None:
                left, right = sorted((start.x, end.x))
                yield _Stretch(number, corner, street, left, right)


def _may_share(runs: Sequence[_Run], one: _Stretch, other: _Stretch) -> bool:
    """Tell whether two stretches may run on one line: where they do not meet, or have an end in common."""
    if one.right + _CLEAR <= other.left or other.right + _CLEAR <= one.left:
        return True
    mine, its = runs[one.run].connector, runs[other.run].connector
    return mine.source == its.source or mine.target == its.target


def _height(street: Street, number: int) -> float:
    """Return the height of a line along a street: the first above its middle, the next below it, and so on inwards."""
    inset = min(2 * _APART + number // 2 * _APART, (street.bottom - street.top) / 2)
    return street.bottom - inset if number % 2 else street.top + inset


# What is written


def _placed(
    connector: Connector, way: tuple[Point, ...], streets: Sequence[Street], typesetter: Typesetter, _memory: Memory
) -> PlacedConnector:
    block = typesetter.set(connector.label, m.SMALL, _WIDEST_LABEL)
    x, y = _label_centre(way, streets, block.width)
    width = block.width if connector.label else _EMPTY
    rect = Rect(x - width / 2, y - block.height / 2, width, block.height)
    return PlacedConnector(connector, way, PlacedText(connector.id, "label", rect, block))


def _label_centre(way: Sequence[Point], streets: Sequence[Street], width: float) -> Point:
    """Return the middle of the words of a connector: on a piece in a gap between lanes, where no card stands."""
    pieces = list(pairwise(way))
    across = [(start, end) for start, end in pieces if start.y == end.y and abs(start.x - end.x) >= width]
    if across:
        start, end = max(across, key=lambda piece: abs(piece[0].x - piece[1].x))
        return Point((start.x + end.x) / 2, start.y)
    middle = _middle(way)
    crossed = [
        Point(start.x, street.middle)
        for start, end in pieces
        for street in streets
        if start.x == end.x and min(start.y, end.y) < street.middle < max(start.y, end.y)
    ]
    return min(crossed, key=lambda point: abs(point.x - middle.x) + abs(point.y - middle.y), default=middle)


def _middle(way: Sequence[Point]) -> Point:
    start, end = max(pairwise(way), key=lambda piece: abs(piece[0].x - piece[1].x) + abs(piece[0].y - piece[1].y))
    return Point((start.x + end.x) / 2, (start.y + end.y) / 2)
