"""How far what lies at a place has moved, from one sheet to a later one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.edits import cards, stages
from journeyeditor.layout import Point
from journeyeditor.layout.drift import drift
from journeyeditor.layout.hit import cell_at, hit
from tests.layout.sheets import pizza_night, sheet_of, sheets
from tests.strategies import examples

LONG = "A name that goes on and on, for many lines of its stage, and so makes the whole band higher"
BEFORE = pizza_night()
EDITS = {
    "a stage has a long name": lambda: stages.rename_stage(BEFORE, "map-pizza", "stage-leave", LONG),
    "a stage comes before": lambda: stages.add_stage(BEFORE, "map-pizza", 0, "Hears of it"),
}
SEEN = sheet_of(BEFORE)


@pytest.mark.parametrize("edit", EDITS)
def test_what_was_meant_lies_where_it_has_gone(edit):
    now, moved = sheet_of(EDITS[edit]().document), 0
    for number in range(400):
        at = Point(SEEN.width * (number % 20 + 0.5) / 20, SEEN.height * (number // 20 + 0.5) / 20)
        way = drift(SEEN, now, at)
        meant, there = hit(SEEN, at), hit(now, Point(at.x + way.x, at.y + way.y))
        moved += way != (0, 0)
        if meant is not None and meant.kind in ("stage", "step", "lane"):
            assert there is not None
            assert there[:2] == meant[:2]
    assert moved > 50


def test_what_is_gone_has_not_moved():
    now = sheet_of(cards.delete_cards(BEFORE, "map-pizza", ["card-16"]).document)
    placed = next(card for lane in SEEN.lanes for card in lane.cards if card.card.id == "card-16")
    assert drift(SEEN, now, placed.rect.centre) == (0, 0)


def test_ground_goes_with_its_cell():
    now = sheet_of(EDITS["a stage comes before"]().document)
    lane, step = SEEN.lanes[1], SEEN.steps[3]
    at = Point(step.column.x + 2, lane.rect.bottom - 2)
    way = drift(SEEN, now, at)
    there = cell_at(now, Point(at.x + way.x, at.y + way.y))
    assert there is not None
    assert (there.lane.lane.id, there.step.step.id) == (lane.lane.id, step.step.id)


@examples(30)
@given(sheet=sheets, x=st.floats(-50, 2000), y=st.floats(-50, 2000))
def test_on_the_same_sheet_nothing_moves(sheet, x, y):
    assert drift(sheet, sheet, Point(x, y)) == (0, 0)
