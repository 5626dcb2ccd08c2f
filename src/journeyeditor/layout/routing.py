"""The way of a connector from card to card: straight across, up and down, along the grid, never through a card.

It runs between lanes and along the edges of steps, where no card ever stands but one that covers several steps; around
such a card it keeps close to its upper or lower edge. Lanes of curves are crossed along the edges of steps alone.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.search import ACROSS, BEND, DOWN, LEFT, RIGHT, UP, Port, Search, State

_Way = tuple[Point, ...]
_SIDEWAYS = 56.0
"""How long a way around may be, in points, so that a way need not leave or reach a card at its side."""
_THROUGH_CELLS = 1.6
"""How much longer a way seems that runs through cells instead of along them."""
_NEAR_CARD = m.WIRED_GAP / 2
_FROM_CORNER = 5.0
"""How far from the corner of a card a way meets its edge, at least."""
BESIDE_WORDS = 4.0
"""How far words on a way are from the edges of the step that they stand in, and from cards above and below them."""

Size = tuple[float, float]
"""Width and height."""


class Row(NamedTuple):
    """A lane as ways see it."""

    top: float
    bottom: float
    cards: tuple[Rect, ...] = ()
    is_plot: bool = False
    """Whether curves are drawn there."""
    is_passed: bool = False
    """Whether ways only pass it, and never run along the cards in it."""
    is_top: bool = False
    """Whether it is the first of all: no way runs above it."""


def gaps_between(rows: Sequence[Row]) -> dict[float, int]:
    """Return the numbers of the gaps between the cards of lanes by the heights of their middles.

    The first is that above all, where ways may run there, the last that below all.
    """
    middles = [rows[0].top + m.LANE_PADDING / 2, *((one.bottom + other.top) / 2 for one, other in pairwise(rows))]
    middles.append(rows[-1].bottom - m.LANE_PADDING / 2)
    return {middle: number for number, middle in enumerate(middles) if number or not rows[0].is_top}


def route(
    source: Rect,
    target: Rect,
    rows: Sequence[Row],
    edges: Sequence[float],
    words: Size | None = None,
    seeks_gap: bool = False,
    may_be_straight: bool = True,
) -> _Way:
    """Return the corners of a way from the edge of one card to that of another; none where there is no way.

    Args:
        source: the card where it begins.
        target: the card where it ends.
        rows: the lanes from that of the one to that of the other, from the top down.
        edges: the edges of steps that it keeps between and may run along, from left to right.
        words: the size of the words that stand on it: a straight way must have room for them.
        seeks_gap: whether it must run along a gap between lanes if it is not straight.
        may_be_straight: whether it may lead straight to a card beside it.
    """
    straight = _straight(source, target, rows, edges, words) if may_be_straight else None
    if straight is not None:
        return straight
    beside = _beside(source, target, edges)
    way = _Grid(source, target, rows, edges, beside).way(seeks_gap)
    return way or (_Grid(source, target, rows, edges, edges).way(seeks_gap) if len(beside) < len(edges) else ())


def free_spot(
    y: float, left: float, right: float, words: Size, edges: Sequence[float], cards: Iterable[Rect]
) -> Rect | None:
    """Return where words stand on a piece of a way at a height: in the cell of one step, clear of cards; or nothing."""
    width, height = words
    middle, top, bottom = (left + right) / 2, y - height / 2 - BESIDE_WORDS, y + height / 2 + BESIDE_WORDS
    beside = [card for card in cards if card.y < bottom and card.bottom > top]
    found: list[Rect] = []
    for edge, after in pairwise(edges):
        first, last = max(edge + BESIDE_WORDS, left), min(after - BESIDE_WORDS, right) - width
        if first <= last:
            rect = Rect(min(max(middle - width / 2, first), last), y - height / 2, width, height)
            if not any(card.x < rect.right and card.right > rect.x for card in beside):
                found.append(rect)
    return min(found, key=lambda rect: abs(rect.centre.x - middle), default=None)


def _straight(
    source: Rect, target: Rect, rows: Sequence[Row], edges: Sequence[float], words: Size | None
) -> _Way | None:
    """Return the line between two cards that stand beside each other, or one below the other, with nothing between."""
    y = _common(source.y, source.bottom, target.y, target.bottom)
    if y is not None:
        left, right = sorted((source, target), key=lambda card: card.x)
        level = [(card.x, card.right) for card in _cards(rows) if card.y < y < card.bottom]
        has_room = words is None or (
            words[1] / 2 <= min(y - max(source.y, target.y), min(source.bottom, target.bottom) - y)
            and free_spot(y, left.right, right.x, words, edges, rows[0].cards) is not None
        )
        if has_room and not any(_overlap(*sides, left.right, right.x) for sides in level):
            ends = Point(left.right, y), Point(right.x, y)
            return ends if left is source else ends[::-1]
    x = _common(source.x, source.right, target.x, target.right)
    if x is not None and (words is None or len(rows) > 1):
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


def _beside(source: Rect, target: Rect, edges: Sequence[float]) -> list[float]:
    """Return the edges of steps close to two cards: between these, one is as good as another."""
    found = set[float]()
    for card in (source, target):
        found.update(edges[max(bisect_right(edges, card.x) - 2, 0) : bisect_left(edges, card.right) + 2])
    return sorted(found)


_Sides = tuple[tuple[float, float], ...]
_Step = tuple[int, int, int, float]


class _Grid:
    """The lines along which a way may run, and what stands on them."""

    def __init__(
        self, source: Rect, target: Rect, rows: Sequence[Row], edges: Sequence[float], used: Sequence[float]
    ) -> None:
        self._source, self._target = source, target
        self._edges, left, right = edges, edges[0], edges[-1]
        self._used = frozenset(used)
        self._cards = [card for card in _cards(rows) if card.right > left and card.x < right]
        self._plots = tuple(_plots(rows))
        self._xs = sorted({*used, source.centre.x, target.centre.x})
        self._streets = frozenset(gaps_between(rows))
        self._gaps = self._streets | frozenset(self._along(rows))
        self._ys = sorted({source.centre.y, target.centre.y, *self._gaps})
        self._uprights: dict[float, _Sides] = {}
        self._levels: dict[float, _Sides] = {}
        self._from: dict[tuple[int, int], list[_Step]] = {}

    def _along(self, rows: Sequence[Row]) -> Iterator[float]:
        """Yield the heights close to cards that cover several steps."""
        for row in rows:
            if row.is_passed or not row.cards:
                continue
            # Beyond the first and the last card of a lane there is the gap to the next one.
            first, last = min(card.y for card in row.cards), max(card.bottom for card in row.cards)
            for card in row.cards:
                if bisect_right(self._edges, card.x) < bisect_left(self._edges, card.right):  # an edge lies in it
                    yield from (y for y in (card.y - _NEAR_CARD, card.bottom + _NEAR_CARD) if first < y < last)

    def way(self, seeks_gap: bool) -> _Way:
        """Return the shortest way with few bends, and none where these lines have none.

        One that seeks a gap between lanes runs along it, at least for a piece.
        """
        search = Search(self._xs, self._ys, tuple(self._ports(self._target)))
        for port in self._ports(self._source):
            search.reach(State(port.column, port.row, port.leaves, seeks_gap), port.cost, port)
        while (here := search.take()) is not None:
            column, row, heading, seeks = here
            seeks_on, cost = seeks and self._ys[row] not in self._streets, search.cost_of(here)
            for towards, next_column, next_row, length in self._steps(column, row):
                if towards != heading ^ 1:  # never back
                    is_across = towards in ACROSS
                    state = State(next_column, next_row, towards, seeks_on if is_across else seeks)
                    bend = 0.0 if is_across == (heading in ACROSS) else BEND
                    search.reach(state, cost + length + bend, here)
        corners = search.corners()
        return _without_needless(corners) if corners else ()

    def _steps(self, column: int, row: int) -> list[_Step]:
        """Return the crossings next to one: in which direction each is, its column and row, and how long it takes."""
        steps = self._from.get((column, row))
        if steps is None:
            steps = self._from[column, row] = list(self._open_steps(column, row))
        return steps

    def _open_steps(self, column: int, row: int) -> Iterator[_Step]:
        x, y, xs, ys = self._xs[column], self._ys[row], self._xs, self._ys
        pace = 1.0 if y in self._gaps else _THROUGH_CELLS
        if column + 1 < len(xs) and self._is_open(y, x, xs[column + 1]):
            yield RIGHT, column + 1, row, (xs[column + 1] - x) * pace
        if column and self._is_open(y, xs[column - 1], x):
            yield LEFT, column - 1, row, (x - xs[column - 1]) * pace
        pace = 1.0 if x in self._used else _THROUGH_CELLS
        if row + 1 < len(ys) and self._is_clear(x, y, ys[row + 1]):
            yield DOWN, column, row + 1, (ys[row + 1] - y) * pace
        if row and self._is_clear(x, ys[row - 1], y):
            yield UP, column, row - 1, (y - ys[row - 1]) * pace

    def _is_open(self, y: float, left: float, right: float) -> bool:
        """Tell whether nothing stands at a height between two positions."""
        if y not in self._levels:
            self._levels[y] = tuple((card.x, card.right) for card in self._cards if card.y < y < card.bottom)
        return not any(start < right and left < end for start, end in self._levels[y])

    def _is_clear(self, x: float, top: float, bottom: float) -> bool:
        """Tell whether nothing stands at a position between two heights."""
        if x not in self._uprights:
            plots = () if x in self._used else self._plots
            self._uprights[x] = *((card.y, card.bottom) for card in self._cards if card.x < x < card.right), *plots
        return not any(start < bottom and top < end for start, end in self._uprights[x])

    def _ports(self, card: Rect) -> Iterator[Port]:
        """Yield where a way can leave a card: in the middle of each side that has a gap before it."""
        (x, y), xs, ys = card.centre, self._xs, self._ys
        edges = [edge for edge in xs if edge in self._used]
        right = next((edge for edge in edges if edge >= card.right), None)
        if right is not None:
            yield Port(Point(card.right, y), xs.index(right), ys.index(y), RIGHT, right - card.right + _SIDEWAYS)
        left = next((edge for edge in reversed(edges) if edge <= card.x), None)
        if left is not None:
            yield Port(Point(card.x, y), xs.index(left), ys.index(y), LEFT, card.x - left + _SIDEWAYS)
        below = bisect_right(ys, card.bottom)
        if below < len(ys) and self._is_clear(x, card.bottom, ys[below]):
            yield Port(Point(x, card.bottom), xs.index(x), below, DOWN, ys[below] - card.bottom)
        above = bisect_left(ys, card.y) - 1
        if above >= 0 and self._is_clear(x, ys[above], card.y):
            yield Port(Point(x, card.y), xs.index(x), above, UP, card.y - ys[above])


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
