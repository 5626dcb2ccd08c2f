"""What is left to write, as the hand is told: the fields that differ, in the order of the panel."""

import pytest

from journeyeditor import files
from journeyeditor.editor.properties import Subject, write
from journeyeditor.edits import cards
from journeyeditor.edits.building.references import elements_in, renamed
from journeyeditor.resources import sample_path
from tests.acceptance import plan


@pytest.fixture(scope="module")
def pizza():
    return files.load(sample_path("pizza-night.journey"))


def without_fields(document):
    """The document with nothing on its cards but their texts."""
    (journey,) = document.maps
    for lane in journey.card_lanes:
        for card in lane.cards:
            bare = {"evidence": None, "severity": None, "metric": None, "answers": (), "owner": "", "icon": ""}
            document = cards.update_card(document, journey.id, card.id, None, **bare).document
    return document


def test_nothing_is_left_where_all_is_written(pizza):
    (journey,) = pizza.maps
    for element in elements_in(pizza):
        if type(element) in plan.KINDS:
            assert plan.entries(pizza, pizza, journey.id, [plan.subject(element)]) == []


def test_fields_are_written_one_after_the_other_until_nothing_is_left(pizza):
    (journey,) = pizza.maps
    metric = next(lane for lane in journey.card_lanes if lane.kind == "metrics").cards[0]
    live, subjects, written = without_fields(pizza), [Subject("card", metric.id)], []
    while left := plan.entries(pizza, live, journey.id, subjects):
        written.append(left[0].field.path)
        live = write(live, journey.id, subjects, left[0].field, left[0].value).document
    assert written[:3] == ["evidence.level", "metric.value", "metric.unit"]
    assert plan.entries(pizza, live, journey.id, subjects) == []


def test_what_most_cards_of_a_lane_share_is_written_into_all(pizza):
    (journey,) = pizza.maps
    actions = next(lane for lane in journey.card_lanes if lane.kind == "actions")
    subjects = [Subject("card", card.id) for card in actions.cards]
    (entry,) = plan.shared_entries(pizza, without_fields(pizza), journey.id, subjects)
    assert (entry.field.path, entry.value) == ("evidence.level", "researched")


def test_a_target_is_named_like_what_was_built(pizza):
    live = renamed(
        pizza, {element.id: f"{type(element).__name__.lower()}-x{n}" for n, element in enumerate(elements_in(pizza))}
    )
    wanted = plan.named_alike(pizza, live)
    assert wanted.maps[0].stages == live.maps[0].stages
    assert wanted.maps[0].lanes == live.maps[0].lanes
