"""Where all that is said of curves has settled: after a change, only what is said near it looks for room anew.

The words of a point look for room from left to right, clear of faces, lines and words that have theirs. So what was
found the last time holds for a point as long as nothing differs that lies in its reach.
"""

from collections.abc import Sequence
from math import inf
from typing import NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.beside import WIDEST_RING, Beside, MarkKind
from journeyeditor.layout.curve_plan import CurvePlan
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.room import Room
from journeyeditor.layout.type import Typed

_FACE = m.FACE / 2 + WIDEST_RING
"""From the middle of a point to the edge of its face, at most."""
_BEYOND = 4.0
"""How far, in points, a point may lie beyond the edges between which something is said, and somewhat more."""


class Said(NamedTuple):
    """What is said of a point, and what of the plot it covers."""

    beside: Beside
    rect: Rect


class Telling(NamedTuple):
    """A curve of which something is said."""

    plan: CurvePlan
    marks: dict[int, MarkKind]
    """Which of its points are marked as peaks and troughs."""


class Manner(NamedTuple):
    """How something is said of all curves of a lane."""

    width: float
    """How wide it may be, in points."""
    emphasised: bool
    """Whether moments of truth have weight."""
    area: tuple[float, float]
    """The left and the right edge between which it stands."""


class _News:
    """From where to where something differs from the last time."""

    def __init__(self) -> None:
        self.left, self.right = inf, -inf

    def add(self, left: float, right: float) -> None:
        self.left, self.right = min(self.left, left), max(self.right, right)

    def lie_between(self, left: float, right: float) -> bool:
        return left <= self.right and right >= self.left

    def concern(self, x: float, width: float, room: Room) -> bool:
        """Tell whether it matters for what is said, in a width, of a point at a position."""
        far = width + _BEYOND  # most points are farther away than anything that is said of them can stand
        return self.lie_between(x - far, x + far) and self.lie_between(*room.reach_of(x, width))


class _Curve:
    """A curve beside how it was the last time: which of its first and of its last points are as they were."""

    def __init__(self, telling: Telling, before: CurvePlan | None, said: Sequence[Said]) -> None:
        self.plan, self.marks = telling
        self._before, self._said = before, said
        self._first = self._last = 0
        if before is not None:
            most = min(len(before.points), len(self.plan.points))
            while self._first < most and _are_alike(before, self._first, self.plan, self._first):
                self._first += 1
            while self._last < most - self._first and _are_alike(before, -1 - self._last, self.plan, -1 - self._last):
                self._last += 1

    def tell_news(self, news: _News) -> None:
        """Tell from where to where it differs, with what was said there."""
        before, now = self._before, self.plan
        if before is None:
            news.add(-inf, inf)
        elif not self._first == len(before.points) == len(now.points):
            # Before its first point and after its last it is level, so that such a change is seen from afar.
            left = now.knots[self._first - 1].x - _FACE if self._first else -inf
            right = now.knots[-self._last].x + _FACE if self._last else inf
            news.add(left, right)
            for said in self._said[self._first : len(before.points) - self._last]:
                news.add(said.rect.x, said.rect.right)

    def said_before(self, index: int) -> Said | None:
        """Return what was said of a point that is as it was."""
        if index >= self._first:
            index -= len(self.plan.points)
            if index < -self._last:
                return None
        return self._said[index] if self._said else None


class Settled:
    """What was said of the curves of a lane the last time, and where it stood."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._causes: tuple[object, ...] = ()
        self._before: dict[str, tuple[CurvePlan, list[Said]]] = {}

    def settle(self, tellings: Sequence[Telling], manner: Manner, room: Room, typesetter: Typed) -> list[list[Said]]:
        """Return what is said of each point of each curve; what settles takes its room."""
        causes = manner, typesetter.type, typesetter.say, [telling.plan.curve.id for telling in tellings]
        before = self._before if causes == self._causes else {}
        curves = [_Curve(telling, *before.get(telling.plan.curve.id, (None, ()))) for telling in tellings]
        news = _News()
        for curve in curves:
            curve.tell_news(news)
        found = [_settled(curve, manner, room, news, typesetter) for curve in curves]
        self._causes = causes
        self._before = {curve.plan.curve.id: (curve.plan, said) for curve, said in zip(curves, found, strict=True)}
        return found


def _settled(curve: _Curve, manner: Manner, room: Room, news: _News, typesetter: Typed) -> list[Said]:
    plan, found = curve.plan, []
    for index, point in enumerate(plan.points):
        before, mark = curve.said_before(index), curve.marks.get(index)
        if before is None or before.beside.mark != mark:
            beside = Beside(point, mark, manner.emphasised, manner.width, typesetter)
        elif news.concern(plan.knots[index].x, manner.width, room):
            beside = before.beside
        else:
            room.take(before.rect)
            found.append(before)
            continue
        said = Said(beside, room.place_for(beside, plan, index))
        if said != before:
            for differing in (said, *([before] if before is not None else ())):
                news.add(differing.rect.x, differing.rect.right)
            before = said
        room.take(said.rect)
        found.append(before)
    return found


def _are_alike(before: CurvePlan, index: int, now: CurvePlan, at: int) -> bool:
    """Tell whether a point of a curve is one of the curve before, and the curve runs through it as it did."""
    return (
        before.points[index] is now.points[at]
        and before.knots[index] == now.knots[at]
        and before.shape.slopes[index] == now.shape.slopes[at]
    )
