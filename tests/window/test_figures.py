"""Figures of a document from a table beside it: read, and read again once the table is another."""

import pytest

from journeyeditor import files
from journeyeditor.model import Metric
from tests.layout.sheets import card, document_with, lane_of, stages_of
from tests.window.conftest import choose_file


@pytest.fixture
def measured(windows, tmp_path):
    """A window with a saved map of one figure."""
    lane = lane_of(card("nps", metric=Metric(value=1, measure="NPS")), kind="metrics")
    path = tmp_path / "map.journey"
    files.save(document_with(stages_of(100), [lane]), path)
    windows.open([path])
    (window,) = windows
    return window


def value_of(window):
    return window.editor.journey.lanes[0].cards[0].metric.value


def test_figures_are_read_and_read_again(measured, answers, tmp_path):
    table = tmp_path / "figures.csv"
    table.write_text("measure,value\nNPS,35\nCalls,7\n")
    assert not measured.action_set["figures.read-again"].isEnabled()
    answers.expect(choose_file(table))
    measured.action_set["figures.read"].trigger()
    assert value_of(measured) == 35
    assert measured.status.words == "Figures read: 1. No card is called “calls”."
    table.write_text("measure,value\nNPS,41\n")
    measured.action_set["figures.read-again"].trigger()
    assert value_of(measured) == 41
    measured.editor.undo()
    assert value_of(measured) == 35
    table.unlink()
    answers.expect("OK")
    measured.action_set["figures.read-again"].trigger()
    assert answers.said == ["“figures.csv” is not opened: there is no such file"]


def test_a_table_that_is_none_says_so_and_changes_nothing(measured, answers, tmp_path):
    table = tmp_path / "letter.csv"
    table.write_text("Dear all\n")
    answers.expect(choose_file(table), "OK")
    measured.action_set["figures.read"].trigger()
    assert answers.said[0].startswith("“letter.csv” is no table of figures")
    assert measured.editor.history.index == 0
