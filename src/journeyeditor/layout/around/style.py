"""How the sheets beside the map are set, and the page that they stand on."""

from typing import NamedTuple

from journeyeditor.layout.around.flow import Entry
from journeyeditor.layout.around.leaf import Bar, Block, Written
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.paging.running import on_one_line
from journeyeditor.layout.type import Typed
from journeyeditor.layout.typesetter import TextStyle
from journeyeditor.model import Document, JourneyMap

TITLE = TextStyle(26, 600, role="title")
HEADING = TextStyle(13, 600, role="heading")
CAPTION = TextStyle(9, 600)
TEXT = TextStyle(10)
STRONG = TextStyle(10, 600)
SMALL = TextStyle(9)

LINE = 8.0
"""The grid that all gaps keep, in points."""
LEAST_MARGIN = 40.0
GUTTER = 28.0
"""Between two columns."""


class LeafPage(NamedTuple):
    """The page of a leaf: its size, and what lies within its margins."""

    width: float
    height: float
    room: Rect


class Subject(NamedTuple):
    """What a sheet beside the map is made of."""

    document: Document
    journey: JourneyMap
    page: LeafPage
    typesetter: Typed


def leaf_page(width: float, height: float) -> LeafPage:
    """Return the page of a size."""
    margin = max(LEAST_MARGIN, min(width, height) * 0.075)
    return LeafPage(width, height, Rect(0, 0, width, height).inset(margin, margin))


def title_of(subject: Subject, title: str, lead: str = "") -> list[Entry]:
    """Return the head of a sheet: the name of the map on one line, and our title and our sentence for the sheet."""
    set_, say, width = subject.typesetter.set, subject.typesetter.say, subject.page.room.width
    above = on_one_line(subject.journey.title, CAPTION, width, subject.typesetter)
    name = set_(say(title), TITLE, width)
    y = above.height + 2
    pieces: list[Written | Bar] = [Written(Point(0, 0), above, "second"), Written(Point(0, y), name)]
    y += name.height + LINE
    pieces.append(Bar(Rect(0, y, 40, 3), "accent"))
    y += 3
    if lead:
        words = set_(say(lead), TEXT, min(width, 460.0))
        y += 1.5 * LINE
        pieces.append(Written(Point(0, y), words, "quiet"))
        y += words.height
    return [Entry(Block("title", "title", width, y, tuple(pieces), say(title)), with_next=True)]


def heading(name: str, words: str, width: float, typesetter: Typed, icon: str = "") -> Entry:
    """Return a heading within a sheet, over a rule."""
    left = 0.0
    pieces: list[Written | Bar] = []
    if icon:
        pieces.append(Written(Point(0, 1), typesetter.icon(icon, 15), "accent", decoration=True))
        left = 21.0
    block = typesetter.set(words, HEADING, width - left)
    pieces.append(Written(Point(left, 0), block))
    height = block.height + 5
    pieces.append(Bar(Rect(0, height, width, 0.75), "rule"))
    return Entry(Block(name, "heading", width, height + 1, tuple(pieces), words), gap=3 * LINE, with_next=True)


def columns_of(rect: Rect, count: int) -> list[Rect]:
    """Return columns side by side."""
    width = (rect.width - (count - 1) * GUTTER) / count
    return [Rect(rect.x + number * (width + GUTTER), rect.y, width, rect.height) for number in range(count)]
