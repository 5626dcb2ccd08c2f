"""A curve told in words."""

import pytest
from hypothesis import given

from journeyeditor.edits import curve
from journeyeditor.model import Curve, MomentOfTruth, Scale
from journeyeditor.model.curve_in_words import curve_in_words, value_in_words
from tests.edits.pizza import MAP, journey_of, lane_of, named, pizza
from tests.strategies import documents, examples

MINUS = "\N{MINUS SIGN}"


def story(document, curve_id="curve"):
    lane = lane_of(document, "feels")
    return [str(part) for part in curve_in_words(document, journey_of(document), lane, named(document, curve_id))]


def test_a_curve_starts_turns_and_ends():
    who, *parts = story(pizza())
    assert who.endswith("current state")
    assert parts == [
        "starts Happy at Hunger 1",
        "falls to Unhappy at Order (The page is slow)",
        "rises to Neutral at Dinner 1 (moment of truth)",
        "rises to Delighted at Dinner 3, the end",
    ]


def test_it_tells_drops_moments_and_gaps():
    document = curve.update_point(pizza(), MAP, "p3", value=-1.0, moment_of_truth=MomentOfTruth()).document
    document = curve.update_point(document, MAP, "p1", gap_after=True, value=2.0).document
    document = curve.add_point(document, MAP, "curve", "c1", 0.05, 1).document
    assert story(document)[1:] == [
        "starts Delighted at Hunger 1",
        "then nothing is known",
        "goes on Unhappy at Order (The page is slow)",
        "rises to Happy at Dinner 1",
        "drops rapidly to Unhappy at Dinner 1 (moment of truth)",
        "rises to Delighted at Dinner 3, the end",
    ]


def test_a_curve_with_one_point_and_with_none():
    document = curve.delete_points(pizza(), MAP, ["p2", "p3", "p4"]).document
    assert story(document)[1:] == ["is Happy at Hunger 1"]
    document = curve.delete_points(document, MAP, ["p1"]).document
    assert story(document)[1:] == ["no points yet"]


def test_whose_curve_it_is_and_when():
    document = pizza()
    journey, lane = journey_of(document), lane_of(document, "feels")
    future = Curve(id="x", persona="tom", state="future")
    assert str(curve_in_words(document, journey, lane, future)[0]) == "Tom, future state"
    assert str(curve_in_words(document, journey, lane, Curve(id="x"))[0]) == "Current state"


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", f"Unhappy, {MINUS}1.2 of {MINUS}2 to +2"), ("de-DE", f"Unhappy, {MINUS}1,2 of {MINUS}2 to +2")],
)
def test_a_value_is_told_by_its_level_and_its_number_as_the_language_has_it(language, words):
    assert str(value_in_words(lane_of(pizza(), "feels").scale, -1.2, language)) == words


def test_a_scale_without_a_middle_has_no_signs():
    assert str(value_in_words(Scale(low=1, high=7, labels=("Low", "High")), 6.5, "en")) == "High, 6.5 of 1 to 7"


@examples(30)
@given(documents())
def test_every_curve_can_be_told(document):
    for journey in document.maps:
        for lane in journey.curve_lanes:
            for one in lane.curves:
                assert all(str(part) for part in curve_in_words(document, journey, lane, one))
