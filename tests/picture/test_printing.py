"""What is printed of a view: the sheets around its map in their order, and what stands at the edges of the pages."""

from typing import get_args

import pytest

from journeyeditor.layout.around import SheetKind
from journeyeditor.model import PageSetup, Theme, View
from journeyeditor.picture.printing import print_of
from tests.layout.fixed_type import FixedType
from tests.layout.sheets import pizza_night
from tests.picture.drawn import texts_in

ALL = tuple(reversed(get_args(SheetKind)))


def print_with(sheets=(), theme=None, **setup):
    document = pizza_night().with_(theme=theme or Theme())
    view = View(id="view", name="Board", map=document.maps[0].id, sheets=sheets, page=PageSetup(**setup))
    return print_of(document, [view], FixedType())


def edges(printed):
    """Return what stands at the edges of each page."""
    return [
        [text for group in part.furniture_of(number) for text in texts_in(group)]
        for part in printed.parts
        for number in range(len(part.pages))
    ]


def test_sheets_stand_before_and_behind_the_map_in_the_order_that_readers_need():
    map_id = pizza_night().maps[0].id
    kinds = [part.map_id.removeprefix(map_id).strip() for part in print_with(ALL, paper="a4").parts]
    assert kinds == ["cover", "personas", "", "legend", "opportunities", "pain points"]


def test_all_pages_are_counted_and_the_cover_is_the_only_one_without_its_number():
    found = edges(print_with(ALL, paper="a4"))
    assert found == [[], *([f"{number} of {len(found)}"] for number in range(2, len(found) + 1))]


def test_header_and_footer_of_the_theme_stand_on_every_page_of_the_map():
    theme = Theme(header="{client} | {title}", footer="{confidentiality}", client="Sons", confidentiality="Secret")
    found = edges(print_with(theme=theme, paper="a4"))
    assert len(found) > 1
    assert all(texts == ["Sons", "Dinner at a pizza restaurant", "Secret"] for texts in found)


def test_one_page_alone_has_no_number():
    assert edges(print_with(paper="a0")) == [[]]


@pytest.mark.parametrize("setup", [{"paper": "map"}, {"paper": "a4", "mode": "poster"}], ids=["map", "poster"])
def test_what_is_glued_together_or_as_large_as_its_map_has_nothing_at_its_edges(setup):
    found = edges(print_with(theme=Theme(header="{title}"), **setup))
    assert not any("Dinner at a pizza restaurant" in texts for texts in found)


def test_the_sheets_are_as_large_as_the_paper_and_lie_as_the_widest_side_does():
    printed = print_with(ALL, paper="letter")
    sizes = {
        (round(page.width), round(page.height))
        for part in printed.parts
        for page in part.pages
        if part.map_id.count(" ")
    }
    assert sizes == {(792, 612)}
