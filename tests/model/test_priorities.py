"""What a map says of where to begin."""

import datetime

from journeyeditor.model.priorities import actions_of, opportunities_of, pains_by_stage
from tests.layout.sheets import card, document_with, lane_of, stages_of


def map_of(*lanes):
    return document_with(stages_of(100, 100, 100), lanes).maps[0]


def test_of_two_opportunities_alike_the_one_with_more_votes_comes_first():
    ideas = lane_of(card("Bell", impact=3, effort=2), card("Lamp", impact=3, effort=2, votes=4), kind="opportunities")
    assert [(one.number, one.card.text, one.is_rated) for one in opportunities_of(map_of(ideas))] == [
        (1, "Lamp", True),
        (2, "Bell", True),
    ]


def test_pain_points_are_found_by_stage_and_severity():
    pains = [card("Queue", severity="abandons"), card("Noise", 2), card("Cold", severity="abandons")]
    journey = map_of(lane_of(*pains, kind="pain-points"))
    found = [
        {severity: [one.text for one in cards] for severity, cards in pains_by_stage(journey)[stage.id].items()}
        for stage in journey.stages
    ]
    assert found == [{"abandons": ["Queue", "Cold"]}, {}, {None: ["Noise"]}]


def test_what_is_to_do_comes_by_owner_and_day_and_last_what_nobody_owns():
    soon, late = datetime.date(2026, 5, 4), datetime.date(2026, 6, 1)
    wash = card("Wash", owner="Zoe", due=soon)
    plan = lane_of(card("Paint", owner="zoe", due=late), card("Sweep"), wash, kind="action-plan")
    ideas = lane_of(card("Dream"), card("Hang", owner="Ann"), kind="ideas", id="ideas")
    others = lane_of(card("Waits"), card("Calls", due=late), card("Asks", owner="Ann"), kind="actions", id="others")
    found = [one.card.text for one in actions_of(map_of(plan, ideas, others))]
    assert found == ["Hang", "Wash", "Paint", "Calls", "Sweep"]
