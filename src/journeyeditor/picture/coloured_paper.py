"""Coloured paper: what no part of a map covers has the colour of the paper too, up to the edges of the page."""

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.paging.pages import Page, Pane
from journeyeditor.picture.contrast import WHITE
from journeyeditor.picture.primitives import Layer
from journeyeditor.picture.printed import PrintedMap

_LAYER: Layer = "ground"


def to_the_edges(printed: PrintedMap) -> PrintedMap:
    """Return a map on pages that its paper covers to the edges; white paper is there anyhow."""
    if printed.picture.background.upper() == WHITE:
        return printed
    return printed._replace(pages=tuple(map(_covered, printed.pages)))


def _covered(page: Page) -> Page:
    """Return a page with a part below all others that shows nothing but the paper of its picture."""
    whole = Rect(0, 0, page.width / page.scale, page.height / page.scale)
    return page._replace(panes=(Pane(frozenset({_LAYER}), whole, Point(0, 0)), *page.panes))
