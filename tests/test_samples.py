"""The sample maps are what a newcomer sees first: complete, short to read, and honest about what is made up."""

import datetime
import functools
import json
from itertools import groupby
from typing import get_args

import pytest

from journeyeditor import files
from journeyeditor.model import LANE_KINDS, MapKind, broken_invariants
from journeyeditor.model.channels import CHANNELS
from journeyeditor.resources import resource_path, sample_path
from journeyeditor.review.check import check
from journeyeditor.templates.samples import SAMPLES

FILES = [sample.file for sample in SAMPLES]
FIRST_DRAFT = "getting-a-haircut.journey"
"""A sample of what is not finished: only a map that is finished passes the map check and holds all that one can."""
MADE_BY_HAND = "pizza-night.journey"
"""A sample that is also made anew with mouse and keys, where nobody ignores a hint."""
FULL = [name for name in FILES if name != FIRST_DRAFT]
TODAY = datetime.date(2026, 11, 25)
LONGEST_CARD = 60
LONGEST_FIELD = 200
LONGEST_NOTE = 400
LARGEST_PICTURE = 40_000


@functools.cache
def load(name):
    return files.load(sample_path(name))


def maps_of(names):
    return [
        pytest.param(journey, id=f"{name.removesuffix('.journey')}-{journey.id}")
        for name in names
        for journey in load(name).maps
    ]


@pytest.fixture(params=maps_of(FILES))
def journey(request):
    return request.param


@pytest.fixture(params=maps_of(FULL))
def full(request):
    return request.param


@pytest.fixture
def pizza():
    return load("pizza-night.journey").map("map-pizza")


@pytest.fixture
def haircut():
    return load("getting-a-haircut.journey").map("map-haircut")


def cards_of(journey, *kinds):
    return [card for lane in journey.card_lanes if not kinds or lane.kind in kinds for card in lane.cards]


def columns(journey, card):
    first = journey.column_of[card.step]
    return range(first, first + card.span)


def stages_with(journey, *kinds):
    """The ids of the stages that a card of these lanes stands in, at least in part."""
    touched = {column for card in cards_of(journey, *kinds) for column in columns(journey, card)}
    return {journey.stage_of[journey.steps[column].id].id for column in touched}


def curves_of(journey):
    """The points of each curve, from left to right."""
    return [journey.in_order(curve.points) for lane in journey.curve_lanes for curve in lane.curves]


def points_of(journey):
    return [point for points in curves_of(journey) for point in points]


def all_stages(journey):
    return {stage.id for stage in journey.stages}


def strings(value):
    if isinstance(value, dict):
        for part in value.values():
            yield from strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from strings(part)
    elif isinstance(value, str):
        yield value


# ------------------------------------------------------------------------------------------------------- as a document


@pytest.mark.parametrize("name", FILES)
def test_the_file_is_what_the_editor_would_save(name):
    assert files.encode(load(name)) == sample_path(name).read_bytes()


@pytest.mark.parametrize("name", FILES)
def test_it_is_sound(name):
    assert list(map(str, broken_invariants(load(name)))) == []


@pytest.mark.parametrize("name", FILES)
def test_this_version_knows_every_field(name):
    def parts(part):
        yield part
        for field in type(part).model_fields:
            value = getattr(part, field)
            for inner in value if isinstance(value, tuple) else (value,):
                if hasattr(inner, "model_fields_set"):
                    yield from parts(inner)

    assert [part for part in parts(load(name)) if part.model_extra] == []


@pytest.mark.parametrize("name", FILES)
def test_its_marks_are_those_of_print(name):
    written = json.loads(sample_path(name).read_bytes())
    written.pop("assets", None)
    texts = list(strings(written))
    assert [text for text in texts if "'" in text or '"' in text or "..." in text or text != text.strip()] == []
    assert [text for text in texts if text.count("“") != text.count("”")] == []
    assert [text for text in texts if len(text) > LONGEST_NOTE] == []


# -------------------------------------------------------------------------------------------------------- as a library


def test_every_file_is_told_of_as_it_is():
    assert sorted(FILES) == sorted(path.name for path in resource_path("samples").iterdir())
    for sample in SAMPLES:
        first = load(sample.file).maps[0]
        assert (sample.title, sample.kind, sample.path) == (first.title, first.kind, sample_path(sample.file))
        assert 20 <= len(sample.shows) <= 100
        assert sample.title in sample.words


def test_pictures_say_what_they_show_and_are_small(journey):
    document = next(load(name) for name in FILES if journey in load(name).maps)
    images = [card.image for card in cards_of(journey) if card.image]
    assert all(image.alternative_text for image in images)
    assert all(len(document.asset(image.asset).data) < LARGEST_PICTURE for image in images)


def test_each_kind_of_map_stands_together_and_is_there():
    kinds = [sample.kind for sample in SAMPLES]
    blocks = [kind for kind, _ in groupby(kinds)]
    assert len(blocks) == len(set(blocks))
    shown = {journey.kind for name in FILES for journey in load(name).maps}
    assert shown == set(get_args(MapKind)) - {"other"}


def test_what_a_map_can_hold_is_shown():
    documents = [load(name) for name in FILES]
    maps = [journey for document in documents for journey in document.maps]
    assert max(len(journey.personas) for journey in maps) == max(len(curves_of(journey)) for journey in maps) == 3
    assert any(step.detail for journey in maps for step in journey.steps)
    assert any(journey.based_on for journey in maps)
    assert any(stage.owner for journey in maps for stage in journey.stages)
    assert any(view.personas for document in documents for view in document.views)
    assert {lane.kind for journey in maps for lane in journey.lanes} >= {
        "research", "devices", "arc", "quotes", "moments-of-truth", "images", "personas", "charts", "media", "jobs",
        "motivations", "processes", "decisions", "expectations", "think-feel", "trends", "time",
    }  # fmt: skip
    cards = [card for journey in maps for card in cards_of(journey)]
    assert all(any(getattr(card, field) for card in cards) for field in ("link", "comments", "votes", "due", "status"))
    assert {lane.line_above for journey in maps for lane in journey.lanes} > {
        "interaction", "visibility", "internal interaction"
    }  # fmt: skip


# ------------------------------------------------------------------------------------------------------------ as a map


@pytest.mark.parametrize("name", FILES)
def test_the_map_check_finds_nothing(name):
    allowed = {"hint"} if name in (FIRST_DRAFT, MADE_BY_HAND) else set()
    found = [finding for finding in check(load(name), TODAY) if finding.ignored is None]
    assert [str(finding.message) for finding in found if finding.weight not in allowed] == []
    assert all(ignored.reason for journey in load(name).maps for ignored in journey.ignored)


def test_its_frame_is_filled(journey):
    frame = (journey.scenario, journey.goal, journey.purpose, journey.timescale, journey.owner, journey.data_basis)
    assert all(frame)
    assert all((journey.scope.starts, journey.scope.ends, journey.scope.sentence))
    assert all((journey.kind, journey.status, journey.evidence, journey.personas, journey.dates.created))
    assert [text for text in (*frame, journey.scope.sentence) if len(text) > LONGEST_FIELD] == []


@pytest.mark.parametrize("name", FILES)
def test_its_personas_are_somebody(name):
    for persona in load(name).personas:
        assert all((persona.role, persona.background, persona.goals, persona.needs, persona.frustrations))


def test_its_kinds_of_lane_are_known(journey):
    assert [lane.kind for lane in journey.lanes if lane.kind not in LANE_KINDS] == []


def test_its_channels_have_icons(journey):
    named = {channel for card in cards_of(journey) for channel in card.channels}
    assert named | {card.text for card in cards_of(journey, "channels")} <= set(CHANNELS)


def test_each_stage_has_an_action_a_contact_and_a_feeling(journey):
    assert stages_with(journey, "actions") == all_stages(journey)
    channels = {journey.stage_of[card.step].id for card in cards_of(journey) if card.channels}
    assert stages_with(journey, "touchpoints", "channels", "frontstage") | channels == all_stages(journey)
    for points in curves_of(journey):
        assert [point.step for point in points] == [step.id for step in journey.steps]


def test_each_card_stays_in_its_stage(journey):
    for card in cards_of(journey):
        last = journey.steps[columns(journey, card)[-1]]
        assert journey.stage_of[last.id] is journey.stage_of[card.step], card.text


def test_names_and_cards_are_short(journey):
    assert [step.name for step in journey.steps if not 1 <= len(step.name.split()) <= 4] == []
    texts = [card.text for card in cards_of(journey)] + [point.reason for point in points_of(journey)]
    texts += [card.metric.measure for card in cards_of(journey) if card.metric]
    assert [text for text in texts if len(text) > LONGEST_CARD] == []
    assert [text for text in texts if text.endswith(".") or text[:1].islower()] == []


def test_every_card_says_something(journey):
    assert [card for card in cards_of(journey) if not card.text and not (card.metric and card.metric.measure)] == []


def test_no_card_is_there_twice(journey):
    for lane in journey.card_lanes:
        if lane.kind not in ("channels", "time"):
            texts = [card.text.casefold() for card in lane.cards if card.text]
            assert len(set(texts)) == len(texts), lane.name


def test_each_extreme_has_a_reason(journey):
    for lane in journey.curve_lanes:
        extreme = [point for curve in lane.curves for point in curve.points if abs(point.value) == lane.scale.high]
        assert [point.id for point in extreme if not point.reason] == []


def test_each_trough_has_an_idea(journey):
    ideas = stages_with(journey, "ideas", "opportunities")
    for points in curves_of(journey):
        values = [point.value for point in points]
        for column, value in enumerate(values):
            if value < 0 and value <= min(values[max(column - 1, 0) : column + 2]):
                assert journey.stage_of[journey.steps[column].id].id in ideas


def test_each_card_and_point_says_how_sure_it_is(journey):
    assert [part.id for part in (*cards_of(journey), *points_of(journey)) if part.evidence is None] == []


def test_what_is_not_made_up_has_a_source(full):
    parts = [part for part in (*cards_of(full), *points_of(full)) if part.evidence.level != "assumption"]
    assert [part.id for part in parts if not part.evidence.sources] == []
    assert full.evidence == "assumption" or parts


def test_what_is_made_up_is_said_to_be(full):
    assert "illustrative" in full.data_basis
    guesses = [card for card in cards_of(full) if card.evidence.level == "assumption"]
    assert full.status == "draft" or len(guesses) * 2 <= len(cards_of(full))


def test_each_pain_point_weighs_something_and_has_an_answer(full):
    pains = cards_of(full, "pain-points", "staff-pains")
    assert [card.text for card in pains if card.severity is None] == []
    ideas = cards_of(full, "ideas", "opportunities")
    assert {pain for card in ideas for pain in card.answers} == {card.id for card in pains}
    assert [card.text for card in ideas if not (card.owner and card.impact and card.effort)] == []


def test_a_moment_of_truth_is_told_of(full):
    moments = [point.moment_of_truth for point in points_of(full) if point.moment_of_truth]
    assert moments
    assert all(moment.need and moment.if_it_fails for moment in moments)


def test_metrics_say_who_what_when_and_why(full):
    metrics = [card.metric for card in cards_of(full) if card.metric]
    assert all(metric.who and metric.measure and metric.date and metric.why for metric in metrics)
    assert all(metric.target is not None for metric in metrics)
    assert {metric.measured_as for metric in metrics} == {"business", "customer"}


def test_earlier_figures_are_those_before_the_present_one(full):
    histories = [(card.metric.history, card.metric.value) for card in cards_of(full) if card.metric]
    assert [earlier for earlier, value in histories if earlier and earlier[-1] == value] == []


def test_those_whose_feelings_are_drawn_take_part(full):
    drawn = {curve.persona for lane in full.curve_lanes for curve in lane.curves}
    assert drawn == set(full.personas)
    assert {persona for card in cards_of(full) for persona in card.personas} <= drawn


def test_touchpoints_matter_more_or_less(full):
    touchpoints = cards_of(full, "touchpoints")
    assert [card.text for card in touchpoints if card.importance is None or not card.channels] == []


# --------------------------------------------------------------------------------------------------------- pizza night


def test_pizza_has_the_story_of_its_source(pizza):
    assert pizza.title == "Dinner at a pizza restaurant"
    assert [stage.name for stage in pizza.stages] == [
        "Awareness", "Research", "Arrival", "Order", "Time to eat!", "Leave", "Feedback", "Come back"
    ]  # fmt: skip
    assert [len(stage.steps) for stage in pizza.stages] == [3, 2, 3, 3, 2, 2, 1, 1]
    assert [point.value for point in points_of(pizza)] == [0, 1, 0, 1, -1, -2, 0, 1, -1, 1, -1, 1, 2, 1, 0, 1, 1]
    persona = load("pizza-night.journey").persona("persona-eva")
    assert (persona.name, persona.age, persona.role) == ("Eva Molin", 29, "Journalist")
    assert "peanuts" in persona.background


def test_pizza_reads_from_the_customer_to_the_company(pizza):
    assert [lane.kind for lane in pizza.lanes] == [
        "goals", "actions", "touchpoints", "channels", "think-feel", "sentiment", "pain-points", "happy-moments",
        "frontstage", "backstage", "support", "ideas", "metrics",
    ]  # fmt: skip
    lines = {lane.kind: lane.line_above for lane in pizza.lanes if lane.line_above}
    assert lines == {"frontstage": "interaction", "backstage": "visibility", "support": "internal interaction"}


@pytest.mark.parametrize("kind", ["goals", "touchpoints", "channels", "think-feel", "ideas", "metrics"])
def test_pizza_has_it_in_every_stage(pizza, kind):
    assert stages_with(pizza, kind) == all_stages(pizza)


def test_pizza_does_something_in_every_step(pizza):
    for kind in ("actions", "touchpoints", "channels"):
        covered = {column for card in cards_of(pizza, kind) for column in columns(pizza, card)}
        assert covered == set(range(len(pizza.steps))), kind


def test_pizza_goals_and_thoughts_span_their_stages(pizza):
    for card in cards_of(pizza, "goals", "think-feel", "backstage", "support", "metrics"):
        stage = pizza.stage_of[card.step]
        assert (card.step, card.span) == (stage.steps[0].id, len(stage.steps)), card.text


def test_pizza_thoughts_are_quoted(pizza):
    thoughts = [card.text for card in cards_of(pizza, "think-feel")]
    assert [text for text in thoughts if not (text.startswith("“") and text.endswith("”"))] == []


def test_pizza_channels_are_those_of_its_touchpoints(pizza):
    for column in range(len(pizza.steps)):
        touchpoints = [card for card in cards_of(pizza, "touchpoints") if column in columns(pizza, card)]
        chips = {card.text for card in cards_of(pizza, "channels") if column in columns(pizza, card)}
        assert {channel for card in touchpoints for channel in card.channels} == chips, pizza.steps[column].name


def test_pizza_has_pains_of_each_weight(pizza):
    assert {card.severity for card in cards_of(pizza, "pain-points")} == {"trivial", "work-around", "abandons"}


def test_pizza_has_its_moment_of_truth_at_the_menu(pizza):
    (moment,) = [point for point in points_of(pizza) if point.moment_of_truth]
    assert moment.step == pizza.steps[8].id == "step-read-the-menu"
    assert moment.moment_of_truth.kind == "make-or-break"
    assert "peanuts" in moment.moment_of_truth.if_it_fails


def test_pizza_marks_what_is_made_up(pizza):
    made_up = cards_of(
        pizza, "goals", "think-feel", "happy-moments", "frontstage", "backstage", "support", "ideas", "metrics"
    )
    assert {part.evidence.level for part in (*made_up, *points_of(pizza))} == {"assumption"}
    deduced = cards_of(pizza, "touchpoints", "channels")
    assert {card.evidence.level for card in deduced} == {"partly researched"}
    told = [card for card in cards_of(pizza, "actions", "pain-points") if card.step != "step-read-the-menu"]
    assert {card.evidence.level for card in told} == {"researched"}
    for card in (*deduced, *told):
        assert [source.name for source in card.evidence.sources] == ["UXPressia blog"]
    assert "illustrative" in pizza.data_basis
    assert pizza.notes


# -------------------------------------------------------------------------------------------------- getting a haircut


def test_haircut_has_the_story_of_its_source(haircut):
    assert haircut.title == load("getting-a-haircut.journey").title == "Getting a haircut (SFD)"
    assert haircut.status == "draft"
    assert [(stage.name, len(stage.steps)) for stage in haircut.stages] == [("Before", 5), ("During", 2), ("After", 3)]
    assert [point.value for point in points_of(haircut)] == [0, 0, 2, 2, 0, 2, 0, 0, 0, 0]
    assert [(lane.kind, lane.name) for lane in haircut.lanes] == [
        ("actions", "Activities and situations"),
        ("needs", "Needs"),
        ("sentiment", "Experience"),
        ("channels", "Channels"),
    ]
    assert len(cards_of(haircut, "needs")) == 4


def test_haircut_has_no_activity_at_the_door(haircut):
    assert {step.id for step in haircut.steps} - {card.step for card in cards_of(haircut, "actions")} == {
        "step-through-the-door"
    }


def test_haircut_is_all_assumption_with_a_confidence(haircut):
    evidence = [part.evidence for part in (*cards_of(haircut), *points_of(haircut))]
    assert {one.level for one in evidence} == {"assumption"}
    assert all(one.confidence is not None for one in evidence)
