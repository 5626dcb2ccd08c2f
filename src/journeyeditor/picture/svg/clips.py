"""Rectangles that something is cut to."""

from journeyeditor.layout.geometry import Rect
from journeyeditor.picture.primitives import Box
from journeyeditor.picture.svg.shapes import box_element
from journeyeditor.picture.svg.xml import element


class Clips:
    """The clips of a file, each of them once."""

    def __init__(self, prefix: str) -> None:
        """Begin with none; the names of all begin alike."""
        self._prefix = prefix
        self._names: dict[tuple[Rect, float], str] = {}

    def of(self, rect: Rect, radius: float = 0.0) -> str:
        """Return the name of the clip to a rectangle whose corners are rounded by a radius."""
        return self._names.setdefault((rect, radius), f"{self._prefix}c{len(self._names) + 1}")

    @property
    def definitions(self) -> list[str]:
        """The elements that define them."""
        return [
            element("clipPath", {"id": name}, box_element(Box(rect, "#000000", radius)))
            for (rect, radius), name in self._names.items()
        ]
