"""Edges in the hand: of cards, which then cover more steps, and of steps, stages and lanes, which change size."""

import pytest
from PySide6.QtCore import Qt

from journeyeditor.edits import lanes
from journeyeditor.layout.grips import collapse_rect
from journeyeditor.picture.qt import rect_of
from tests.canvas.hand import CTRL, let_follow
from tests.canvas.looks import (
    card_saying,
    image_of,
    lane_named,
    look_at,
    stage_named,
    standing,
    step_named,
    undo_labels,
)


@pytest.fixture
def view(view):
    look_at(view, (step_named(view, "Enter").rect.centre.x, lane_named(view, "Actions").rect.centre.y))
    return view


def end_of(rect):
    return rect.right - 1, rect.centre.y


def shape(view):
    return view.viewport().cursor().shape()


def head_edge(placed):
    return placed.rect.right, placed.rect.centre.y


def lane_edge(lane):
    return lane.rect.x + 50, lane.rect.bottom


def test_a_card_covers_the_steps_as_far_as_its_edge_is_dragged(view, canvas, pointer):
    rect = card_saying(view, "Enters the restaurant").rect
    pointer.carry(end_of(rect), (step_named(view, "Read the menu").column.right - 20, rect.centre.y))
    assert card_saying(view, "Enters the restaurant").card.span == 3
    assert card_saying(view, "Gets seated").rect.y > rect.y, "the others make room at once"
    assert undo_labels(view) == []
    pointer.release()
    assert undo_labels(view) == ["Change the steps of card “Enters the restaurant”"]
    assert view.editor.selection == (card_saying(view, "Enters the restaurant").card.id,)
    pointer.hover((0, 0))
    assert standing(view) == standing(canvas(view.editor.document, shown=False))


def test_by_its_left_edge_a_card_begins_earlier_or_later(view, pointer):
    goal = card_saying(view, "Get in quickly").rect
    pointer.drag((goal.x + 1, goal.centre.y), (step_named(view, "Enter").column.x + 10, goal.centre.y))
    card = card_saying(view, "Get in quickly").card
    assert (card.step, card.span) == ("step-enter", 2)
    goal = card_saying(view, "Get in quickly").rect
    pointer.drag((goal.x + 1, goal.centre.y), (goal.right + 300, goal.centre.y))
    card = card_saying(view, "Get in quickly").card
    assert (card.step, card.span) == ("step-take-a-seat", 1), "it never covers less than one"


def test_esc_lets_the_card_cover_what_it_did(view, pointer, keyboard):
    document, before = view.editor.document, standing(view)
    rect = card_saying(view, "Enters the restaurant").rect
    pointer.carry(end_of(rect), (rect.right + 300, rect.centre.y))
    keyboard.keys("Esc")
    pointer.release()
    assert view.editor.document is document
    assert standing(view) == before


def test_edges_show_that_they_can_be_taken(view, pointer):
    rect = card_saying(view, "Enters the restaurant").rect
    pointer.hover(rect.centre)
    assert shape(view) == Qt.CursorShape.OpenHandCursor
    plain = image_of(view)
    pointer.hover(end_of(rect))
    assert shape(view) == Qt.CursorShape.SizeHorCursor
    assert image_of(view) != plain


def test_a_click_on_an_edge_is_a_click_on_the_card(view, pointer):
    document = view.editor.document
    pointer.click(end_of(card_saying(view, "Enters the restaurant").rect))
    assert view.editor.selection == (card_saying(view, "Enters the restaurant").card.id,)
    pointer.click(end_of(card_saying(view, "Gets seated").rect), CTRL)
    assert len(view.editor.selection) == 2
    assert view.editor.document is document


# ----------------------------------------------------------------------------------------------------- steps and lanes


def test_a_step_becomes_as_wide_as_its_edge_is_dragged_and_fits_again(view, canvas, pointer):
    step = step_named(view, "Enter")
    view.editor.select(["card-16"])
    pointer.hover(head_edge(step))
    assert shape(view) == Qt.CursorShape.SplitHCursor
    pointer.carry(head_edge(step), (step.rect.right + 40, step.rect.centre.y))
    assert step_named(view, "Enter").column.width == pytest.approx(step.column.width + 40, abs=2)
    pointer.release()
    assert undo_labels(view) == ["Resize step “Enter”"]
    assert view.editor.selection == ("card-16",)
    assert standing(view) == standing(canvas(view.editor.document, shown=False))
    pointer.double_click(head_edge(step_named(view, "Enter")))
    assert step_named(view, "Enter").column.width == step.column.width
    assert step_named(view, "Enter").step.width is None
    assert not view.is_editing


def test_a_step_has_its_least_width(view, pointer):
    step = step_named(view, "Enter")
    pointer.drag(head_edge(step), (step.rect.x - 200, step.rect.centre.y))
    assert step_named(view, "Enter").step.width == 40


def test_steps_that_are_selected_together_get_one_width(view, pointer):
    for name, key in (("Find parking", 0), ("Enter", CTRL)):
        pointer.click(step_named(view, name).rect.centre, key or Qt.KeyboardModifier.NoModifier)
    edge = step_named(view, "Enter").rect
    pointer.drag((edge.right, edge.centre.y), (edge.right + 80, edge.centre.y))
    widths = [step_named(view, name).column.width for name in ("Find parking", "Enter", "Take a seat")]
    assert widths == pytest.approx([edge.width + 40, edge.width + 40, edge.width], abs=2)
    assert step_named(view, "Enter").rect.right == pytest.approx(edge.right + 80, abs=4), "the edge is under the hand"
    assert undo_labels(view) == ["Resize 2 steps"]


def test_all_steps_of_a_stage_share_in_its_width(view, pointer):
    arrival = stage_named(view, "Arrival")
    pointer.drag(head_edge(arrival), (arrival.rect.right + 90, arrival.rect.centre.y))
    widths = [step.column.width for step in stage_named(view, "Arrival").steps]
    assert widths == pytest.approx([arrival.steps[0].column.width + 30] * 3, abs=2)
    pointer.double_click(head_edge(stage_named(view, "Arrival")))
    assert stage_named(view, "Arrival").rect.width == arrival.rect.width


def test_a_lane_becomes_as_high_as_its_edge_is_dragged_and_fits_again(view, pointer):
    look_at(view, lane_edge(lane_named(view, "Actions")))
    lane = lane_named(view, "Actions")
    pointer.hover(lane_edge(lane))
    assert shape(view) == Qt.CursorShape.SplitVCursor
    pointer.drag(lane_edge(lane), (lane.rect.x + 50, lane.rect.bottom + 60))
    assert lane_named(view, "Actions").rect.height == pytest.approx(lane.rect.height + 60, abs=2)
    assert undo_labels(view) == ["Resize lane “Actions”"]
    pointer.double_click(lane_edge(lane_named(view, "Actions")))
    assert lane_named(view, "Actions").lane.height is None
    assert shape(view) == Qt.CursorShape.OpenHandCursor, "the title of the next lane is under the pointer now"
    view.editor.undo()
    let_follow(view)
    assert shape(view) == Qt.CursorShape.SplitVCursor


def test_a_lane_as_low_as_it_goes_has_no_height_of_its_own(view, pointer):
    look_at(view, lane_edge(lane_named(view, "Actions")))
    lane = lane_named(view, "Actions")
    pointer.drag(lane_edge(lane), (lane.rect.x + 50, lane.rect.bottom + 60))
    pointer.drag(lane_edge(lane_named(view, "Actions")), (lane.rect.x + 50, lane.rect.y + 5))
    assert lane_named(view, "Actions").lane.height is None
    assert lane_named(view, "Actions").rect.height == lane.rect.height or lane.lane.height is not None


# ---------------------------------------------------------------------------------------------- the buttons of a lane


def test_the_button_on_a_title_collapses_the_lane_and_opens_it_again(view, pointer):
    look_at(view, lane_edge(lane_named(view, "Actions")))
    chosen = view.editor.selection
    for collapsed in (True, False):
        lane = lane_named(view, "Actions")
        pointer.hover((lane.rect.x + 40, lane.rect.y + 12))
        pointer.click(collapse_rect(lane).centre)
        assert lane_named(view, "Actions").lane.collapsed is collapsed
    assert undo_labels(view) == ["Collapse lane “Actions”", "Expand lane “Actions”"]
    assert view.editor.selection == chosen


def test_a_collapsed_lane_shows_that_it_can_be_opened(view, pointer):
    look_at(view, lane_edge(lane_named(view, "Actions")))
    lane_id = lane_named(view, "Actions").lane.id
    view.editor.apply(lanes.update_lane(view.editor.document, view.editor.map_id, lane_id, collapsed=True))
    pointer.hover((0, 0))
    spot = view.viewportTransform().mapRect(rect_of(collapse_rect(lane_named(view, "Actions")))).toRect()
    shown = image_of(view).copy(spot)
    view.editor.apply(lanes.update_lane(view.editor.document, view.editor.map_id, lane_id, collapsed=False))
    assert image_of(view).copy(spot) != shown


def test_the_button_is_seen_only_over_the_title(view, pointer):
    look_at(view, lane_edge(lane_named(view, "Actions")))
    lane = lane_named(view, "Actions")
    spot = view.viewportTransform().mapRect(rect_of(collapse_rect(lane))).toRect()
    pointer.hover((0, 0))
    bare = image_of(view).copy(spot)
    pointer.hover((lane.rect.x + 40, lane.rect.centre.y))
    assert image_of(view).copy(spot) != bare
    pointer.hover((0, 0))
    assert image_of(view).copy(spot) == bare
