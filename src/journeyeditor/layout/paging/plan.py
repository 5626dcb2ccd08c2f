"""Pages on which a sheet is broken between steps and between lanes, band and titles again on each."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.breaks import UNBROKEN, Breaks
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.paging.pages import SMALLEST_READABLE, Page, Pane, is_readable
from journeyeditor.layout.paging.paper import Blank
from journeyeditor.layout.paging.runs import inside_stages, lane_breaks, rows_of, runs_of
from journeyeditor.layout.sheet import Sheet

HEADER_GAP = 3 * m.GAP
_SHARES = (1.0, 0.75, 0.5, 0.25)
_SMALLER = 0.92
_LEAST_SCALE = 0.02


class LayOut:
    """Lays out one map as pages need it, and knows whether its header is wanted."""

    def __init__(self, lay_out: Callable[[float | None, Breaks], Sheet], with_header: bool = True) -> None:
        """Take what lays out the map with its header within a width, or as wide as its grid, broken in places."""
        self._lay_out = lay_out
        self._known: dict[tuple[float | None, Breaks], Sheet] = {}
        self.with_header = with_header

    def __call__(self, header_width: float | None = None, breaks: Breaks = UNBROKEN) -> Sheet:
        """Return the map, laid out; the same is not laid out twice."""
        key = (header_width, breaks)
        if key not in self._known:
            self._known[key] = self._lay_out(*key)
        return self._known[key]

    def above(self, sheet: Sheet) -> float:
        """Return how much height the header takes above the band."""
        return sheet.header.rect.height + HEADER_GAP if self.with_header else 0.0


FindBreaks = Callable[[Sheet, float], list[int] | None]
"""Finds the columns at which runs of steps begin that may be so wide."""


class Plan(NamedTuple):
    """Pages on which a sheet is broken."""

    lay_out: LayOut
    blank: Blank
    scale: float
    columns: tuple[int, ...]
    """Those that begin a page."""
    lanes: tuple[int, ...]
    """Those that begin a page."""
    header_alone: bool
    """Whether the header has a page for itself, as nothing fits below it."""
    sheet: Sheet
    """The sheet, broken between steps; only ``finished`` has it broken between lanes as well."""
    breaks: Breaks
    """What the sheet was laid out with."""

    @property
    def size(self) -> int:
        """How many pages there are."""
        return len(self.columns) * len(self.lanes) + self.header_alone

    def rank(self) -> tuple[bool, int, int, float]:
        """Return what is low for a good plan: readable, on few pages, the story unbroken, in large type."""
        return not is_readable(self.scale), self.size, len(self.columns), -self.scale

    def finished(self) -> tuple[Sheet, tuple[Page, ...]]:
        """Return the sheet with all its names whole on each page, and its pages, row by row."""
        lanes = frozenset(self.sheet.lanes[start].lane.id for start in self.lanes[1:])
        sheet = self.sheet
        if lanes:
            sheet = self.lay_out(self.blank.room.width / self.scale, self.breaks._replace(lanes=lanes))
        return sheet, tuple(self._pages(sheet))

    def _pages(self, sheet: Sheet) -> Iterator[Page]:
        with_header = self.lay_out.with_header
        if self.header_alone:
            yield self._page((self._header(sheet),))
            with_header = False
        for row in rows_of(sheet, self.lanes):
            for run in runs_of(sheet, self.columns):
                yield self._page(tuple(self._panes(sheet, run, row, with_header)))
                with_header = False

    def _page(self, panes: tuple[Pane, ...]) -> Page:
        return Page(self.blank.width, self.blank.height, self.scale, panes)

    def _header(self, sheet: Sheet) -> Pane:
        return Pane(frozenset({"header"}), sheet.header.rect, Point(self.blank.room.x, self.blank.room.y))

    def _panes(self, sheet: Sheet, run: Rect, row: Rect, with_header: bool) -> Iterator[Pane]:
        left, y, scale = self.blank.room.x, self.blank.room.y, self.scale
        grid_left = left + m.TITLES_WIDTH * scale
        if with_header:
            yield self._header(sheet)
            y += self.lay_out.above(sheet) * scale
        band = Rect(run.x, sheet.band.y, run.width, sheet.band.height)
        yield Pane(frozenset({"band"}), band, Point(grid_left, y))
        y += band.height * scale
        titles = Rect(m.MARGIN, row.y, m.TITLES_WIDTH, row.height)
        yield Pane(frozenset({"titles"}), titles, Point(left, y))
        yield Pane(frozenset({"grid"}), Rect(run.x, row.y, run.width, row.height), Point(grid_left, y))


def plan_at(lay_out: LayOut, blank: Blank, scale: float, find: FindBreaks, fills: bool = False) -> Plan | None:
    """Return pages at a scale; none where something is too large for a page.

    Args:
        lay_out: lays out the map.
        blank: the paper.
        scale: points of paper for each point of the sheet.
        find: finds where pages break between steps.
        fills: whether stages are made wide enough to fill a page.
    """
    width, height = blank.room.width / scale, blank.room.height / scale
    breaks = Breaks(stage_width=width - m.TITLES_WIDTH if fills else None)
    # How wide the header is does not matter to the steps.
    columns = find(lay_out(None, breaks), width - m.TITLES_WIDTH)
    if columns is None:
        return None
    breaks = breaks._replace(columns=inside_stages(lay_out(), columns))
    sheet = lay_out(width, breaks)
    below_band = height - sheet.band.height
    lanes = lane_breaks(sheet, (below_band - lay_out.above(sheet), below_band))
    alone = lanes is None and lay_out.with_header and sheet.header.rect.height <= height
    if alone:
        lanes = lane_breaks(sheet, (below_band,))
    return None if lanes is None else Plan(lay_out, blank, scale, tuple(columns), tuple(lanes), alone, sheet, breaks)


def best_plan(lay_out: LayOut, blank: Blank, find: FindBreaks, largest: float, fills: bool = False) -> Plan | None:
    """Return pages in the largest type that needs no more of them than the smallest readable type does.

    Args:
        lay_out: lays out the map.
        blank: the paper.
        find: finds where pages break between steps.
        largest: how large the map may become, as a share of its own size.
        fills: whether stages are made wide enough to fill a page.
    """
    widest = max((step.column.width for step in lay_out().steps), default=0.0)
    inner = blank.room.width
    least = min(SMALLEST_READABLE / m.SMALLEST_TYPE, inner / (m.TITLES_WIDTH + widest))
    base = plan_at(lay_out, blank, least, find, fills)
    if base is None:
        return None
    shown = base.sheet if not fills else lay_out()
    most = min(largest, inner / (m.TITLES_WIDTH + max(run.width for run in runs_of(shown, base.columns))))
    for share in _SHARES:
        plan = plan_at(lay_out, blank, least + (most - least) * share, find, fills)
        if plan is not None and plan.size <= base.size:
            return plan
    return base


def plan_across(lay_out: LayOut, blank: Blank, largest: float) -> Plan | None:
    """Return pages as wide as the map, broken between lanes alone; the map is made smaller where a lane is too high."""
    sheet = lay_out()
    scale = min(blank.room.width / (sheet.width - 2 * m.MARGIN), largest)
    while scale > _LEAST_SCALE:
        plan = plan_at(lay_out, blank, scale, lambda _sheet, _limit: [0])
        if plan is not None:
            return plan
        scale *= _SMALLER
    return None
