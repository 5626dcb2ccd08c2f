"""Typing begins to write: on a cell, on a card, on a name; by a key or by an input method."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from journeyeditor.editor import Cell
from journeyeditor.layout.measures import LEAST_LANE
from tests.canvas.looks import (
    card_saying,
    cell,
    lane_named,
    look_at,
    points_of,
    stage_named,
    stage_names,
    step_named,
    undo_labels,
)


@pytest.fixture
def view(view):
    look_at(view, (step_named(view, "Enter").rect.centre.x, lane_named(view, "Touchpoints").rect.centre.y))
    return view


@pytest.fixture
def empty_cell(view):
    """An empty cell, selected."""
    found = Cell(lane_named(view, "Happy moments").lane.id, step_named(view, "Find parking").step.id)
    view.editor.select_cell(found)
    return found


def happy(view):
    return cell(view, "Happy moments", "Find parking")


def test_a_letter_on_an_empty_cell_begins_a_card(view, keyboard, empty_cell):
    keyboard.text("Pizza")
    assert view.is_editing
    assert happy(view) == ["Pizza"]
    keyboard.keys("Return")
    assert undo_labels(view) == ["Add card “Pizza”"]
    assert view.hasFocus()
    view.editor.undo()
    assert happy(view) == []


def test_a_letter_on_a_card_stands_in_place_of_what_it_said(view, keyboard):
    view.editor.select([card_saying(view, "Gets seated").card.id])
    keyboard.text("Very well")
    keyboard.keys("Return")
    assert cell(view, "Actions", "Take a seat") == ["Very well"]
    assert undo_labels(view) == ["Edit card “Very well”"]
    view.editor.undo()
    assert cell(view, "Actions", "Take a seat") == ["Gets seated"]


def test_esc_brings_back_what_a_letter_replaced(view, keyboard):
    document = view.editor.document
    view.editor.select([card_saying(view, "Gets seated").card.id])
    keyboard.text("p")
    keyboard.keys("Esc")
    assert view.editor.document is document
    assert undo_labels(view) == []


def test_cell_after_cell_is_filled_without_a_mouse(view, keyboard, empty_cell):
    keyboard.text("A free spot")
    keyboard.keys("Tab")
    keyboard.text("Warm light")
    keyboard.keys("Return")
    assert at_the_keyboard(view) == ("Frontstage", "Find parking"), "where the row was begun, in the next"
    keyboard.keys("Up", "Right")
    assert view.editor.selection == (card_saying(view, "Warm light").card.id,)
    keyboard.keys("Left")
    assert view.editor.selection == (card_saying(view, "A free spot").card.id,)


def at_the_keyboard(view):
    """The lane and the step where the keyboard is."""
    stop = view.keyboard.here
    lane = next(lane for lane in view.editor.journey.lanes if lane.id == stop.lane_id)
    return lane.name, next(step for step in view.editor.journey.steps if step.id == stop.step_id).name


def test_return_fills_a_column_past_a_curve_as_in_a_table(view, keyboard):
    view.editor.select_cell(Cell(lane_named(view, "Think and feel").lane.id, step_named(view, "Enter").step.id))
    keyboard.text("Warm in here")
    keyboard.keys("Return")
    assert at_the_keyboard(view) == ("Pain points", "Enter")
    keyboard.text("No coat rack")
    keyboard.keys("Return")
    assert [cell(view, lane, "Enter") for lane in ("Think and feel", "Pain points")] == [
        ["Warm in here"],
        ["No coat rack"],
    ]
    assert undo_labels(view) == ["Add card “Warm in here”", "Add card “No coat rack”"]


def test_a_row_that_a_click_on_a_plus_begins_is_filled_as_one_that_a_letter_begins(view, pointer, keyboard):
    lane, step = lane_named(view, "Happy moments"), step_named(view, "Find parking")
    look_at(view, (step.column.centre.x, lane.rect.y))
    pointer.click((step.column.centre.x, lane.rect.y + LEAST_LANE / 2))
    keyboard.text("A free spot")
    keyboard.keys("Tab")
    keyboard.text("Warm light")
    keyboard.keys("Return")
    assert happy(view) == ["A free spot"]
    assert at_the_keyboard(view) == ("Frontstage", "Find parking")


def test_a_figure_is_typed_in_its_lane(view, keyboard):
    lane = lane_named(view, "Metrics").lane
    view.editor.select_cell(Cell(lane.id, step_named(view, "Eat").step.id))
    keyboard.text("8 min to the table")
    keyboard.keys("Return")
    (label,) = undo_labels(view)
    assert label == "Add card “8 min to the table”"
    card = next(card for card in lane_named(view, "Metrics").lane.cards if card.text == "to the table")
    assert (card.metric.value, card.metric.unit) == (8, "min")


def test_return_stays_where_a_text_was_opened_to_be_changed(view, keyboard):
    card = card_saying(view, "Gets seated").card
    view.editor.select([card.id])
    view.edit_text()
    keyboard.keys("End")
    keyboard.text(" at once")
    keyboard.keys("Return")
    assert view.editor.selection == (card.id,)


def test_lanes_are_named_one_after_the_other_and_the_last_stays(view, keyboard):
    view.editor.select([lane_named(view, "Ideas").lane.id])
    for name in ("Our ideas", "Our metrics"):
        keyboard.text(name)
        keyboard.keys("Return")
    assert view.editor.selection == (lane_named(view, "Our metrics").lane.id,)
    assert lane_named(view, "Our ideas")


@pytest.mark.parametrize("key", "VPvp?!1ß€")
def test_every_letter_is_written_where_one_can_write(view, keyboard, empty_cell, key):
    keyboard.text(key)
    assert view.tool == "select"
    assert happy(view) == [key]


def test_names_are_typed_over_too(view, keyboard):
    view.editor.select([stage_named(view, "Arrival").stage.id])
    keyboard.text("Getting there")
    keyboard.keys("Return")
    assert "Getting there" in stage_names(view)


def test_a_capital_begins_the_reason_of_a_point(view, keyboard):
    point = points_of(view)[0].point
    view.editor.select([point.id])
    keyboard.text("No hurry, and the pencil stays where it is")
    keyboard.keys("Return")
    assert points_of(view)[0].point.reason == "No hurry, and the pencil stays where it is"
    assert view.tool == "select"


def test_letters_are_for_commands_where_nothing_can_be_written(view, keyboard):
    cards = [card_saying(view, text).card.id for text in ("Gets seated", "Studies the menu")]
    for selection in ((), [points_of(view)[0].point.id], cards):
        view.editor.select(selection)
        keyboard.text("p")
        assert not view.is_editing
    view.editor.select_cell(Cell(next(lane for lane in view.sheet.lanes if lane.plot).lane.id, "step-enter"))
    keyboard.text("p")
    assert not view.is_editing
    view.editor.select(cards[:1])
    view.choose_tool("pencil")
    keyboard.text("v")
    assert not view.is_editing


def test_a_space_holds_the_sheet_and_is_no_way_to_begin(view, keyboard, empty_cell):
    keyboard.hold(Qt.Key.Key_Space)
    assert not view.is_editing
    assert view.viewport().cursor().shape() == Qt.CursorShape.OpenHandCursor
    keyboard.let_go(Qt.Key.Key_Space)


# Input methods


def test_a_composition_begins_on_the_canvas_and_shows_in_place(view, keyboard, empty_cell):
    assert view.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    keyboard.compose("に")
    assert view.is_editing
    assert view.hasFocus(), "to take the keyboard away would end the composition"
    keyboard.compose("にほん")
    editor = view.text_widget
    assert editor.document().firstBlock().layout().preeditAreaText() == "にほん"
    assert happy(view) == [""]
    keyboard.commit("日本")
    assert QApplication.focusWidget() is editor
    assert happy(view) == ["日本"]
    keyboard.keys("Return")
    assert undo_labels(view) == ["Add card “日本”"]


def test_what_a_dead_key_makes_begins_a_card(view, keyboard, empty_cell):
    keyboard.commit("é")
    keyboard.text("cole")
    keyboard.keys("Return")
    assert happy(view) == ["école"]


def test_a_composition_given_up_leaves_what_was_there(view, keyboard):
    document = view.editor.document
    card = card_saying(view, "Gets seated").card.id
    view.editor.select([card])
    keyboard.compose("ni")
    keyboard.compose("")
    assert not view.is_editing
    assert view.editor.document is document
    assert view.editor.selection == (card,)


def test_a_key_during_a_composition_goes_to_the_text(view, keyboard, empty_cell):
    keyboard.compose("n")
    keyboard.keys("Esc")
    assert not view.is_editing
    assert happy(view) == []


def test_an_input_method_is_told_where_the_letters_will_be(view, keyboard, empty_cell):
    query = Qt.InputMethodQuery.ImCursorRectangle
    rect = view.keyboard.here.rect
    corner = view.viewportTransform().map(rect.x, rect.y)
    assert view.inputMethodQuery(query).topLeft().toTuple() == pytest.approx(corner)
    keyboard.compose("に")
    found = view.inputMethodQuery(query)
    editor = view.text_widget
    assert editor.geometry().adjusted(-2, -2, 30, 2).contains(found.toRect())


def test_an_input_method_sleeps_where_keys_are_commands(view):
    view.editor.select(())
    assert not view.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    view.editor.select([points_of(view)[0].point.id])
    assert not view.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
