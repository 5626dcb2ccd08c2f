"""The sheet in slices: each is the same, pixel for pixel, wherever what stands above it has moved it."""

from collections.abc import Iterable
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF

from journeyeditor.canvas.desk import SHADOW
from journeyeditor.picture.primitives import Room, Section

_MORE = 2.0
"""How far slices reach beyond what the sheet covers, in points: pixels are never cut at its very edge."""


class Slice(NamedTuple):
    """A part of the sheet that moves as one."""

    name: str
    """Its own; empty above and below all rooms."""
    top: float
    """From which height of the sheet its own places count: this is shown on the edge of a pixel."""
    area: QRectF
    """All of it, on the sheet."""
    over: float = 0.0
    """How far what stands above it may reach into it, in points."""

    def origin(self, scale: float) -> int:
        """Return at which pixel below the corner of the sheet its own places begin, at so many pixels a point."""
        return round(self.top * scale)

    def pixels(self, scale: float) -> QRect:
        """Return the pixels that are its own, told from the corner of the sheet, at so many pixels a point."""
        left, right = round(self.area.left() * scale), round(self.area.right() * scale)
        top, bottom = self._cut(self.area.top(), scale), self._cut(self.area.bottom(), scale)
        return QRect(left, top, right - left, bottom - top)

    def own(self, area: QRectF) -> QRectF:
        """Return an area of the sheet as it is told in the slice."""
        return area.translated(0, -self.top)

    def _cut(self, height: float, scale: float) -> int:
        # What is cut to whole pixels above and below becomes up to a pixel higher or lower.
        over = ceil(self.over * scale) + 1 if self.over and height > 0 else 0
        return round(height * scale) + over


def slices_of(sections: Iterable[Section], bounds: QRectF) -> tuple[Slice, ...]:
    """Return the slices of a picture that covers some bounds: its rooms, and what is above and below them all."""
    whole = bounds.adjusted(0, 0, _MORE, _MORE)
    rooms = list(_rooms(sections))
    if not rooms:
        return (Slice("", 0.0, whole),)
    top = min(area.top() for _, _, area in rooms)
    bottom = max(area.bottom() for _, _, area in rooms)
    over = max(room.over for room, _, _ in rooms)
    return (
        Slice("above", 0.0, QRectF(0, 0, whole.width(), top), over),
        *(Slice(room.name, down, _to_edge(area, whole), over) for room, down, area in rooms),
        Slice("below", bottom, QRectF(0, bottom, whole.width(), whole.height() - bottom), over),
    )


def _rooms(sections: Iterable[Section]) -> Iterable[tuple[Room, float, QRectF]]:
    """Return each room once, how far below its place it is, and what of the sheet it covers."""
    found = {
        section.room.name: (section.room, section.down, QRectF(*section.room.rect).translated(0, section.down))
        for section in sections
        if section.room is not None
    }
    return found.values()


def _to_edge(area: QRectF, whole: QRectF) -> QRectF:
    """Return an area with the desk beside it, where it ends at the right edge of the sheet."""
    beside = whole.right() - area.right()
    return area.adjusted(0, 0, beside, 0) if beside <= SHADOW + _MORE else area


class Laid(NamedTuple):
    """Where a slice lies at one scale."""

    slice: Slice
    pixels: QRect
    """Its own pixels, told from the corner of the sheet."""
    origin: int
    """At which of them its own places begin."""


def laid_at(slices: Iterable[Slice], scale: float) -> dict[str, Laid]:
    """Return where slices lie at so many pixels a point, by their names."""
    return {one.name: Laid(one, one.pixels(scale), one.origin(scale)) for one in slices}


def pixels_of(slices: tuple[Slice, ...], scale: float) -> QRect:
    """Return the pixels of all slices together, at so many pixels a point."""
    return slices[0].pixels(scale) | slices[-1].pixels(scale) if slices else QRect()


Spoilt = tuple[str, QRectF]
"""An area that looks otherwise than before, in points: in which slice, and where as told there."""


def spoilt_of(slices: Iterable[Slice], area: QRectF) -> list[Spoilt]:
    """Return an area of the sheet as it is told in the slices that it lies in."""
    reach = area.adjusted(0, -_MORE, 0, _MORE)
    return [(one.name, one.own(area)) for one in slices if one.area.intersects(reach)]
