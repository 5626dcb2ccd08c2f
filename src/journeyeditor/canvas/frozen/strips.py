"""Where the frozen strips lie over the viewport; lengths in pixels, but for the parts of the sheet."""

import math
from typing import Literal, NamedTuple

from journeyeditor.layout import Sheet
from journeyeditor.layout import measures as m

Part = Literal["sheet", "band", "titles", "corner"]
"""What lies at a place of the viewport: the sheet itself, a frozen strip, or the corner between the two strips."""

_AIR = 4.0
"""How much paper, in points, a strip shows around what it holds in sight."""
_EDGE = 3.0
"""How much of it, in points, lies between that and the edge: the frame of what is selected needs it."""
_MOST = 0.4
"""The share of the viewport that a strip may take; a larger one is not frozen."""


class Look(NamedTuple):
    """How the sheet lies in the viewport: a place on it times the scale, plus a distance, is a pixel."""

    scale: float
    dx: float
    dy: float
    width: int
    """The size of the viewport."""
    height: int


class Strip(NamedTuple):
    """A frozen strip: what it covers in the viewport, and how far it has moved from where its part of the sheet is."""

    x: int
    y: int
    width: int
    height: int
    across: int = 0
    down: int = 0

    @property
    def right(self) -> int:
        """The position of its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """The position of its lower edge."""
        return self.y + self.height

    def covers(self, x: float, y: float) -> bool:
        """Tell whether it covers a pixel."""
        return self.x <= x < self.right and self.y <= y < self.bottom


class Strips(NamedTuple):
    """The strips that are frozen now."""

    band: Strip | None
    titles: Strip | None
    corner: Strip | None

    def part_at(self, x: float, y: float) -> Part:
        """Return what lies at a pixel."""
        strips: dict[Part, Strip | None] = {"corner": self.corner, "band": self.band, "titles": self.titles}
        return next((part for part, strip in strips.items() if strip is not None and strip.covers(x, y)), "sheet")

    def shift_of(self, part: Part) -> tuple[int, int]:
        """Return how far a part has moved from where the sheet has it."""
        across = self.titles.across if self.titles is not None and part in ("titles", "corner") else 0
        down = self.band.down if self.band is not None and part in ("band", "corner") else 0
        return across, down

    @property
    def left_edge(self) -> int:
        """Where the part of the viewport begins that no strip covers."""
        return self.titles.right if self.titles is not None else 0

    @property
    def top_edge(self) -> int:
        """Where the part of the viewport begins that no strip covers."""
        return self.band.bottom if self.band is not None else 0


NO_STRIPS = Strips(None, None, None)


def thickness(sheet: Sheet) -> tuple[float, float]:
    """Return the width of the strip of titles and the height of the strip of the band, in points."""
    return sheet.grid.x - m.MARGIN + _AIR + _EDGE, sheet.band.height + _AIR + _EDGE


def room_taken(sheet: Sheet, scale: float, width: int, height: int) -> tuple[int, int]:
    """Return how many pixels the strips take from a viewport at its left and its top wherever they are frozen."""
    wide, high = (math.ceil(length * scale) for length in thickness(sheet))
    return (wide if wide <= _MOST * width else 0), (high if high <= _MOST * height else 0)


def strips_over(sheet: Sheet, look: Look) -> Strips:
    """Return the strips that are frozen while the sheet lies so; at the end of the grid they are pushed out."""
    wide, high = room_taken(sheet, look.scale, look.width, look.height)
    left, top = round((m.MARGIN - _AIR) * look.scale + look.dx), round((sheet.band.y - _AIR) * look.scale + look.dy)
    right, bottom = round(sheet.grid.right * look.scale + look.dx), round(sheet.grid.bottom * look.scale + look.dy)
    across, down = _shift(left, right, wide), _shift(top, bottom, high)
    edge = left + across + wide if across else max(0, round(look.dx))
    band_end = min(look.width, round(sheet.width * look.scale + look.dx))
    titles_top = top + down + high if down else max(0, top)
    titles_end = min(look.height, bottom + round(_AIR * look.scale))
    band = titles = corner = None
    if down and band_end > edge:
        band = Strip(edge, top + down, band_end - edge, high, 0, down)
    if across and titles_end > titles_top:
        titles = Strip(left + across, titles_top, wide, titles_end - titles_top, across, 0)
    if band is not None and titles is not None:
        corner = Strip(titles.x, band.y, titles.width, band.height)
    return Strips(band, titles, corner)


def _shift(start: int, end: int, thick: int) -> int:
    """Return how far a strip moves that begins out of sight, and must stay before the end of what it heads."""
    return min(0, end - thick) - start if thick and start < 0 < end else 0
