"""Which groups a part of a page shows, for every painter that paints on pages."""

from collections.abc import Iterable
from typing import NamedTuple

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.paging.pages import ALL_LAYERS, Page, Pane
from journeyeditor.picture.primitives import Group, Picture

_NOTHING = 0.01
"""A length in points that nobody sees, and that sums of lengths may be off by."""


class Shown(NamedTuple):
    """A group that a pane shows."""

    group: Group
    covered: Rect
    """All that it covers, on the sheet."""
    whole: bool
    """Whether it reaches out of the pane and is not cut there."""


def shown_in(pane: Pane, groups: Iterable[tuple[Group, Rect]]) -> list[Shown]:
    """Return which groups, each given with all that it covers, a pane shows; in the order in which they are painted."""
    # What is only shown again is cut where the pane ends: it stands whole elsewhere.
    return [
        Shown(group, covered, group.anchor is not None and not pane.again and not lies_in(covered, pane.source))
        for group, covered in groups
        if group.layer in pane.layers and _belongs(group, covered, pane)
    ]


def whole_page(picture: Picture) -> Page:
    """Return a page as large as a picture that shows all of it."""
    whole = Pane(ALL_LAYERS | {"ground"}, Rect(0, 0, picture.width, picture.height), Point(0, 0))
    return Page(picture.width, picture.height, 1.0, (whole,))


def _belongs(group: Group, covered: Rect, pane: Pane) -> bool:
    if group.anchor is None or pane.again:
        return covered.touches(pane.source)
    return pane.source.contains(group.anchor)


def shared(one: Rect, other: Rect) -> Rect | None:
    """Return the area that two rectangles share; nothing where they share none to speak of."""
    x, y = max(one.x, other.x), max(one.y, other.y)
    width, height = min(one.right, other.right) - x, min(one.bottom, other.bottom) - y
    return Rect(x, y, width, height) if min(width, height) > _NOTHING else None


def lies_in(one: Rect, other: Rect) -> bool:
    """Tell whether all of a rectangle lies in another."""
    return one.x >= other.x and one.y >= other.y and one.right <= other.right and one.bottom <= other.bottom
