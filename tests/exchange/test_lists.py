"""The lists of a map as comma-separated values: every card on a row of its own, and never a formula."""

import csv
import datetime
import io

from journeyeditor.exchange.lists import write_list
from journeyeditor.model import Evidence
from tests.layout.sheets import card, document_with, lane_of, stages_of


def rows_of(kind, *lanes):
    data = write_list(document_with(stages_of(100, 100), lanes).maps[0], kind)
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_opportunities_come_in_the_order_of_the_matrix_with_what_they_answer():
    lamp = card("lamp", 1, text="=Lamp()", impact=5, effort=1, answers=("Dark",))
    ideas = lane_of(card("Bell", impact=2), lamp, kind="ideas")
    pains = lane_of(card("Dark"), kind="pain-points", id="pains")
    _, *rows = rows_of("priorities", ideas, pains)
    assert rows == [
        ["1", "'=Lamp()", "Stage 1", "5", "1", "0", "", "", "", "Dark"],
        ["2", "Bell", "Stage 0", "2", "", "0", "", "", "", ""],
    ]


def test_pain_points_come_by_stage_and_severity():
    pains = [card("Slow"), card("Shut", severity="abandons", evidence=Evidence(level="partly researched"))]
    _, *rows = rows_of("pains by stage", lane_of(*pains, kind="pain-points"))
    assert rows == [
        ["Shut", "Stage 0", "Ends the journey", "", "Partly researched", ""],
        ["Slow", "Stage 0", "Not rated", "", "", ""],
    ]


def test_actions_tell_who_does_what_and_when():
    paint = card("paint", text="Paint,\nblue", owner="Ann", due=datetime.date(2026, 5, 4))
    plan = lane_of(paint, kind="action-plan", name="Plan")
    assert rows_of("actions", plan)[1:] == [["Paint,\nblue", "Ann", "2026-05-04", "", "Stage 0", "Plan"]]
