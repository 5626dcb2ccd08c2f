"""The sheets of personas: one for each, with all that is known of it."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from journeyeditor.layout.around import style
from journeyeditor.layout.around.flow import Entry, balanced, in_pieces
from journeyeditor.layout.around.leaf import Bar, Block, Ink, Leaf, Leaflet, Piece, PlacedBlock, Portrait, Written
from journeyeditor.layout.around.style import Subject
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.paging.running import on_one_line
from journeyeditor.layout.type import Typed
from journeyeditor.layout.typesetter import TextStyle
from journeyeditor.layout.wording import Wording
from journeyeditor.model import Persona
from journeyeditor.model.channels import channel_icon
from journeyeditor.model.persona import PersonaKind

_FACE = 112.0
_SIDE_WHERE_WIDE, _SIDE = 0.28, 0.36
"""The share of the width in which the portrait stands, on a wide leaf and on a high one."""
_QUOTE = TextStyle(14, italic=True)
_KINDS: dict[PersonaKind, str] = {
    "persona": "Persona",
    "segment": "Segment",
    "company": "Company",
    "stakeholder": "Stakeholder",
    "employee": "Employee",
}
_NAME_SIZES = (style.TITLE.size, 20, 15)
_MOST_FOR_A_NAME = 0.3
"""The most of the height of a page that a name takes before it is set smaller."""
_ICON = 12
_BULLET = 4.0
_INDENT = 12.0


class Section(NamedTuple):
    """What is told of a persona under one heading."""

    title: str
    texts: tuple[str, ...]
    kind: str = "prose"
    """Or *points*, each with a bullet, or *channels*, each with its icon."""


def lay_out_personas(subject: Subject) -> Leaflet | None:
    """Return a sheet for each persona of a map, one after the other; nothing where it has none."""
    people = [subject.document.persona(name) for name in subject.journey.personas]
    leaves = [leaf for persona in people for leaf in _leaves(subject, persona)]
    if not leaves:
        return None
    title = people[0].name if len(people) == 1 else subject.typesetter.say("Personas")
    return Leaflet(title, subject.page.width, subject.page.height, tuple(leaves))


def _leaves(subject: Subject, persona: Persona) -> tuple[Leaf, ...]:
    """Return the portrait with what is told in columns beside it, on further leaves where it is much."""
    room = subject.page.room
    wide = room.width > room.height
    side = room.width * (_SIDE_WHERE_WIDE if wide else _SIDE)
    left = room.x + side + 1.5 * style.GUTTER
    columns = style.columns_of(Rect(left, room.y, room.right - left, room.height), 2 if wide else 1)
    facts = _facts(persona, subject.typesetter.say)
    portrait = _portrait(subject, persona, [Section("", (persona.quote,)), *facts], side)
    say = subject.typesetter.say
    sections = list(_sections(persona, say))
    if portrait.height > room.height:  # too much to stand below the face
        portrait = _portrait(subject, persona, [], side)
        sections = [Section(say("Quote"), (persona.quote,)), *facts, *sections]
    if portrait.height > room.height:  # even for the name
        called = on_one_line(persona.name, style.TITLE, side, subject.typesetter).text
        portrait = _portrait(subject, persona.with_(name=called), [], side)
        sections = [Section(say("Name"), (persona.name,)), *sections]
    told = list(story(subject.typesetter, persona.id, sections, columns[0]))
    first, *others = balanced(told, lambda _: columns) if told else (Leaf(()),)
    head = PlacedBlock(portrait, Point(room.x, room.y))
    return (Leaf((head, *first.blocks)), *others)


def _facts(persona: Persona, say: Wording) -> list[Section]:
    facts = (("Age", persona.age), ("Gender", persona.gender), ("Role", persona.role), ("Location", persona.location))
    return [Section(say(name), ("" if value is None else str(value),)) for name, value in facts]


def _sections(persona: Persona, say: Wording) -> Iterator[Section]:
    yield Section(say("Background"), (persona.background,))
    yield Section(say("Goals"), persona.goals, "points")
    yield Section(say("Needs"), persona.needs, "points")
    yield Section(say("Motivations"), persona.motivations, "points")
    yield Section(say("Frustrations"), persona.frustrations, "points")
    yield from (Section(fact.name.strip() or say("Also"), (fact.text,)) for fact in persona.facts)
    yield Section(say("Channels"), persona.channels, "channels")


def _portrait(subject: Subject, persona: Persona, facts: Sequence[Section], width: float) -> Block:
    """Return the face with the name, and some facts below them; one without a title is the quote."""
    set_ = subject.typesetter.set
    pieces: list[Piece] = [Portrait(Rect(0, 0, _FACE, _FACE), persona)]
    y = _FACE + 2.5 * style.LINE

    def write(text: str, how: TextStyle, ink: Ink, gap: float) -> None:
        nonlocal y
        block = set_(text, how, width)
        pieces.append(Written(Point(0, y), block, ink))
        y += block.height + gap

    write(subject.typesetter.say(_KINDS[persona.kind]), style.CAPTION, "second", 2)
    write(persona.name, name_style(subject, persona.name, width), "ink", style.LINE)
    pieces.append(Bar(Rect(0, y, 40, 3), "accent"))
    y += 3 + 2 * style.LINE
    for title, (text,), _ in facts:
        if not text.strip():
            continue
        if title:
            write(title, style.CAPTION, "quiet", 0)
            write(text, style.TEXT, "ink", style.LINE)
        else:
            write(text, _QUOTE, "ink", 2 * style.LINE)
    return Block(persona.id, "title", width, y, tuple(pieces), persona.name)


def name_style(subject: Subject, name: str, width: float) -> TextStyle:
    """Return how a name is set: smaller where it is long."""
    styles = [style.TITLE._replace(size=size) for size in _NAME_SIZES]
    highest = subject.page.room.height * _MOST_FOR_A_NAME
    return next((how for how in styles if subject.typesetter.set(name, how, width).height <= highest), styles[-1])


def story(typesetter: Typed, whose: str, sections: Sequence[Section], column: Rect) -> Iterator[Entry]:
    """Yield what is told of a persona, by its id, in the width of a column; a section stays together if it can."""
    for number, (title, texts, kind) in enumerate(sections):
        said = [text for text in texts if text.strip()]
        if not said:
            continue
        name = f"{whose}-{number}"
        yield style.heading(name, title.strip(), column.width, typesetter)
        lines = [_told(typesetter, f"{name}-{line}", text, kind, column) for line, text in enumerate(said)]
        *others, last = chain.from_iterable(lines)
        yield from (entry._replace(with_next=True) for entry in others)
        yield last


def _told(typesetter: Typed, name: str, text: str, kind: str, column: Rect) -> Iterator[Entry]:
    """Yield one text of a section, with its sign, in several blocks where it is very long."""
    indent = {"points": _INDENT, "channels": _ICON + 6.0}.get(kind, 0.0)
    width = column.width - indent
    for part, block in enumerate(in_pieces(text, style.TEXT, width, column.height * 0.7, typesetter)):
        pieces: list[Piece] = [Written(Point(indent, 0), block)]
        if part == 0 and kind == "points":
            line_height = typesetter.set("x", style.TEXT, width).height
            pieces.append(Bar(Rect(0, (line_height - _BULLET) / 2, _BULLET, _BULLET), "accent", _BULLET / 2))
        if part == 0 and kind == "channels":
            icon = typesetter.icon(channel_icon(text), _ICON)
            pieces.append(Written(Point(0, 0.5), icon, "accent", decoration=True))
        gap = style.LINE if part == 0 else 0.0
        yield Entry(Block(f"{name}-{part}", "prose", column.width, block.height, tuple(pieces)), gap=gap)
