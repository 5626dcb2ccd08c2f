"""What a picture is made of. A painter knows these and nothing else; lengths in points, y downwards."""

from collections.abc import Iterator, Mapping
from itertools import chain
from types import MappingProxyType
from typing import Literal, NamedTuple

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.typesetter import TextBlock
from journeyeditor.model import Crop, Link

MoveTo = tuple[Literal["M"], float, float]
LineTo = tuple[Literal["L"], float, float]
CurveTo = tuple[Literal["C"], float, float, float, float, float, float]
Close = tuple[Literal["Z"]]
Path = tuple[MoveTo | LineTo | CurveTo | Close, ...]
"""Where a pen goes, in the words of SVG: move to, line to, cubic curve to, close."""


class Box(NamedTuple):
    """A rectangle, its corners rounded by a radius; colours are #RRGGBB, none where it is empty or has no edge."""

    rect: Rect
    fill: str | None = None
    radius: float = 0.0
    stroke: str | None = None
    stroke_width: float = 0.0


class Line(NamedTuple):
    """A straight line; dashes are the lengths of its strokes and gaps in turn."""

    start: Point
    end: Point
    colour: str
    width: float
    dashes: tuple[float, ...] = ()


class Shape(NamedTuple):
    """A filled or stroked path; its ends and joins are round."""

    path: Path
    fill: str | None = None
    stroke: str | None = None
    stroke_width: float = 0.0
    dashes: tuple[float, ...] = ()


class Words(NamedTuple):
    """A text that is set, by its top left corner; a turned one reads upwards from its bottom left corner."""

    at: Point
    block: TextBlock
    colour: str
    turned: bool = False
    decoration: bool = False
    """Whether it only decorates, as an icon does beside its word: nothing to read out or to copy."""
    level: int = 0
    """Its level as a heading, from 1; 0 where it is none."""
    alternative_text: str = ""
    """What an icon says that stands without a word; a decoration that says something can be read out."""


class Photo(NamedTuple):
    """An image that fills a rectangle, its corners rounded by a radius."""

    rect: Rect
    media_type: str
    data: str
    """The file's bytes as base64 text."""
    radius: float = 0.0
    crop: Crop | None = None
    alternative_text: str = ""


class Jump(NamedTuple):
    """A link to an element of the same document, wherever it is printed."""

    element_id: str
    label: str = ""
    """Where it leads, in words; empty for what the element says itself."""


class LinkArea(NamedTuple):
    """A place that leads somewhere when it is clicked."""

    rect: Rect
    link: Link | Jump


Primitive = Box | Line | Shape | Words | Photo | LinkArea

Layer = Literal["ground", "header", "band", "titles", "grid"]
"""Which part of the sheet it belongs to: the paper, the header on top, the band of stages and steps, the titles of the
lanes, or the grid. Band and titles stay in sight on the canvas and come again on each page."""


class Group(NamedTuple):
    """The primitives that show one element, placed where its top left corner stands on the sheet."""

    element_id: str
    kind: str
    """What it shows: ``stage``, ``card``, ``point`` …"""
    layer: Layer
    at: Point
    bounds: Rect
    """All that it covers, from ``at``."""
    parts: tuple[Primitive, ...]
    title: str = ""
    """What it is in words, for an outline or somebody who cannot see it."""
    anchor: Point | None = None
    """Where it belongs on the sheet, if it must never be cut: a page shows it whole where it shows this place."""
    again: bool = False
    """Whether it says what another group says already, such as the name of a stage on its next page: nothing to read
    out or to copy."""
    alternative_text: str = ""
    """What its shapes show, in words, where they show more than a ground for its own words."""

    @property
    def rect(self) -> Rect:
        """All that it covers, on the sheet."""
        return self.bounds.moved(self.at.x, self.at.y)

    def moved(self, across: float, down: float) -> "Group":
        """Return the group at another place, moved by lengths in points."""
        anchor = self.anchor and Point(self.anchor.x + across, self.anchor.y + down)
        return self._replace(at=Point(self.at.x + across, self.at.y + down), anchor=anchor)


class Cell(NamedTuple):
    """The place of an element in the table as which a picture is read; rows and columns count from 0."""

    row: int
    column: int
    rows: int = 1
    columns: int = 1
    heads: Literal["", "row", "column"] = ""
    """What it is the title of."""


_NO_CELLS: Mapping[str, Cell] = MappingProxyType({})

Groups = tuple[Group, ...]
"""Groups in the order in which they are painted and read."""


class Bundle(NamedTuple):
    """Groups that stand together in a section, such as the cards of a column; drawn once, they are shown anywhere."""

    name: str
    """Its own within a section."""
    groups: Groups
    """The same objects from one picture to the next as long as nothing changes in them."""
    across: float
    """How far to the right of its place each group is shown."""


class Room(NamedTuple):
    """A part of the sheet that some sections have for themselves."""

    name: str
    """Its own within a picture."""
    rect: Rect
    """What it covers where they are drawn."""
    over: float = 0.0
    """How far what stands above may reach into it."""


class Section(NamedTuple):
    """The groups of a part of the sheet, such as a lane; what is drawn once may be shown at any height."""

    name: str
    """Its own within a picture."""
    groups: Groups
    """The same objects from one picture to the next as long as nothing changes in them."""
    down: float = 0.0
    """How far below its place each group is shown."""
    bundles: tuple[Bundle, ...] = ()
    """More of its groups; those of one bundle touch nothing of the others."""
    room: Room | None = None
    """Beyond which it paints nothing, and in which nothing else is painted that tells one height from another."""
    is_ground: bool = False
    """Whether it lies below the rules of the grid."""

    @property
    def placed(self) -> Iterator[Group]:
        """Its groups where they stand on the sheet."""
        yield from self.groups if self.down == 0 else (group.moved(0, self.down) for group in self.groups)
        for _, groups, across in self.bundles:
            for group in groups:
                yield group.moved(across, self.down)


class Picture(NamedTuple):
    """A sheet as it looks: groups in the order in which they are painted and read."""

    width: float
    height: float
    sections: tuple[Section, ...]
    """Its groups, in parts."""
    background: str = "#FFFFFF"
    cells: Mapping[str, Cell] = _NO_CELLS
    """Where elements stand in the table as which it is read out; what is in no cell is read where it comes."""

    @property
    def groups(self) -> Groups:
        """All its groups, where they stand on the sheet."""
        return tuple(chain.from_iterable(section.placed for section in self.sections))
