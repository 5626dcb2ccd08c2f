"""What is said beside the points of a curve: reasons, moments, marks that help to read; each where it is clear."""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.crowd import Crowd
from journeyeditor.layout.curve_plan import CurvePlan
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.memory import Memory
from journeyeditor.layout.sheet import Mark, PlacedLabel
from journeyeditor.layout.typesetter import TextBlock, Typesetter
from journeyeditor.model import CurvePoint
from journeyeditor.model.curve import ReadingAid
from journeyeditor.model.curve_in_words import MOMENT_NAMES
from journeyeditor.model.curve_reading import Reading
from journeyeditor.model.curve_shape import Knot

MarkKind = Literal["peak", "trough", "drop"]

_REASON = m.SMALL._replace(alignment="centre")
_MOMENT = m.CAPTION._replace(alignment="centre")
_MARKS: dict[MarkKind, tuple[str, str]] = {
    "peak": ("triangle", "Peak"),
    "trough": ("triangle-down", "Trough"),
    "drop": ("trending-down", "Rapid drop"),
}
_MARK_ICONS = {"peak": 7, "trough": 7, "drop": 10}
_PILL = 3.0
"""How much higher the name of a moment stands for its ground, where moments have weight."""
_REACH = m.FACE / 2 + m.REASON_GAP / 2
"""From the middle of a face to what is said of it."""
_RING, _HALO = 4.0, 9.0
"""How much farther than its face a moment of truth reaches, without weight and with it."""
_WRONG_SIDE = 10.0
"""How far, in points, something may stand from its face before the other side of the curve is better."""
_ASIDE = 0.35
"""How much worse it is to stand a point aside than a point away."""
_BETWEEN = 2.0
"""What lies between two that would touch."""


class SetMark(NamedTuple):
    """A mark that helps to read, set."""

    mark: Mark
    rect: Rect


def mark_of(kind: MarkKind, typesetter: Typesetter, at: Point) -> SetMark:
    """Return a mark, an icon with a word, whose top left corner is at a place."""
    icon_name, word = _MARKS[kind]
    icon = typesetter.icon(icon_name, _MARK_ICONS[kind])
    words = typesetter.set(typesetter.say(word), m.CAPTION, m.REASON_WIDTH)
    left = at.x + _MARK_ICONS[kind] + m.MARK_GAP
    height = max(words.height, icon.height)
    rect = Rect(at.x, at.y, left - at.x + words.width, height)
    placed_icon = PlacedLabel(Point(at.x, at.y + (height - icon.height) / 2), icon)
    placed_words = PlacedLabel(Point(left, at.y + (height - words.height) / 2), words)
    return SetMark(Mark(placed_icon, placed_words), rect)


class Beside:
    """What is said of a point, one below the other: the mark, the moment, the reason."""

    def __init__(
        self, point: CurvePoint, mark: MarkKind | None, emphasised: bool, width: float, typesetter: Typesetter
    ) -> None:
        """Set what is said, as wide as there is room for."""
        self.reason = typesetter.set(point.reason, _REASON, width)
        self.emphasised = emphasised and point.moment_of_truth is not None
        self._moment: TextBlock | None = None
        if point.moment_of_truth is not None:
            self._moment = typesetter.set(typesetter.say(MOMENT_NAMES[point.moment_of_truth.kind]), _MOMENT, width)
        self._mark, self._typesetter = mark, typesetter
        self._mark_size = mark_of(mark, typesetter, Point(0, 0)).rect if mark else Rect(0, 0, 0, 0)
        self._above_reason = self._mark_size.height
        if self._moment is not None:
            self._above_reason += self._moment.height + (2 * _PILL if self.emphasised else 0)
        self.height = self._above_reason + (self.reason.height if point.reason else 0.0)
        self.width = width
        self.reach = _REACH + _around(point, emphasised)
        """From the middle of the face to what is said."""
        self.rect = Rect(0, 0, width, 0)

    @property
    def measures(self) -> tuple[float, float, float]:
        """How wide and high it is, and how far from the middle of its face it stands at least."""
        return self.width, self.height, self.reach

    def on_sheet(self, top: float) -> tuple[PlacedLabel | None, tuple[Mark, ...], Rect]:
        """Return the moment, the marks and where the reason stands, on a sheet whose plot begins at a height."""
        rect = self.rect.moved(0, top)
        marks: tuple[Mark, ...] = ()
        if self._mark is not None:
            left = rect.x + max(rect.width - self._mark_size.width, 0.0) / 2
            marks = (mark_of(self._mark, self._typesetter, Point(left, rect.y)).mark,)
        moment = None
        if self._moment is not None:
            y = rect.y + self._mark_size.height + (_PILL if self.emphasised else 0)
            moment = PlacedLabel(Point(rect.x, y), self._moment)
        reason = Rect(rect.x, rect.y + self._above_reason, rect.width, rect.height - self._above_reason)
        return moment, marks, reason


class Taken:
    """What stands on a plot already: faces, and what is said beside them."""

    def __init__(
        self, plans: Sequence[CurvePlan], area: tuple[float, float], aids: Sequence[ReadingAid], memory: Memory
    ) -> None:
        """Take the faces of some curves, between a left and a right edge; the memory knows what came before."""
        self.rects = Crowd(
            _face(knot, m.FACE / 2 + _around(point, "moments" in aids))
            for plan in plans
            for point, knot in zip(plan.points, plan.knots, strict=True)
        )
        self._plans, self._area, self._memory = plans, area, memory

    def find_place(self, beside: Beside, plan: CurvePlan, index: int) -> None:
        """Give what is said of a point its place: as near as it stands clear of all lines, faces and words."""
        knot = plan.knots[index]
        if not beside.height:
            # One without words has no height and stands below its face, where it is written.
            beside.rect = Rect(self._left(knot.x, beside.width), knot.y + beside.reach, beside.width, 0.0)
            return
        causes = (*self._around(knot.x, beside.width), knot, plan.prefers_above(index), beside.measures, self._area)
        places = self._memory.recall(
            ("places", plan.points[index].id), causes, lambda _: self._best_first(beside, plan, index)
        )
        beside.rect = self._best_of(places, plan, up=places[0].y < knot.y)
        self.rects.take(beside.rect)

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
        found = self._best_of(inside, None, up=True)
        self.rects.take(found)
        return found

    def _best_of(self, places: Sequence[Rect], own: CurvePlan | None, up: bool) -> Rect:
        """Return the first of some places that is clear, else the first that is free, else the first, moved away."""
        free: Rect | None = None
        for rect in places:
            if self.rects.is_free(rect):
                if not self._is_crossed(rect, own):
                    return rect
                free = free or rect
        return free or self._pushed(places[0], up)

    def _around(self, x: float, width: float) -> tuple[object, ...]:
        """Return the course of all curves as far as what is said of a point at a position may stand."""
        left, right = self._left(x - width / 4, width), self._left(x + width / 4, width) + width
        return tuple(plan.course(min(left, x), max(right, x)) for plan in self._plans)

    def _best_first(self, beside: Beside, plan: CurvePlan, index: int) -> list[Rect]:
        """Return places above and below a point, straight or aside."""
        x, places = plan.knots[index].x, []
        middle = self._left(x, beside.width)
        for aside in (0.0, beside.width / 4, -beside.width / 4):
            left = self._left(x + aside, beside.width)
            if left != middle or not aside:
                worse = _ASIDE * abs(left - middle)
                places += [(cost + worse, rect) for cost, rect in self._above_and_below(beside, plan, index, left)]
        return [rect for _, rect in sorted(places, key=lambda place: place[0])]

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


def _around(point: CurvePoint, emphasised: bool) -> float:
    if point.moment_of_truth is None:
        return 0.0
    return _HALO if emphasised else _RING


def _face(knot: Knot, radius: float) -> Rect:
    return Rect(knot.x - radius, knot.y - radius, 2 * radius, 2 * radius)


def said_of(
    plan: CurvePlan,
    marks: dict[int, MarkKind],
    aids: Sequence[ReadingAid],
    taken: Taken,
    width: float,
    typesetter: Typesetter,
) -> list[Beside]:
    """Return what is said of each point of a curve, placed."""
    found = []
    for index, point in enumerate(plan.points):
        beside = Beside(point, marks.get(index), "moments" in aids, width, typesetter)
        taken.find_place(beside, plan, index)
        found.append(beside)
    return found


def marks_for(aids: Sequence[ReadingAid], reading: Reading) -> dict[int, MarkKind]:
    """Return which points of a curve are marked as peaks and troughs, as far as these aids are on."""
    marks: dict[int, MarkKind] = {}
    if "peaks" in aids:
        marks |= dict.fromkeys(reading.peaks, "peak")
    if "troughs" in aids:
        marks |= dict.fromkeys(reading.troughs, "trough")
    return marks
