"""The ways of connectors, each found among the cards near its ends.

It is told from the left edge of what is near, and by lanes and gaps between them: so it stays as it is where all that
moves as one, wherever lanes come to stand, and whatever becomes of the map elsewhere.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.lane_plans import LanePlan, Near, Sides
from journeyeditor.layout.memory import Memory
from journeyeditor.layout.routing import Row, Size, gaps_between, route
from journeyeditor.layout.wires import Corner, Corners
from journeyeditor.model import Connector


class Reach(NamedTuple):
    """A connector, the cards that it joins, and what is between them."""

    connector: Connector
    source: Rect
    target: Rect
    plans: tuple[LanePlan, ...]
    """From the upper one of their lanes to the lower one."""
    row: int
    """The number of the first of these lanes."""
    is_down: bool
    """Whether the source is in it."""
    edges: tuple[float, ...]
    """The edges of all steps, from left to right."""
    may_be_straight: bool
    """Whether it may lead straight to a card beside it: another does not already."""

    @property
    def near(self) -> tuple[float, ...]:
        """The edges of steps that are near: those of the cards and between them, and of a step beside on each side."""
        left, right = min(self.source.x, self.target.x), max(self.source.right, self.target.right)
        return self.edges[max(bisect_right(self.edges, left) - 2, 0) : bisect_left(self.edges, right) + 2]


class _Course(NamedTuple):
    """All that a way depends on: what is near, from its left edge, whatever becomes of the rest."""

    source: Rect
    """Each card from the top of its lane."""
    target: Rect
    edges: tuple[float, ...]
    first: Near
    last: Near | None
    """The lane below, if the cards are not in one."""
    passed: tuple[tuple[tuple[tuple[float, Sides], ...], bool], ...]
    """The lanes between: where cards stand, and whether curves do."""
    is_down: bool
    """Whether the source is in the first lane."""
    is_top: bool
    """Whether this is the first lane of all."""
    words: Size | None
    """How large the words on it are."""
    seeks_gap: bool
    """Whether it must run along a gap between lanes, where words have room."""
    may_be_straight: bool


def corners_of(reach: Reach, words: Size | None, memory: Memory) -> Corners:
    """Return the corners of the way of a connector, on which words of a size stand."""
    near = reach.near
    may_seek = words is not None and len(reach.plans) == 1  # a way from lane to lane crosses a gap in any case
    for seeks_gap in (True, False) if may_seek else (False,):
        for edges in (near, reach.edges):
            course = _course(reach, edges, words, seeks_gap)
            way = memory.recall((seeks_gap, edges is near), (course,), partial(_found, course))
            if way:
                row, left = reach.row, edges[0]
                return tuple([Corner(x + left, row + below, y, is_street) for x, below, y, is_street in way])
    raise AssertionError("between two cards there is always a way around all others")


def _course(reach: Reach, edges: Sequence[float], words: Size | None, seeks_gap: bool) -> _Course:
    """Return what a way depends on that keeps between some edges of steps."""
    left, right, plans = edges[0], edges[-1], reach.plans
    return _Course(
        reach.source.moved(-left, 0),
        reach.target.moved(-left, 0),
        tuple([edge - left for edge in edges]),
        plans[0].near(left, right),
        plans[-1].near(left, right) if len(plans) > 1 else None,
        tuple([(plan.sides_near(left, right), plan.is_plot) for plan in plans[1:-1]]),
        reach.is_down,
        reach.row == 0,
        words,
        seeks_gap,
        reach.may_be_straight,
    )


def _found(course: _Course, _memory: Memory) -> tuple[Corner, ...]:
    """Return the corners of a way, if it has any; it stays as lanes grow, so all that it passes have one height."""
    rows = [Row(0.0, course.first.bottom, course.first.cards, is_top=course.is_top)]
    for near, is_plot in course.passed:
        top = rows[-1].bottom
        inner, height = top + m.LANE_PADDING, m.LEAST_LANE - 2 * m.LANE_PADDING
        cards = tuple([Rect(x + left, inner, right - left, height) for x, sides in near for left, right in sides])
        rows.append(Row(top, top + m.LEAST_LANE, cards, is_plot, is_passed=True))
    down = 0.0
    if course.last is not None:
        down = rows[-1].bottom
        cards = tuple([card.moved(0, down) for card in course.last.cards])
        rows.append(Row(down, down + course.last.bottom, cards))
    source = course.source.moved(0, 0.0 if course.is_down else down)
    target = course.target.moved(0, down if course.is_down else 0.0)
    way = route(source, target, rows, course.edges, course.words, course.seeks_gap, course.may_be_straight)
    return tuple(_on_rows(way, rows))


def _on_rows(way: Sequence[Point], rows: Sequence[Row]) -> Iterator[Corner]:
    """Yield the corners of a way by the lanes and gaps that they are in."""
    streets = gaps_between(rows)
    for x, y in way:
        if y in streets:
            yield Corner(x, streets[y], 0.0, True)
        else:
            row = 0 if y < rows[0].bottom else len(rows) - 1
            yield Corner(x, row, y - rows[row].top, False)
