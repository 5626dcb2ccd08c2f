"""What is compared in the end: the same map is the same bytes whatever its elements are called, any other is not."""

import pytest

from journeyeditor import files
from journeyeditor.edits import cards
from journeyeditor.edits.building.references import elements_in, renamed
from journeyeditor.resources import sample_path
from tests.acceptance.names import first_difference, plainly_named, same_bytes


@pytest.fixture(scope="module")
def pizza():
    return files.load(sample_path("pizza-night.journey"))


def test_other_ids_are_the_same_map(pizza):
    other = renamed(pizza, {element.id: f"x{number}" for number, element in enumerate(elements_in(pizza))})
    assert files.encode(other) != files.encode(pizza)
    assert same_bytes(other, pizza)
    assert first_difference(other, pizza) == ""


def test_what_refers_to_an_element_keeps_to_it(pizza):
    plain = plainly_named(pizza)
    (journey,) = plain.maps
    ideas = next(lane for lane in journey.card_lanes if lane.kind == "ideas")
    pains = next(lane for lane in journey.card_lanes if lane.kind == "pain-points")
    names = {card.id: card.text for card in pains.cards}
    assert [names[card_id] for card_id in ideas.cards[3].answers] == [
        "The place is hard to find",
        "Little information about the place",
    ]


def test_another_word_and_another_reference_are_another_map(pizza):
    (journey,) = pizza.maps
    idea = next(lane for lane in journey.card_lanes if lane.kind == "ideas").cards[3]
    for fields in ({"text": "Another idea"}, {"answers": idea.answers[::-1]}):
        other = cards.update_card(pizza, journey.id, idea.id, None, **fields).document
        assert not same_bytes(other, pizza)
        assert first_difference(other, pizza).startswith("line ")
