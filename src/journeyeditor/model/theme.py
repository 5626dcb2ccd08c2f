"""How the sheets of a document look: the client's colours, type and logo, never those of the window."""

import datetime
from typing import Literal

from pydantic import Field

from journeyeditor.model.base import Colour, Id, Part, Text

HeadingWeight = Literal["light", "regular", "semibold", "bold", "black"]
StageShape = Literal["arrows", "blocks", "rounded", "underlined"]
LineStyle = Literal["fine", "dotted", "bold", "bands"]
"""How lanes are told apart; *bands* are grounds that come and go in turn, without lines."""
CardStyle = Literal["tinted", "accent", "outlined"]
"""Cards in tints of their kind, all in one tint of the accent, or with an edge and no ground."""


class Theme(Part):
    """Colours, type and shapes, and what stands at the edges of every page."""

    name: Text = "Journey"
    accent: Colour = "#0B6470"
    second: Colour = "#0B6470"
    """The colour of captions and curves, beside the accent of the stages."""
    paper: Colour = "#FFFFFF"
    ink: Colour = "#1C2B33"
    font: Text = ""
    """The family of its type; empty is the one that comes with the application."""
    heading_font: Text = ""
    """The family of titles and stages; empty is that of all other type."""
    heading_weight: HeadingWeight = "semibold"
    corner: float = Field(default=4.0, ge=0, le=24)
    """The radius of a card's corners, in points."""
    stages: StageShape = "arrows"
    lines: LineStyle = "fine"
    cards: CardStyle = "tinted"
    logo: Id | None = None
    header: Text = ""
    """What stands above the map on every page; ``|`` parts left, middle and right, ``{client}`` and its like are
    filled in."""
    footer: Text = ""
    """What stands below it, in the same way; where both are empty, several pages have their numbers."""
    client: Text = ""
    confidentiality: Text = ""
    date: datetime.date | None = None
    """The date that headers and footers show: a date of the document, never that of the day it is printed."""


LOOK = (
    "name",
    "accent",
    "second",
    "paper",
    "ink",
    "font",
    "heading_font",
    "heading_weight",
    "corner",
    "stages",
    "lines",
    "cards",
)
"""The fields that make the look: a built-in theme gives them all, and leaves the others to the client."""
