"""A document as the readers of a view see it."""

import pytest

from journeyeditor.model import CardLane, PageSetup, View
from journeyeditor.model.seen import as_seen, leaves_out, whole_views
from tests.edits.pizza import MAP, pizza
from tests.layout.sheets import card, document_with, lane_of, stages_of
from tests.strategies import some_documents


def seen(**fields):
    return as_seen(pizza(), View(id="view", name="Board", map=MAP, **fields)).map(MAP)


def test_a_view_shows_less_and_nothing_else():
    views = [(document, view) for document in some_documents() for view in document.views]
    assert views
    for document, view in views:
        shown = as_seen(document, view)
        for other, same in zip(shown.maps, document.maps, strict=True):
            assert other is same or other.id == view.map
        journey, whole = shown.map(view.map), document.map(view.map)
        pairs = zip(journey.stages, whole.stages, strict=True)
        assert all(one is other or (view.detail != "full" and one.steps == other.steps) for one, other in pairs)
        assert {lane.id for lane in whole.lanes} - {lane.id for lane in journey.lanes} == set(view.hidden_lanes)
        cards = {card.id for lane in whole.card_lanes for card in lane.cards}
        assert {card.id for lane in journey.card_lanes for card in lane.cards} <= cards


def test_a_view_of_everything_is_the_document_itself():
    document = pizza()
    assert all(as_seen(document, view) is document for view in whole_views(document))


def test_lanes_and_portraits_are_left_out():
    assert "pains" not in {lane.id for lane in seen(hidden_lanes=("pains",)).lanes}
    assert seen().personas
    assert seen(portraits=False).personas == ()


def test_a_brief_view_says_what_cards_say_and_nothing_below():
    for lane in seen(detail="brief").lanes:
        if isinstance(lane, CardLane):
            assert not any(card.channels or card.owner or card.severity for card in lane.cards if card.text)
        else:
            assert not any(point.reason for curve in lane.curves for point in curve.points)


def test_the_paper_of_an_old_view_holds_until_its_page_is_changed():
    old = View(id="view", name="Board", map=MAP, paper=" A4 ")
    assert old.setup == PageSetup(paper="a4")
    assert old.with_(paper="on the wall!").setup == PageSetup()
    assert old.on(PageSetup(paper="a1")).setup == PageSetup(paper="a1")


@pytest.mark.parametrize(
    ("lane", "view", "left_out"),
    [
        ({}, {}, False),
        ({"hidden": True}, {}, True),
        ({"collapsed": True}, {}, True),
        ({"collapsed": True, "cards": ()}, {}, False),
        ({}, {"hidden_lanes": ("lane",)}, True),
        ({}, {"hidden_lanes": ("gone",)}, False),
    ],
)
def test_what_leaves_something_out(lane, view, left_out):
    document = document_with(stages_of(None), [lane_of(card("card")).with_(**lane)])
    (whole,) = whole_views(document)
    assert leaves_out(document, [whole.with_(**view)]) == left_out


def test_a_map_that_is_not_shown_is_left_out():
    document = document_with()
    other = document.maps[0].with_(id="other")
    both = document.with_(maps=(*document.maps, other))
    assert not leaves_out(both, whole_views(both))
    assert leaves_out(both, whole_views(both)[:1])
