"""Where the pages of a paper would break the sheet, as it is on the screen."""

from typing import NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.page_plan import LayOut
from journeyeditor.layout.pages import Page, Pane, smallest_type
from journeyeditor.layout.paging import lay_on_pages
from journeyeditor.layout.sheet import Sheet
from journeyeditor.model import PageSetup


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
    if len(pages[0].panes) == 1:
        frames = [_whole(pages[0])]
    else:
        frames = [_piece(sheet, printed, _grid_of(page)) for page in pages]
    return PageFrames(tuple(frames), smallest_type(pages))


def _whole(page: Page) -> Rect:
    """Return all of a page around the sheet that it shows."""
    (pane,) = page.panes
    left, top = pane.source.x - pane.at.x / page.scale, pane.source.y - pane.at.y / page.scale
    return Rect(left, top, page.width / page.scale, page.height / page.scale)


def _grid_of(page: Page) -> Pane:
    return next(pane for pane in page.panes if "grid" in pane.layers)


def _piece(sheet: Sheet, printed: Sheet, pane: Pane) -> Rect:
    """Return the steps and lanes of a page on the sheet; the outermost have the titles and the band with them."""
    rect = pane.source.moved(sheet.grid.x - printed.grid.x, sheet.grid.y - printed.grid.y)
    left = m.MARGIN if rect.x <= sheet.grid.x else rect.x
    top = sheet.band.y if rect.y <= sheet.grid.y else rect.y
    return Rect(left, top, rect.right - left, rect.bottom - top)
