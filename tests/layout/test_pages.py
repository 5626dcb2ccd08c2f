"""A sheet on pages of paper."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.layout import Rect
from journeyeditor.layout import measures as m
from journeyeditor.layout.paging.lay_on_pages import lay_on_pages
from journeyeditor.layout.paging.pages import ALL_LAYERS, SMALLEST_READABLE
from journeyeditor.layout.paging.paper import MILLIMETRE, PAPERS
from journeyeditor.layout.paging.plan import LayOut
from journeyeditor.model import PageSetup, Stage
from tests.layout.sheets import card, document_with, inside, lane_of, sheet_of, stages_of
from tests.strategies import documents, examples

papers = st.sampled_from(sorted(PAPERS))
MARGIN = 10 * MILLIMETRE


def pages_of(document, paper):
    return lay_on_pages(
        LayOut(lambda width, breaks: sheet_of(document, header_width=width, breaks=breaks)), PageSetup(paper=paper)
    )


def shown(page, layer):
    """Return the parts of the sheet that a page shows of a layer."""
    return [pane.source for pane in page.panes if layer in pane.layers]


def on_paper(page, pane):
    return Rect(*pane.at, pane.source.width * page.scale, pane.source.height * page.scale)


def is_broken(pages):
    return pages[0].panes[0].layers != ALL_LAYERS


def large_document():
    """Return a map of twelve stages and thirty lanes, which no page shows at a readable size."""
    lanes = [
        lane_of(*(card(f"card-{row}-{n}", n, text="Asks friends") for n in range(0, 36, 2)), id=f"lane-{row}")
        for row in range(30)
    ]
    return document_with(stages_of(*[None] * 36, steps=3), lanes, goal="Dinner")


@examples(30)
@given(documents(), papers)
def test_every_part_of_the_grid_is_shown_on_exactly_one_page(document, paper):
    sheet, pages = pages_of(document, paper)
    if not is_broken(pages):
        assert len(pages) == 1
        assert inside(Rect(0, 0, sheet.width, sheet.height).inset(m.MARGIN, m.MARGIN), pages[0].panes[0].source)
        return
    grids = [grid for page in pages for grid in shown(page, "grid")]
    assert len(grids) in (len(pages), len(pages) - 1)  # a high header may have a page for itself
    across, down = sorted({(g.x, g.right) for g in grids}), sorted({(g.y, g.bottom) for g in grids})
    assert len(grids) == len(across) * len(down) == len(set(grids))
    for edges, first, last in (across, sheet.grid.x, sheet.grid.right), (down, sheet.grid.y, sheet.grid.bottom):
        assert edges[0][0] == first
        assert edges[-1][1] == pytest.approx(last)
        assert all(before[1] == pytest.approx(after[0]) for before, after in pairwise(edges))


@examples(30)
@given(documents(), papers)
def test_everything_on_a_page_lies_within_the_margins_of_its_paper(document, paper):
    _, pages = pages_of(document, paper)
    for page in pages:
        assert sorted((page.width, page.height)) == [PAPERS[paper].width, PAPERS[paper].height]
        printable = Rect(0, 0, page.width, page.height).inset(MARGIN, MARGIN)
        panes = [on_paper(page, pane) for pane in page.panes]
        assert all(inside(pane, printable, slack=0.5) for pane in panes)


@examples(30)
@given(documents(), papers)
def test_type_stays_readable_where_pages_are_broken(document, paper):
    sheet, pages = pages_of(document, paper)
    readable_width = (PAPERS[paper].width - 2 * MARGIN) * m.SMALLEST_TYPE / SMALLEST_READABLE - m.TITLES_WIDTH
    if is_broken(pages) and all(step.column.width <= readable_width for step in sheet.steps):
        assert pages[0].scale * m.SMALLEST_TYPE >= SMALLEST_READABLE
    assert pages[0].scale <= 1


def test_more_pages_are_better_than_type_that_is_too_small():
    lanes = [lane_of(id=f"lane-{n}", height=140) for n in range(10)]
    _, pages = pages_of(document_with(stages_of(1000, 1000, 1000), lanes), "a4")
    assert pages[0].scale * m.SMALLEST_TYPE >= SMALLEST_READABLE


def test_of_equally_many_pages_those_are_best_that_do_not_break_the_story():
    lanes = [lane_of(id=f"lane-{n}", height=100) for n in range(10)]
    _, pages = pages_of(document_with(stages_of(*[88] * 8), lanes), "a4")
    assert len(pages) == 2
    assert len({grid.x for page in pages for grid in shown(page, "grid")}) == 1


def test_pages_that_would_show_a_map_no_larger_than_one_does_are_not_needed():
    _, pages = pages_of(document_with(stages_of(2000), [lane_of(height=400), lane_of(id="other")]), "a4")
    assert not is_broken(pages)


@examples(30)
@given(documents(), papers)
def test_a_break_goes_through_no_card_and_no_lane(document, paper):
    sheet, pages = pages_of(document, paper)
    for page in pages:
        for grid in shown(page, "grid"):
            for lane in sheet.lanes:
                across = lane.rect._replace(x=grid.x, width=grid.width)
                assert inside(across, grid) or not across.touches(grid)
                for rect in (placed.rect for placed in lane.cards):
                    assert inside(rect, grid) or not rect.touches(grid)


@pytest.mark.parametrize("paper", ["a5", "a4", "a3", "letter", "tabloid"])
def test_band_and_titles_come_again_on_each_page_and_the_header_stands_on_the_first(paper):
    sheet, pages = pages_of(large_document(), paper)
    assert len(pages) > 1
    assert [len(shown(page, "header")) for page in pages] == [1] + [0] * (len(pages) - 1)
    for page in pages:
        ((grid,), (band,), (titles,)) = (shown(page, layer) for layer in ("grid", "band", "titles"))
        assert (band.x, band.right) == (grid.x, grid.right)
        assert (titles.y, titles.bottom) == (grid.y, grid.bottom)
        assert (band.y, band.bottom) == (sheet.band.y, sheet.band.bottom)
        assert (titles.x, titles.right) == (m.MARGIN, sheet.grid.x)


def test_the_parts_of_a_page_meet_as_they_do_on_the_sheet():
    _, pages = pages_of(large_document(), "a3")
    for page in pages:
        panes = {layer: on_paper(page, pane) for pane in page.panes for layer in pane.layers}
        assert panes["band"].x == panes["grid"].x == pytest.approx(panes["titles"].right)
        assert panes["titles"].y == panes["grid"].y == pytest.approx(panes["band"].bottom)
        assert "header" not in panes or panes["header"].bottom < panes["band"].y


def test_pages_break_between_stages_where_they_can():
    steps = document_with(stages_of(*[88] * 16, steps=16)).maps[0].steps
    uneven = Stage(id="few", name="", steps=steps[:6]), Stage(id="many", name="", steps=steps[6:])
    sheet, pages = pages_of(document_with(uneven), "a4")
    assert [grid.x for page in pages for grid in shown(page, "grid")] == [stage.rect.x for stage in sheet.stages]


def test_a_card_over_two_stages_moves_the_break_that_would_go_through_it():
    whole = large_document()
    _, pages = pages_of(whole, "a4")
    edge = pages[1].panes[0].source.x
    sheet = sheet_of(whole)
    column = next(n for n, step in enumerate(sheet.steps) if step.column.x == edge)
    lane = whole.maps[0].lanes[0]
    bridged = lane.with_(cards=(*lane.cards, card("bridge", column - 1, span=2)))
    journey = whole.maps[0].with_(lanes=(bridged, *whole.maps[0].lanes[1:]))
    _, moved = pages_of(whole.with_(maps=(journey,)), "a4")
    assert edge not in {grid.x for page in moved for grid in shown(page, "grid")}


def test_a_line_of_a_blueprint_stays_with_the_lane_below_it():
    lanes = [lane_of(id=f"lane-{n}", height=200, line_above="visibility") for n in range(12)]
    sheet, pages = pages_of(document_with(stages_of(*[None] * 4), lanes), "a4")
    tops = {line.start.y - m.LINE_BAND / 2 for line in sheet.lines}
    assert len(pages) > 1
    assert all(grid.y in tops for page in pages for grid in shown(page, "grid"))


def test_a_map_that_fits_is_shown_whole_in_the_middle_of_its_page():
    sheet, (page,) = pages_of(document_with(stages_of(200, 200), [lane_of(card("asks"))]), "a4")
    (pane,) = page.panes
    assert pane.layers == ALL_LAYERS
    assert page.width > page.height
    assert page.scale == 1
    assert pane.at.x + pane.source.width / 2 == pytest.approx(page.width / 2)
    assert pane.source == Rect(0, 0, sheet.width, sheet.height).inset(m.MARGIN, m.MARGIN)


def test_without_paper_one_page_is_as_large_as_the_map():
    sheet, (page,) = pages_of(large_document(), "map")
    assert (page.width, page.height, page.scale) == (sheet.width, sheet.height, 1)
    assert [pane.source for pane in page.panes] == [Rect(0, 0, sheet.width, sheet.height)]


def test_a_lane_higher_than_any_page_puts_the_map_on_one_page():
    tall = document_with(stages_of(*[100] * 40), [lane_of(height=4000), lane_of(id="other")])
    _, (page,) = pages_of(tall, "a4")
    assert page.panes[0].layers == ALL_LAYERS


@pytest.mark.parametrize("lanes", [0, 1])
def test_a_header_higher_than_any_page_stays_on_the_paper(lanes):
    wordy = document_with(stages_of(*[100] * 40), [lane_of()] * lanes, scenario="Hungry. " * 4000)
    _, pages = pages_of(wordy, "a4")
    for page in pages:
        printable = Rect(0, 0, page.width, page.height).inset(MARGIN, MARGIN)
        assert all(inside(on_paper(page, pane), printable, slack=0.5) for pane in page.panes)


def test_the_size_of_paper_is_that_of_the_standard():
    millimetres = {
        key: (round(paper.width / 72 * 25.4), round(paper.height / 72 * 25.4)) for key, paper in PAPERS.items()
    }
    assert millimetres == {
        "a5": (148, 210),
        "a4": (210, 297),
        "a3": (297, 420),
        "a2": (420, 594),
        "a1": (594, 841),
        "a0": (841, 1189),
        "letter": (216, 279),
        "legal": (216, 356),
        "tabloid": (279, 432),
        "ansi-c": (432, 559),
        "ansi-d": (559, 864),
        "ansi-e": (864, 1118),
        "slide": (190, 339),
    }
