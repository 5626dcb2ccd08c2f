"""Tables of figures: what they say, and what becomes of the cards that are called alike."""

import datetime

import pytest

from journeyeditor.edits.figures import Figure, take_figures
from journeyeditor.exchange.figures import number_in, read_figures
from journeyeditor.files import BadContent, FileProblem
from journeyeditor.model import Metric
from tests.layout.sheets import card, document_with, lane_of, stages_of

TABLE = """Measure;Value;Target;Date;Source
Net Promoter Score;31;40;2026-02-01;Survey
Net Promoter Score;35;40;2026-05-01;Survey
 waiting  time;3,5 min;;;Till
Nobody knows;n/a;;;
"""


def test_the_latest_row_of_a_measure_counts_and_the_others_are_its_history():
    figures = read_figures(TABLE.encode())
    day = datetime.date(2026, 5, 1)
    assert figures == {
        "net promoter score": Figure(35, "", 40, day, "Survey", (31,)),
        "waiting time": Figure(3.5, "min", None, None, "Till"),
    }


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("1,250.5 €", 1250.5, "€"),
        ("1.250,5", 1250.5, ""),
        ("12,500", 12500, ""),
        ("0,125", 0.125, ""),
        ("1 000 000", 1e6, ""),
        ("-3 %", -3, "%"),
        ("high", None, ""),
        ("", None, ""),
    ],
)
def test_numbers_as_people_write_them(text, number, unit):
    assert number_in(text) == (number, unit)


@pytest.mark.parametrize("data", [b"", b"a,b\n1,2\n", b"\x00\x01\x02\x03" * 9])
def test_what_is_no_table_of_figures_says_so(data):
    with pytest.raises(FileProblem):
        read_figures(data)
    with pytest.raises(BadContent, match="measure"):
        read_figures(b"name,colour\nx,red\n")


def test_cards_take_the_figures_that_are_called_as_theirs_are():
    waiting = Metric(
        value=9, unit="min", target=4, measure="Waiting time", why="It annoys", chart="trend", history=(8,)
    )
    cards = (card("a", metric=waiting), card("b", text="Waiting time", metric=Metric(value=1)), card("c"))
    cards = (*cards, card("d", text="waiting  Time"))
    document = document_with(stages_of(100), [lane_of(*cards, kind="metrics")])
    change = take_figures(document, read_figures(TABLE.encode()), "figures.csv")
    a, b, c, d = change.document.maps[0].lanes[0].cards
    assert a.metric == waiting.with_(value=3.5, source="Till")
    assert (b.metric.value, b.metric.unit) == (3.5, "min")
    assert c is cards[2]
    assert (d.metric.value, d.metric.unit, d.text) == (3.5, "min", "waiting  Time")
    elsewhere = document_with(stages_of(100), [lane_of(cards[3], kind="actions")])
    assert take_figures(elsewhere, read_figures(TABLE.encode())).document is elsewhere
    assert change.document.figures == "figures.csv"
    assert take_figures(change.document, {}, "figures.csv").document is change.document
