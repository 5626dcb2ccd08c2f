"""Pasting: a block keeps its shape, whole stages and lanes bring what is theirs, and every reference is sound."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.edits import EditError, cards, maps, personas
from journeyeditor.edits.pasting import paste
from journeyeditor.edits.pasting.clipping import clip
from journeyeditor.edits.pasting.paste import Place
from journeyeditor.model import Document, JourneyMap, Link, Scale, elements
from tests.edits.attempts import expect_to_be_well_made
from tests.edits.pizza import MAP, cells_of, curve_points, journey_of, lane_of, named, pizza, stages_of
from tests.strategies import documents, examples

EMPTY = Document(format="journeyeditor", version=1, title="", maps=(JourneyMap(id=MAP, title=""),))


def pasted(document, kind, chosen, source=None, **place):
    """The document after copying from a source, the same one unless said, and pasting."""
    source = source or pizza()
    change = paste.paste(document, MAP, clip(source, MAP, kind, chosen), Place(**place))
    expect_to_be_well_made(change, document)
    return change.document, change


# ------------------------------------------------------------------------------------------------------------- cards


def test_a_block_keeps_its_shape(document):
    document, change = pasted(document, "cards", {"ask", "look", "slow"}, lane_id="does", step_id="b1")
    assert cells_of(document, "does") == {
        "a1": ["Ask", "Look"], "a2": ["Menu"], "b1": ["Ask", "Look"], "c1": ["Pay"], "c3": ["Eat"],
    }  # fmt: skip
    assert cells_of(document, "pains") == {"a2": ["Slow"], "c1": ["Cold", "Slow"]}
    assert str(change.label) == "Paste 3 cards"
    assert [named(document, card_id).text for card_id in change.touched] == ["Ask", "Look", "Slow"]


def test_cards_come_after_the_selected_one(document):
    document, _ = pasted(document, "cards", {"eat", "pay"}, lane_id="does", step_id="a1", card_id="ask")
    assert cells_of(document, "does")["a1"] == ["Ask", "Pay", "Look"]


def test_where_the_map_ends_it_grows(document):
    document, _ = pasted(document, "cards", {"ask", "slow", "box"}, lane_id="pains", step_id="c3")
    assert stages_of(document) == ["A: a1 a2", "B: b1", "C: c1 c2 c3 step-2 step-3 step-4"]
    assert cells_of(document, "pains")["c3"] == ["Ask"]
    assert cells_of(document, "ideas") == {"c1": ["Box"], "step-2": ["Slow"]}
    new = journey_of(document).lanes[-1]
    assert (new.kind, new.name, [card.text for card in new.cards]) == ("ideas", "Ideas", ["Box"])


def test_an_empty_map_takes_a_block_with_all_it_refers_to():
    document, _ = pasted(EMPTY, "cards", {"ask", "cold", "box"})
    journey = journey_of(document)
    assert [stage.name for stage in journey.stages] == ["Hunger"]
    assert len(journey.steps) == 4
    assert [(lane.name, [card.text for card in lane.cards]) for lane in journey.lanes] == [
        ("Does", ["Ask"]), ("Pains", ["Cold"]), ("Ideas", ["Box"]),
    ]  # fmt: skip
    ask, cold, box = (lane.cards[0] for lane in journey.lanes)
    assert [document.persona(name).name for name in ask.personas] == ["Eva Molin"]
    assert document.asset(cold.image.asset).data == pizza().assets[0].data
    assert document.persona(ask.personas[0]).photo == cold.image.asset
    assert box.answers == (cold.id,)
    assert [(wire.source, wire.target) for wire in journey.connectors] == [(cold.id, box.id)]


def test_what_both_have_is_not_doubled(document):
    there, _ = pasted(document, "cards", {"ask", "cold", "box", "menu"}, lane_id="does", step_id="a1")
    assert (there.personas, there.assets) == (document.personas, document.assets)
    box = next(card for card in lane_of(there, "ideas").cards if card.id != "box")
    assert box.answers[1:] == ("slow",)
    assert named(there, box.answers[0]).text == "Cold"
    assert box.answers[0] != "cold"
    menu = next(card for card in lane_of(there, "does").cards if card.text == "Menu" and card.id != "menu")
    assert menu.link == Link(kind="map", target="map-2")


def test_a_persona_that_differs_comes_along(document):
    other = personas.update_persona(document, "eva", quote="Hungry").document
    there, _ = pasted(other, "cards", {"ask"})
    assert [persona.quote for persona in there.personas] == ["Hungry", "", ""]
    assert there.personas[2].id != "eva"


def test_an_answered_card_that_is_another_is_not_answered(document):
    other = cards.set_card_text(document, MAP, "slow", "Quick").document
    there, _ = pasted(other, "cards", {"box"}, source=document, lane_id="ideas", step_id="a1")
    (new,) = [card for card in lane_of(there, "ideas").cards if card.id != "box"]
    assert new.answers == ("cold",)


def test_a_link_to_a_map_that_is_not_there_becomes_a_note(document):
    other = maps.rename_map(document, "map-2", "Elsewhere").document
    there, _ = pasted(other, "cards", {"menu"}, source=document)
    (new,) = [card for card in lane_of(there, "does").cards if card.step == "a1" and card.text == "Menu"]
    assert (new.link, new.notes) == (None, "On the site")


def test_hidden_lanes_take_no_cards(document):
    from journeyeditor.edits import lanes

    document = lanes.update_lane(document, MAP, "pains", hidden=True).document
    document, _ = pasted(document, "cards", {"ask", "slow"}, lane_id="does", step_id="c2")
    assert "Slow" in cells_of(document, "ideas").get("c3", [])


# ----------------------------------------------------------------------------------------- stages, steps, lanes, points


def test_a_stage_brings_its_cards_and_its_part_of_the_curve(document):
    document, change = pasted(document, "stages", {"A"}, stage_id="B")
    assert stages_of(document) == ["A: a1 a2", "B: b1", "stage-1: step-1 step-2", "C: c1 c2 c3"]
    assert change.touched == ("stage-1",)
    assert cells_of(document, "does")["step-1"] == ["Ask", "Look"]
    assert cells_of(document, "pains")["step-2"] == ["Slow"]
    assert ("step-1", 0.5, 1) in curve_points(document)
    assert len(journey_of(document).connectors) == 3
    assert next(card for card in lane_of(document, "does").cards if card.step == "step-2").span == 1


def test_a_stage_brings_its_lanes_to_a_map_without():
    document, _ = pasted(EMPTY, "stages", {"A", "C"})
    journey = journey_of(document)
    assert [lane.name for lane in journey.lanes] == ["Does", "Feels", "Pains", "Ideas"]
    assert [stage.name for stage in journey.stages] == ["Hunger", "Dinner"]


def test_steps_come_after_a_step(document):
    document, _ = pasted(document, "steps", {"a2", "c1"}, step_id="b1")
    assert stages_of(document) == ["A: a1 a2", "B: b1 step-1 step-2", "C: c1 c2 c3"]
    assert cells_of(document, "pains") == {"a2": ["Slow"], "c1": ["Cold"], "step-1": ["Slow"], "step-2": ["Cold"]}


def test_lanes_come_below_a_lane(document):
    document, change = pasted(document, "lanes", {"pains", "feels"}, lane_id="does")
    assert [lane.name for lane in journey_of(document).lanes] == ["Does", "Feels", "Pains", "Feels", "Pains", "Ideas"]
    assert cells_of(document, change.touched[1]) == cells_of(document, "pains")


def test_lanes_bring_the_steps_that_they_need():
    document, _ = pasted(EMPTY, "lanes", {"pains"})
    assert len(journey_of(document).steps) == 4
    assert [card.text for card in journey_of(document).lanes[0].cards] == ["Slow", "Cold"]


def test_points_come_to_a_curve_at_a_step(document):
    from journeyeditor.edits import curve

    document = curve.set_scale(document, MAP, "feels", Scale(low=0, high=10, labels=("low", "high"))).document
    document, change = pasted(document, "points", {"p2", "p3"}, curve_id="curve", step_id="c2")
    assert ("c2", 0.5, 2.5) in curve_points(document)
    assert ("c3", 0.25, 6.25) in curve_points(document)
    assert str(change.label) == "Paste 2 points"


def test_a_map_without_curves_takes_no_points():
    with pytest.raises(EditError, match="no curve"):
        pasted(EMPTY, "points", {"p1"})


def test_nothing_is_nothing(document):
    there, change = pasted(document, "cards", set())
    assert there is document
    assert change.touched == ()


# ----------------------------------------------------------------------------------------------------- of any document


@examples(10)
@given(documents(), st.sampled_from(["cards", "lanes", "stages", "steps"]), st.booleans())
def test_everything_that_was_copied_is_there(source, kind, at_home):
    journey = source.maps[0]
    all_cards = [card for lane in journey.card_lanes for card in lane.cards]
    chosen = {"cards": all_cards, "lanes": journey.lanes, "stages": journey.stages, "steps": journey.steps}[kind]
    document = source if at_home else Document(format="journeyeditor", version=1, title="", maps=(empty(source),))
    clipping = clip(source, journey.id, kind, {element.id for element in chosen})
    change = paste.paste(document, document.maps[0].id, clipping)
    expect_to_be_well_made(change, document)
    new = [e for e in elements(change.document) if e.id not in {old.id for old in elements(document)}]
    texts = sorted(card.text for card in new if hasattr(card, "span"))
    assert texts == sorted(card.text for card in all_cards)


def empty(source):
    return JourneyMap(id=source.maps[0].id, title="Another")
