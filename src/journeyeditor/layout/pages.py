"""How a sheet is laid on pages of paper: whole where its type stays readable, else broken between steps and lanes."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.breaks import best_breaks
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.paper import Blank, blanks
from journeyeditor.layout.sheet import PlacedLane, Sheet
from journeyeditor.model import PageSetup

SMALLEST_READABLE = 6.0
"""Type smaller than this, in points of paper, is hard to read on a table."""
_BREAK_INSIDE_STAGE = 2.0
_HEADER_GAP = 3 * m.GAP

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


class Page(NamedTuple):
    """A page of paper; lengths in points."""

    width: float
    height: float
    scale: float
    """Points of paper for each point of the sheet."""
    panes: tuple[Pane, ...]


class Laid(NamedTuple):
    """A map laid on pages."""

    sheet: Sheet
    """The map as it stands on them."""
    pages: tuple[Page, ...]


LayOut = Callable[[float | None], Sheet]
"""Lays out the map with its header within a width in points, or as wide as its grid."""


def lay_on_pages(lay_out: LayOut, setup: PageSetup, with_header: bool = True) -> Laid:
    """Return a map on pages of paper, or on one page as large as the map.

    Args:
        lay_out: lays out the map.
        setup: the paper, and how the map is to be laid on it.
        with_header: whether the header stands above the grid.
    """
    sheet = lay_out(None)
    found = blanks(setup)
    if not found:
        return Laid(sheet, (_page_of_its_own(sheet, with_header),))
    page = max((_whole_page(sheet, blank, with_header) for blank in found), key=lambda page: page.scale)
    if _is_readable(page.scale):
        return Laid(sheet, (page,))
    plans = [plan for blank in found if (plan := _Plan.best(lay_out, sheet, blank, with_header)) is not None]
    plan = min(plans, key=_Plan.rank, default=None)
    if plan is None or plan.scale <= page.scale:
        return Laid(sheet, (page,))
    return Laid(plan.sheet, tuple(plan.pages()))


def smallest_type(pages: Iterable[Page]) -> float:
    """Return the size of the smallest type on some pages, in points of paper."""
    return min(page.scale for page in pages) * m.SMALLEST_TYPE


def _is_readable(scale: float) -> bool:
    return scale * m.SMALLEST_TYPE >= SMALLEST_READABLE


def _page_of_its_own(sheet: Sheet, with_header: bool) -> Page:
    """Return a page as large as a sheet."""
    top = 0.0 if with_header else sheet.band.y - m.MARGIN
    source = Rect(0, top, sheet.width, sheet.height - top)
    return Page(sheet.width, source.height, 1.0, (Pane(_layers(with_header), source, Point(0, 0)),))


def _layers(with_header: bool) -> frozenset[str]:
    return ALL_LAYERS if with_header else ALL_LAYERS - {"header"}


def _whole_page(sheet: Sheet, blank: Blank, with_header: bool) -> Page:
    """Return a page with all of a sheet, without the sheet's own margin, in its middle and at most at its own size."""
    top = m.MARGIN if with_header else sheet.band.y
    source = Rect(m.MARGIN, top, sheet.width - 2 * m.MARGIN, sheet.height - top - m.MARGIN)
    room = blank.room
    scale = min(room.width / source.width, room.height / source.height, 1.0)
    left = room.x + (room.width - source.width * scale) / 2
    return Page(blank.width, blank.height, scale, (Pane(_layers(with_header), source, Point(left, room.y)),))


class _Plan(NamedTuple):
    """Pages on which the sheet is broken between steps and between lanes."""

    sheet: Sheet
    blank: Blank
    with_header: bool
    scale: float
    runs: tuple[Rect, ...]
    """The steps of each page, from left to right, as a part of the grid."""
    rows: tuple[Rect, ...]
    """The lanes of each page, from the top down, as a part of the grid with its titles."""

    @classmethod
    def best(cls, lay_out: LayOut, sheet: Sheet, blank: Blank, with_header: bool) -> "_Plan | None":
        """Return the plan with the largest type that needs no more pages than the smallest readable type does."""
        widest = max((step.column.width for step in sheet.steps), default=0.0)
        inner = blank.room.width
        least = min(SMALLEST_READABLE / m.SMALLEST_TYPE, inner / (m.TITLES_WIDTH + widest))
        base = cls._at(lay_out, blank, with_header, least)
        if base is None:
            return None
        largest = inner / (m.TITLES_WIDTH + max(run.width for run in base.runs))
        for share in (1.0, 0.75, 0.5, 0.25):
            scale = least + (min(largest, 1.0) - least) * share
            plan = cls._at(lay_out, blank, with_header, scale)
            if plan is not None and len(plan.runs) * len(plan.rows) <= len(base.runs) * len(base.rows):
                return plan
        return base

    @classmethod
    def _at(cls, lay_out: LayOut, blank: Blank, with_header: bool, scale: float) -> "_Plan | None":
        inner_width, inner_height = blank.room.width / scale, blank.room.height / scale
        sheet = lay_out(inner_width)
        runs = _runs(sheet, inner_width - m.TITLES_WIDTH)
        below_band = inner_height - sheet.band.height
        above = sheet.header.rect.height + _HEADER_GAP if with_header else 0.0
        rows = _rows(sheet, (below_band - above, below_band))
        if runs is None or rows is None:
            return None
        return cls(sheet, blank, with_header, scale, tuple(runs), tuple(rows))

    def rank(self) -> tuple[bool, int, int, float]:
        """Return what is low for a good plan: readable, on few pages, the story unbroken, in large type."""
        return not _is_readable(self.scale), len(self.rows) * len(self.runs), len(self.runs), -self.scale

    def pages(self) -> Iterator[Page]:
        """Yield the pages, row by row."""
        for row_number, row in enumerate(self.rows):
            for run_number, run in enumerate(self.runs):
                panes = self._panes(run, row, self.with_header and row_number == run_number == 0)
                yield Page(self.blank.width, self.blank.height, self.scale, tuple(panes))

    def _panes(self, run: Rect, row: Rect, with_header: bool) -> Iterator[Pane]:
        sheet, scale = self.sheet, self.scale
        left, y = self.blank.room.x, self.blank.room.y
        grid_left = left + m.TITLES_WIDTH * scale
        if with_header:
            header = sheet.header.rect
            yield Pane(frozenset({"header"}), header, Point(left, y))
            y += (header.height + _HEADER_GAP) * scale
        band = Rect(run.x, sheet.band.y, run.width, sheet.band.height)
        yield Pane(frozenset({"band"}), band, Point(grid_left, y))
        y += band.height * scale
        titles = Rect(m.MARGIN, row.y, m.TITLES_WIDTH, row.height)
        yield Pane(frozenset({"titles"}), titles, Point(left, y))
        yield Pane(frozenset({"grid"}), Rect(run.x, row.y, run.width, row.height), Point(grid_left, y))


def _runs(sheet: Sheet, limit: float) -> list[Rect] | None:
    """Return the steps of each page across; a break goes through no card, and through a stage only where it must."""
    columns = [step.column for step in sheet.steps]
    if not columns:
        return [sheet.grid]
    first_of_stage = {stage.steps[0].step.id for stage in sheet.stages}
    spanned = _spanned_edges(sheet)
    costs = [
        None
        if any(left + 1 < step.column.x < right - 1 for left, right in spanned)
        else (0.0 if step.step.id in first_of_stage else _BREAK_INSIDE_STAGE)
        for step in sheet.steps
    ]
    starts = best_breaks([column.width for column in columns], (limit,), costs)
    if starts is None:
        return None
    edges = [*(columns[start].x for start in starts), sheet.grid.right]
    return [Rect(left, sheet.grid.y, right - left, sheet.grid.height) for left, right in pairwise(edges)]


def _spanned_edges(sheet: Sheet) -> list[tuple[float, float]]:
    """Return from where to where the cards go that cover several steps."""
    return [(card.rect.x, card.rect.right) for lane in sheet.lanes for card in lane.cards if card.card.span > 1]


def _rows(sheet: Sheet, limits: Sequence[float]) -> list[Rect] | None:
    """Return the lanes of each page down; a line of the blueprint stays with the lane below it."""
    if not sheet.lanes:
        return [sheet.grid] if limits[0] >= 0 else None
    tops = _tops(sheet)
    heights = [bottom - top for top, bottom in pairwise([*tops, sheet.grid.bottom])]
    starts = best_breaks(heights, limits, [0.0] * len(heights))
    if starts is None:
        return None
    edges = [*(tops[start] for start in starts), sheet.grid.bottom]
    return [Rect(m.MARGIN, top, sheet.grid.right - m.MARGIN, bottom - top) for top, bottom in pairwise(edges)]


def _tops(sheet: Sheet) -> list[float]:
    """Return where each lane begins, with the line above it."""
    lines = {line.lane_id: line.start.y - m.LINE_BAND / 2 for line in sheet.lines}

    def top(lane: PlacedLane) -> float:
        return lines.get(lane.lane.id, lane.rect.y)

    return [top(lane) for lane in sheet.lanes]
