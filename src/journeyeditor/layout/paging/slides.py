"""Slides of a presentation: one that says what the map is about, and one for each stage, all of it in sight."""

from collections.abc import Iterator

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.paging.pages import Page, Pane
from journeyeditor.layout.paging.paper import Blank
from journeyeditor.layout.paging.plan import LayOut, plan_at
from journeyeditor.layout.paging.runs import runs_of, stage_breaks
from journeyeditor.layout.sheet import Sheet

_LARGEST_STAGE, _LEAST_SCALE, _SMALLER = 1.5, 0.02, 0.94
_HEADER = 1.75
"""How large the header is on its slide."""


def lay_as_slides(lay_out: LayOut, blank: Blank) -> tuple[Sheet, tuple[Page, ...]] | None:
    """Return a map as slides, in the largest type in which each stage fits on one; none where none does.

    A slide is shown and not printed: it can be enlarged, so that no type is too small for it.
    """
    bare = LayOut(lay_out, with_header=False)
    scale = _LARGEST_STAGE
    while scale > _LEAST_SCALE:
        plan = plan_at(bare, blank, scale, stage_breaks, fills=True)
        if plan is not None and plan.lanes == (0,):
            sheet = lay_out(blank.room.width / _HEADER, plan.breaks)
            header = [_header(sheet, blank)] if lay_out.with_header else []
            return sheet, (*header, *_stages(sheet, blank, scale, plan.columns))
        scale *= _SMALLER
    return None


def _header(sheet: Sheet, blank: Blank) -> Page:
    """Return a slide with the header in its middle."""
    rect, room = sheet.header.rect, blank.room
    scale = min(_HEADER, room.width / rect.width, room.height / rect.height)
    at = Point(room.x, room.y + (room.height - rect.height * scale) / 2)
    return Page(blank.width, blank.height, scale, (Pane(frozenset({"header"}), rect, at),))


def _stages(sheet: Sheet, blank: Blank, scale: float, columns: tuple[int, ...]) -> Iterator[Page]:
    """Yield a slide for each run of steps, in the middle of its width."""
    grid = sheet.grid
    for run in runs_of(sheet, columns):
        left = blank.room.x + (blank.room.width - (m.TITLES_WIDTH + run.width) * scale) / 2
        top, grid_left = blank.room.y, left + m.TITLES_WIDTH * scale
        below = top + sheet.band.height * scale
        panes = (
            Pane(frozenset({"band"}), Rect(run.x, sheet.band.y, run.width, sheet.band.height), Point(grid_left, top)),
            Pane(frozenset({"titles"}), Rect(m.MARGIN, grid.y, m.TITLES_WIDTH, grid.height), Point(left, below)),
            Pane(frozenset({"grid"}), Rect(run.x, grid.y, run.width, grid.height), Point(grid_left, below)),
        )
        yield Page(blank.width, blank.height, scale, panes)
