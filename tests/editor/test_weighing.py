"""What is typed into a list of cards, and what it is refused for."""

import datetime

import pytest

from journeyeditor.editor.weighing import rate, written
from journeyeditor.edits import EditError
from tests.layout.sheets import card, document_with, lane_of, stages_of

DOCUMENT = document_with(stages_of(100), [lane_of(card("Bell", impact=2, votes=3), kind="ideas")])
MAP = DOCUMENT.maps[0].id


def bell(change):
    return change.document.maps[0].card_lanes[0].cards[0]


@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [
        ("impact", " 5 ", 5),
        ("effort", "", None),
        ("votes", "", 0),
        ("votes", "12", 12),
        ("due", "2026-05-31", datetime.date(2026, 5, 31)),
        ("due", " ", None),
        ("owner", "  Ann \n Lee ", "Ann Lee"),
        ("text", "Two\nlines", "Two\nlines"),
    ],
)
def test_what_is_typed_is_written_as_the_card_keeps_it(field, typed, value):
    assert getattr(bell(written(DOCUMENT, MAP, "Bell", field, typed)), field) == value


@pytest.mark.parametrize(
    ("field", "typed"), [("impact", "6"), ("effort", "0"), ("impact", "much"), ("votes", "-1"), ("due", "tomorrow")]
)
def test_what_does_not_fit_is_refused_in_words(field, typed):
    with pytest.raises(EditError, match=r"A whole number|A date such as"):
        written(DOCUMENT, MAP, "Bell", field, typed)


def test_an_opportunity_can_lose_its_place():
    change = rate(DOCUMENT, MAP, bell(rate(DOCUMENT, MAP, DOCUMENT.maps[0].card_lanes[0].cards[0], 4, 1)), None, None)
    assert (bell(change).impact, bell(change).effort) == (None, None)
