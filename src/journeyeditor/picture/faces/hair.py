"""Hair, beards and what is worn on the head, as paths in a circle of radius 1 around the point 0, 0."""

from math import cos, radians, sin

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.picture.primitives import Path
from journeyeditor.picture.shapes import disc, oval


def cap(low: float, rise: float, line: float) -> Path:
    """Return hair over the forehead.

    Args:
        low: how far down it reaches at the temples.
        rise: how high it stands over the head.
        line: where the forehead begins below it.
    """
    return (
        ("M", -0.345, low),
        ("C", -0.4, rise, 0.4, rise, 0.345, low),
        ("C", 0.3, line + 0.08, 0.16, line, 0.0, line),
        ("C", -0.16, line, -0.3, line + 0.08, -0.345, low),
        ("Z",),
    )


CROPPED = (cap(-0.14, -0.64, -0.37),)
BRUSHED_BACK = (cap(-0.02, -0.7, -0.34),)
CENTRE_PARTING: tuple[Path, ...] = (
    (
        ("M", -0.36, 0.08),
        ("C", -0.42, -0.5, -0.16, -0.62, 0.0, -0.6),
        ("C", 0.16, -0.62, 0.42, -0.5, 0.36, 0.08),
        ("C", 0.3, -0.16, 0.16, -0.3, 0.0, -0.4),
        ("C", -0.16, -0.3, -0.3, -0.16, -0.36, 0.08),
        ("Z",),
    ),
)
STRAIGHT_FRINGE: tuple[Path, ...] = (
    (
        ("M", -0.36, -0.06),
        ("C", -0.42, -0.7, 0.42, -0.7, 0.36, -0.06),
        ("L", 0.31, -0.18),
        ("C", 0.2, -0.22, -0.2, -0.22, -0.31, -0.18),
        ("Z",),
    ),
)
LONG: tuple[Path, ...] = (
    (
        ("M", -0.47, 0.62),
        ("C", -0.56, 0.1, -0.54, -0.68, 0.0, -0.68),
        ("C", 0.54, -0.68, 0.56, 0.1, 0.47, 0.62),
        ("C", 0.36, 0.7, 0.24, 0.66, 0.2, 0.56),
        ("L", -0.2, 0.56),
        ("C", -0.24, 0.66, -0.36, 0.7, -0.47, 0.62),
        ("Z",),
    ),
)
CHIN_LENGTH: tuple[Path, ...] = (
    (
        ("M", -0.46, 0.2),
        ("C", -0.52, -0.78, 0.52, -0.78, 0.46, 0.2),
        ("C", 0.44, 0.3, 0.3, 0.32, 0.24, 0.24),
        ("L", -0.24, 0.24),
        ("C", -0.3, 0.32, -0.44, 0.3, -0.46, 0.2),
        ("Z",),
    ),
)
BUN = (disc(Point(0.0, -0.66), 0.18),)
PONYTAIL: tuple[Path, ...] = (
    (
        ("M", 0.2, -0.56),
        ("C", 0.56, -0.66, 0.68, -0.1, 0.5, 0.34),
        ("C", 0.46, 0.42, 0.38, 0.4, 0.4, 0.28),
        ("C", 0.44, -0.02, 0.4, -0.2, 0.26, -0.3),
        ("Z",),
    ),
)
PLAITS = tuple(
    oval(Rect(side * x - 0.09, y, 0.18, 0.2)) for side in (-1, 1) for x, y in ((0.4, -0.06), (0.43, 0.1), (0.43, 0.26))
)
BESIDE = tuple(oval(Rect(side * 0.33 - 0.1, -0.3, 0.2, 0.3)) for side in (-1, 1))
"""Hair beside a bald head."""


def curls(reach: float, size: float) -> tuple[Path, ...]:
    """Return a round head of curls, which reaches as far from the middle of the head, with curls of a size."""
    around = [
        disc(Point(reach * cos(radians(angle)), -0.22 + reach * sin(radians(angle))), size)
        for angle in range(150, 400, 26)
    ]
    return (disc(Point(0.0, -0.22), reach), *around)


LOCKS = tuple(
    oval(Rect(side * x - 0.07, top, 0.14, bottom - top))
    for side in (-1, 1)
    for x, top, bottom in ((0.3, -0.5, 0.34), (0.4, -0.42, 0.5), (0.48, -0.26, 0.4))
)

FULL_BEARD: tuple[Path, ...] = (
    (
        ("M", -0.33, -0.12),
        ("C", -0.36, 0.2, -0.2, 0.38, 0.0, 0.38),
        ("C", 0.2, 0.38, 0.36, 0.2, 0.33, -0.12),
        ("C", 0.27, 0.02, 0.18, 0.06, 0.11, 0.02),
        ("C", 0.05, -0.01, -0.05, -0.01, -0.11, 0.02),
        ("C", -0.18, 0.06, -0.27, 0.02, -0.33, -0.12),
        ("Z",),
    ),
)
LIPS = oval(Rect(-0.08, 0.09, 0.16, 0.06))
MOUSTACHE: tuple[Path, ...] = (
    (
        ("M", -0.18, 0.1),
        ("C", -0.12, -0.02, -0.03, -0.02, 0.0, 0.02),
        ("C", 0.03, -0.02, 0.12, -0.02, 0.18, 0.1),
        ("C", 0.1, 0.12, 0.04, 0.11, 0.0, 0.07),
        ("C", -0.04, 0.11, -0.1, 0.12, -0.18, 0.1),
        ("Z",),
    ),
)
SCARF: tuple[Path, ...] = (
    (
        ("M", -0.46, 0.5),
        ("C", -0.6, -0.1, -0.5, -0.72, 0.0, -0.72),
        ("C", 0.5, -0.72, 0.6, -0.1, 0.46, 0.5),
        ("C", 0.3, 0.66, -0.3, 0.66, -0.46, 0.5),
        ("Z",),
    ),
)
SCARF_FOLD: Path = (("M", -0.3, 0.16), ("C", -0.12, 0.42, 0.16, 0.42, 0.42, 0.3))
TURBAN: tuple[Path, ...] = (
    (
        ("M", -0.39, -0.25),
        ("C", -0.56, -0.72, -0.16, -0.84, 0.0, -0.82),
        ("C", 0.16, -0.84, 0.56, -0.72, 0.39, -0.25),
        ("C", 0.26, -0.4, 0.1, -0.36, 0.0, -0.3),
        ("C", -0.1, -0.3, -0.26, -0.34, -0.39, -0.25),
        ("Z",),
    ),
)
TURBAN_FOLDS: tuple[Path, ...] = (
    (("M", -0.41, -0.34), ("C", -0.16, -0.36, 0.08, -0.52, 0.14, -0.8)),
    (("M", 0.0, -0.32), ("C", 0.12, -0.36, 0.3, -0.46, 0.42, -0.44)),
)
EARS = tuple(disc(Point(side * 0.325, -0.1), 0.07) for side in (-1, 1))
EARRINGS = tuple(disc(Point(side * 0.335, 0.06), 0.055) for side in (-1, 1))
CHEEKS = tuple(disc(Point(side * 0.18, 0.05), 0.07) for side in (-1, 1))
GLASSES: tuple[Path, ...] = (
    disc(Point(-0.15, -0.12), 0.115),
    disc(Point(0.15, -0.12), 0.115),
    (("M", -0.04, -0.13), ("L", 0.04, -0.13)),
    (("M", -0.265, -0.14), ("L", -0.32, -0.17)),
    (("M", 0.265, -0.14), ("L", 0.32, -0.17)),
)
