"""Points and rectangles on the sheet, in points (1/72 inch); x runs to the right, y downwards."""

import math
from typing import NamedTuple


class Point(NamedTuple):
    """A place on the sheet."""

    x: float
    y: float


class Rect(NamedTuple):
    """A rectangle on the sheet, by its top left corner and its size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The position of its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The position of its lower edge."""
        return self.y + self.height

    @property
    def centre(self) -> Point:
        """The place in its middle."""
        return Point(self.x + self.width / 2, self.y + self.height / 2)

    def contains(self, point: Point) -> bool:
        """Tell whether a place lies in it; of two neighbours, only one contains the edge between them."""
        return self.x <= point.x < self.right and self.y <= point.y < self.bottom

    def touches(self, other: "Rect") -> bool:
        """Tell whether it shares some area with another."""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom

    def lies_in(self, other: "Rect") -> bool:
        """Tell whether all of it lies in another."""
        return self.x >= other.x and self.y >= other.y and self.right <= other.right and self.bottom <= other.bottom

    def around(self, other: "Rect") -> "Rect":
        """Return the smallest rectangle that covers it and another."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Rect(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)

    def moved(self, dx: float, dy: float) -> "Rect":
        """Return it, moved."""
        return Rect(self.x + dx, self.y + dy, self.width, self.height)

    def inset(self, dx: float, dy: float) -> "Rect":
        """Return it with its left and right edges moved in by dx, its upper and lower ones by dy."""
        return Rect(self.x + dx, self.y + dy, self.width - 2 * dx, self.height - 2 * dy)


def up_to_half(length: float) -> float:
    """Return a length rounded up to the half point, so that edges stay crisp and sums stay exact."""
    return math.ceil(length * 2 - 1e-6) / 2
