"""The cover: the title on a field of the accent, and below it whose journey it is, and what it is about."""

from journeyeditor.layout.around import style
from journeyeditor.layout.around.cover_title import lay_out_title
from journeyeditor.layout.around.leaf import (
    Bar,
    Block,
    Ink,
    Leaf,
    Leaflet,
    Logo,
    Piece,
    PlacedBlock,
    Portrait,
    Written,
)
from journeyeditor.layout.around.long_cover import lay_out_long_cover
from journeyeditor.layout.around.style import Subject
from journeyeditor.layout.dates import date_in_words
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.header import facts_of
from journeyeditor.layout.picture_size import fitted
from journeyeditor.layout.typesetter import TextBlock, TextStyle
from journeyeditor.model import Persona

_FIELD = 0.58
"""The share of the height that the field with the title takes, at most."""
_LEAST_FIELD = 0.3
"""The least share of it that looks like a cover."""
_LEAD = TextStyle(13)
_FACE = 56.0
_FACT_GAP = 24.0
_LOGO = (150.0, 44.0)
_MOST_PEOPLE = 3
_WIDEST_FACT = 200.0


def lay_out_cover(subject: Subject) -> Leaflet:
    """Return the cover of a map; where more is said than one page holds, the title has a page for itself."""
    width, height = subject.page.width, subject.page.height
    leaf = _on_one_page(subject)
    leaves = (leaf,) if leaf is not None else lay_out_long_cover(subject, _said_of(subject), _facts(subject))
    return Leaflet(subject.typesetter.say("Cover"), width, height, leaves)


def _on_one_page(subject: Subject) -> Leaf | None:
    """Return a cover of one page; nothing where that would not hold all that is said."""
    height, room = subject.page.height, subject.page.room
    foot = _foot(subject)
    about, about_height = _about(subject)
    # What is said below the title takes its room first; the field has the rest, and no more than looks well.
    below = height - room.bottom + foot.height + about_height + 7 * style.LINE
    field = min(height * _FIELD, height - below)
    title = lay_out_title(subject, field) if field >= height * _LEAST_FIELD else None
    if title is None or len(subject.journey.personas) > _MOST_PEOPLE:
        return None
    blocks = [PlacedBlock(title, Point(0, 0))]
    blocks += [PlacedBlock(block, Point(at.x, at.y + field + 4 * style.LINE)) for block, at in about]
    blocks.append(PlacedBlock(foot, Point(room.x, room.bottom - foot.height)))
    return Leaf(tuple(blocks))


def _said_of(subject: Subject) -> list[tuple[str, str]]:
    """Return what the journey is about: captions and texts."""
    journey = subject.journey
    return [(name, text) for name, text in (("Scenario", journey.scenario), ("Goal", journey.goal)) if text.strip()]


def _about(subject: Subject) -> tuple[list[tuple[Block, Point]], float]:
    """Return the personas and what the journey is about, in columns, and how high they are."""
    room, journey = subject.page.room, subject.journey
    people = [subject.document.persona(name) for name in journey.personas]
    texts = _said_of(subject)
    wide = room.width > room.height
    columns = style.columns_of(room, max(1, min(len(texts) + bool(people), 3 if wide else 2)))
    tops = [0.0] * len(columns)
    placed = []
    blocks = [_person(subject, persona, columns[0].width) for persona in people]
    for block in blocks:
        placed.append((block, Point(columns[0].x, tops[0])))
        tops[0] += block.height + 1.5 * style.LINE
    first = 1 if people and len(columns) > 1 else 0
    for number, (name, text) in enumerate(texts):
        column = first + number % max(1, len(columns) - first)
        block = _said(subject, name, text, columns[column].width)
        placed.append((block, Point(columns[column].x, tops[column])))
        tops[column] += block.height + 2 * style.LINE
    return placed, max(tops)


def _person(subject: Subject, persona: Persona, width: float) -> Block:
    set_ = subject.typesetter.set
    left = _FACE + 14
    name = set_(persona.name, TextStyle(15, 600, role="title"), width - left)
    facts = set_(facts_of(persona), style.SMALL, width - left)
    quote = set_(persona.quote, TextStyle(11, italic=True), width - left)
    found: list[Piece] = [Portrait(Rect(0, 0, _FACE, _FACE), persona), Written(Point(left, 2), name)]
    y = name.height + 2
    below: tuple[tuple[TextBlock, Ink], ...] = ((facts, "quiet"), (quote, "ink"))
    for block, ink in below:
        if block.text.strip():
            found.append(Written(Point(left, y), block, ink))
            y += block.height + 3
    return Block(f"{persona.id}-on-cover", "prose", width, max(y, _FACE), tuple(found), persona.name)


def _said(subject: Subject, name: str, text: str, width: float) -> Block:
    caption = subject.typesetter.set(subject.typesetter.say(name), style.CAPTION, width)
    block = subject.typesetter.set(text, TextStyle(12), width)
    found = (Written(Point(0, 0), caption, "second"), Written(Point(0, caption.height + 3), block))
    return Block(f"cover-{name.lower()}", "prose", width, caption.height + 3 + block.height, found)


def _facts(subject: Subject) -> list[tuple[str, str]]:
    """Return date, author, owner and confidentiality, as far as they are known: captions and texts."""
    document, theme = subject.document, subject.document.theme
    facts = (
        ("Date", date_in_words(theme.date, document.language)),
        ("Author", document.author),
        ("Owner", subject.journey.owner),
        ("Confidentiality", theme.confidentiality),
    )
    return [(name, text) for name, text in facts if text.strip()]


def _foot(subject: Subject) -> Block:
    """Return the logo, and facts in rows over a rule."""
    room, document = subject.page.room, subject.document
    theme, set_, say = document.theme, subject.typesetter.set, subject.typesetter.say
    found: list[Piece] = []
    x, top, height = 0.0, 12.0, 0.0
    end = room.width - (_LOGO[0] + _FACT_GAP if theme.logo else 0.0)
    for name, text in _facts(subject):
        caption, block = set_(say(name), style.CAPTION, _WIDEST_FACT), set_(text, style.TEXT, min(_WIDEST_FACT, end))
        wide = max(caption.width, block.width)
        if x > 0 and x + wide > end:
            x, top = 0.0, height + style.LINE
        found += [Written(Point(x, top), caption, "quiet"), Written(Point(x, top + caption.height), block)]
        height = max(height, top + caption.height + block.height)
        x += wide + _FACT_GAP
    if theme.logo:
        height = max(height, _LOGO[1] + 12)
        place = Rect(room.width - _LOGO[0], height - _LOGO[1], *_LOGO)
        found.append(Logo(fitted(document.asset(theme.logo), place, across=1)))
    if found:
        found.append(Bar(Rect(0, 0, room.width, 0.75), "rule"))
    return Block("cover-foot", "prose", room.width, height, tuple(found))
