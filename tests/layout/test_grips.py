"""The edges and buttons that the hand can take hold of."""

from hypothesis import given

from journeyeditor.layout import Point
from journeyeditor.layout.grips import collapse_rect, grip_at, lock_rect
from tests.layout.sheets import card, lane_of, sheet_with, sheets, stages_of
from tests.strategies import examples

REACH = 4.0


def kind_at(sheet, x, y):
    grip = grip_at(sheet, Point(x, y), REACH)
    return (grip.kind, grip.element_id) if grip else None


def test_edges_of_steps_stages_lanes_and_cards():
    lane = lane_of(card("asks"))
    sheet = sheet_with(stages_of(100, 100, 100, steps=2), [lane])
    stage, step, placed = sheet.stages[0], sheet.steps[0], sheet.lanes[0]
    assert kind_at(sheet, stage.rect.right - 3, stage.rect.centre.y) == ("stage", stage.stage.id)
    assert kind_at(sheet, step.rect.right + 3, step.rect.centre.y) == ("step", step.step.id)
    assert kind_at(sheet, placed.rect.x + 50, placed.rect.bottom - 3) == ("lane", placed.lane.id)
    rect = placed.cards[0].rect
    assert kind_at(sheet, rect.right - 2, rect.centre.y) == ("card end", "asks")
    assert kind_at(sheet, rect.x + 1, rect.centre.y) == ("card start", "asks")
    assert kind_at(sheet, *rect.centre) is None
    assert kind_at(sheet, *step.rect.centre) is None


def test_the_buttons_of_a_lane():
    sheet = sheet_with(stages_of(100), [lane_of(locked=True)])
    (placed,) = sheet.lanes
    assert kind_at(sheet, *collapse_rect(placed).centre) == ("collapse", placed.lane.id)
    assert kind_at(sheet, *lock_rect(placed).centre) == ("lock", placed.lane.id)
    open_lane = sheet_with(stages_of(100), [lane_of()])
    assert kind_at(open_lane, *lock_rect(open_lane.lanes[0]).centre) is None


def test_what_is_locked_or_collapsed_has_no_edges():
    asks = card("asks")
    sheet = sheet_with(stages_of(100), [lane_of(asks, locked=True)])
    rect = sheet.lanes[0].cards[0].rect
    assert kind_at(sheet, rect.right - 1, rect.centre.y) is None
    sheet = sheet_with(stages_of(100), [lane_of(asks, collapsed=True)])
    assert kind_at(sheet, sheet.lanes[0].rect.x + 50, sheet.lanes[0].rect.bottom) is None


@examples(30)
@given(sheets)
def test_every_card_can_still_be_taken_by_its_middle(sheet):
    for lane in sheet.lanes:
        for placed in lane.cards:
            found = grip_at(sheet, placed.rect.centre, REACH)
            assert found is None or found.element_id != placed.card.id
