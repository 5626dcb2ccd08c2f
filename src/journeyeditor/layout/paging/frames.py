"""Where the pages of a paper would break the sheet, as it is on the screen."""

from typing import NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.lanes import top_of
from journeyeditor.layout.paging.lay_on_pages import lay_on_pages
from journeyeditor.layout.paging.pages import Page, smallest_type
from journeyeditor.layout.paging.plan import LayOut
from journeyeditor.layout.sheet import Sheet
from journeyeditor.model import PageSetup

_SLACK = 0.01
"""What sums of lengths may be off by, in points."""


class PageFrames(NamedTuple):
    """The pages that a sheet would be printed on."""

    frames: tuple[Rect, ...]
    """What of the sheet each page shows, its share of the band and the titles aside; in the order of the pages."""
    smallest_type: float
    """The size of the smallest type on paper, in points."""


def frame_pages(sheet: Sheet, lay_out: LayOut, setup: PageSetup) -> PageFrames:
    """Return where the pages of a paper, or the one page as large as the map, stand on a sheet.

    Args:
        sheet: the sheet as it is shown.
        lay_out: lays out the same map for the pages.
        setup: the paper, and how the map is laid on it.
    """
    printed, pages = lay_on_pages(lay_out, setup)
    if len(pages) == 1 and len(pages[0].panes) == 1:
        frames = [_whole(pages[0])]
    else:
        grids = [pane.source for page in pages for pane in page.panes if "grid" in pane.layers and not pane.again]
        frames = [_piece(sheet, printed, grid) for grid in grids]
    return PageFrames(tuple(frames), smallest_type(pages))


def _whole(page: Page) -> Rect:
    """Return all of a page around the sheet that it shows."""
    (pane,) = page.panes
    left, top = pane.source.x - pane.at.x / page.scale, pane.source.y - pane.at.y / page.scale
    return Rect(left, top, page.width / page.scale, page.height / page.scale)


def _piece(sheet: Sheet, printed: Sheet, grid: Rect) -> Rect:
    """Return the steps and lanes of a page on the sheet; the outermost have the titles and the band with them."""
    columns = [
        here.column
        for here, there in zip(sheet.steps, printed.steps, strict=True)
        if grid.x - _SLACK < there.column.x < grid.right - _SLACK
    ]
    lanes = [
        (top_of(here), here.rect.bottom)
        for here, there in zip(sheet.lanes, printed.lanes, strict=True)
        if grid.y - _SLACK < top_of(there) < grid.bottom - _SLACK
    ]
    left, right = (columns[0].x, columns[-1].right) if columns else (sheet.grid.x, sheet.grid.right)
    top, bottom = (lanes[0][0], lanes[-1][1]) if lanes else (sheet.grid.y, sheet.grid.bottom)
    left = m.MARGIN if left <= sheet.grid.x else left
    top = sheet.band.y if top <= sheet.grid.y else top
    return Rect(left, top, right - left, bottom - top)
