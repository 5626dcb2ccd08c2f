"""What stands at the upper and lower edge of every page: the header and the footer of the theme, with fields filled.

A line such as ``{client} | {title} · {date} | {page} of {pages}`` is parted into left, middle and right by ``|``. Words
between two ``·`` are left out where all fields among them are empty, so that one line does for many documents.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from journeyeditor.layout.dates import date_in_words
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.paging.paper import MILLIMETRE, paper_of
from journeyeditor.layout.placed import PlacedLabel
from journeyeditor.layout.type import Typed
from journeyeditor.layout.typesetter import Alignment, TextBlock, TextStyle, Typesetter
from journeyeditor.layout.wording import Wording
from journeyeditor.model import Document, JourneyMap, PageSetup, Theme

FIELDS: dict[str, str] = {
    "title": "Title of the map",
    "document": "Name of the document",
    "client": "Client",
    "date": "Date",
    "page": "Page number",
    "pages": "Number of pages",
    "confidentiality": "Confidentiality",
    "author": "Author",
    "owner": "Owner of the map",
}
"""What can be filled in, and what it is called where it is chosen."""
_NUMBERS_ALONE = "{page} of {pages}"
"""The footer of several pages whose theme says nothing."""
LEAST_MARGIN = 16.0
"""The least margin in which a line finds room, in points of paper."""

_ROOM_FOR_A_LINE = 6.0
"""The margin in millimetres that a line is given where less was chosen."""
_STYLE = TextStyle(8)
_SMALLEST = 6
"""The size of type down to which a line is set smaller before it is cut short."""
_GAP = 16.0
"""Between the parts of a line."""
_ANY_WIDTH = 10_000.0
_FIELD = re.compile(r"\{(" + "|".join(FIELDS) + r")\}")
_SPLIT = re.compile(r"\s*·\s*")
_PARTED = "  ·  "


class PageNumber(NamedTuple):
    """Which page of how many it is."""

    page: int
    pages: int


class Printable(NamedTuple):
    """A page of paper, and what lies within its margins; lengths in points of paper."""

    width: float
    height: float
    room: Rect


def lay_out_running(
    document: Document, journey: JourneyMap, printable: Printable, number: PageNumber, typesetter: Typesetter
) -> tuple[PlacedLabel, ...]:
    """Return the header and the footer of a page, in points of paper from its top left corner.

    Each stands in the middle of its margin; the numbers of pages alone are left out where that is too narrow for them.
    """
    theme, room = document.theme, printable.room
    header, footer = theme.header, footer_of(theme, number.pages, typesetter.say)
    values = _values(document, journey, number)
    typed = Typed(typesetter, theme)
    labels: list[PlacedLabel] = []
    for line, top, margin in ((header, 0.0, room.y), (footer, room.bottom, printable.height - room.bottom)):
        if line.strip() and margin >= LEAST_MARGIN:
            labels += _placed(filled(line, values), room, top + margin / 2, typed)
    return tuple(labels)


def with_room_for_lines(theme: Theme, setup: PageSetup) -> PageSetup:
    """Return a page setup whose upper and lower margins have room for the header and the footer of a theme.

    Papers of a poster and a page as large as its map have neither.
    """
    if setup.mode == "poster" or paper_of(setup) is None:
        return setup
    margins = setup.margins
    lines = {"top": theme.header, "bottom": theme.footer}
    wider = {
        side: _ROOM_FOR_A_LINE
        for side, line in lines.items()
        if line.strip() and getattr(margins, side) * MILLIMETRE < LEAST_MARGIN
    }
    return setup.with_(margins=margins.with_(**wider)) if wider else setup


def footer_of(theme: Theme, pages: int, say: Wording) -> str:
    """Return the line that stands below so many pages."""
    numbers = f"| {say(_NUMBERS_ALONE)}"
    return theme.footer or (numbers if pages > 1 and not theme.header.strip() else "")


def filled(line: str, values: Mapping[str, str]) -> tuple[str, str, str]:
    """Return what stands at the left, in the middle and at the right of a line whose fields have some values."""
    parts = [_filled_part(part, values) for part in line.split("|", 2)]
    if len(parts) == 2:
        parts.insert(1, "")
    left, middle, right = (*parts, "", "")[:3]
    return left, middle, right


def _filled_part(part: str, values: Mapping[str, str]) -> str:
    words = []
    for piece in _SPLIT.split(part):
        names = _FIELD.findall(piece)
        if not names or any(values.get(name, "") for name in names):
            words.append(_FIELD.sub(lambda found: values.get(found[1], ""), piece).strip())
    return _PARTED.join(word for word in words if word)


def _values(document: Document, journey: JourneyMap, number: PageNumber) -> dict[str, str]:
    theme = document.theme
    values = {
        "title": journey.title,
        "document": document.title,
        "client": theme.client,
        "date": date_in_words(theme.date, document.language),
        "page": str(number.page),
        "pages": str(number.pages),
        "confidentiality": theme.confidentiality,
        "author": document.author,
        "owner": journey.owner,
    }
    return {name: " ".join(text.split()) for name, text in values.items()}


def _placed(parts: tuple[str, str, str], room: Rect, middle: float, typesetter: Typed) -> Iterator[PlacedLabel]:
    alignments: tuple[Alignment, ...] = ("start", "centre", "end")
    styles = [_STYLE._replace(size=size) for size in range(_STYLE.size, _SMALLEST - 1, -1)]
    found = [(style, _widths(parts, room.width, style, typesetter)) for style in styles]
    style, widths = next(((style, widths) for style, widths in found if widths is not None), (styles[-1], None))
    widths = widths or _shares(parts, room.width)
    lefts = (room.x, room.x + (room.width - widths[1]) / 2, room.right - widths[2])
    for part, alignment, left, width in zip(parts, alignments, lefts, widths, strict=True):
        if part:
            block = on_one_line(part, style._replace(alignment=alignment), width, typesetter)
            yield PlacedLabel(Point(left, middle - block.height / 2), block)


_Widths = tuple[float, float, float]


def _widths(parts: tuple[str, str, str], width: float, style: TextStyle, typesetter: Typed) -> _Widths | None:
    """Return how wide each part has to be, the middle one in the middle; nothing where they have no room so."""
    left, middle, right = (typesetter.set(part, style, _ANY_WIDTH).width + 1 if part else 0.0 for part in parts)
    sides = (max(left, right) * 2 if middle else left + right) + (_GAP if left or right else 0.0)
    return (left, middle, right) if middle + sides <= width else None


def _shares(parts: tuple[str, str, str], width: float) -> _Widths:
    """Return how wide the parts may be that have no room for all they say: what is not there needs none."""
    left, middle, right = map(bool, parts)
    if middle:
        return width * 0.32, width * 0.34, width * 0.32
    return (width * 0.49 if right else width), 0.0, (width * 0.49 if left else width)


def on_one_line(text: str, style: TextStyle, width: float, typesetter: Typed) -> TextBlock:
    """Return a text on one line, cut short where it is too long for a width."""
    line = 1.5 * typesetter.set("x", style, width).height
    block = typesetter.set(text, style, width)
    kept = len(text)
    while block.height > line and kept > 1:
        kept = kept * 9 // 10
        block = typesetter.set(text[:kept].rstrip() + "…", style, width)
    return block
