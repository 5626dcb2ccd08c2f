"""A map as a poster that is put together of several papers, which lie a little on each other."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.breaks import Breaks
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.paging.pages import Page, Pane, Tile
from journeyeditor.layout.paging.paper import MILLIMETRE, Blank
from journeyeditor.layout.paging.plan import LayOut
from journeyeditor.layout.paging.runs import inside_stages, lane_breaks, rows_of, runs_of, step_breaks
from journeyeditor.layout.paging.whole_page import contents, layers, whole_on
from journeyeditor.layout.sheet import Sheet
from journeyeditor.model import PageSetup

_SMALLEST, _LARGEST = 0.05, 10.0
_HALVINGS = 16
_CAPTION = 28.0
"""The height below the picture on the page that shows how a poster is put together."""
_ROOM_FOR_STRIPS = 0.5
"""The most that papers lie on each other, as a share of what can be printed on them."""


class _Poster(NamedTuple):
    """A sheet broken into tiles."""

    blank: Blank
    scale: float
    strip: float
    """How far tiles lie on each other, in points of paper."""
    sheet: Sheet
    columns: tuple[int, ...]
    lanes: tuple[int, ...]
    with_header: bool

    @property
    def use(self) -> float:
        """How well it uses its papers: what it covers for each."""
        return self.scale**2 / (len(self.columns) * len(self.lanes))


def lay_as_poster(lay_out: LayOut, found: tuple[Blank, ...], setup: PageSetup) -> tuple[Sheet, tuple[Page, ...]] | None:
    """Return a map as the largest poster that is so many papers wide; none where something is too large for a paper.

    The papers are cut between steps and between lanes. Beyond the cut each shows a strip of the next one again.
    """
    posters = [poster for blank in found if (poster := _largest(lay_out, blank, setup)) is not None]
    poster = max(posters, key=lambda poster: poster.use, default=None)
    if poster is None:
        return None
    tiles = tuple(_pages(poster))
    assembly = [_assembly(poster, tiles)] if setup.assembly and len(tiles) > 1 else []
    return poster.sheet, (*tiles, *assembly)


def _largest(lay_out: LayOut, blank: Blank, setup: PageSetup) -> _Poster | None:
    low, high = _SMALLEST, _LARGEST
    best = _at(lay_out, blank, setup, low)
    if best is None:
        return None
    for _ in range(_HALVINGS):
        middle = (low * high) ** 0.5
        poster = _at(lay_out, blank, setup, middle)
        if poster is None:
            high = middle
        else:
            low, best = middle, poster
    return best


def _at(lay_out: LayOut, blank: Blank, setup: PageSetup, scale: float) -> _Poster | None:
    """Return a poster at a scale; none where it would be too wide, or something is too large for a paper."""
    room = blank.room
    strip = min(setup.overlap * MILLIMETRE, min(room.width, room.height) * _ROOM_FOR_STRIPS)
    width, height = (room.width - strip) / scale, (room.height - strip) / scale
    sheet = lay_out()
    columns = step_breaks(sheet, (width - m.TITLES_WIDTH, width))
    if columns is None or len(columns) > setup.across:
        return None
    first = runs_of(sheet, columns)[0]
    # The header stands on the first paper alone: a cut would go through its words.
    header_width = m.TITLES_WIDTH + first.width if len(columns) > 1 else width
    broken = Breaks(inside_stages(sheet, columns), says_again=False)
    sheet = lay_out(header_width, broken)
    above = lay_out.above(sheet) + sheet.band.height
    lanes = lane_breaks(sheet, (height - above, height))
    if lanes is None:
        return None
    named = frozenset(sheet.lanes[start].lane.id for start in lanes[1:])
    if named:
        sheet = lay_out(header_width, broken._replace(lanes=named))
    return _Poster(blank, scale, strip, sheet, tuple(columns), tuple(lanes), lay_out.with_header)


def _covered(poster: _Poster) -> Rect:
    """Return what of its sheet a poster shows: no more than stands on it."""
    whole, sheet = contents(poster.sheet, poster.with_header), poster.sheet
    right = max(sheet.grid.right, sheet.header.rect.right if poster.with_header else 0.0)
    return whole._replace(width=right - whole.x)


def _pages(poster: _Poster) -> Iterator[Page]:
    sheet, scale, room = poster.sheet, poster.scale, poster.blank.room
    shown = layers(poster.with_header)
    whole = _covered(poster)
    lefts = [whole.x, *(run.x for run in runs_of(sheet, poster.columns)[1:]), whole.right]
    tops = [whole.y, *(row.y for row in rows_of(sheet, poster.lanes)[1:]), whole.bottom]
    strip = poster.strip / scale
    for row, (top, bottom) in enumerate(pairwise(tops)):
        for column, (left, right) in enumerate(pairwise(lefts)):
            core = Rect(left, top, right - left, bottom - top)
            panes = [Pane(shown, core, Point(room.x, room.y))]
            beyond = min(strip, whole.right - right), min(strip, whole.bottom - bottom)
            panes += [
                Pane(shown, strip_of, _place(strip_of, core, room, scale), again=True)
                for strip_of in _strips(core, *beyond)
            ]
            cut = Rect(room.x, room.y, core.width * scale, core.height * scale)
            yield Page(poster.blank.width, poster.blank.height, scale, tuple(panes), Tile(row, column, cut))


def _strips(core: Rect, across: float, down: float) -> Iterator[Rect]:
    """Yield what a paper shows again of its neighbours: at its right, below it, and at the corner between."""
    if across > 0:
        yield Rect(core.right, core.y, across, core.height)
    if down > 0:
        yield Rect(core.x, core.bottom, core.width, down)
    if across > 0 and down > 0:
        yield Rect(core.right, core.bottom, across, down)


def _place(strip: Rect, core: Rect, room: Rect, scale: float) -> Point:
    return Point(room.x + (strip.x - core.x) * scale, room.y + (strip.y - core.y) * scale)


def _assembly(poster: _Poster, tiles: tuple[Page, ...]) -> Page:
    """Return a page that shows the whole poster, and where each of its papers is."""
    blank, room = poster.blank, poster.blank.room
    above_caption = room._replace(height=room.height - _CAPTION)
    page = whole_on(poster.sheet, blank.width, blank.height, above_caption, poster.with_header, 1.0)
    (pane,) = page.panes
    placed = []
    for tile in tiles:
        core = tile.panes[0].source
        at = _place(core, pane.source, Rect(*pane.at, 0, 0), page.scale)
        if tile.tile is not None:
            placed.append((tile.tile, Rect(*at, core.width * page.scale, core.height * page.scale)))
    return page._replace(panes=(pane._replace(again=True),), assembly=tuple(placed))
