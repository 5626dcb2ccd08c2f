"""Every template makes a sound, empty map that passes the map check; and is found by what one remembers of it."""

import datetime

import pytest

from journeyeditor.files import decode, encode
from journeyeditor.layout import lay_out
from journeyeditor.model import LANE_KINDS, CurveLane, broken_invariants
from journeyeditor.review.check import check
from journeyeditor.templates import TEMPLATES, found, tags
from journeyeditor.templates.filled import filled
from tests.layout.fixed_type import FixedType

TODAY = datetime.date(2026, 11, 25)
FRAME = {"persona-missing", "personas-too-many", "scenario-goal-missing", "scope-incomplete", "state-undeclared"}
"""Rules on what stands above a map."""
BY_ID = {template.id: template for template in TEMPLATES}
IDS = [template.id for template in TEMPLATES]


def test_there_are_sixty_three_with_names_of_their_own():
    assert len(TEMPLATES) == len(set(IDS)) == len({template.name for template in TEMPLATES}) == 63


@pytest.mark.parametrize("template", TEMPLATES, ids=IDS)
def test_a_template_makes_a_map_that_waits_for_words(template):
    document = template.document()
    (journey,) = document.maps
    assert list(broken_invariants(document)) == []
    assert decode(encode(document)) == document
    assert journey.title == template.name
    assert [stage.name for stage in journey.stages] == template.stage_names
    assert [lane.kind for lane in journey.lanes] == template.lane_kinds
    assert all(lane.kind in LANE_KINDS and lane.name for lane in journey.lanes)
    assert not any(lane.cards for lane in journey.card_lanes)
    assert not any(curve.points for lane in journey.curve_lanes for curve in lane.curves)
    assert [persona.name for persona in document.personas] == template.frame.names
    assert all(len(lane.curves) == len(template.frame.names) for lane in journey.lanes if isinstance(lane, CurveLane))
    lay_out(document, journey, FixedType())


@pytest.mark.parametrize("template", TEMPLATES, ids=IDS)
def test_a_template_looks_as_if_it_were_filled_and_stays_the_map_that_it_is(template):
    empty = template.document()
    document = filled(empty)
    (journey,), (bare,) = document.maps, empty.maps
    assert list(broken_invariants(document)) == []
    assert all(lane.cards for lane in journey.card_lanes)
    assert all(len(curve.points) == len(journey.steps) for lane in journey.curve_lanes for curve in lane.curves)
    assert (journey.stages, [lane.name for lane in journey.lanes]) == (bare.stages, [lane.name for lane in bare.lanes])


@pytest.mark.parametrize("template", TEMPLATES, ids=IDS)
def test_a_template_passes_the_map_check_and_says_that_its_frame_is_an_assumption(template):
    document = template.document()
    assert [(one.weight, one.rule.id) for one in check(document, TODAY)] == [("hint", "nothing-written")]
    assert document.maps[0].evidence == "assumption"
    assert all("assumption" in persona.background for persona in document.personas)
    if template.id == "blank-grid":
        return  # whose journey it is, and what kind of map, is up to those at the wall
    journey = filled(document).maps[0]
    said = {one.rule.id for one in check(document.with_(maps=(journey.with_(lanes=(_written(journey),)),)), TODAY)}
    assert said.isdisjoint(FRAME)
    assert "nothing-written" not in said


def _written(journey):
    """The first lane of cards of a map, with words on its cards."""
    lane = journey.card_lanes[0]
    return lane.with_(cards=tuple(card.with_(text=card.id) for card in lane.cards))


def test_every_kind_of_lane_is_ready_in_some_template():
    assert {kind for template in TEMPLATES for kind in template.lane_kinds} == set(LANE_KINDS)


def test_a_template_tells_tension_on_a_scale_of_its_own():
    scales = {lane.kind: lane.scale.labels[-1] for lane in BY_ID["holiday"].document().maps[0].curve_lanes}
    assert scales == {"sentiment": "Delighted", "arc": "Very high"}


def test_a_blueprint_has_its_lines_each_once():
    for template in TEMPLATES:
        lines = [lane.line_above for lane in template.document().maps[0].lanes if lane.line_above is not None]
        assert len(lines) == len(set(lines))
        assert bool(lines) == (template.kind == "service-blueprint")


@pytest.mark.parametrize(
    ("words", "tag", "first"),
    [
        ("hotel", "", "hotel"),
        ("BLUEPRINT retail", "", "retail-blueprint"),
        ("moments of truth", "retail", "car-dealership"),
        ("tender", "", "b2b-tender"),
    ],
)
def test_a_template_is_found_by_its_words(words, tag, first):
    assert found(words, tag)[0].id == first


def test_nothing_is_found_by_words_that_nobody_wrote():
    assert found("zeppelin") == []
    assert found("") == list(TEMPLATES)


def test_every_tag_leads_somewhere():
    assert all(found("", tag) for tag in tags())
