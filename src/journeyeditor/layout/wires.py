"""Connectors as they run from card to card, wherever the lanes that they pass come to stand."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.memory import Memory
from journeyeditor.layout.routing import Row, Size, gaps_between, route
from journeyeditor.layout.sheet import LaneBody
from journeyeditor.layout.typesetter import TextBlock
from journeyeditor.model import Connector


class LanePlan(NamedTuple):
    """Where cards stand in a lane, from its own top."""

    rects: Mapping[str, Rect]
    """By the ids of the cards."""
    sides: tuple[tuple[float, float], ...]
    """The left and right edges between which a card stands: all that a way sees of it that passes the lane."""
    is_plot: bool
    """Whether curves are drawn there."""
    height: float

    @property
    def row(self) -> Row:
        """The lane as ways see it."""
        return Row(0.0, self.height, tuple(self.rects.values()), self.is_plot)

    @property
    def foot(self) -> float:
        """How much room there is below its cards."""
        if self.is_plot or not self.rects:
            return m.LANE_PADDING
        return self.height - max(rect.bottom for rect in self.rects.values())


class Corner(NamedTuple):
    """A corner of a way."""

    x: float
    row: int
    """The number of the lane that it is in, or of the gap above that lane."""
    y: float
    """From the top of that lane."""
    is_street: bool
    """Whether it is in the gap."""


class Wire(NamedTuple):
    """A connector on its way."""

    connector: Connector
    corners: tuple[Corner, ...]
    block: TextBlock
    """Its words, or none."""

    @property
    def words(self) -> Size | None:
        """How large its words are, if it has any."""
        return (self.block.width, self.block.height) if self.connector.label else None


class Stretch(NamedTuple):
    """A straight piece of a way."""

    wire: int
    """The number of the connector that runs there."""
    corner: int
    """The number of the corner where it begins."""
    start: float
    end: float


def plan_of(body: LaneBody, _memory: Memory) -> LanePlan:
    """Return where cards stand in a lane."""
    rects = {card.card.id: card.rect.moved(placed.left, 0) for placed in body.stacks for card in placed.stack.cards}
    sides = tuple(sorted({(rect.x, rect.right) for rect in rects.values()}))
    return LanePlan(rects, sides, body.plot is not None, body.rect.height)


class _Course(NamedTuple):
    """All that a way depends on, whatever the heights of the lanes that it passes."""

    source: Rect
    """Each card from the top of its lane."""
    target: Rect
    first: LanePlan
    last: LanePlan
    is_down: bool
    """Whether the first lane is that of the source."""
    passed: tuple[tuple[tuple[tuple[float, float], ...], bool], ...]
    """The lanes between the first and the last: where cards stand, and whether curves do."""
    edges: tuple[float, ...]
    words: Size | None
    """How large the words on it are."""
    may_be_straight: bool
    is_top: bool
    """Whether the first lane is the first of all."""


def corners_of(
    wire: Wire,
    may_be_straight: bool,
    plans: Sequence[LanePlan],
    rows: Mapping[str, int],
    edges: tuple[float, ...],
    memory: Memory,
) -> tuple[Corner, ...]:
    """Return the corners of a connector's way.

    Args:
        wire: the connector and its words.
        may_be_straight: whether it may lead straight to a card beside it: another does not already.
        plans: where cards stand in each lane.
        rows: the numbers of the lanes of cards, by the ids of these.
        edges: the edges of all steps, from left to right.
        memory: what knows the way of the last time.
    """
    connector = wire.connector
    source, target = rows[connector.source], rows[connector.target]
    first, last = min(source, target), max(source, target)
    course = _Course(
        plans[source].rects[connector.source],
        plans[target].rects[connector.target],
        plans[first],
        plans[last],
        source <= target,
        tuple((plan.sides, plan.is_plot) for plan in plans[first + 1 : last]),
        edges,
        wire.words,
        may_be_straight,
        first == 0,
    )
    found = memory.recall(("way", connector.id), (course,), lambda _: tuple(_found(course)))
    return tuple(corner._replace(row=first + corner.row) for corner in found) if first else found


def _found(course: _Course) -> Iterator[Corner]:
    """Yield the corners of a way, found where all lanes that it passes have one height: it stays as they grow."""
    rows = [course.first.row._replace(is_top=course.is_top)]
    for sides, is_plot in course.passed:
        top = rows[-1].bottom
        inner, height = top + m.LANE_PADDING, m.LEAST_LANE - 2 * m.LANE_PADDING
        cards = tuple(Rect(left, inner, right - left, height) for left, right in sides)
        rows.append(Row(top, top + m.LEAST_LANE, cards, is_plot, is_passed=True))
    down = 0.0
    if course.last is not course.first:
        down = rows[-1].bottom
        cards = tuple(rect.moved(0, down) for rect in course.last.rects.values())
        rows.append(Row(down, down + course.last.height, cards))
    source = course.source.moved(0, 0.0 if course.is_down else down)
    target = course.target.moved(0, down if course.is_down else 0.0)
    streets = gaps_between(rows)
    for x, y in route(source, target, rows, course.edges, course.words, course.may_be_straight):
        if y in streets:
            yield Corner(x, streets[y], 0.0, True)
        else:
            row = 0 if y < rows[0].bottom else len(rows) - 1
            yield Corner(x, row, y - rows[row].top, False)


def levels_of(wires: Sequence[Wire]) -> Iterator[Stretch]:
    """Yield the pieces of ways that run across."""
    for number, wire in enumerate(wires):
        for corner, (start, end) in enumerate(pairwise(wire.corners)):
            if start[1:] == end[1:]:
                yield Stretch(number, corner, min(start.x, end.x), max(start.x, end.x))
