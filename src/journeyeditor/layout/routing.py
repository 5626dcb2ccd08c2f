"""The way of a connector from card to card: straight across, up and down, along the grid, never through a card.

It runs between lanes and along the edges of steps, where no card ever stands but one that covers several steps; around
such a card it keeps close to its upper or lower edge. Lanes of curves are crossed along the edges of steps alone.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from heapq import heappop, heappush
from itertools import pairwise
from math import inf
from typing import NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Point, Rect

_Way = tuple[Point, ...]
_RIGHT, _LEFT, _DOWN, _UP = range(4)
_ACROSS = (_RIGHT, _LEFT)
_BEND = 12.0
"""How long a way around may be, in points, that spares one bend."""
_SIDEWAYS = 56.0
"""The same for a way that leaves or reaches a card at its side, where there is little room."""
_THROUGH_CELLS = 1.6
"""How much longer a way seems that runs through cells instead of along them."""
_NEAR_CARD = m.CARD_GAP / 2
_FROM_CORNER = 5.0
"""How far from the corner of a card a way meets its edge, at least."""


class Row(NamedTuple):
    """A lane as ways see it."""

    top: float
    bottom: float
    cards: tuple[Rect, ...] = ()
    is_plot: bool = False
    """Whether curves are drawn there."""
    is_passed: bool = False
    """Whether ways only pass it, and never run along the cards in it."""


class Street(NamedTuple):
    """The gap between the cards of two lanes, or beyond those of the first or last."""

    top: float
    bottom: float

    @property
    def middle(self) -> float:
        """The height of its middle."""
        return (self.top + self.bottom) / 2


def streets_of(rows: Sequence[Row]) -> tuple[Street, ...]:
    """Return the gaps above, between and below rows."""
    inner = (Street(above.bottom - m.LANE_PADDING, below.top + m.LANE_PADDING) for above, below in pairwise(rows))
    first, last = rows[0].top, rows[-1].bottom
    return Street(first, first + m.LANE_PADDING), *inner, Street(last - m.LANE_PADDING, last)


def route(source: Rect, target: Rect, rows: Sequence[Row], edges: Sequence[float]) -> _Way:
    """Return the corners of a way from the edge of one card to that of another.

    Args:
        source: the card where it begins.
        target: the card where it ends.
        rows: the lanes from that of the one to that of the other, from the top down.
        edges: the edges of all steps, from left to right.
    """
    straight = _straight(source, target, rows)
    if straight is not None:
        return straight
    first = max(bisect_right(edges, min(source.x, target.x)) - 2, 0)
    end = min(bisect_left(edges, max(source.right, target.right)) + 2, len(edges))
    found = _Grid(source, target, rows, edges[first:end]).way() or _Grid(source, target, rows, edges).way()
    assert found is not None, "between two cards there is always a way around all others"
    return found


def _straight(source: Rect, target: Rect, rows: Sequence[Row]) -> _Way | None:
    """Return the line between two cards that stand beside each other, or one below the other, with nothing between."""
    y = _common(source.y, source.bottom, target.y, target.bottom)
    if y is not None:
        left, right = sorted((source, target), key=lambda card: card.x)
        level = [(card.x, card.right) for card in _cards(rows) if card.y < y < card.bottom]
        if not any(_overlap(*sides, left.right, right.x) for sides in level):
            ends = Point(left.right, y), Point(right.x, y)
            return ends if left is source else ends[::-1]
    x = _common(source.x, source.right, target.x, target.right)
    if x is not None:
        upper, lower = sorted((source, target), key=lambda card: card.y)
        walls = [*((card.y, card.bottom) for card in _cards(rows) if card.x < x < card.right), *_plots(rows)]
        if not any(_overlap(top, bottom, upper.bottom, lower.y) for top, bottom in walls):
            ends = Point(x, upper.bottom), Point(x, lower.y)
            return ends if upper is source else ends[::-1]
    return None


def _common(start: float, end: float, other_start: float, other_end: float) -> float | None:
    """Return where a line meets two edges: in the middle of the shorter one, if that will do."""
    low, high = max(start, other_start) + _FROM_CORNER, min(end, other_end) - _FROM_CORNER
    if low > high:
        return None
    shorter = (start + end) / 2 if end - start <= other_end - other_start else (other_start + other_end) / 2
    return min(max(shorter, low), high)


def _overlap(start: float, end: float, other_start: float, other_end: float) -> bool:
    return start < other_end and other_start < end


def _cards(rows: Iterable[Row]) -> Iterator[Rect]:
    for row in rows:
        yield from row.cards


def _plots(rows: Iterable[Row]) -> Iterator[tuple[float, float]]:
    return ((row.top, row.bottom) for row in rows if row.is_plot)


class _Port(NamedTuple):
    """Where a way leaves a card, or reaches it."""

    at: Point
    column: int
    row: int
    """The crossing of the grid that is next to it."""
    leaves: int
    """The direction in which one leaves the card there."""
    cost: float


class _State(NamedTuple):
    """A crossing that a way has come to, and in which direction."""

    column: int
    row: int
    heading: int


_Sides = tuple[tuple[float, float], ...]


class _Grid:
    """The lines along which a way may run, and what stands on them."""

    def __init__(self, source: Rect, target: Rect, rows: Sequence[Row], edges: Sequence[float]) -> None:
        self._source, self._target = source, target
        self._edges, left, right = frozenset(edges), edges[0], edges[-1]
        self._cards = [card for card in _cards(rows) if card.right > left and card.x < right]
        self._plots = tuple(_plots(rows))
        self._xs = sorted({*edges, source.centre.x, target.centre.x})
        self._gaps = frozenset(self._along(rows))
        self._ys = sorted({source.centre.y, target.centre.y, *self._gaps})
        self._uprights: dict[float, _Sides] = {}
        self._levels: dict[float, _Sides] = {}

    def _along(self, rows: Sequence[Row]) -> Iterator[float]:
        """Yield the heights between lanes, and those close to cards that cover several steps."""
        yield from (street.middle for street in streets_of(rows))
        for card in _cards(row for row in rows if not row.is_passed):
            if any(card.x < edge < card.right for edge in self._edges):
                yield card.y - _NEAR_CARD
                yield card.bottom + _NEAR_CARD

    def way(self) -> _Way | None:
        """Return the shortest way with few bends; nothing where these lines have none."""
        goals = tuple(self._ports(self._target))
        search = _Search(self._xs, self._ys, goals)
        for port in self._ports(self._source):
            search.reach(_State(port.column, port.row, port.leaves), port.cost, port)
        while (here := search.take()) is not None:
            for step, cost in self._steps(here):
                search.reach(step, search.cost_of(here) + cost, here)
        corners = search.corners()
        return _without_needless(corners) if corners else None

    def _steps(self, state: _State) -> Iterator[tuple[_State, float]]:
        """Yield the crossings next to one, and what it costs to go there; never back."""
        column, row, heading = state
        x, y, xs, ys = self._xs[column], self._ys[row], self._xs, self._ys
        pace = 1.0 if y in self._gaps else _THROUGH_CELLS
        bend = 0.0 if heading in _ACROSS else _BEND
        if heading != _LEFT and column + 1 < len(xs) and self._is_open(y, x, xs[column + 1]):
            yield _State(column + 1, row, _RIGHT), (xs[column + 1] - x) * pace + bend
        if heading != _RIGHT and column and self._is_open(y, xs[column - 1], x):
            yield _State(column - 1, row, _LEFT), (x - xs[column - 1]) * pace + bend
        pace = 1.0 if x in self._edges else _THROUGH_CELLS
        bend = _BEND - bend
        if heading != _UP and row + 1 < len(ys) and self._is_clear(x, y, ys[row + 1]):
            yield _State(column, row + 1, _DOWN), (ys[row + 1] - y) * pace + bend
        if heading != _DOWN and row and self._is_clear(x, ys[row - 1], y):
            yield _State(column, row - 1, _UP), (y - ys[row - 1]) * pace + bend

    def _is_open(self, y: float, left: float, right: float) -> bool:
        """Tell whether nothing stands at a height between two positions."""
        if y not in self._levels:
            self._levels[y] = tuple((card.x, card.right) for card in self._cards if card.y < y < card.bottom)
        return not any(start < right and left < end for start, end in self._levels[y])

    def _is_clear(self, x: float, top: float, bottom: float) -> bool:
        """Tell whether nothing stands at a position between two heights."""
        if x not in self._uprights:
            plots = () if x in self._edges else self._plots
            self._uprights[x] = *((card.y, card.bottom) for card in self._cards if card.x < x < card.right), *plots
        return not any(start < bottom and top < end for start, end in self._uprights[x])

    def _ports(self, card: Rect) -> Iterator[_Port]:
        """Yield where a way can leave a card: in the middle of each side that has a gap before it."""
        (x, y), xs, ys = card.centre, self._xs, self._ys
        edges = [edge for edge in xs if edge in self._edges]
        right = next((edge for edge in edges if edge >= card.right), None)
        if right is not None:
            yield _Port(Point(card.right, y), xs.index(right), ys.index(y), _RIGHT, right - card.right + _SIDEWAYS)
        left = next((edge for edge in reversed(edges) if edge <= card.x), None)
        if left is not None:
            yield _Port(Point(card.x, y), xs.index(left), ys.index(y), _LEFT, card.x - left + _SIDEWAYS)
        below = bisect_right(ys, card.bottom)
        if below < len(ys) and self._is_clear(x, card.bottom, ys[below]):
            yield _Port(Point(x, card.bottom), xs.index(x), below, _DOWN, ys[below] - card.bottom)
        above = bisect_left(ys, card.y) - 1
        if above >= 0 and self._is_clear(x, ys[above], card.y):
            yield _Port(Point(x, card.y), xs.index(x), above, _UP, card.y - ys[above])


class _Search:
    """Finds the cheapest way from crossing to crossing: those that seem nearest to a goal are looked at first."""

    def __init__(self, xs: Sequence[float], ys: Sequence[float], goals: Sequence[_Port]) -> None:
        self._xs, self._ys = xs, ys
        self._goals = tuple((xs[goal.column], ys[goal.row], goal.cost) for goal in goals)
        self._ports: dict[tuple[int, int], list[_Port]] = {}
        for goal in goals:
            self._ports.setdefault((goal.column, goal.row), []).append(goal)
        self._open: list[tuple[float, _State]] = []
        self._costs: dict[_State, float] = {}
        self._came: dict[_State, _State | _Port] = {}
        self._end: tuple[float, _State, _Port] | None = None

    def cost_of(self, state: _State) -> float:
        """Return what it costs to come to a crossing."""
        return self._costs[state]

    def reach(self, state: _State, cost: float, source: _State | _Port) -> None:
        """Take note that a crossing can be come to from somewhere at a cost."""
        if cost < self._costs.get(state, inf):
            self._costs[state], self._came[state] = cost, source
            heappush(self._open, (cost + self._at_least(state), state))

    def take(self) -> _State | None:
        """Return the crossing to go on from; nothing once there is no better way."""
        while self._open:
            estimate, state = heappop(self._open)
            if self._end is not None and estimate >= self._end[0]:
                return None
            cost = self._costs[state]
            if estimate > cost + self._at_least(state):
                continue  # a better way to it was found since
            for port in self._ports.get((state.column, state.row), ()):
                self._arrive(state, cost, port)
            return state
        return None

    def _arrive(self, state: _State, cost: float, port: _Port) -> None:
        if state.heading == port.leaves:
            return
        total = cost + port.cost + (0.0 if state.heading == port.leaves ^ 1 else _BEND)
        if self._end is None or total < self._end[0]:
            self._end = total, state, port

    def _at_least(self, state: _State) -> float:
        """Return what the rest of a way costs at least."""
        x, y = self._xs[state.column], self._ys[state.row]
        return min(abs(goal_x - x) + abs(goal_y - y) + cost for goal_x, goal_y, cost in self._goals)

    def corners(self) -> list[Point]:
        """Return the corners of the way that was found; none where there is no way."""
        if self._end is None:
            return []
        _, here, goal = self._end
        points, before = [goal.at], self._came
        place: _State | _Port = here
        while isinstance(place, _State):
            points.append(Point(self._xs[place.column], self._ys[place.row]))
            place = before[place]
        points.append(place.at)
        return points[::-1]


def _without_needless(points: Sequence[Point]) -> _Way:
    """Return the corners of a way alone, without what lies on a straight piece of it."""
    corners = [points[0]]
    for point, after in zip(points[1:], (*points[2:], None), strict=True):
        if point == corners[-1]:
            continue
        before = corners[-1]
        if after is not None and (before.x == point.x == after.x or before.y == point.y == after.y):
            continue
        corners.append(point)
    return tuple(corners)
