"""Figures as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.edits import cards, lanes
from journeyeditor.edits.building.figure_words import figure_in
from tests.edits.pizza import MAP, journey_of, named


@pytest.mark.parametrize(
    ("words", "figure"),
    [
        ("15 min waiting", (15, "min", "waiting")),
        ("42% come back", (42, "%", "come back")),
        ("4,5 of 5: praise for the pizza", (4.5, "of 5", "praise for the pizza")),
        ("1,800 a month Search views", (1800, "a month", "Search views")),
        ("2 per 100 meals", (2, "per 100 meals", "")),
        ("−3.5 °C", (-3.5, "°C", "")),
        ("7 complaints", (7, "", "complaints")),
        ("12", (12, "", "")),
        ("24/7 support", None),
        ("3D models", None),
        ("2026-10-31", None),
        ("Complaints: 7", None),
        ("", None),
    ],
)
def test_a_figure_is_read_as_it_is_typed(words, figure):
    assert figure_in(words) == figure


@given(st.text())
def test_whatever_is_typed_is_no_problem(words):
    for text in (words, f"7{words}", f"7 {words}"):
        found = figure_in(text)
        assert found is None or abs(found[0]) < 1e13


def test_a_figure_that_is_written_in_a_lane_of_figures_is_one(document):
    document = lanes.add_lane(document, MAP, "metrics", 0).document
    lane = journey_of(document).lanes[0]
    change = cards.add_written_card(document, MAP, lane.id, "a1", text="15 min waiting")
    card = named(change.document, change.touched[0])
    assert (card.metric.value, card.metric.unit, card.text) == (15, "min", "waiting")
    assert str(change.label) == "Add card “15 min waiting”"
    for kind_or_words in ((lane.id, "Waiting"), ("does", "15 min waiting")):
        change = cards.add_written_card(document, MAP, kind_or_words[0], "a1", text=kind_or_words[1])
        card = named(change.document, change.touched[0])
        assert (card.metric, card.text) == (None, kind_or_words[1])
