"""Pages of paper: parts of a sheet, each shown where it stands on its page."""

from collections.abc import Iterable
from typing import NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Point, Rect

SMALLEST_READABLE = 6.0
"""Type smaller than this, in points of paper, is hard to read on a table."""

ALL_LAYERS = frozenset({"header", "band", "titles", "grid"})


class Pane(NamedTuple):
    """A part of the sheet shown on a page."""

    layers: frozenset[str]
    """The layers of the picture that it shows."""
    source: Rect
    """The part of the sheet, in points of the sheet."""
    at: Point
    """Where its top left corner stands on the page, in points of paper, y downwards."""
    again: bool = False
    """Whether it only shows again what other panes show, such as where two papers of a poster lie on each other."""


class Tile(NamedTuple):
    """The place of a page in a poster that is put together of several."""

    row: int
    column: int
    """Counted from 0 at the top left."""
    cut: Rect
    """What of the page is left when it is cut, in points of paper."""


class Page(NamedTuple):
    """A page of paper; lengths in points."""

    width: float
    height: float
    scale: float
    """Points of paper for each point of the sheet."""
    panes: tuple[Pane, ...]
    tile: Tile | None = None
    """Its place in a poster."""
    assembly: tuple[tuple[Tile, Rect], ...] = ()
    """Where the pages of a poster stand on one that shows how it is put together."""


def smallest_type(pages: Iterable[Page]) -> float:
    """Return the size of the smallest type on some pages, in points of paper; one that says only again is left out."""
    scales = [page.scale for page in pages if not page.assembly]
    return min(scales, default=0.0) * m.SMALLEST_TYPE


def is_readable(scale: float) -> bool:
    """Tell whether the smallest type of a sheet can be read at a scale."""
    return scale * m.SMALLEST_TYPE >= SMALLEST_READABLE - 1e-9
