"""What stands at the upper and lower edge of every page: the header and the footer of the theme, with fields filled.

A line such as ``{client} | {title} · {date} | {page} of {pages}`` is parted into left, middle and right by ``|``. Words
between two ``·`` are left out where all fields among them are empty, so that one line does for many documents.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from journeyeditor.layout.dates import date_in_words
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.sheet import PlacedLabel
from journeyeditor.layout.type import Typed
from journeyeditor.layout.typesetter import Alignment, TextBlock, TextStyle, Typesetter
from journeyeditor.layout.wording import Wording
from journeyeditor.model import Document, JourneyMap, Theme

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

_STYLE = TextStyle(8)
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

    Each stands in the middle of its margin; where that is too narrow, it is left out.
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
    widths = _widths(parts, room.width)
    lefts = (room.x, room.x + (room.width - widths[1]) / 2, room.right - widths[2])
    for part, alignment, left, width in zip(parts, alignments, lefts, widths, strict=True):
        if part:
            block = on_one_line(part, _STYLE._replace(alignment=alignment), width, typesetter)
            yield PlacedLabel(Point(left, middle - block.height / 2), block)


def _widths(parts: tuple[str, str, str], width: float) -> tuple[float, float, float]:
    """Return how wide the parts may be: what is not there needs no room."""
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
