"""Placed texts as primitives."""

from journeyeditor.layout.geometry import Point
from journeyeditor.layout.placed import PlacedLabel, PlacedText
from journeyeditor.layout.wording import Wording
from journeyeditor.model import Evidence
from journeyeditor.model.evidence import evidence_in_words
from journeyeditor.picture.primitives import Words

_SHEET = Point(0, 0)
_LOOKS = ("outline", "variant", "box", "circle")
"""What the names of icons say of how they are drawn."""


def words(placed: PlacedText | PlacedLabel, colour: str, origin: Point = _SHEET, decoration: bool = False) -> Words:
    """Return a placed text as a primitive of a group whose top left corner is ``origin``."""
    at = placed.at if isinstance(placed, PlacedLabel) else Point(placed.rect.x, placed.rect.y)
    # Rounded, so that it is the same wherever its group stands.
    return Words(
        Point(round(at.x - origin.x, 9), round(at.y - origin.y, 9)), placed.block, colour, decoration=decoration
    )


def evidence_mark(placed: PlacedLabel, evidence: Evidence, colour: str, say: Wording, origin: Point = _SHEET) -> Words:
    """Return the mark of how sure something is; it tells its level and its sources to those who cannot see it."""
    mark = words(placed, colour, origin, decoration=True)
    return mark._replace(alternative_text=say.tell(evidence_in_words(evidence)))


def icon_in_words(name: str) -> str:
    """Return what an icon shows, from its name: *Phone* for ``phone-outline``."""
    found = [word for word in name.split("-") if word not in _LOOKS and not word.isdigit()]
    return " ".join(found).capitalize()
