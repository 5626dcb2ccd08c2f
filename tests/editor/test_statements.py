"""Statements: the sentences of the field, with what is known in its place and gaps for the rest."""

from string import Formatter

import pytest

from journeyeditor.editor import Cell, Editor
from journeyeditor.editor.statements import GAP, STATEMENTS, can_write_statement, fitting, place_for_statement, sentence
from journeyeditor.edits import cards
from journeyeditor.files import load
from journeyeditor.model import LANE_KINDS
from journeyeditor.resources import sample_path

NEED = next(one for one in STATEMENTS if one.id == "need")


@pytest.fixture
def editor():
    return Editor(load(sample_path("pizza-night.journey")))


def lane_of(editor, kind):
    return next(lane for lane in editor.journey.card_lanes if lane.kind == kind)


@pytest.mark.parametrize("statement", STATEMENTS, ids=lambda one: one.id)
def test_every_statement_names_all_its_gaps_and_belongs_somewhere(statement):
    places = [place for _, place, _, _ in Formatter().parse(statement.form) if place]
    assert set(places) == set(statement.gaps)
    assert statement.main in places
    assert set(statement.lanes) <= set(LANE_KINDS)


def test_what_is_known_stands_in_its_place(editor):
    lane = lane_of(editor, "pain-points")
    editor.select([lane.cards[0].id])
    place = place_for_statement(editor)
    own, others = fitting(place)
    assert [one.id for one in own] == ["problem", "five-whys"]
    assert len(own) + len(others) == len(STATEMENTS)
    words = lane.cards[0].text
    assert sentence(editor, place, NEED) == f"Eva Molin needs {words[0].lower()}{words[1:]} because [why]."


@pytest.mark.parametrize(
    ("said", "meant"), [("A menu", "A menu"), ("I see", "I see"), ("GPS fails.", "GPS fails"), ("Short 100 % {x}", "")]
)
def test_what_a_card_says_keeps_its_names(editor, said, meant):
    lane = lane_of(editor, "pain-points")
    editor.apply(cards.set_card_text(editor.document, editor.map_id, lane.cards[0].id, said))
    editor.select([lane.cards[0].id])
    found = sentence(editor, place_for_statement(editor), NEED)
    assert found == f"Eva Molin needs {meant or 'short 100 % {x}'} because [why]."


def test_an_empty_cell_takes_one_and_a_curve_none(editor):
    step = editor.journey.steps[0]
    editor.select_cell(Cell(lane_of(editor, "pain-points").id, step.id))
    words = sentence(editor, place_for_statement(editor), STATEMENTS[0])
    assert [match[0] for match in GAP.finditer(words)] == ["[who does or feels what]", "[why]"]
    editor.select_cell(Cell(editor.journey.curve_lanes[0].id, step.id))
    assert not can_write_statement(editor)
    editor.select([editor.journey.stages[0].id])
    assert not can_write_statement(editor)
