"""The faces of the points of a curve: how somebody feels."""

from functools import lru_cache

from journeyeditor.layout.geometry import Point
from journeyeditor.picture.contrast import WHITE, ink_on
from journeyeditor.picture.primitives import Primitive, Shape
from journeyeditor.picture.shapes import disc, smile


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
