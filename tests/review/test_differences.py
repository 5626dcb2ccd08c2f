"""What differs between two states of a document, in words."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor import files
from journeyeditor.edits import cards, curve, header, lanes, maps, stages, steps
from journeyeditor.resources import sample_path
from journeyeditor.review import differences
from journeyeditor.review.order import out_of_order
from tests.edits.attempts import ATTEMPTS, Choice, attempted
from tests.strategies import documents, examples

PIZZA = files.load(sample_path("pizza-night.journey"))
MAP = PIZZA.maps[0].id
STAGES = [stage.id for stage in PIZZA.maps[0].stages]


def told(change, before=PIZZA):
    return [str(difference.message) for difference in differences(before, change.document)]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            header.update_map(PIZZA, MAP, title="Pizza"),
            "The title of map “Pizza” changed from “Dinner at a pizza restaurant” to “Pizza”",
        ),
        (
            cards.set_card_text(PIZZA, MAP, "card-16", "Sits down"),
            (
                "The text of card “Sits down” in lane “Actions”, step “Take a seat” changed "
                "from “Gets seated” to “Sits down”"
            ),
        ),
        (
            cards.move_cards(PIZZA, MAP, ["card-16"], PIZZA.maps[0].card_lanes[0].id, PIZZA.maps[0].steps[0].id),
            (
                "Card “Gets seated” moved from lane “Actions”, step “Take a seat” "
                "to lane “Customer goals”, step “Look around”"
            ),
        ),
        (lanes.add_lane(PIZZA, MAP, "own", 2, "Ours"), "Lane “Ours” added, in map “Dinner at a pizza restaurant”"),
        (
            stages.delete_stage(PIZZA, MAP, STAGES[3]),
            "Stage “Order” removed, in map “Dinner at a pizza restaurant”",
        ),
        (stages.move_stage(PIZZA, MAP, STAGES[2], 0), "Stage “Arrival” has another place among its like"),
        (
            curve.move_point(PIZZA, MAP, "point-3", "step-search-the-map", 0.5, 1.5),
            (
                "The level of point “Many similar places” in curve “Eva today”, step “Search the map” changed "
                "from 0 to 1.5"
            ),
        ),
        (
            steps.rename_step(PIZZA, MAP, "step-search-the-map", "Search"),
            "The name of step “Search” in stage “Awareness” changed from “Search the map” to “Search”",
        ),
        (
            header.update_theme(PIZZA, accent="#123456", client="Sons"),
            "The theme of the document changed from accent “#0B6470” to accent “#123456”, client “Sons”",
        ),
    ],
)
def test_one_edit_is_one_sentence(change, words):
    assert told(change) == [words]


def test_a_stage_that_moves_takes_along_what_is_in_it_without_a_word():
    assert len(told(stages.move_stage(PIZZA, MAP, STAGES[0], 5))) == 1


@given(documents())
def test_a_document_does_not_differ_from_itself(document):
    assert differences(document, document) == []
    assert differences(document, files.decode(files.encode(document))) == []


@examples(20)
@given(documents(), st.integers(0, 2**32))
def test_whatever_an_edit_changes_is_told(document, seed):
    for name, attempt in ATTEMPTS.items():
        change = attempted(attempt, Choice(Random(f"{seed}, {name}"), document))
        if change is not None:
            assert bool(differences(document, change.document)) == (document != change.document), name


@pytest.mark.parametrize(
    ("was", "now", "old", "new"),
    [
        (f"{'so ' * 30}well", f"{'so ' * 30}ill", "“…o so so so so so so well”", "“…o so so so so so so ill”"),
        ("Pays by card", "Pays  by\ncard", "“Pays·by·card”", "“Pays··by⏎card”"),
    ],
)
def test_texts_that_read_alike_at_a_glance_are_told_from_where_they_differ(was, now, old, new):
    card = PIZZA.maps[0].card_lanes[0].cards[0]
    before, after = (cards.update_card(PIZZA, MAP, card.id, notes=text).document for text in (was, now))
    (told_of,) = differences(before, after)
    assert (told_of.message.values["old"], told_of.message.values["new"]) == (old, new)


def test_maps_of_one_title_are_told_apart_by_their_ids():
    document = maps.duplicate_map(maps.duplicate_map(PIZZA, MAP).document, MAP).document
    others = [journey.id for journey in document.maps[1:]]
    document = document.with_(maps=tuple(journey.with_(title="Order") for journey in document.maps))
    step = document.maps[0].steps[0].id
    before, after = (steps.update_step(document, MAP, step, detail=other).document for other in others)
    (told_of,) = differences(before, after)
    assert told_of.message.values["new"] == f"map “Order” ({others[1]})"


@given(st.permutations(list("abcdefg")))
def test_the_fewest_things_are_out_of_order(after):
    before = list("abcdefg")
    moved = out_of_order(before, after)
    staying = [key for key in after if key not in moved]
    assert staying == sorted(staying)
    assert len(moved) < len(after)


def test_one_that_goes_to_the_end_is_one_move():
    assert out_of_order(list("abcd"), list("bcda")) == ["a"]
    assert out_of_order([], []) == []


def test_a_step_without_a_name_is_told_by_its_stage():
    step = PIZZA.maps[0].stages[3].steps[1]
    before = steps.rename_step(PIZZA, MAP, step.id, "").document
    lane = PIZZA.maps[0].card_lanes[0]
    change = cards.add_card(before, MAP, lane.id, step.id, text="Waits")
    assert told(change, before) == ["Card “Waits” added, in lane “Customer goals”, stage “Order”"]


def test_what_was_chosen_among_a_few_words_is_told_in_plain_words():
    after = header.update_map(PIZZA, PIZZA.maps[0].id, kind="future-state").document
    (told,) = differences(PIZZA, after)
    assert str(told.message).endswith(" changed from current state to future state")
