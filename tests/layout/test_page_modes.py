"""A map on pages in every mode: all of it once, nothing cut, and every name whole on each page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.layout import Rect
from journeyeditor.layout import measures as m
from journeyeditor.layout.paging.lay_on_pages import lay_on_pages
from journeyeditor.layout.paging.pages import smallest_type
from journeyeditor.layout.paging.paper import MILLIMETRE, blanks
from journeyeditor.layout.paging.plan import LayOut
from journeyeditor.model import Margins, PageSetup
from tests.layout.sheets import card, document_with, inside, lane_of, pizza_night, sheet_of, stages_of
from tests.strategies import examples, some_documents

MODES = ("automatic", "one page", "fit width", "poster", "stages")
setups = st.builds(
    PageSetup,
    paper=st.sampled_from(["a5", "a4", "a3", "a0", "letter", "ansi-c", "custom", "map"]),
    orientation=st.sampled_from(["auto", "portrait", "landscape"]),
    margins=st.sampled_from([Margins(), Margins(top=0, right=0, bottom=0, left=0), Margins(left=30, top=20)]),
    mode=st.sampled_from(MODES),
    across=st.integers(1, 4),
    overlap=st.sampled_from([0.0, 10.0, 25.0]),
)


def laid(document, with_header=True, **fields):
    setup = fields.pop("setup", None) or PageSetup(**fields)
    lay_out = LayOut(lambda width, breaks: sheet_of(document, header_width=width, breaks=breaks), with_header)
    return lay_on_pages(lay_out, setup)


def panes_of(pages):
    """The panes that show something for the first time, with their pages."""
    return [(page, pane) for page in pages for pane in page.panes if not pane.again]


def on_paper(page, pane):
    return Rect(*pane.at, pane.source.width * page.scale, pane.source.height * page.scale)


@examples(60)
@given(st.deferred(lambda: st.sampled_from(some_documents())), setups, st.booleans())
def test_a_map_is_whole_on_its_pages_in_every_mode(document, setup, with_header):
    sheet, pages = laid(document, with_header, setup=setup)
    found = panes_of(pages)
    sizes = {(blank.width, blank.height): blank.room for blank in blanks(setup)}
    for page in pages:
        assert page.panes
        if sizes:
            room = sizes[(page.width, page.height)]
            assert all(inside(on_paper(page, pane), room, slack=0.5) for pane in page.panes)
    grids = [pane.source for _, pane in found if "grid" in pane.layers]
    for lane in sheet.lanes:
        for placed in lane.cards:
            assert sum(inside(placed.rect, grid) for grid in grids) == 1
            assert not any(placed.rect.touches(grid) and not inside(placed.rect, grid) for grid in grids)
    bands = [pane.source for _, pane in found if "band" in pane.layers]
    names = [name for stage in sheet.stages for name in (stage.name, *stage.names_again)]
    assert all(any(inside(name.rect, band) for band in bands) for name in names if name.block.text.strip())
    titles = [pane.source for _, pane in found if "titles" in pane.layers]
    assert all(any(inside(lane.title.rect, part) for part in titles) for lane in sheet.lanes)
    assert all(any(inside(zone.beside, part, 1) for part in titles) for zone in sheet.zones if zone.name.text)
    headers = [pane for _, pane in found if "header" in pane.layers and inside(sheet.header.rect, pane.source)]
    assert len(headers) == with_header


def long_stage():
    """A map with one stage that no page shows whole, and lanes of one zone on several pages."""
    lanes = [
        lane_of(*(card(f"card-{row}-{n}", n) for n in range(24)), id=f"lane-{row}", height=90) for row in range(14)
    ]
    return document_with(stages_of(*[None] * 24, steps=12), lanes)


@pytest.mark.parametrize("mode", ["automatic", "stages"])
def test_a_stage_that_goes_on_says_its_name_on_each_page(mode):
    sheet, pages = laid(long_stage(), paper="a4", mode=mode)
    bands = {pane.source for page in pages for pane in page.panes if "band" in pane.layers}
    assert len(bands) > 2
    for band in bands:
        shown = [stage for stage in sheet.stages if stage.rect.touches(band)]
        for stage in shown:
            assert any(inside(name.rect, band) for name in (stage.name, *stage.names_again))
    rows = {pane.source for page in pages for pane in page.panes if "titles" in pane.layers}
    (zone,) = sheet.zones
    assert len(zone.names_again) == len(rows) - 1 > 0
    assert all(any(inside(part, row) for part, _ in [(zone.beside, zone.name), *zone.names_again]) for row in rows)


def test_one_page_is_as_large_as_its_paper_lets_it_be():
    small = document_with(stages_of(200, 200), [lane_of(card("asks"))])
    assert len(laid(long_stage(), paper="a4", mode="one page").pages) == 1
    (page,) = laid(small, paper="a0", mode="one page").pages
    assert page.scale > 2


def test_as_wide_as_the_map_means_that_pages_break_between_lanes_alone():
    sheet, pages = laid(pizza_night(), paper="a3", mode="fit width")
    grids = [pane.source for page in pages for pane in page.panes if "grid" in pane.layers]
    assert {(grid.x, grid.right) for grid in grids} == {(sheet.grid.x, sheet.grid.right)}
    assert len(grids) == len(pages) > 1


def test_each_stage_has_a_page_that_it_fills():
    document = pizza_night()
    sheet, pages = laid(document, paper="a3", mode="stages")
    edges = {stage.rect.x for stage in sheet.stages}
    grids = [(page, pane) for page in pages for pane in page.panes if "grid" in pane.layers]
    assert [pane.source.x for _, pane in grids] == sorted(edges)
    widths = [on_paper(page, pane).width + m.TITLES_WIDTH * page.scale for page, pane in grids]
    assert max(widths) > 0.7 * grids[0][0].width


def test_stages_that_share_a_card_share_a_page():
    lanes = [lane_of(card("bridge", 1, span=2))]
    _, pages = laid(document_with(stages_of(*[None] * 6, steps=2), lanes), paper="a4", mode="stages")
    assert len(pages) == 2


@pytest.mark.parametrize("across", [1, 2, 3])
def test_a_poster_is_so_many_papers_wide_and_lies_on_itself(across):
    _, pages = laid(pizza_night(), paper="a4", mode="poster", across=across, overlap=15)
    tiles = [page for page in pages if page.tile]
    assert {page.tile.column for page in tiles} == set(range(across))
    for page in tiles:
        core, *strips = page.panes
        assert not core.again
        assert all(strip.again for strip in strips)
        right = [one for one in strips if one.source.x >= core.source.right and one.source.y == core.source.y]
        if page.tile.column < across - 1:
            assert right[0].source.width * page.scale == pytest.approx(15 * MILLIMETRE)
    assert [bool(page.assembly) for page in pages] == [False] * len(tiles) + [True] * (len(tiles) > 1)
    assert len(pages[-1].assembly) in (0, len(tiles))


def test_a_poster_of_more_papers_has_larger_type():
    sizes = [smallest_type(laid(pizza_night(), paper="a4", mode="poster", across=n).pages) for n in (1, 2, 4)]
    assert sizes == sorted(sizes)
    assert sizes[-1] > 2 * sizes[0]


def test_margins_that_leave_no_room_are_made_smaller():
    setup = PageSetup(paper="a5", margins=Margins(top=100, right=100, bottom=100, left=100))
    assert all(blank.room.width > 100 and blank.room.height > 100 for blank in blanks(setup))
