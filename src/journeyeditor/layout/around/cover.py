"""The cover: the title on a field of the accent, and below it whose journey it is, and what it is about."""

from journeyeditor.layout.around import style
from journeyeditor.layout.around.leaf import (
    Bar,
    Block,
    Course,
    Ink,
    Leaf,
    Leaflet,
    Logo,
    Piece,
    PlacedBlock,
    Portrait,
    Written,
)
from journeyeditor.layout.around.style import Subject
from journeyeditor.layout.dates import date_in_words
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.header import facts_of, kind_words
from journeyeditor.layout.picture_size import fitted
from journeyeditor.layout.typesetter import TextBlock, TextStyle
from journeyeditor.model import Persona
from journeyeditor.model.curve_shape import Knot, pieces

_FIELD = 0.58
"""The share of the height that the field with the title takes, at least."""
_TITLE_SIZES = (44, 36, 28)
_LEAST_TITLE = 22
_SUBTITLE = TextStyle(13)
_LEAD = TextStyle(13)
_FACE = 56.0
_FACT_GAP = 24.0
_LOGO = (150.0, 44.0)
_MOST_PEOPLE = 3


def lay_out_cover(subject: Subject) -> Leaflet:
    """Return the cover of a map."""
    width, height = subject.page.width, subject.page.height
    foot = _foot(subject)
    about, about_height = _about(subject)
    room = subject.page.room
    # What is said below the title takes its room first; the field has the rest, and no more than looks well.
    field = min(height * _FIELD, height - (height - room.bottom) - foot.height - about_height - 7 * style.LINE)
    field = max(field, height * 0.3)
    blocks = [PlacedBlock(_title(subject, field), Point(0, 0))]
    blocks += [PlacedBlock(block, Point(at.x, at.y + field + 4 * style.LINE)) for block, at in about]
    blocks.append(PlacedBlock(foot, Point(room.x, room.bottom - foot.height)))
    return Leaflet(subject.typesetter.say("Cover"), width, height, (Leaf(tuple(blocks)),))


def _title(subject: Subject, height: float) -> Block:
    """Return the field with the title."""
    room, journey, theme = subject.page.room, subject.journey, subject.document.theme
    set_ = subject.typesetter.set
    width = room.width * 0.86
    title = _as_large_as_fits(subject, journey.title, width, height * 0.5)
    kind = set_(kind_words(journey, subject.typesetter.say, with_owner=False), _SUBTITLE, width)
    found: list[Piece] = [Bar(Rect(0, 0, subject.page.width, height), "accent")]
    course = _course(subject, height)
    if course is not None:
        found.append(course)
    if theme.client:
        client = set_(theme.client, TextStyle(12, 600), width)
        found.append(Written(Point(room.x, room.y), client, "on accent"))
    top = height - 4 * style.LINE - title.height
    found.append(Written(Point(room.x, top - kind.height - style.LINE), kind, "quiet on accent"))
    found.append(Written(Point(room.x, top), title, "on accent"))
    return Block("cover-title", "title", subject.page.width, height, tuple(found), journey.title)


def _as_large_as_fits(subject: Subject, text: str, width: float, height: float) -> TextBlock:
    def of_size(size: int) -> TextBlock:
        return subject.typesetter.set(text, TextStyle(size, 600, role="title"), width)

    return next((block for size in _TITLE_SIZES if (block := of_size(size)).height <= height), of_size(_LEAST_TITLE))


def _course(subject: Subject, height: float) -> Course | None:
    """Return the first curve of the map across the whole field; nothing where it has none that goes anywhere."""
    journey = subject.journey
    for lane in journey.curve_lanes:
        for curve in lane.curves:
            points = journey.in_order(curve.points)
            if lane.hidden or len(points) < 2:
                continue
            steps = len(journey.steps)
            knots: list[Knot] = []
            for point in points:
                x = (journey.column_of[point.step] + point.at) / steps * subject.page.width
                share = lane.scale.share(lane.scale.clamped(point.value))
                if not knots or x > knots[-1].x + 1:
                    knots.append(Knot(x, height * (0.62 - 0.48 * share)))
            knots = [Knot(-8.0, knots[0].y), *(knot for knot in knots if 0 < knot.x < subject.page.width)]
            knots.append(Knot(subject.page.width + 8.0, knots[-1].y))
            return Course(knots[0], tuple(pieces(knots)))
    return None


def _about(subject: Subject) -> tuple[list[tuple[Block, Point]], float]:
    """Return the personas and what the journey is about, in columns, and how high they are."""
    room, journey = subject.page.room, subject.journey
    people = [subject.document.persona(name) for name in journey.personas][:_MOST_PEOPLE]
    texts = [(name, text) for name, text in (("Scenario", journey.scenario), ("Goal", journey.goal)) if text.strip()]
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


def _foot(subject: Subject) -> Block:
    """Return the logo, and date, author and confidentiality in a row over a rule."""
    room, document = subject.page.room, subject.document
    theme = document.theme
    facts = (
        ("Date", date_in_words(theme.date, document.language)),
        ("Author", document.author),
        ("Owner", subject.journey.owner),
        ("Confidentiality", theme.confidentiality),
    )
    found: list[Piece] = []
    x = height = 0.0
    end = room.width - (_LOGO[0] + _FACT_GAP if theme.logo else 0.0)
    for name, text in facts:
        if not text.strip() or x >= end - 40:
            continue
        caption = subject.typesetter.set(subject.typesetter.say(name), style.CAPTION, end - x)
        block = subject.typesetter.set(text, style.TEXT, min(end - x, 200.0))
        found += [Written(Point(x, 12), caption, "quiet"), Written(Point(x, 12 + caption.height), block)]
        height = max(height, 12 + caption.height + block.height)
        x += max(caption.width, block.width) + _FACT_GAP
    if theme.logo:
        height = max(height, _LOGO[1] + 12)
        place = Rect(room.width - _LOGO[0], height - _LOGO[1], *_LOGO)
        found.append(Logo(fitted(document.asset(theme.logo), place, across=1)))
    if found:
        found.append(Bar(Rect(0, 0, room.width, 0.75), "rule"))
    return Block("cover-foot", "prose", room.width, height, tuple(found))
