"""Room for what is said on a plot: each stands as near to its point as it is clear of lines, faces and words."""

from collections.abc import Iterable, Iterator, Sequence
from math import inf

from journeyeditor.layout import measures as m
from journeyeditor.layout.beside import Beside, ring_around
from journeyeditor.layout.crowd import Crowd
from journeyeditor.layout.curve_plan import CurvePlan
from journeyeditor.layout.geometry import Rect
from journeyeditor.model.curve_shape import Knot

_WRONG_SIDE = 10.0
"""How far, in points, something may stand from its face before the other side of the curve is better."""
_ASIDE = 0.35
"""How much worse it is to stand a point aside than a point away."""
_BETWEEN = 2.0
"""What lies between two that would touch."""


class Room:
    """The room on a plot, and what has taken some of it: faces, and what is said beside them."""

    def __init__(self, plans: Sequence[CurvePlan], area: tuple[float, float], emphasised: bool) -> None:
        """Take the faces of some curves, between a left and a right edge.

        Args:
            plans: the curves.
            area: the left and the right edge.
            emphasised: whether moments of truth have weight.
        """
        self.rects = Crowd(
            _face(knot, m.FACE / 2 + ring_around(point, emphasised))
            for plan in plans
            for point, knot in zip(plan.points, plan.knots, strict=True)
        )
        self._plans, self._area = plans, area

    def place_for(self, beside: Beside, plan: CurvePlan, index: int) -> Rect:
        """Return the place for what is said of a point: as near as it stands clear of all lines, faces and words."""
        knot = plan.knots[index]
        if not beside.height:
            # One without words has no height and stands below its face, where it is written.
            return Rect(self._left(knot.x, beside.width), knot.y + beside.reach, beside.width, 0.0)
        return self._best_of(self._best_first(beside, plan, index), plan, knot.y)

    def take(self, rect: Rect) -> None:
        """Let nothing else stand where something is said."""
        if rect.height:
            self.rects.take(rect)

    def reach_of(self, x: float, width: float) -> tuple[float, float]:
        """Return from where to where it matters what there is, for what is said of a point at a position."""
        left, right = self._left(x - width / 4, width), self._left(x + width / 4, width) + width
        return min(left, x), max(right, x)

    def beside_a_fall(self, plan: CurvePlan, first: int, last: int, size: Rect) -> Rect:
        """Return the place of the name of a rapid drop, where the paper is empty: right above it, or left below."""
        start, end = plan.knots[first], plan.knots[last]
        x, y = (start.x + end.x) / 2, plan.shape.height_at((start.x + end.x) / 2)
        width, height = size.width, size.height
        places = []
        for away in (6.0, 14.0, 22.0):
            places.append(Rect(x + away, y - height - away / 3, width, height))
            places.append(Rect(x - away - width, y + away / 3, width, height))
        inside = [self._within(rect) for rect in places]
        found = self._best_of(inside, None, inf)
        self.rects.take(found)
        return found

    def _best_of(self, places: Iterable[Rect], own: CurvePlan | None, middle: float) -> Rect:
        """Return the first of some places that is clear, else the first that is free, else the first, moved away.

        It moves up where it stands above a middle, else down.
        """
        first: Rect | None = None
        free: Rect | None = None
        for rect in places:
            first = first or rect
            if self.rects.is_free(rect):
                if not self._is_crossed(rect, own):
                    return rect
                free = free or rect
        assert first is not None, "there is a place above and one below"
        return free or self._pushed(first, up=first.y < middle)

    def _best_first(self, beside: Beside, plan: CurvePlan, index: int) -> Iterator[Rect]:
        """Yield places above and below a point, straight or aside; those that may not be needed are found last."""
        x, width = plan.knots[index].x, beside.width
        middle = self._left(x, width)
        aside = [left for by in (width / 4, -width / 4) if (left := self._left(x + by, width)) != middle]
        places = list(self._above_and_below(beside, plan, index, middle))
        nearest = min((_ASIDE * abs(left - middle) for left in aside), default=inf)
        soon = sorted((place for place in places if place[0] <= nearest), key=_badness)
        yield from (rect for _, rect in soon)
        places = [place for place in places if place[0] > nearest]
        for left in aside:
            worse = _ASIDE * abs(left - middle)
            places += [(cost + worse, rect) for cost, rect in self._above_and_below(beside, plan, index, left)]
        yield from (rect for _, rect in sorted(places, key=_badness))

    def _above_and_below(
        self, beside: Beside, plan: CurvePlan, index: int, left: float
    ) -> Iterator[tuple[float, Rect]]:
        """Yield the places above and below a point from a left edge on, each with how bad its height is."""
        knot, above_first = plan.knots[index], plan.prefers_above(index)
        for plans in ((plan,), self._plans) if len(self._plans) > 1 else ((plan,),):
            extents = [one.extent(left + 8, left + beside.width - 8) for one in plans if one.knots]
            high, low = min(knot.y, *(e[0] for e in extents)), max(knot.y, *(e[1] for e in extents))
            for is_above in (True, False):
                y = high - beside.reach - beside.height if is_above else low + beside.reach
                away = knot.y - high if is_above else low - knot.y
                yield away + (0 if is_above == above_first else _WRONG_SIDE), Rect(left, y, beside.width, beside.height)

    def _left(self, middle: float, width: float) -> float:
        left, right = self._area
        return min(max(middle - width / 2, left), max(left, right - width))

    def _within(self, rect: Rect) -> Rect:
        return rect._replace(x=self._left(rect.centre.x, rect.width))

    def _is_crossed(self, rect: Rect, own: CurvePlan | None) -> bool:
        """Tell whether the line of a curve runs through a place; what a place was made for keeps clear of its own."""
        xs = [rect.x + rect.width * share for share in (0.0, 0.25, 0.5, 0.75, 1.0)]
        for plan in self._plans:
            if plan is own:
                continue
            heights = [height for x in xs if (height := plan.height_at(x)) is not None]
            if heights and min(heights) < rect.bottom and max(heights) > rect.y:
                return True
        return False

    def _pushed(self, rect: Rect, up: bool) -> Rect:
        """Return a place moved up or down until it is free."""
        for other in sorted(self.rects.beside(rect), key=lambda one: -one.y if up else one.y):
            if rect.touches(other):
                rect = rect._replace(y=other.y - rect.height - _BETWEEN if up else other.bottom + _BETWEEN)
        return rect


def _badness(place: tuple[float, Rect]) -> float:
    return place[0]


def _face(knot: Knot, radius: float) -> Rect:
    return Rect(knot.x - radius, knot.y - radius, 2 * radius, 2 * radius)
