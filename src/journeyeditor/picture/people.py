"""Faces: the mood of a point, and the likeness of a persona without a photo."""

from functools import lru_cache

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.picture.contrast import WHITE, ink_on, mixed
from journeyeditor.picture.primitives import Path, Primitive, Shape
from journeyeditor.picture.shapes import disc, oval, smile


@lru_cache(maxsize=512)
def mood_face(centre: Point, diameter: float, share: float, colour: str, paper: str) -> tuple[Primitive, ...]:
    """Return the face, in a colour, of somebody who feels as a share of the scale says."""
    radius = diameter / 2
    features = ink_on(colour, WHITE, paper)
    eye_x, eye_y = radius * 0.36, centre.y - radius * 0.2
    return (
        Shape(disc(centre, radius + 1.5), fill=paper),
        Shape(disc(centre, radius), fill=colour),
        Shape(disc(Point(centre.x - eye_x, eye_y), radius * 0.13), fill=features),
        Shape(disc(Point(centre.x + eye_x, eye_y), radius * 0.13), fill=features),
        Shape(smile(centre, radius, share), stroke=features, stroke_width=radius * 0.17),
    )


def likeness(rect: Rect, colour: str, paper: str = WHITE) -> tuple[Primitive, ...]:
    """Return a bust in the colour of a persona, within the circle that fills a rectangle."""
    centre, r = rect.centre, rect.width / 2
    ground, hair = mixed(colour, paper, 0.84), mixed(colour, "#2B211D", 0.75)
    skin = "#F0D3BD"
    head = Rect(centre.x - r * 0.32, centre.y - r * 0.5, r * 0.64, r * 0.76)
    return (
        Shape(disc(centre, r), fill=ground),
        Shape(oval(Rect(head.x - r * 0.1, head.y - r * 0.14, head.width + r * 0.2, head.height * 1.1)), fill=hair),
        Shape(_bust(centre, r), fill=colour),
        Shape(oval(Rect(centre.x - r * 0.14, centre.y + r * 0.1, r * 0.28, r * 0.44)), fill=mixed(skin, colour, 0.18)),
        Shape(oval(head), fill=skin),
        Shape(_fringe(head), fill=hair),
    )


def _bust(centre: Point, r: float) -> Path:
    """Return shoulders that end on the circle around them."""
    top, x, y = centre.y + r * 0.4, r * 0.68, centre.y + r * 0.733
    return (
        ("M", centre.x - x, y),
        ("C", centre.x - x, top + r * 0.06, centre.x - r * 0.34, top, centre.x, top),
        ("C", centre.x + r * 0.34, top, centre.x + x, top + r * 0.06, centre.x + x, y),
        ("C", centre.x + r * 0.37, centre.y + r * 1.088, centre.x - r * 0.37, centre.y + r * 1.088, centre.x - x, y),
        ("Z",),
    )


def _fringe(head: Rect) -> Path:
    """Return hair that is parted at one side and falls over the forehead."""
    left, right, top = head.x - 0.5, head.right + 0.5, head.y - head.height * 0.08
    part = head.x + head.width * 0.62
    return (
        ("M", left, head.y + head.height * 0.46),
        ("C", left, top, right, top, right, head.y + head.height * 0.46),
        (
            "C",
            right,
            head.y + head.height * 0.3,
            part + 2,
            head.y + head.height * 0.3,
            part,
            head.y + head.height * 0.12,
        ),
        (
            "C",
            part - 3,
            head.y + head.height * 0.34,
            left + 2,
            head.y + head.height * 0.26,
            left,
            head.y + head.height * 0.46,
        ),
        ("Z",),
    )
