"""A filter of a map: what is looked for stands out, all else stands back; it is a view that can be kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor import files
from journeyeditor.editor import filtering
from journeyeditor.edits import cards, curve, personas, stages
from journeyeditor.model import Evidence, View
from journeyeditor.model.seen import as_seen
from journeyeditor.resources import sample_path
from tests.strategies import documents, examples

PIZZA = files.load(sample_path("pizza-night.journey"))
MAP = PIZZA.maps[0].id


def first(document, lane):
    return document.map(MAP).card_lanes[lane].cards[0]


@pytest.fixture
def document():
    """The sample with a second persona, tags and an owner of a stage."""
    made = personas.add_persona(PIZZA, "Ben")
    ben = made.touched[0]
    document = made.document
    for lane, fields in (
        (0, {"tags": ("price", "later"), "personas": (ben,)}),
        (1, {"tags": ("price",), "evidence": Evidence(level="researched")}),
    ):
        document = cards.update_card(document, MAP, first(document, lane).id, **fields).document
    return stages.update_stage(document, MAP, document.map(MAP).stages[-1].id, owner="Sales").document


def names(document, criterion):
    return [(option.name, option.size) for option in filtering.options(document, MAP, criterion)]


def looked(document, **fields):
    view = filtering.no_filter(MAP)
    for criterion, keys in fields.items():
        view = filtering.choose(document, view, criterion, keys)
    return view, filtering.look(document, view)


def test_what_can_be_looked_for_is_what_the_map_has(document):
    assert names(document, "tags") == [("later", 1), ("price", 2)]
    assert [name for name, _ in names(document, "personas")] == ["Eva Molin", "Ben"]
    assert "Sales" in dict(names(document, "owners"))
    assert set(dict(names(document, "evidence"))) <= {"Assumption", "Partly researched", "Researched"}
    assert len(names(document, "lanes")) == len([lane for lane in document.map(MAP).lanes if not lane.hidden])


def test_within_a_criterion_any_will_do_and_of_several_criteria_all_must(document):
    one, other = first(document, 0).id, first(document, 1).id
    _, found = looked(document, tags=["price"])
    assert set(found.cards) == {one, other}
    assert found.total == sum(len(lane.cards) for lane in document.map(MAP).card_lanes)
    _, found = looked(document, tags=["price", "later"], lanes=[document.map(MAP).card_lanes[1].id])
    assert set(found.cards) == {other}
    assert {one, document.map(MAP).lanes[0].id} <= found.standing_back
    _, found = looked(document, owners=["Sales"])
    last = {step.id for step in document.map(MAP).stages[-1].steps}
    assert all(
        card.step in last for lane in document.map(MAP).card_lanes for card in lane.cards if card.id in found.cards
    )
    assert found.cards


def test_what_is_everybodys_stays_with_each_persona_and_the_curves_of_others_go(document):
    ben = document.personas[-1].id
    lane = document.map(MAP).curve_lanes[0]
    document = curve.add_curve(document, MAP, lane.id, persona=ben).document
    _, found = looked(document, personas=[ben])
    assert first(document, 0).id in found.cards
    assert first(document, 2).id in found.cards
    assert lane.curves[0].id in found.standing_back
    assert lane.curves[0].points[0].id in found.standing_back


def test_what_is_chosen_is_told_again_and_nothing_chosen_is_no_filter(document):
    view, _ = looked(document, tags=["price"], lanes=[document.map(MAP).lanes[2].id])
    assert filtering.is_on(view)
    assert filtering.chosen(document, view, "tags") == ("price",)
    assert filtering.chosen(document, view, "lanes") == (document.map(MAP).lanes[2].id,)
    for criterion in filtering.CRITERIA:
        view = filtering.choose(document, view, criterion, ())
    assert view == filtering.no_filter(MAP)
    assert not filtering.is_on(view)


@given(documents(), st.data())
@examples(40)
def test_what_stands_out_is_what_a_view_shows(document, data):
    view = View(id="filter", name="", map=document.maps[0].id)
    for criterion in filtering.CRITERIA:
        keys = [option.key for option in filtering.options(document, view.map, criterion)]
        view = filtering.choose(document, view, criterion, data.draw(st.lists(st.sampled_from(keys))) if keys else ())
    found = filtering.look(document, view)
    seen = as_seen(document, view).map(view.map)
    shown = {card.id for lane in seen.card_lanes for card in lane.cards}
    every = {card.id for lane in document.maps[0].card_lanes for card in lane.cards}
    assert every - shown == found.standing_back & every
    assert filtering.carried_over(document, view, view.map) == view
