"""The cover of a map of which more is said than one page holds."""

from collections.abc import Iterator, Sequence

from journeyeditor.layout.around import style
from journeyeditor.layout.around.cover_title import SUBTITLE, lay_out_title
from journeyeditor.layout.around.flow import Entry, flow, in_pieces
from journeyeditor.layout.around.leaf import Bar, Block, Leaf, PlacedBlock, Written
from journeyeditor.layout.around.style import Subject
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.header import facts_of, kind_words

_FIELD = 0.82
"""The share of the height that the field with the title takes."""


def lay_out_long_cover(
    subject: Subject, said: Sequence[tuple[str, str]], facts: Sequence[tuple[str, str]]
) -> tuple[Leaf, ...]:
    """Return a cover whose first page is the title alone, all else on the pages after it.

    A title that even then is too long follows whole, and so does the client.

    Args:
        subject: what the cover is of.
        said: what the journey is about: captions and texts.
        facts: date, author and the like: captions and texts.
    """
    room, say = subject.page.room, subject.typesetter.say
    texts = [(say(name), text) for name, text in (*said, *facts)]
    title = lay_out_title(subject, subject.page.height * _FIELD)
    if title is None:
        title = _field_without_title(subject)
        texts = [("", subject.journey.title), ("", subject.document.theme.client), *texts]
    columns = style.columns_of(room, 2 if room.width > room.height else 1)
    entries: list[Entry] = []
    for number, (name, text) in enumerate(_in_order(subject, texts)):
        entries += _told(subject, f"cover-{number}", name, text, columns[0])
    first = Leaf((PlacedBlock(title, Point(0, 0)),))
    return (first, *flow(entries, lambda _: columns)) if entries else (first,)


def _field_without_title(subject: Subject) -> Block:
    """Return the field of a cover whose title has no room there."""
    width, height, room = subject.page.width, subject.page.height * _FIELD, subject.page.room
    kind = subject.typesetter.set(kind_words(subject.journey, subject.typesetter.say, False), SUBTITLE, room.width)
    pieces = (Bar(Rect(0, 0, width, height), "accent"), Written(Point(room.x, room.y), kind, "on accent"))
    return Block("cover-title", "title", width, height, pieces, subject.journey.title)


def _in_order(subject: Subject, texts: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield captions and texts: those without a caption, the personas, and the others."""
    yield from ((name, text) for name, text in texts if not name and text.strip())
    for name in subject.journey.personas:
        persona = subject.document.persona(name)
        told = "\n".join(text for text in (persona.name, facts_of(persona), persona.quote) if text.strip())
        yield subject.typesetter.say("Persona"), told
    yield from ((name, text) for name, text in texts if name)


def _told(subject: Subject, name: str, caption: str, text: str, column: Rect) -> Iterator[Entry]:
    """Yield a text under its caption, in pieces where it is higher than a column."""
    if caption:
        yield style.heading(name, caption, column.width, subject.typesetter)
    pieces = in_pieces(text, style.TEXT, column.width, column.height * 0.7, subject.typesetter)
    for number, block in enumerate(pieces):
        words = Written(Point(0, 0), block)
        yield Entry(Block(f"{name}-{number}", "prose", column.width, block.height, (words,)), style.LINE)
