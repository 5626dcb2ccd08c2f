"""What reaches across the slices of the sheet, such as connectors: it is painted anew in those where it has changed.

Most of it looks as before in most slices, though these have moved, and though it has become another elsewhere.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF

from journeyeditor.canvas.shown_section import ShownSection, joined
from journeyeditor.canvas.slices import Slice, Spoilt
from journeyeditor.canvas.tiles import Tiles
from journeyeditor.picture.primitives import Group, Groups, Primitive, Section, Shape

_BEYOND = 6.0
"""How far beyond a slice a line still matters there, in points: no bend is as large, and no edge as soft."""
_REACH = 4.0
"""How far what is painted reaches beyond its line, in points."""
_FINE = 1024.0
"""In what parts of a point places are compared."""
_IN_ONE_PART = 15
"""How many groups are compared at once."""
_Name = tuple[str, str]
"""An element, and what of it a group shows."""


class _Strip(NamedTuple):
    """A slice as what lies across it sees it: its name, where its own places begin, and its edges on the sheet."""

    name: str
    origin: float
    top: float
    right: float
    bottom: float


class _Look(NamedTuple):
    """What is seen of a group in a slice: the places that its parts touch, and how these are painted."""

    xs: list[float]
    ys: list[float]
    parts: list[object]

    @property
    def area(self) -> QRectF:
        """All that it covers."""
        if not self.xs:
            return QRectF()
        left, top = min(self.xs) - _REACH, min(self.ys) - _REACH
        return QRectF(left, top, max(self.xs) + _REACH - left, max(self.ys) + _REACH - top)


_NOTHING = _Look([], [], [])


class _Seen(NamedTuple):
    """How a group looks in the slices that it reaches."""

    parts: tuple[Primitive, ...]
    left: float
    places: tuple[tuple[str, float, float], ...]
    """The names of the slices, where in each of them the group begins, and how high each is."""
    looks: dict[str, _Look]


class _Compared(NamedTuple):
    """What looks otherwise than it was seen, once some groups are shown in some slices."""

    before: dict[_Name, _Seen]
    groups: Groups
    slices: Sequence[Slice]
    now: dict[_Name, _Seen]
    spoilt: tuple[Spoilt, ...]


class AcrossSection(ShownSection):
    """Shows what reaches across slices, and tells of each slice what looks otherwise there."""

    _tells_pieces = False

    def __init__(self, section: Section, tiles: Tiles, spoil: Callable[[str | None, QRectF], None]) -> None:
        """Show a section; see `ShownSection`."""
        super().__init__(section, tiles, spoil)
        self._seen: dict[_Name, _Seen] = {}
        self._left: dict[_Name, _Seen] = {}
        """What was seen before that: to let go of it takes a while, and is left to a turn in which nothing is shown."""
        self._newest = _Compared(self._seen, (), (), self._seen, ())

    def _spoil_shown(self, areas: list[QRectF]) -> None:
        """Tell nothing of what has become another on the sheet: see `take_spoilt`."""

    def foresee(self, section: Section, slices: Sequence[Slice]) -> Iterator[None]:
        """Find what will look otherwise in slices once the section is shown, in parts."""
        before, newest, self._left = self._seen, self._newest, {}
        if newest.before is before and newest.groups is section.groups and newest.slices is slices:
            return
        yield
        now: dict[_Name, _Seen] = {}
        changed: dict[str, list[QRectF]] = {}
        strips, anew = [_strip_of(part) for part in slices], 0
        for group in section.groups:
            name = group.element_id, group.kind
            was = before.get(name)
            seen = now[name] = _seen(group, strips, was)
            if seen is not was:
                _add_differing(was.looks if was is not None else {}, seen.looks, changed)
                anew += 1
                if anew % _IN_ONE_PART == 0:
                    yield
        for name in before.keys() - now.keys():
            _add_differing(before[name].looks, {}, changed)
        spoilt = tuple([(name, area) for name, areas in changed.items() for area in joined(areas)])
        self._newest = _Compared(before, section.groups, slices, now, spoilt)

    def take_spoilt(self, section: Section, slices: Sequence[Slice]) -> tuple[Spoilt, ...]:
        """Return what looks otherwise in slices, as told in each, now that the section is shown."""
        for _ in self.foresee(section, slices):
            pass
        spoilt, self._left, self._seen = self._newest.spoilt, self._seen, self._newest.now
        self._newest = self._newest._replace(before=self._seen, spoilt=())
        return spoilt


def _strip_of(part: Slice) -> _Strip:
    area = part.area
    return _Strip(part.name, part.top, area.top(), area.right(), area.bottom())


def _seen(group: Group, strips: Sequence[_Strip], was: _Seen | None) -> _Seen:
    """Return how a group looks in slices: as it was, if it has but moved with them."""
    (x, y), (left, top, _, _), bottom = group.at, group.rect, group.rect.bottom
    reached = [
        strip for strip in strips if strip.bottom > top - _REACH and strip.top < bottom + _REACH and strip.right > left
    ]
    places = tuple([(strip.name, round(y - strip.origin, 6), strip.bottom - strip.top) for strip in reached])
    if was is not None and was.left == x and was.places == places and was.parts == group.parts:
        return was
    looks = {strip.name: _Look([], [], []) for strip in reached}
    for part in group.parts:
        if isinstance(part, Shape) and not part.dashes:
            _look_along(part, group, reached, looks)
        else:
            for strip in reached:
                xs, ys, parts = looks[strip.name]
                xs += left, left + group.bounds.width
                ys += top - strip.origin, bottom - strip.origin
                parts.append(part)
    return _Seen(group.parts, x, places, looks)


def _look_along(shape: Shape, group: Group, reached: Sequence[_Strip], looks: dict[str, _Look]) -> None:
    """Add what is seen of a line in the slices that each piece of it reaches; far beyond, all is the same."""
    left, top = group.at
    before: list[float] = []
    for _, *numbers in shape.path:
        numbers = [*before, *numbers]
        before = numbers[-2:]
        ys = [top + y for y in numbers[1::2]]
        low, high = min(ys, default=0.0) - _BEYOND, max(ys, default=0.0) + _BEYOND
        for name, origin, least, _, most in reached:
            if ys and high > least and low < most:
                least, most = least - _BEYOND, most + _BEYOND
                look = looks[name]
                look.xs.extend([left + x for x in numbers[::2]])
                look.ys.extend([round((min(max(y, least), most) - origin) * _FINE) / _FINE for y in ys])
    for look in looks.values():
        look.parts.append((shape.fill, shape.stroke))


def _add_differing(before: dict[str, _Look], now: dict[str, _Look], changed: dict[str, list[QRectF]]) -> None:
    """Add what was seen and what is seen in each slice where these are not the same."""
    for name in {**before, **now}:
        looks = before.get(name, _NOTHING), now.get(name, _NOTHING)
        if looks[0] != looks[1]:
            changed.setdefault(name, []).extend([look.area for look in looks if look.xs])
