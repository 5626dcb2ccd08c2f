"""What the guided start makes of a few answers."""

from itertools import groupby

import pytest

from journeyeditor.editor.beginning import Beginning, guided
from journeyeditor.files import decode, encode
from journeyeditor.templates.guided import GUIDED_KINDS, STAGE_SETS, stage_set

WORDS = Beginning("Eva", "A flight is cancelled", "A bed", "The message comes", "She sits in the plane")


@pytest.mark.parametrize("kind", GUIDED_KINDS, ids=lambda kind: kind.kind)
def test_each_kind_of_map_is_a_sound_document_that_says_what_is_known(kind):
    document = guided(kind, stage_set(kind.stage_set), WORDS)
    assert decode(encode(document)) == document
    (journey,) = document.maps
    assert (journey.kind, journey.title, journey.goal) == (kind.kind, "Eva’s journey", "A bed")
    actions = next(lane for lane in journey.card_lanes if lane.kind == "actions")
    places = [(card.text, card.step) for card in actions.cards]
    assert places == [("The message comes", journey.steps[0].id), ("She sits in the plane", journey.steps[-1].id)]
    felt = [one.persona for lane in journey.curve_lanes for one in lane.curves]
    assert felt == [journey.personas[0]] * len(felt)


@pytest.mark.parametrize("stages", STAGE_SETS, ids=lambda stages: stages.name)
def test_each_set_of_stages_becomes_those_of_the_map_with_room_for_steps(stages):
    (journey,) = guided(GUIDED_KINDS[0], stages, Beginning()).maps
    assert [stage.name for stage in journey.stages] == stages.names
    assert len(journey.steps) >= 5
    assert not any(lane.cards for lane in journey.card_lanes)


def test_names_of_stages_and_kinds_are_told_apart():
    assert len({stages.name for stages in STAGE_SETS}) == len(STAGE_SETS)
    assert len({kind.name for kind in GUIDED_KINDS}) == len(GUIDED_KINDS)


@pytest.mark.parametrize(
    ("words", "title"),
    [
        (Beginning(persona="Eva, who travels for her work", scenario="Her flight is cancelled"), "Eva’s journey"),
        (Beginning(persona="A nurse who works at night"), "A nurse’s journey"),
        (Beginning(scenario="A flight is cancelled"), "Current state"),
        (Beginning(persona="Eva", title="Stranded"), "Stranded"),
    ],
)
def test_a_map_says_what_happens_once_and_is_called_after_whose_journey_it_is(words, title):
    (journey,) = guided(GUIDED_KINDS[0], STAGE_SETS[0], words).maps
    assert (journey.title, journey.scenario) == (title, words.scenario)


@pytest.mark.parametrize("kind", GUIDED_KINDS, ids=lambda kind: kind.kind)
def test_lanes_of_a_zone_stand_together_but_in_a_blueprint(kind):
    (journey,) = kind.document(STAGE_SETS[0]).maps
    zones = [zone for zone, _ in groupby(lane.zone_of for lane in journey.lanes)]
    assert kind.kind == "service-blueprint" or len(zones) == len(set(zones))
