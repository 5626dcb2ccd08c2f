"""The empathy maps of personas: what each hears, thinks, feels, says and does around their face, pains and gains below.

One leaf for each persona of whom something is known; what has no room there is told on further leaves.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from operator import attrgetter
from typing import NamedTuple

from journeyeditor.layout.around import style
from journeyeditor.layout.around.flow import flow
from journeyeditor.layout.around.leaf import Bar, Block, Leaf, Leaflet, Piece, PlacedBlock, Portrait, Written
from journeyeditor.layout.around.people import Section, name_style, story
from journeyeditor.layout.around.style import Subject
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.paging.running import on_one_line
from journeyeditor.layout.type import Typed
from journeyeditor.layout.typesetter import TextBlock, TextStyle
from journeyeditor.model import Empathy, Persona


class EmpathyPart(NamedTuple):
    """A part of an empathy map."""

    path: str
    """Where a persona holds it; a field inside another is named with it: ``empathy.hears``."""
    title: str
    icon: str


HEARS, THINKS, FEELS, SAYS, DOES, PAINS, GAINS = EMPATHY_PARTS = (
    EmpathyPart("empathy.hears", "Hears", "ear-hearing"),
    EmpathyPart("empathy.thinks", "Thinks", "thought-bubble-outline"),
    EmpathyPart("empathy.feels", "Feels", "heart-outline"),
    EmpathyPart("empathy.says", "Says", "message-outline"),
    EmpathyPart("empathy.does", "Does", "walk"),
    EmpathyPart("frustrations", "Pains", "alert-outline"),
    EmpathyPart("goals", "Gains", "trophy-outline"),
)
"""In the order in which they are read."""

_SIZES = (13, 12, 11, 10, 9, 8)
"""The sizes of type that are tried until all has room."""
_PADDING = 12.0
_GAP = 8.0
_CORNER = 8.0
_FACE, _RING = 92.0, 6.0
_BESIDE_FACE = (_FACE / 2 + _RING) - _GAP / 2 - 8.0
"""How much of a panel beside the face is kept free of words."""
_ICON = 15
_BULLET, _INDENT, _BETWEEN = 3.5, 11.0, 4.0
_LEAST_ROW = _FACE / 2 + 44.0
_HEARS_WHERE_WIDE = 0.25
"""The share of the width of what is heard, which comes from one side, on a wide leaf."""
_ROWS = ((THINKS, FEELS), (SAYS, DOES), (PAINS, GAINS))
_BY_THE_FACE = {THINKS: "right", FEELS: "left", SAYS: "right", DOES: "left"}
"""On which side of a panel the face is."""
_HIGHEST_NAME = 0.3


class _Panel(NamedTuple):
    """A part of the map where it stands."""

    part: EmpathyPart
    rect: Rect

    @property
    def words(self) -> Rect:
        """Where its words may stand."""
        rect = self.rect.inset(_PADDING, _PADDING)
        match _BY_THE_FACE.get(self.part):
            case "right":
                return rect._replace(width=rect.width - _BESIDE_FACE)
            case "left":
                return rect._replace(x=rect.x + _BESIDE_FACE, width=rect.width - _BESIDE_FACE)
            case _:
                return rect


def lay_out_empathy_maps(subject: Subject) -> Leaflet | None:
    """Return the empathy map of each persona of a map that has one, one after the other; nothing where none has."""
    people = [subject.document.persona(name) for name in subject.journey.personas]
    leaves = [leaf for persona in people if persona.empathy != Empathy() for leaf in _leaves(subject, persona)]
    if not leaves:
        return None
    say = subject.typesetter.say
    return Leaflet(say("Empathy maps"), subject.page.width, subject.page.height, tuple(leaves))


def _leaves(subject: Subject, persona: Persona) -> Iterator[Leaf]:
    """Yield the empathy map of a persona, and what has no room on it."""
    room, set_ = subject.page.room, subject.typesetter
    more: list[Section] = []
    if set_.set(persona.name, name_style(subject, persona.name, room.width), room.width).height > (
        room.height * _HIGHEST_NAME
    ):
        more.append(Section(set_.say("Name"), (persona.name,)))
        persona = persona.with_(name=on_one_line(persona.name, style.TITLE, room.width, set_).text)
    pieces, top = _head(subject, persona)
    area = Rect(0, top, room.width, room.height - top)
    said = {part: _texts(persona, part) for part in EMPATHY_PARTS}
    panels, size = _panels(said, area, set_)
    pieces += _around_face(panels, persona)
    for panel in panels:
        written, left = _written(panel, said[panel.part], size, set_)
        pieces += written
        more += [Section(set_.say(panel.part.title), left, "points")] if left else []
    name = f"{persona.id}-empathy"
    block = Block(name, "title", room.width, room.height, tuple(pieces), persona.name)
    yield Leaf((PlacedBlock(block, Point(room.x, room.y)),))
    if more:
        columns = style.columns_of(room, 2 if room.width > room.height else 1)
        yield from flow(list(story(set_, name, more, columns[0])), lambda _: columns)


def _texts(persona: Persona, part: EmpathyPart) -> tuple[str, ...]:
    return tuple(text for text in attrgetter(part.path)(persona) if text.strip())


def _head(subject: Subject, persona: Persona) -> tuple[list[Piece], float]:
    """Return whose map it is, and where it ends."""
    set_, width = subject.typesetter, subject.page.room.width
    caption = set_.set(set_.say("Empathy map"), style.CAPTION, width)
    name = set_.set(persona.name, name_style(subject, persona.name, width), width)
    y = caption.height + 2
    pieces: list[Piece] = [Written(Point(0, 0), caption, "second"), Written(Point(0, y), name)]
    y += name.height + style.LINE
    pieces.append(Bar(Rect(0, y, 40, 3), "accent"))
    return pieces, y + 3 + 2 * style.LINE


# Where the panels stand


def _panels(said: Mapping[EmpathyPart, Sequence[str]], area: Rect, typesetter: Typed) -> tuple[tuple[_Panel, ...], int]:
    """Return the panels of a map, and the size of their type: the largest in which all has room, else the smallest."""
    tried = [(size, _rows(said, area, size, typesetter)) for size in _SIZES]
    room = area.height - _GAP * (len(tried[0][1]) - 1)
    size, rows = next(((size, rows) for size, rows in tried if sum(rows) <= room), tried[-1])
    spare = (room - sum(rows)) / len(rows)
    heights = [height + spare for height in rows] if spare >= 0 else _cut(rows, room)
    return _placed(area, heights), size


def _rows(said: Mapping[EmpathyPart, Sequence[str]], area: Rect, size: int, typesetter: Typed) -> list[float]:
    """Return how high each row of panels must be where type has a size."""
    is_wide = _is_wide(area)
    # The widths do not depend on the heights, so panels of any height tell how high they need to be.
    panels = _placed(area, (area.height,) * (len(_ROWS) + (not is_wide)))
    needed = {panel.part: _needed(panel, said[panel.part], size, typesetter) for panel in panels}
    rows = [max(needed[part] for part in row) for row in _ROWS]
    rows[:2] = [max(height, _LEAST_ROW) for height in rows[:2]]
    if not is_wide:
        return [needed[HEARS], *rows]
    rows[1] += max(0.0, needed[HEARS] - rows[0] - _GAP - rows[1])
    return rows


def _is_wide(area: Rect) -> bool:
    """Tell whether what is heard stands beside all else, and not above it."""
    return area.width > area.height


def _cut(rows: Sequence[float], room: float) -> list[float]:
    """Return heights of rows that have no room, as much lower as they are higher than the lowest that they may be."""
    least = min(_LEAST_ROW, room / len(rows))
    beyond = [max(height - least, 0.0) for height in rows]
    share = (room - least * len(rows)) / sum(beyond)
    return [least + height * share for height in beyond]


def _placed(area: Rect, heights: Sequence[float]) -> tuple[_Panel, ...]:
    """Return the panels in rows of some heights, in the order in which they are read."""
    tops = list(accumulate((height + _GAP for height in heights), initial=area.y))
    placed = {}
    left = area.x
    if _is_wide(area):
        width = area.width * _HEARS_WHERE_WIDE
        placed[HEARS] = Rect(area.x, area.y, width, heights[0] + _GAP + heights[1])
        left += width + _GAP
    else:
        placed[HEARS] = Rect(area.x, area.y, area.width, heights[0])
        tops, heights = tops[1:], heights[1:]
    for row, top, height in zip(_ROWS, tops, heights, strict=False):
        start = area.x if PAINS in row else left
        width = (area.right - start - _GAP) / 2
        for number, part in enumerate(row):
            placed[part] = Rect(start + number * (width + _GAP), top, width, height)
    return tuple(_Panel(part, placed[part]) for part in EMPATHY_PARTS)


def _needed(panel: _Panel, texts: Sequence[str], size: int, typesetter: Typed) -> float:
    """Return how high a panel must be for its texts."""
    blocks = [_set(text, size, panel.words.width, typesetter) for text in texts]
    title = typesetter.set(typesetter.say(panel.part.title), style.HEADING, panel.words.width)
    return 2 * _PADDING + title.height + sum(_BETWEEN + block.height for block in blocks)


def _set(text: str, size: int, width: float, typesetter: Typed) -> TextBlock:
    return typesetter.set(text.strip(), TextStyle(size), width - _INDENT)


# What stands in them


def _around_face(panels: Sequence[_Panel], persona: Persona) -> Iterator[Piece]:
    """Yield the grounds of panels, and the face between those of what one thinks, feels, says and does."""
    yield from (Bar(panel.rect, "shade", _CORNER) for panel in panels)
    thinks = next(panel.rect for panel in panels if panel.part is THINKS)
    centre = Point(thinks.right + _GAP / 2, thinks.bottom + _GAP / 2)
    ring = Rect(centre.x - _FACE / 2, centre.y - _FACE / 2, _FACE, _FACE).inset(-_RING, -_RING)
    yield Bar(ring, "paper", ring.width / 2)
    yield Portrait(ring.inset(_RING, _RING), persona)


def _written(panel: _Panel, texts: Sequence[str], size: int, typesetter: Typed) -> tuple[list[Piece], tuple[str, ...]]:
    """Return the title of a panel and the texts that have room in it, and those that have none."""
    words, part = panel.words, panel.part
    title = typesetter.set(typesetter.say(part.title), style.HEADING, words.width - _ICON - 6)
    icon = typesetter.icon(part.icon, _ICON)
    pieces: list[Piece] = [
        Written(Point(words.x, words.y + 1), icon, "accent", decoration=True),
        Written(Point(words.x + _ICON + 6, words.y), title),
    ]
    y = words.y + title.height
    line = typesetter.set("x", TextStyle(size), words.width).height
    for number, text in enumerate(texts):
        block = _set(text, size, words.width, typesetter)
        y += _BETWEEN
        if y + block.height > words.bottom + 1e-6:
            return pieces, tuple(texts[number:])
        bullet = Rect(words.x + 1, y + (line - _BULLET) / 2, _BULLET, _BULLET)
        pieces += [Bar(bullet, "accent", _BULLET / 2), Written(Point(words.x + _INDENT, y), block)]
        y += block.height
    return pieces, ()
