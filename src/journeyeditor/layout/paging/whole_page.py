"""Pages that show all of a sheet."""

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.paging.pages import ALL_LAYERS, Page, Pane
from journeyeditor.layout.sheet import Sheet


def layers(with_header: bool) -> frozenset[str]:
    """Return all layers of a picture, with its header or without."""
    return ALL_LAYERS if with_header else ALL_LAYERS - {"header"}


def page_of_its_own(sheet: Sheet, with_header: bool) -> Page:
    """Return a page as large as a sheet."""
    top = 0.0 if with_header else sheet.band.y - m.MARGIN
    source = Rect(0, top, sheet.width, sheet.height - top)
    return Page(sheet.width, source.height, 1.0, (Pane(layers(with_header), source, Point(0, 0)),))


def contents(sheet: Sheet, with_header: bool) -> Rect:
    """Return what of a sheet is printed on paper, which has margins of its own."""
    top = m.MARGIN if with_header else sheet.band.y
    return Rect(m.MARGIN, top, sheet.width - 2 * m.MARGIN, sheet.height - top - m.MARGIN)


def whole_on(sheet: Sheet, width: float, height: float, room: Rect, with_header: bool, largest: float) -> Page:
    """Return a page of a size with all of a sheet at the top of its room, in the middle, at most so large."""
    source = contents(sheet, with_header)
    scale = min(room.width / source.width, room.height / source.height, largest)
    left = room.x + (room.width - source.width * scale) / 2
    return Page(width, height, scale, (Pane(layers(with_header), source, Point(left, room.y)),))
