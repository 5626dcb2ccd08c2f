"""Stages and steps, dragged by their heads."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from journeyeditor.canvas.marks.overlay import MARKS
from journeyeditor.layout import Rect
from tests.canvas.canvases import canvas_of
from tests.canvas.hand import Pointer
from tests.canvas.looks import (
    card_saying,
    floating,
    image_of,
    look_at,
    place_of,
    point_because,
    points_of,
    stage_named,
    stage_names,
    standing,
    step_named,
    step_names,
    undo_labels,
)

NAMES = ["Awareness", "Research", "Arrival", "Order", "Time to eat!", "Leave", "Feedback", "Come back"]


@pytest.fixture
def view(view):
    look_at(view, stage_named(view, "Order").rect.centre, zoom=0.75)
    return view


def over(placed, dx=0):
    """A place on the head of a stage or a step, from its middle."""
    return placed.rect.centre.x + dx, placed.rect.centre.y


def test_the_others_make_room_while_the_stage_is_still_held(view, pointer):
    arrival, leave = stage_named(view, "Arrival"), stage_named(view, "Leave")
    before = view.editor.history.index
    pointer.carry(over(arrival), over(leave, -40))
    assert stage_names(view) == ["Awareness", "Research", "Order", "Time to eat!", "Arrival", "Leave", *NAMES[6:]]
    assert [stage.stage.name for stage in view.sheet.stages] == stage_names(view)
    assert view.editor.history.index == before, "nothing is done before the stage is let go"
    pointer.move(over(arrival))
    assert stage_names(view) == NAMES
    pointer.release()


def test_the_stage_and_all_that_stands_in_it_float_under_the_hand(view, pointer):
    arrival, leave = stage_named(view, "Arrival"), stage_named(view, "Leave")
    card = card_saying(view, "Gets seated").card.id
    held = [arrival.stage.id, *(step.step.id for step in arrival.steps), card]
    before = {element_id: place_of(view, element_id) for element_id in held}
    pointer.carry(over(arrival), over(leave, -40))
    way = leave.rect.centre.x - 40 - arrival.rect.centre.x
    for element_id in held:
        assert place_of(view, element_id)[0] == pytest.approx(before[element_id][0] + way, abs=1), element_id
        assert element_id in floating(view)
    assert place_of(view, arrival.stage.id)[1] == before[arrival.stage.id][1]
    pointer.release()


def test_cards_and_points_travel_with_their_steps(view, pointer):
    arrival, leave = stage_named(view, "Arrival"), stage_named(view, "Leave")
    steps = {step.step.id for step in arrival.steps}
    cards = [card for lane in view.editor.journey.card_lanes for card in lane.cards if card.step in steps]
    points = [point.point for point in points_of(view) if point.point.step in steps]
    gap = point_because(view, "Relief").centre.x - arrival.rect.x
    pointer.drag(over(arrival), over(leave, -40))
    assert stage_names(view).index("Arrival") == 4
    now = [card for lane in view.editor.journey.card_lanes for card in lane.cards if card.step in steps]
    assert all(a is b for a, b in zip(cards, now, strict=True)), "not one card was touched"
    assert points == [point.point for point in points_of(view) if point.point.step in steps]
    assert point_because(view, "Relief").centre.x - stage_named(view, "Arrival").rect.x == gap


def test_one_drag_is_one_step_of_undo(view, pointer):
    document = view.editor.document
    pointer.drag(over(stage_named(view, "Arrival")), over(stage_named(view, "Leave"), -40), steps=30)
    assert undo_labels(view) == ["Move stage “Arrival”"]
    assert view.editor.selection == ("stage-arrival",)
    view.editor.undo()
    assert view.editor.document is document
    assert stage_names(view) == NAMES


@pytest.mark.parametrize("target", ["Awareness", "Research", "Order", "Come back"])
def test_after_the_drag_all_stands_where_a_fresh_canvas_has_it(view, canvas, pointer, target):
    view.sight.fit_map()
    pointer.drag(over(stage_named(view, "Arrival")), over(stage_named(view, target), 20))
    assert standing(view) == standing(canvas(view.editor.document, shown=False))


def test_esc_puts_everything_back(view, canvas, pointer, keyboard):
    document, before = view.editor.document, standing(view)
    pointer.carry(over(stage_named(view, "Arrival")), over(stage_named(view, "Leave"), -40))
    keyboard.keys("Esc")
    assert view.editor.document is document
    assert standing(view) == before
    pointer.move(over(stage_named(view, "Awareness")))
    pointer.release()
    assert view.editor.document is document
    assert undo_labels(view) == []


def test_a_stage_put_back_where_it_was_is_no_step_of_undo(view, pointer):
    document = view.editor.document
    start = over(stage_named(view, "Arrival"))
    pointer.carry(start, over(stage_named(view, "Leave"), -40))
    pointer.move(start)
    pointer.release()
    assert view.editor.document is document
    assert undo_labels(view) == []


@pytest.mark.parametrize(("pixels", "moves"), [(1, False), (9, False), (11, True)])
def test_a_click_may_tremble_by_less_than_ten_pixels(view, pointer, pixels, moves):
    document, before = view.editor.document, standing(view)
    start = over(step_named(view, "Enter"), step_named(view, "Enter").rect.width / 2 - 12)
    end = start[0] + pixels / view.pixels_for_a_point, start[1]
    pointer.carry(start, end)
    assert (standing(view) != before) == moves
    pointer.release()
    assert standing(view) == before
    assert view.editor.document is document


def test_keys_of_commands_wait_until_the_stage_is_let_go(view, pointer, keyboard):
    pointer.drag(over(stage_named(view, "Research")), over(stage_named(view, "Awareness"), -20))
    undo = QAction(view, shortcut="Ctrl+Z")
    undo.triggered.connect(view.editor.undo)
    view.addAction(undo)
    pointer.carry(over(stage_named(view, "Arrival")), over(stage_named(view, "Leave"), -40))
    keyboard.keys("Ctrl+Z")
    pointer.release()
    assert undo_labels(view) == ["Move stage “Research”", "Move stage “Arrival”"]
    keyboard.keys("Ctrl+Z")
    assert undo_labels(view) == ["Move stage “Research”"]


def at_pixel(view, x, y):
    place = view.mapToScene(x, y)
    return place.x(), place.y()


def test_at_the_edge_the_sheet_goes_on_under_the_hand(view, pointer, qtbot):
    view.navigation.zoom_to(1.5)
    look_at(view, stage_named(view, "Arrival").rect.centre)
    start = over(stage_named(view, "Arrival"))
    edge, y = view.viewport().width() - 6, view.mapFromScene(*start).y()
    pointer.carry(start, at_pixel(view, edge, y))
    x = view.mapFromScene(*place_of(view, "stage-arrival")).x()
    qtbot.waitUntil(lambda: stage_names(view).index("Arrival") > 4)
    assert view.mapFromScene(*place_of(view, "stage-arrival")).x() == pytest.approx(x, abs=2)
    pointer.release(at_pixel(view, edge - 200, y))
    scrolled = view.horizontalScrollBar().value()
    QTest.qWait(60)
    assert view.horizontalScrollBar().value() == scrolled, "let go, it stays"


def test_what_is_pressed_near_the_edge_does_not_scroll_before_it_comes_nearer(view, pointer):
    start = over(stage_named(view, "Order"))
    view.centerOn(start[0], start[1] + (view.viewport().height() / 2 - 16) / view.pixels_for_a_point)
    assert 0 < view.mapFromScene(*start).y() < 32
    scrolled = view.verticalScrollBar().value()
    pointer.carry(start, (start[0] + 100, start[1]))
    QTest.qWait(60)
    assert view.verticalScrollBar().value() == scrolled
    pointer.release()


def test_a_canvas_that_closes_gives_up_what_is_held(view):
    document = view.editor.document
    with canvas_of(document) as closing:
        start = over(stage_named(closing, "Arrival"))
        look_at(closing, start)
        Pointer(closing).carry(start, at_pixel(closing, closing.viewport().width() - 6, 200))
        editor = closing.editor
        assert editor.document is not document
    QTest.qWait(60)
    assert editor.document is document


# Steps


def test_a_step_moves_within_its_stage(view, canvas, pointer):
    pointer.carry(over(step_named(view, "Find parking")), over(step_named(view, "Take a seat"), -20))
    assert step_names(view, "Arrival") == ["Enter", "Find parking", "Take a seat"]
    assert undo_labels(view) == []
    pointer.move(over(step_named(view, "Take a seat"), 20))
    pointer.release()
    assert step_names(view, "Arrival") == ["Enter", "Take a seat", "Find parking"]
    assert undo_labels(view) == ["Move step “Find parking”"]
    assert standing(view) == standing(canvas(view.editor.document, shown=False))


def test_a_step_moves_into_another_stage_with_its_cards_and_points(view, canvas, pointer):
    enter = step_named(view, "Enter")
    points = [point.point for point in points_of(view) if point.point.step == enter.step.id]
    card = card_saying(view, "Enters the restaurant").card
    pointer.carry(over(enter), over(step_named(view, "Place the order"), 20))
    assert step_names(view, "Arrival") == ["Find parking", "Take a seat"]
    assert step_names(view, "Order") == ["Read the menu", "Place the order", "Enter", "Wait"]
    pointer.release()
    assert points == [point.point for point in points_of(view) if point.point.step == enter.step.id]
    assert card_saying(view, "Enters the restaurant").card is card
    assert undo_labels(view) == ["Move step “Enter”"]
    assert standing(view) == standing(canvas(view.editor.document, shown=False))


def test_the_step_floats_under_the_hand(view, pointer):
    enter = step_named(view, "Enter")
    before = place_of(view, enter.step.id)
    pointer.carry(over(enter), over(step_named(view, "Place the order"), 20))
    way = step_named(view, "Place the order").rect.width * 3 + 20
    assert place_of(view, enter.step.id) == pytest.approx((before[0] + way, before[1]), abs=1)
    pointer.release()


def test_esc_puts_a_step_back(view, pointer, keyboard):
    document, before = view.editor.document, standing(view)
    pointer.carry(over(step_named(view, "Enter")), over(step_named(view, "Place the order")))
    keyboard.keys("Esc")
    pointer.release()
    assert view.editor.document is document
    assert standing(view) == before


def test_the_only_step_of_a_stage_drags_the_stage(view, pointer):
    view.sight.fit_map()
    pointer.drag(over(step_named(view, "Share")), over(step_named(view, "Find parking"), -20))
    assert stage_names(view) == ["Awareness", "Research", "Feedback", "Arrival", *NAMES[3:6], "Come back"]
    assert undo_labels(view) == ["Move stage “Feedback”"]


def test_the_place_that_a_stage_leaves_for_is_marked_and_no_longer_once_it_lies_there(view):
    look_at(view, (400, 300))
    before = image_of(view)
    view.overlay.show_slot(Rect(150, 200, 120, 300))
    corner = view.mapFromScene(150, 200)
    assert image_of(view).pixelColor(corner.x() + 1, corner.y() + 1) == MARKS
    view.overlay.show_slot(None)
    assert image_of(view) == before
