"""Paths of the shapes that a sheet is drawn with."""

from collections.abc import Iterable

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.model.curve_shape import Bezier, Knot
from journeyeditor.picture.primitives import CurveTo, LineTo, MoveTo, Path

QUARTER = 0.5522847498
"""The control length of a cubic quarter of a circle of radius 1."""


def disc(centre: Point, radius: float) -> Path:
    """Return a circle."""
    return oval(Rect(centre.x - radius, centre.y - radius, 2 * radius, 2 * radius))


def oval(rect: Rect) -> Path:
    """Return the ellipse that fills a rectangle."""
    x, y = rect.centre
    rx, ry = rect.width / 2, rect.height / 2
    kx, ky = rx * QUARTER, ry * QUARTER
    return (
        ("M", x + rx, y),
        ("C", x + rx, y + ky, x + kx, y + ry, x, y + ry),
        ("C", x - kx, y + ry, x - rx, y + ky, x - rx, y),
        ("C", x - rx, y - ky, x - kx, y - ry, x, y - ry),
        ("C", x + kx, y - ry, x + rx, y - ky, x + rx, y),
        ("Z",),
    )


def arrow(rect: Rect, notch: float, first: bool) -> Path:
    """Return a stage: a block whose right edge points on; its left edge lets the one before point in."""
    x, y, right, bottom = rect.x, rect.y, rect.right, rect.bottom
    middle = y + rect.height / 2
    outline: list[MoveTo | LineTo] = [("M", x, y), ("L", right - notch, y), ("L", right, middle)]
    outline += [("L", right - notch, bottom), ("L", x, bottom)]
    if not first:
        outline.append(("L", x + notch, middle))
    return (*outline, ("Z",))


def smile(centre: Point, radius: float, share: float) -> Path:
    """Return the mouth of a face: turned down at share 0, straight at one half, a smile at 1."""
    width, bend = radius * 0.95, (share - 0.5) * radius * 1.3
    y = centre.y + radius * 0.34 - bend * 0.25
    left, right = centre.x - width / 2, centre.x + width / 2
    curve: CurveTo = ("C", left + width / 4, y + bend, right - width / 4, y + bend, right, y)
    return (("M", left, y), curve)


def stroke_path(start: Knot, strokes: Iterable[Bezier]) -> Path:
    """Return a stroke of a curve as an open path."""
    curves: list[CurveTo] = [("C", *piece) for piece in strokes]
    return (("M", start.x, start.y), *curves)
