"""The cheapest way from crossing to crossing of a grid: those that seem nearest to a goal are looked at first."""

from collections.abc import Sequence
from heapq import heappop, heappush
from math import inf
from typing import NamedTuple

from journeyeditor.layout.geometry import Point

RIGHT, LEFT, DOWN, UP = range(4)
ACROSS = (RIGHT, LEFT)
BEND = 12.0
"""How long a way around may be, in points, that spares one bend."""


class Port(NamedTuple):
    """Where a way leaves a card, or reaches it."""

    at: Point
    column: int
    row: int
    """The crossing of the grid that is next to it."""
    leaves: int
    """The direction in which one leaves the card there."""
    cost: float


class State(NamedTuple):
    """A crossing that a way has come to, and in which direction."""

    column: int
    row: int
    heading: int
    seeks_gap: bool
    """Whether the way has yet to run along a gap between lanes."""


class Search:
    """Finds the cheapest way from crossing to crossing: those that seem nearest to a goal are looked at first."""

    def __init__(self, xs: Sequence[float], ys: Sequence[float], goals: Sequence[Port]) -> None:
        """Seek a way to one of some goals on a grid of columns and rows, which stand at some positions and heights."""
        self._xs, self._ys = xs, ys
        self._goals = tuple((xs[goal.column], ys[goal.row], goal.cost) for goal in goals)
        self._ports: dict[tuple[int, int], list[Port]] = {}
        for goal in goals:
            self._ports.setdefault((goal.column, goal.row), []).append(goal)
        self._open: list[tuple[float, State]] = []
        self._rests: dict[tuple[int, int], float] = {}
        self._costs: dict[State, float] = {}
        self._came: dict[State, State | Port] = {}
        self._end: tuple[float, State, Port] | None = None

    def cost_of(self, state: State) -> float:
        """Return what it costs to come to a crossing."""
        return self._costs[state]

    def reach(self, state: State, cost: float, source: State | Port) -> None:
        """Take note that a crossing can be come to from somewhere at a cost."""
        if cost < self._costs.get(state, inf):
            self._costs[state], self._came[state] = cost, source
            heappush(self._open, (cost + self._at_least(state), state))

    def take(self) -> State | None:
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

    def _arrive(self, state: State, cost: float, port: Port) -> None:
        if state.heading == port.leaves or state.seeks_gap:
            return
        total = cost + port.cost + (0.0 if state.heading == port.leaves ^ 1 else BEND)
        if self._end is None or total < self._end[0]:
            self._end = total, state, port

    def _at_least(self, state: State) -> float:
        """Return what the rest of a way costs at least."""
        crossing = state[:2]
        rest = self._rests.get(crossing)
        if rest is None:
            x, y = self._xs[crossing[0]], self._ys[crossing[1]]
            rest = min([abs(goal_x - x) + abs(goal_y - y) + cost for goal_x, goal_y, cost in self._goals])
            self._rests[crossing] = rest
        return rest

    def corners(self) -> list[Point]:
        """Return the corners of the way that was found; none where there is no way."""
        if self._end is None:
            return []
        _, here, goal = self._end
        points, before = [goal.at], self._came
        place: State | Port = here
        while isinstance(place, State):
            points.append(Point(self._xs[place.column], self._ys[place.row]))
            place = before[place]
        points.append(place.at)
        return points[::-1]
