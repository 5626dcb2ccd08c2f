"""What all likenesses have in common: shoulders, a neck and a head in a circle."""

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.picture.primitives import Path


def head_in(centre: Point, r: float) -> Rect:
    """Return where the head is in a circle of a radius."""
    return Rect(centre.x - r * 0.32, centre.y - r * 0.5, r * 0.64, r * 0.76)


def neck_in(centre: Point, r: float) -> Rect:
    """Return where the neck is in a circle of a radius."""
    return Rect(centre.x - r * 0.14, centre.y + r * 0.1, r * 0.28, r * 0.44)


def bust(centre: Point, r: float) -> Path:
    """Return shoulders that end on the circle around them."""
    top, x, y = centre.y + r * 0.4, r * 0.68, centre.y + r * 0.733
    return (
        ("M", centre.x - x, y),
        ("C", centre.x - x, top + r * 0.06, centre.x - r * 0.34, top, centre.x, top),
        ("C", centre.x + r * 0.34, top, centre.x + x, top + r * 0.06, centre.x + x, y),
        ("C", centre.x + r * 0.37, centre.y + r * 1.088, centre.x - r * 0.37, centre.y + r * 1.088, centre.x - x, y),
        ("Z",),
    )
