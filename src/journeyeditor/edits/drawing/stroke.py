"""From the hand to the curve: the few points whose smooth curve runs where a pointer was drawn.

The monotone cubic of ``model.curve_shape`` goes first through the ends and turning points of the stroke, then also
through the places that it misses most, until it misses none by more than a tolerance; last, points that turn out not to
be needed are dropped. All lengths are in points of paper.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise
from math import ceil, hypot

from journeyeditor.edits.drawing.hand import as_function, calmed, evenly
from journeyeditor.model.curve_shape import Knot, pieces

_MOST_PLACES = 400
"""How many places of a stroke are looked at, at most; on a short one they stand a point apart."""

_LEFT_BY_CALMING = 0.85
"""The share of the tolerance that a curve may miss the calmed stroke by; calming used the rest."""

_SETTLING_REACH = 8
"""How many places to either side a point looks at to find the middle of the stroke."""

_HOPES = (2.0, 1.3, 1.1)
"""How many times too far the curve may miss the stroke before each settling that could still help."""

_SLIDE = 3
"""How many places a point slides to try whether the curve fits better."""

_LOOSER = 2.0
"""How many times as far the curve may miss the stroke where points that cover each other become one."""

_BETTER = 0.97
"""The share of a miss that is left when it counts as less."""


def fit_stroke(
    samples: Sequence[Knot],
    tolerance: float = 2.0,
    least_gap: float = 4.0,
    before: Sequence[Knot] = (),
    after: Sequence[Knot] = (),
    through: Sequence[float] = (),
    apart: float = 0.0,
) -> list[Knot]:
    """Return few knots, from left to right, whose curve stays within a tolerance of a drawn stroke.

    The knots that the curve has before the stroke and after it, nearest the stroke last and first, bend it at its ends;
    they are not returned. The curve gets a knot at, or next to, each position that it must have one ``through``.

    Where the hand went back in x, what it drew last counts. No two knots are nearer in x than ``least_gap``, so a cliff
    comes out as a slope; a narrower stroke gives one knot, where the hand ended, and no sample gives none. For a hand
    that trembles by much more than the tolerance it is wider. Neighbours that are less than a length ``apart`` become
    one where that costs little, as at the corner of a stroke.
    """
    drawn = as_function(samples)
    width = drawn[-1].x - drawn[0].x if drawn else 0.0
    if width == 0 or width < least_gap:
        return list(samples[-1:])
    gaps = min(ceil(width), _MOST_PLACES - 1)
    gap = width / gaps
    start = drawn[0].x
    joins = [[Knot((knot.x - start) / gap, knot.y) for knot in side] for side in (before[-2:], after[:2])]
    fit = _Fit(evenly(drawn, gap, gaps + 1), gap, tolerance, least_gap, *joins)
    fit.pin(round((x - start) / gap) for x in through)
    fit.refine()
    fit.thin_out()
    fit.polish()
    fit.thin_out()
    fit.part(apart)
    return [Knot(start + place * gap, height) for place, height in sorted(fit.knots.items())]


def _turning_points(heights: Sequence[float], least: float) -> Iterator[int]:
    """Yield the places of the peaks and valleys from which the stroke comes back by more than a least height."""
    highest = lowest = direction = 0
    for place, height in enumerate(heights):
        if height > heights[highest]:
            highest = place
        if height < heights[lowest]:
            lowest = place
        if direction >= 0 and heights[highest] - height > least:
            yield highest
            direction, highest, lowest = -1, place, place
        elif direction <= 0 and height - heights[lowest] > least:
            yield lowest
            direction, highest, lowest = 1, place, place


class _Fit:
    """The knots of a curve along a stroke: its heights by place, where places are evenly spaced."""

    def __init__(
        self,
        heights: Sequence[float],
        gap: float,
        tolerance: float,
        least_gap: float,
        before: Sequence[Knot],
        after: Sequence[Knot],
    ) -> None:
        self._before, self._after = before, after
        self._pinned: set[int] = set()
        self._heights, tremor = calmed(heights, gap)
        self._tolerance = max(tolerance * _LEFT_BY_CALMING, tremor / 2)
        self._gap, self._least_gap = gap, ceil(least_gap / gap)
        self._lowest, self._highest = min(self._heights), max(self._heights)
        self._end = len(heights) - 1
        self.knots: dict[int, float] = {}
        self._add([0, self._end])
        for place in _turning_points(self._heights, tolerance):
            if self._has_room(self.knots, place):
                self._add([place])
        self._settle()

    def pin(self, places: Iterable[int]) -> None:
        """Add knots that stay where they are."""
        for place in places:
            if self._has_room(self.knots, place):
                self._add([place])
                self._pinned.add(place)
        self._settle()

    def refine(self) -> None:
        """Add knots where the curve misses the stroke most, until it misses it nowhere or there is no room."""
        while missed := list(self._missed()):
            self._add(missed)
            self._settle()

    def thin_out(self) -> None:
        """Drop every knot without which the curve fits as well, then replace two neighbours by one where that does."""
        before = 0
        while before != len(self.knots):
            before = len(self.knots)
            for place in sorted(self.knots)[1:-1]:
                self._replace([place], [])
            for left, right in pairwise(sorted(self.knots)[1:-1]):
                self._replace([left, right], [(left + right) // 2])

    def polish(self) -> None:
        """Slide knots to where the curve fits better."""
        for place in sorted(self.knots)[1:-1]:
            for new in (place - _SLIDE, place + _SLIDE):
                self._replace([place], [new], better=True)

    def part(self, apart: float) -> None:
        """Let neighbours become one that are less than a length apart, where the curve then misses little more."""
        self._tolerance *= _LOOSER
        for left, right in pairwise(sorted(self.knots)):
            if not {left, right} <= self.knots.keys():
                continue
            across, up = (right - left) * self._gap, self.knots[right] - self.knots[left]
            if hypot(across, up) < apart:
                self._join(left, right)

    def _join(self, left: int, right: int) -> None:
        """Replace two neighbours by one of them, or by one between them; an end of the stroke stays."""
        inside = [place for place in (left, right) if 0 < place < self._end]
        for old in ([place] for place in inside):
            before = len(self.knots)
            self._replace(old, [])
            if len(self.knots) < before:
                return
        if len(inside) == 2:
            self._replace(inside, [(left + right) // 2])

    def _missed(self) -> Iterator[int]:
        """Yield the place of the worst miss between each two knots that have room for another and need it."""
        misses = [abs(miss) for miss in self._misses(self.knots, 0, self._end)]
        for left, right in pairwise(sorted(self.knots)):
            worst = max(range(left, right + 1), key=misses.__getitem__)
            if misses[worst] > self._tolerance and right - left >= 2 * self._least_gap:
                yield min(max(worst, left + self._least_gap), right - self._least_gap)

    def _replace(self, old: Sequence[int], new: Sequence[int], better: bool = False) -> None:
        """Replace knots, if the curve, settled anew, then misses the stroke by less, or by no more than it may."""
        rest = {place: height for place, height in self.knots.items() if place not in old}
        gone = any(place not in self.knots or place in self._pinned for place in old)
        if gone or not all(self._has_room(rest, place) for place in new):
            return
        places = sorted(rest)
        first = places[max(bisect_left(places, old[0]) - 4, 0)]
        last = places[min(bisect_left(places, old[-1]) + 3, len(places) - 1)]
        before = max(map(abs, self._misses(self.knots, first, last)))
        allowed = _BETTER * before if better else max(self._tolerance, before)
        knots = rest | {place: self._heights[place] for place in new}
        for hope in _HOPES:
            misses = self._misses(knots, first, last)
            worst = max(map(abs, misses))
            if worst <= allowed:
                self.knots = knots
            if worst <= allowed or worst > hope * allowed:
                return
            knots = self._settled(knots, misses, first)

    def _has_room(self, knots: Collection[int], place: int) -> bool:
        return 0 < place < self._end and all(abs(place - other) >= self._least_gap for other in knots)

    def _add(self, places: Sequence[int]) -> None:
        self.knots.update((place, self._heights[place]) for place in places)

    def _settle(self) -> None:
        for _ in range(3):
            self.knots = self._settled(self.knots, self._misses(self.knots, 0, self._end), 0)

    def _settled(self, knots: dict[int, float], misses: Sequence[float], first: int) -> dict[int, float]:
        """Return knots moved by the mean miss around each, where the misses of a part of the stroke are known.

        The ends of the stroke stay, and so do the last two on either side of the part, as they shape the curve beyond.
        """
        last = first + len(misses) - 1
        places = sorted(place for place in knots if first <= place <= last)
        free = places[1 if first == 0 else 2 : -1 if last == self._end else -2]
        settled = dict(knots)
        for left, place, right in zip([first, *places], places, [*places[1:], last], strict=False):
            if place in free:
                start = place - min((place - left) // 2, _SETTLING_REACH) - first
                end = place + min((right - place) // 2, _SETTLING_REACH) - first + 1
                height = knots[place] + sum(misses[start:end]) / (end - start)
                settled[place] = min(max(height, self._lowest), self._highest)
        return settled

    def _misses(self, knots: dict[int, float], first: int, last: int) -> list[float]:
        """Return by how much the curve misses the stroke at each place from one knot to another, both included."""
        places = sorted(knots)
        # The slope of the curve at a knot depends on two knots to either side.
        around = places[max(bisect_left(places, first) - 2, 0) : bisect_right(places, last) + 2]
        misses: list[float] = []
        path = [Knot(place, knots[place]) for place in around]
        path = [*(self._before if around[0] == 0 else ()), *path, *(self._after if around[-1] == self._end else ())]
        start = path[0]
        for piece in pieces(path):
            if first <= start.x < last:
                width = piece.x - start.x
                bend, turn = piece.y2 - 2 * piece.y1 + start.y, piece.y - 3 * (piece.y2 - piece.y1) - start.y
                a, b, c = turn / width**3, 3 * bend / width**2, 3 * (piece.y1 - start.y) / width
                part = self._heights[int(start.x) : int(piece.x)]
                misses += [height - (((a * x + b) * x + c) * x + start.y) for x, height in enumerate(part)]
            start = Knot(piece.x, piece.y)
        return [*misses, self._heights[last] - knots[last]]
