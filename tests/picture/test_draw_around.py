"""The sheets around a map as they look: in every theme readable, and nothing outside what it is said to cover."""

from typing import get_args

import pytest

from journeyeditor.layout import Point, Rect
from journeyeditor.layout.around import SheetKind, lay_out_around
from journeyeditor.layout.paging.running import PageNumber, Printable, lay_out_running
from journeyeditor.layout.type import Typed
from journeyeditor.layout.wording import Wording
from journeyeditor.model import Theme
from journeyeditor.model.themes import THEMES
from journeyeditor.picture.contrast import contrast
from journeyeditor.picture.draw.around import draw_leaflet, leaves_on_pages
from journeyeditor.picture.draw.notes import with_note_numbers
from journeyeditor.picture.draw.running import draw_running
from journeyeditor.picture.panes import shown_in
from journeyeditor.picture.primitives import Box, LinkArea, Words
from tests.layout.fixed_type import FixedType
from tests.layout.sheets import card, document_with, inside, lane_of, pizza_night, stages_of
from tests.picture.drawn import extent, picture_of, texts_in, words_in

KINDS = [kind for kind in get_args(SheetKind) if kind != "comparison"]
A4 = (842.0, 595.0)


def noted():
    """Return the map of pizza night with notes."""
    document = pizza_night()
    journey = document.maps[0]
    lanes = tuple(
        lane.with_(cards=tuple(one.with_(notes="So we heard") for one in lane.cards))
        if lane.kind == "actions"
        else lane
        for lane in journey.lanes
    )
    return document.with_(maps=(journey.with_(lanes=lanes),))


def leaflet_of(kind, document):
    return lay_out_around(kind, document, document.maps[0], A4, FixedType())


def ground_of(words, group):
    """Return the colour of what words stand on in their group; nothing where that is the paper."""
    middle = Rect(*words.at, words.block.width, words.block.height).centre
    before = group.parts[: group.parts.index(words)]
    boxes = [part for part in before if isinstance(part, Box) and part.rect.contains(middle)]
    return boxes[-1].fill if boxes else None


@pytest.mark.parametrize(
    "theme",
    [*THEMES, Theme(name="Grey", paper="#777777", accent="#767676", second="#FFFF00")],
    ids=lambda theme: theme.name,
)
@pytest.mark.parametrize("kind", KINDS)
def test_all_words_can_be_read_in_every_theme(kind, theme):
    document = noted().with_(theme=theme.with_(client="Sons", confidentiality="Secret"))
    for group in draw_leaflet(document, leaflet_of(kind, document), Wording()).groups:
        for words in words_in(group):
            assert contrast(words.colour, ground_of(words, group) or theme.paper) >= 4.5, words.block.text


@pytest.mark.parametrize("kind", KINDS)
def test_the_bounds_of_a_block_hold_its_parts(kind):
    for group in draw_leaflet(noted(), leaflet_of(kind, noted()), Wording()).groups:
        for part in group.parts:
            if kind != "cover" or not hasattr(part, "path"):  # the curve of a cover runs on beyond its edges
                assert inside(extent(part), group.bounds, 4.0), (group.kind, part)


@pytest.mark.parametrize("kind", KINDS)
def test_each_leaf_is_a_page_that_shows_all_its_blocks_and_no_other(kind):
    leaflet = leaflet_of(kind, noted())
    picture = draw_leaflet(noted(), leaflet, Wording())
    groups = [(group, group.rect) for group in picture.groups]
    pages = leaves_on_pages(leaflet, 1.5)
    assert len(pages) == len(leaflet.leaves)
    for page, leaf in zip(pages, leaflet.leaves, strict=True):
        assert (page.width, page.height) == (A4[0] * 1.5, A4[1] * 1.5)
        (pane,) = page.panes
        shown = [found.group.element_id for found in shown_in(pane, groups)]
        assert shown == [placed.block.name for placed in leaf.blocks]


def test_a_row_of_a_list_is_a_link_to_its_card():
    groups = draw_leaflet(noted(), leaflet_of("opportunities", noted()), Wording()).groups
    rows = [group for group in groups if group.kind == "row"]
    links = [part.link.element_id for row in rows for part in row.parts if isinstance(part, LinkArea)]
    assert len(links) == len(rows)
    assert set(links) <= {one.id for lane in noted().maps[0].card_lanes for one in lane.cards}


def test_numbers_stand_on_the_cards_that_have_notes_and_on_no_others():
    document = document_with(stages_of(100, 100), [lane_of(card("Asks", notes="So we heard"), card("Pays", 1))])
    picture = picture_of(document)
    numbered = with_note_numbers(picture, document, document.maps[0], FixedType())
    groups = {group.element_id: group for group in numbered.groups if group.kind == "card"}
    assert texts_in(groups["Asks"]) == ["Asks", "1"]
    assert texts_in(groups["Pays"]) == ["Pays"]
    badge, number = groups["Asks"].parts[-2:]
    assert contrast(number.colour, badge.fill) >= 4.5
    assert inside(badge.rect, groups["Asks"].bounds)
    assert inside(extent(number), badge.rect, 0.5)
    assert [group for group in numbered.groups if group.kind != "card"] == [
        group for group in picture.groups if group.kind != "card"
    ]


def test_headers_and_footers_are_quiet_words_in_points_of_paper():
    document = document_with(title="Dinner").with_(theme=Theme(header="{title}", footer="{page}"))
    page = Printable(*A4, Rect(28, 28, 786, 539))
    labels = lay_out_running(document, document.maps[0], page, PageNumber(1, 2), FixedType())
    header, footer = draw_running(labels, document.theme)
    assert (texts_in(header), texts_in(footer)) == (["Dinner"], ["1"])
    (words,) = header.parts
    assert isinstance(words, Words)
    assert header.at == Point(0, 0)
    assert words.block.style == Typed(FixedType(), document.theme).type.style(words.block.style)
