"""What became of the elements of a map, drawn on its picture: a frame, and a badge that says it in a word."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.sheet import Sheet
from journeyeditor.layout.type import Typed
from journeyeditor.layout.typesetter import TextBlock, TextStyle, Typesetter
from journeyeditor.layout.wording import Wording
from journeyeditor.model import Theme
from journeyeditor.picture.contrast import readable
from journeyeditor.picture.draw.gaps import with_gaps
from journeyeditor.picture.palette import Palette, palette_of
from journeyeditor.picture.primitives import Box, Group, Line, Picture, Primitive, Section, Shape, Words
from journeyeditor.review.comparing import Comparison, Kind
from journeyeditor.typeset.block import SetText

_STYLE = TextStyle(8, 700)
_ICON = 10
_HEIGHT = 14.0
_AIR = 4.0
_OUT = 8.0
"""How far a badge leans over the upper edge of what it is on."""
_EDGE = 1.5
_DASHES = (4.0, 2.5)
_WIDEST = 100.0
_MIDDLE, _LAST_LETTER = 0.3, 0.5
"""How far the middle of small letters lies above the baseline, and how wide about a letter is, for a size of type."""
_MARKED = ("card", "stage", "step", "lane")
"""The kinds of groups that can have a badge."""
_OF_CONNECTORS = ("connector", "words of a line")


Marks = Mapping[str, Sequence[Kind]]
"""What became of elements, by their ids."""


class Look(NamedTuple):
    """How a kind of difference is shown."""

    word: str
    icon: str
    colour: str


LOOKS: dict[Kind, Look] = {
    "added": Look("Added", "plus-thick", "#1E7A46"),
    "removed": Look("Removed", "minus-thick", "#B3382C"),
    "moved": Look("Moved", "arrow-right-thick", "#2B5FB8"),
    "changed": Look("Changed", "pencil", "#8A5A00"),
}
"""How each kind of difference is shown: in a word, by an icon, and in a colour of its own."""


def fates_in(say: Wording) -> Mapping[str, str]:
    """Return what can become of something, in the language of the readers."""
    return {kind: say(look.word) for kind, look in LOOKS.items()}


def with_differences(
    picture: Picture, sheet: Sheet, theme: Theme, comparison: Comparison, typesetter: Typesetter
) -> Picture:
    """Return the picture of a map with what became of its elements, and of its curves.

    Args:
        picture: the picture.
        sheet: the map, laid out as in the picture.
        theme: its theme.
        comparison: what became of its elements; others are left as they are.
        typesetter: what sets the words.
    """
    palette, typed = palette_of(theme), Typed(typesetter, theme)
    mark = partial(_marked, marks=comparison.marks, along=comparison.along, palette=palette, typesetter=typed)
    plots = {f"lane {lane.lane.id}": lane.body.plot for lane in sheet.lanes}
    sections = []
    for section in picture.sections:
        shown = _with_marks(section, mark)
        plot = plots.get(section.name)
        sections.append(shown if plot is None else with_gaps(shown, plot, palette, typed))
    return picture._replace(sections=tuple(sections))


def _with_marks(section: Section, mark: Callable[[Group], Group]) -> Section:
    bundles = tuple(bundle._replace(groups=tuple(map(mark, bundle.groups))) for bundle in section.bundles)
    return section._replace(groups=tuple(map(mark, section.groups)), bundles=bundles)


def _marked(group: Group, marks: Marks, along: Mapping[str, Kind], palette: Palette, typesetter: Typed) -> Group:
    if group.kind in _OF_CONNECTORS:
        kinds = marks.get(group.element_id, ())
        return _coloured(group, kinds[0], palette) if kinds else group
    kinds = marks.get(group.element_id, ()) if group.kind in _MARKED else ()
    came_along = along.get(group.element_id) if group.kind == "card" else None
    if came_along is not None:
        colour = readable(LOOKS[came_along].colour, (palette.paper,), palette.ink)
        return group._replace(parts=(*group.parts, *_fate(group, came_along, colour)))
    if not kinds:
        return group
    look = LOOKS[kinds[0]]
    colour = readable(look.colour, (palette.paper,), palette.ink)
    words = " · ".join(typesetter.say(LOOKS[kind].word) for kind in kinds)
    badge = _badge(group, look.icon, words, colour, palette, typesetter)
    bounds = group.bounds.around(badge[0].rect)
    return group._replace(parts=(*group.parts, *_fate(group, kinds[0], colour), *badge), bounds=bounds)


def _coloured(group: Group, kind: Kind, palette: Palette) -> Group:
    """Return a connector in the colour of what became of it, dashed where it is gone; its words say it."""
    colour = readable(LOOKS[kind].colour, (palette.paper,), palette.ink)
    parts: list[Primitive] = []
    for part in group.parts:
        match part:
            case Shape(stroke=None):
                parts.append(part._replace(fill=colour))
            case Shape():
                parts.append(part._replace(stroke=colour, dashes=_DASHES if kind == "removed" else part.dashes))
            case Words():
                parts.append(part._replace(colour=colour))
            case _:
                parts.append(part)
    return group._replace(parts=tuple(parts))


def _fate(group: Group, kind: Kind, colour: str) -> list[Primitive]:
    """Return what shows on an element itself what became of it: a frame around a card, lines through what is gone."""
    frame = _frame(group.bounds, colour, dashed=kind == "removed") if group.kind == "card" else []
    return [*frame, *(_struck(group) if kind == "removed" else [])]


def _badge(
    group: Group, icon: str, words: str, colour: str, palette: Palette, typesetter: Typed
) -> tuple[Box, *tuple[Words, ...]]:
    """Return the badge of an element: an icon and a word at its upper right corner; of a lane, at its lower left.

    What stands in the band is cut off at its edges on each page, so that nothing may lean out there.
    """
    bounds, sign = group.bounds, typesetter.icon(icon, _ICON)

    def wide(text: TextBlock) -> float:
        return _AIR + sign.width + (_AIR / 2 + text.width + 1.5 * _AIR if text.width else _AIR)

    text = typesetter.set(words, _STYLE, _WIDEST)
    if group.kind == "stage" and _name_width(group) + wide(text) > bounds.width - 6 * _AIR:
        text = typesetter.set("", _STYLE, _WIDEST)  # the icon alone tells it, and the name stays in sight
    width = wide(text)
    left, top = bounds.right - width + _AIR / 2, bounds.y - _OUT
    match group.kind:
        case "lane":
            left, top = bounds.x + 2 * _AIR, bounds.bottom - _HEIGHT - 2
        case "stage":
            left, top = bounds.right - width - 3 * _AIR, bounds.y + 1
        case "step":
            left, top = bounds.right - width - _AIR, bounds.bottom - _HEIGHT - 1
    box = Rect(max(left, bounds.x - _AIR), top, width, _HEIGHT)
    ink = palette.ink_on(colour)
    icon_at = Point(box.x + _AIR, box.y + (_HEIGHT - sign.height) / 2)
    at = Point(icon_at.x + sign.width + _AIR / 2, box.y + (_HEIGHT - text.height) / 2)
    ground = Box(box, colour, _HEIGHT / 2, palette.paper, 1.0)
    if not text.text:
        return ground, Words(icon_at, sign, ink, decoration=True, alternative_text=words)
    return ground, Words(icon_at, sign, ink, decoration=True), Words(at, text, ink)


def _name_width(group: Group) -> float:
    """Return how wide what an element is called is."""
    names = (part.block.width for part in group.parts if isinstance(part, Words) and not part.decoration)
    return max(names, default=0.0)


def _frame(bounds: Rect, colour: str, dashed: bool) -> list[Primitive]:
    """Return a frame around a card; a dashed one has straight corners."""
    edge = bounds.inset(_EDGE / 2, _EDGE / 2)
    if not dashed:
        return [Box(edge, None, 4.0, colour, _EDGE)]
    corners = [
        Point(edge.x, edge.y),
        Point(edge.right, edge.y),
        Point(edge.right, edge.bottom),
        Point(edge.x, edge.bottom),
    ]
    return [
        Line(start, end, colour, _EDGE, _DASHES) for start, end in zip(corners, (*corners[1:], corners[0]), strict=True)
    ]


def _struck(group: Group) -> list[Primitive]:
    """Return a line through each line of the first text of what is gone."""
    texts = [part for part in group.parts if isinstance(part, Words) and part.block.text and not part.decoration]
    return [line for text in texts[:1] if isinstance(text.block, SetText) for line in _through(text, text.block)]


def _through(text: Words, block: SetText) -> Iterator[Line]:
    size = block.style.size
    for line in block.lines:
        places = [x for run in line.runs for x, _ in run.places]
        if places:
            y = text.at.y + line.baseline - _MIDDLE * size
            start, end = text.at.x + min(places), text.at.x + max(places) + _LAST_LETTER * size
            yield Line(Point(start, y), Point(end, y), text.colour, 0.75)
