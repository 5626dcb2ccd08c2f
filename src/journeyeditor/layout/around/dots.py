"""Where opportunities stand by impact and effort: a dot for each, side by side where several are alike."""

import math
from collections.abc import Iterable
from typing import NamedTuple

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.model.priorities import RATINGS, Opportunity

_WIDEST = 9.5
"""The radius of a dot that has room."""
_AIR = 2.0
"""Between two dots."""


class Dot(NamedTuple):
    """An opportunity in the matrix."""

    opportunity: Opportunity
    centre: Point
    radius: float


def dots_of(opportunities: Iterable[Opportunity], plot: Rect, widest: float = _WIDEST) -> tuple[Dot, ...]:
    """Return the dots of opportunities in a rectangle, those of one impact and effort in rows around their place.

    Effort grows to the right, impact upwards. What is not rated has no dot; ``widest`` is the radius of one with room.
    """
    cells: dict[tuple[int, int], list[Opportunity]] = {}
    for one in opportunities:
        if one.card.effort is not None and one.card.impact is not None:
            cells.setdefault((one.card.effort, one.card.impact), []).append(one)
    most = min(plot.width, plot.height) / RATINGS
    return tuple(
        dot for place, alike in cells.items() for dot in _side_by_side(alike, centre_of(place, plot), most, widest)
    )


def centre_of(place: tuple[int, int], plot: Rect) -> Point:
    """Return where an effort and an impact stand, each from 1 to 5."""
    effort, impact = place
    return Point(
        plot.x + plot.width * (effort - 0.5) / RATINGS,
        plot.bottom - plot.height * (impact - 0.5) / RATINGS,
    )


def place_at(point: Point, plot: Rect) -> tuple[int, int]:
    """Return the effort and the impact whose place is nearest to a point."""
    effort = math.floor((point.x - plot.x) / plot.width * RATINGS) + 1
    impact = math.floor((plot.bottom - point.y) / plot.height * RATINGS) + 1
    return min(max(effort, 1), RATINGS), min(max(impact, 1), RATINGS)


def _side_by_side(alike: list[Opportunity], centre: Point, most: float, widest: float) -> list[Dot]:
    """Return dots around a place, in rows that take no more than ``most`` either way."""
    across = math.ceil(math.sqrt(len(alike)))
    down = math.ceil(len(alike) / across)
    radius = min(widest, (most - _AIR) / (2 * across) - _AIR / 2)
    pitch = 2 * radius + _AIR
    dots = []
    for number, one in enumerate(alike):
        row, column = divmod(number, across)
        in_row = min(across, len(alike) - row * across)
        x = centre.x + (column - (in_row - 1) / 2) * pitch
        y = centre.y + (row - (down - 1) / 2) * pitch
        dots.append(Dot(one, Point(x, y), radius))
    return dots
