"""Placed texts as primitives."""

from journeyeditor.layout.geometry import Point
from journeyeditor.layout.sheet import PlacedLabel, PlacedText
from journeyeditor.picture.primitives import Words

_SHEET = Point(0, 0)


def words(placed: PlacedText | PlacedLabel, colour: str, origin: Point = _SHEET, decoration: bool = False) -> Words:
    """Return a placed text as a primitive of a group whose top left corner is ``origin``."""
    at = placed.at if isinstance(placed, PlacedLabel) else Point(placed.rect.x, placed.rect.y)
    return Words(Point(at.x - origin.x, at.y - origin.y), placed.block, colour, decoration=decoration)
