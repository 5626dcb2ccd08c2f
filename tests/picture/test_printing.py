"""Views of a document on pages: the map, the sheets around it, and what stands at the edges of the pages."""

import pytest

from journeyeditor.layout import Memory
from journeyeditor.model import PageSetup, View
from journeyeditor.picture.primitives import Words
from journeyeditor.picture.printed import pages_of
from journeyeditor.picture.printing import print_of, smallest_type_of
from tests.layout.sheets import pizza_night
from tests.picture.scenes import typesetter

pytestmark = pytest.mark.usefixtures("qapp")
ALL_SHEETS = ("notes", "pain points", "cover", "legend", "personas", "opportunities", "actions", "priorities")


def printed(*changes, **fields):
    document = pizza_night()
    view = View(id="view", name="", map=document.maps[0].id, **fields)
    return print_of(document, [view.with_(**more) for more in changes or ({},)], typesetter())


def words_on(page):
    return [part.block.text for group in page.furniture for part in group.parts if isinstance(part, Words)]


def test_sheets_stand_around_the_map_in_their_order_on_its_paper():
    shown = printed(sheets=ALL_SHEETS, page=PageSetup(paper="a4", mode="one page", orientation="portrait"))
    titles = [part.title.removeprefix("Dinner at a pizza restaurant").removeprefix(": ") for part in shown.parts]
    assert titles == [
        "Cover",
        "Eva Molin",
        "",
        "Legend",
        "Impact and effort",
        "Opportunities",
        "Pain points",
        "Action list",
    ]
    sizes = {(round(page.page.width), round(page.page.height)) for page in pages_of(shown)}
    assert sizes == {(595, 842)}


def test_pages_are_numbered_through_all_parts():
    shown = printed(sheets=("cover",), page=PageSetup(paper="a3"))
    pages = pages_of(shown)
    assert words_on(pages[-1]) == [f"{len(pages)} of {len(pages)}"]


def test_papers_of_a_poster_have_names_and_marks_and_no_numbers():
    shown = printed(page=PageSetup(paper="a4", mode="poster"))
    *tiles, plan = pages_of(shown)
    assert [words_on(tile) for tile in tiles] == [[name] for name in ("A1", "A2", "B1", "B2", "C1", "C2")]
    assert all(len(group.parts) == 9 for tile in tiles for group in tile.furniture)
    assert words_on(plan)[:-1] == ["A1", "A2", "B1", "B2", "C1", "C2"]
    assert words_on(plan)[-1].startswith("6 papers: 3 down, 2 across.")
    bare = printed(page=PageSetup(paper="a4", mode="poster", cut_marks=False, assembly=False))
    assert len(pages_of(bare)) == 6
    assert all(len(group.parts) == 1 for tile in pages_of(bare) for group in tile.furniture)


def test_a_look_is_that_of_the_view_and_the_smallest_type_is_known():
    plain, dressed = printed(), printed(theme="Boardroom")
    assert plain.parts[0].picture != dressed.parts[0].picture
    assert smallest_type_of(printed(page=PageSetup(paper="a4", mode="one page"))) == pytest.approx(3.0, abs=0.1)
    assert smallest_type_of(printed({}, {"page": PageSetup(paper="a5", mode="one page")})) < 3


def test_a_layout_that_is_recalled_is_the_same():
    document = pizza_night()
    memory, view = Memory(), View(id="view", name="", map=document.maps[0].id)
    for page in (PageSetup(), PageSetup(mode="stages"), PageSetup(mode="poster"), PageSetup()):
        on_paper = view.on(page)
        fresh = print_of(document, [on_paper], typesetter())
        again = print_of(document, [on_paper], typesetter(), memory=memory)
        assert again.parts[0].pages == fresh.parts[0].pages
        assert again.parts[0].picture == fresh.parts[0].picture


def test_sheets_can_be_printed_without_their_map():
    document = pizza_night()
    view = View(id="view", name="", map=document.maps[0].id, sheets=("actions", "priorities"))
    shown = print_of(document, [view], typesetter(), only_sheets=True)
    assert [part.title.rpartition(": ")[2] for part in shown.parts] == ["Impact and effort", "Action list"]
    assert {page.page.width > page.page.height for page in pages_of(shown)} == {True}
    assert print_of(document, [view.with_(sheets=())], typesetter(), only_sheets=True).parts == ()
