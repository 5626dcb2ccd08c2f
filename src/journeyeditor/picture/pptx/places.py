"""Where things stand on a slide, in the units of office documents."""

from typing import NamedTuple

from journeyeditor.layout.geometry import Point, Rect

EMU = 12_700
"""The units of a point."""


class Place(NamedTuple):
    """How points of a sheet become points of a slide."""

    scale: float = 1.0
    across: float = 0.0
    """How far to the right its origin stands, in points of the slide."""
    down: float = 0.0

    def inside(self, other: "Place") -> "Place":
        """Return this place where its own slide stands in another place."""
        return Place(
            self.scale * other.scale, self.across * other.scale + other.across, self.down * other.scale + other.down
        )

    def moved(self, at: Point) -> "Place":
        """Return the place whose origin is a point of this one."""
        return Place(self.scale, self.across + at.x * self.scale, self.down + at.y * self.scale)

    def x(self, value: float) -> int:
        """Return where a place across stands."""
        return round((self.across + value * self.scale) * EMU)

    def y(self, value: float) -> int:
        """Return where a place down stands."""
        return round((self.down + value * self.scale) * EMU)

    def length(self, value: float) -> int:
        """Return a length."""
        return round(value * self.scale * EMU)

    def frame(self, rect: Rect, more: str = "") -> str:
        """Return the element that says where a rectangle stands."""
        left, top, right, bottom = self.x(rect.x), self.y(rect.y), self.x(rect.right), self.y(rect.bottom)
        size = f'x="{left}" y="{top}"/><a:ext cx="{max(right - left, 0)}" cy="{max(bottom - top, 0)}"/>'
        return f"<a:xfrm{more}><a:off {size}</a:xfrm>"

    def frame_of_group(self, rect: Rect) -> str:
        """Return the element that says where a group stands whose shapes are measured as those outside it."""
        frame = self.frame(rect).removeprefix("<a:xfrm>").removesuffix("</a:xfrm>")
        return f"<a:xfrm>{frame}{frame.replace('<a:off', '<a:chOff').replace('<a:ext', '<a:chExt')}</a:xfrm>"
