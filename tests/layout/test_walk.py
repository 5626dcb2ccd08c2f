"""From one text of the sheet to the next."""

from hypothesis import given

from journeyeditor.layout.walk import EmptyCell, beside
from tests.layout.sheets import card, lane_of, sheet_with, sheets, stages_of
from tests.strategies import examples


@examples(20)
@given(sheets)
def test_a_walk_along_a_row_meets_all_of_it_and_ends(sheet):
    rows = (
        [stage.name for stage in sheet.stages],
        [step.name for step in sheet.steps],
        [lane.title for lane in sheet.lanes],
    )
    for row in rows:
        for before, text, after in zip([None, *row], row, [*row[1:], None], strict=False):
            assert beside(sheet, text.element_id, -1) == before
            assert beside(sheet, text.element_id, 1) == after


@examples(20)
@given(sheets)
def test_beside_a_card_lies_the_first_card_of_the_next_cell_or_an_empty_one(sheet):
    columns = [step.step.id for step in sheet.steps]
    for lane in sheet.lanes:
        for placed in lane.cards:
            for direction in (-1, 1):
                column = columns.index(placed.card.step) + direction
                found = beside(sheet, placed.card.id, direction)
                if column not in range(len(columns)):
                    assert found is None
                    continue
                there = [card.text for card in lane.cards if card.card.step == columns[column]]
                assert found == (there[0] if there else EmptyCell(lane.lane.id, columns[column]))


def test_a_walk_goes_from_cell_to_cell():
    cards = lane_of(card("asks"), card("looks"), card("pays", 1))
    sheet = sheet_with(stages_of(100, 100, 100), [cards])
    assert beside(sheet, "looks", 1).element_id == "pays"
    assert beside(sheet, "pays", -1).element_id == "asks"
    assert beside(sheet, "pays", 1) == EmptyCell("lane", "step-2")
    assert beside(sheet, "asks", -1) is None
    assert beside(sheet, "no-such-element", 1) is None
