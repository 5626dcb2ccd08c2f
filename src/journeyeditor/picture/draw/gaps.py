"""Curves beside how they were, drawn: the earlier one stands back, and what lies between them is filled."""

from collections.abc import Iterator

from journeyeditor.layout.gaps import Gap, gaps
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.lane_body import Plot
from journeyeditor.layout.typesetter import Typesetter
from journeyeditor.layout.wording import Wording
from journeyeditor.picture.contrast import mixed
from journeyeditor.picture.palette import MOOD_HIGH, MOOD_LOW, Palette
from journeyeditor.picture.primitives import Group, Line, Path, Primitive, Section, Shape, Words
from journeyeditor.picture.shapes import disc
from journeyeditor.review.comparing import BEFORE

_FILLED = 0.68
"""How much paper is in the fill."""
_DASHES = (1.5, 3.5)
_THIN = 1.75
_DOT = 3.0
_SIGN = 13
_ROOM = 20.0
"""How far apart curves must run, in points, for a sign between them."""
_LEAST_STRETCH = 30.0


def with_gaps(section: Section, plot: Plot, palette: Palette, typesetter: Typesetter) -> Section:
    """Return the section of a lane of curves with what lies between each curve and how it was."""
    curves = {placed.curve.id: placed for placed in plot.curves}
    between = [
        _draw_gap(f"gap-{placed.curve.id}-{number}", gap, palette, typesetter)
        for placed in plot.curves
        if (before := curves.get(f"{BEFORE}{placed.curve.id}")) is not None
        for number, gap in enumerate(gaps(before, placed))
    ]
    groups: list[Group] = []
    for group in section.groups:
        groups.append(_standing_back(group, palette) if group.element_id.startswith(BEFORE) else group)
        if group.kind == "levels":
            groups += between
    return section._replace(groups=tuple(groups))


def _draw_gap(name: str, gap: Gap, palette: Palette, typesetter: Typesetter) -> Group:
    colour = MOOD_HIGH if gap.rises else MOOD_LOW
    first, *rest = gap.outline
    path: Path = (("M", *first), *(("L", *point) for point in rest), ("Z",))
    parts: list[Primitive] = [Shape(path, fill=mixed(colour, palette.paper, _FILLED))]
    (middle, apart), bounds = gap.widest, gap.bounds
    if apart >= _ROOM and bounds.width >= _LEAST_STRETCH:
        sign = typesetter.icon("arrow-up-bold" if gap.rises else "arrow-down-bold", _SIGN)
        at = Point(middle.x - sign.width / 2, middle.y - sign.height / 2)
        parts.append(Words(at, sign, palette.words(colour), decoration=True))
    told = _told(gap, typesetter.say)
    return Group(name, "gap", "grid", Point(0, 0), bounds, tuple(parts), alternative_text=told)


def _told(gap: Gap, say: Wording) -> str:
    return say("Better than before") if gap.rises else say("Worse than before")


def _standing_back(group: Group, palette: Palette) -> Group:
    """Return a curve, its name or one of its points as it was: a dotted line, and dots in place of faces."""
    if group.kind == "point":
        dot = Shape(disc(Point(0, 0), _DOT), fill=palette.paper, stroke=palette.quiet_ink, stroke_width=1.25)
        return group._replace(parts=(dot,), bounds=Rect(-_DOT - 1, -_DOT - 1, 2 * _DOT + 2, 2 * _DOT + 2))
    return group._replace(parts=tuple(_dotted(group.parts)))


def _dotted(parts: tuple[Primitive, ...]) -> Iterator[Primitive]:
    for part in parts:
        match part:
            case Shape(fill=None):
                yield part._replace(stroke_width=_THIN, dashes=_DASHES)
            case Line():
                yield part._replace(width=_THIN, dashes=_DASHES)
            case _:
                yield part
