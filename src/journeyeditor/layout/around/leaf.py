"""What a sheet beside the map is made of: pieces in blocks, blocks on leaves; lengths in points of the leaf."""

from typing import Literal, NamedTuple

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.typesetter import TextBlock
from journeyeditor.model import CardLane, Curve, Persona
from journeyeditor.model.curve_shape import Bezier, Knot

Ink = Literal["ink", "quiet", "accent", "second", "on accent", "quiet on accent"]
Fill = Literal["accent", "second", "rule", "shade", "paper"]


class Written(NamedTuple):
    """Words, by their top left corner."""

    at: Point
    block: TextBlock
    ink: Ink = "ink"
    decoration: bool = False
    """Whether it only decorates, as an icon does beside its word."""


class Bar(NamedTuple):
    """An area filled with a colour of the theme."""

    rect: Rect
    fill: Fill
    radius: float = 0.0


class Portrait(NamedTuple):
    """The face of a persona, or its photo."""

    rect: Rect
    persona: Persona


class Logo(NamedTuple):
    """The room of the logo of the theme, and from which side it begins there."""

    rect: Rect


class Course(NamedTuple):
    """How a curve goes up and down, drawn large behind the words of a cover."""

    start: Knot
    pieces: tuple[Bezier, ...]


class Stroke(NamedTuple):
    """A piece of the line of a curve, as it is drawn on the map."""

    start: Point
    length: float
    curve: Curve
    persona: Persona | None


class Mood(NamedTuple):
    """The face of a share of a scale; a moment of truth has a ring."""

    centre: Point
    diameter: float
    share: float
    ringed: bool = False


class Swatch(NamedTuple):
    """A small card in the colours of those of a lane."""

    rect: Rect
    lane: CardLane


class Dashes(NamedTuple):
    """A line of the service blueprint."""

    start: Point
    length: float


class Lead(NamedTuple):
    """A place that leads to the card of the map that it tells of."""

    rect: Rect
    card_id: str


Piece = Written | Bar | Portrait | Logo | Course | Stroke | Mood | Swatch | Dashes | Lead

BlockKind = Literal["title", "heading", "table head", "row", "prose", "persona", "cover", "matrix"]


class Block(NamedTuple):
    """Some pieces that stand together, placed from its own top left corner."""

    name: str
    """What tells it from the others of its sheet."""
    kind: BlockKind
    width: float
    height: float
    pieces: tuple[Piece, ...]
    title: str = ""
    """What it is in words, where it is a heading."""
    alternative_text: str = ""
    """What its shapes show, in words, where they show more than its own words say."""


class PlacedBlock(NamedTuple):
    """A block on a leaf."""

    block: Block
    at: Point


class Leaf(NamedTuple):
    """One page beside the map."""

    blocks: tuple[PlacedBlock, ...]


class Leaflet(NamedTuple):
    """A sheet beside the map, on as many leaves as it takes."""

    title: str
    width: float
    height: float
    leaves: tuple[Leaf, ...]
