"""Rectangles that stand on a plot, found by where they stand."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator

from journeyeditor.layout.geometry import Rect


class Crowd:
    """Rectangles that have taken their places; most questions are about few of them."""

    def __init__(self, rects: Iterable[Rect]) -> None:
        """Begin with some."""
        self._rects = sorted(rects)
        self._widest = max((rect.width for rect in self._rects), default=0.0)
        self.highest = min((rect.y for rect in self._rects), default=0.0)
        """The upper edge of the highest."""
        self.lowest = max((rect.bottom for rect in self._rects), default=0.0)
        """The lower edge of the lowest."""

    def take(self, rect: Rect) -> None:
        """Let another stand among them."""
        insort(self._rects, rect)
        self._widest = max(self._widest, rect.width)
        self.highest, self.lowest = min(self.highest, rect.y), max(self.lowest, rect.bottom)

    def beside(self, rect: Rect) -> Iterator[Rect]:
        """Yield those above, below and under a rectangle, from left to right."""
        right = rect.right
        for number in range(bisect_left(self._rects, (rect.x - self._widest - 1,)), len(self._rects)):
            other = self._rects[number]
            if other.x >= right:
                return
            if other.right > rect.x:
                yield other

    def is_free(self, rect: Rect) -> bool:
        """Tell whether nothing stands where a rectangle would."""
        top, bottom = rect.y, rect.bottom
        return not any(other.y < bottom and top < other.bottom for other in self.beside(rect))
