"""Where the sheet stands on a page: from points of the sheet, y downwards, to units of the page, y upwards."""

import math
from typing import NamedTuple

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.paging.pages import Page, Pane
from journeyeditor.picture.pdf.notation import number

LONGEST_SIDE = 14_400
"""How many units a page may have on a side (ISO 32000-1, Annex C)."""


def user_unit(page: Page) -> int:
    """Return how many points a unit of a page must have for the page to be as long as it is (7.7.3.3)."""
    return max(1, math.ceil(max(page.width, page.height) / LONGEST_SIDE))


def in_units(page: Page) -> Page:
    """Return a page with lengths in its units instead of points."""
    unit = user_unit(page)
    panes = (pane._replace(at=Point(pane.at.x / unit, pane.at.y / unit)) for pane in page.panes)
    return page._replace(
        width=page.width / unit, height=page.height / unit, scale=page.scale / unit, panes=tuple(panes)
    )


class Place(NamedTuple):
    """How a pane puts the sheet on its page: scaled, turned over and moved."""

    scale: float
    dx: float
    dy: float

    @classmethod
    def of(cls, page: Page, pane: Pane) -> "Place":
        """Return the place of a pane on a page."""
        dx = pane.at.x - pane.source.x * page.scale
        dy = page.height - pane.at.y + pane.source.y * page.scale
        return cls(page.scale, dx, dy)

    @classmethod
    def of_page(cls, page: Page, unit: int) -> "Place":
        """Return the place of what stands on a page itself, in points from its top left corner."""
        return cls(1 / unit, 0.0, page.height)

    def matrix(self) -> str:
        """Return it as the operands of ``cm``."""
        scale = number(self.scale, 5)
        return f"{scale} 0 0 -{scale} {number(self.dx, 3)} {number(self.dy, 3)}"

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Return where a place of the sheet stands on the page."""
        return (self.dx + x * self.scale, self.dy - y * self.scale)

    def rectangle(self, rect: Rect) -> tuple[float, float, float, float]:
        """Return left, bottom, right and top of a part of the sheet on the page."""
        left, top = self.point(rect.x, rect.y)
        right, bottom = self.point(rect.right, rect.bottom)
        return (left, bottom, right, top)
