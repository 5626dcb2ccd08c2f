"""Several stages, steps or lanes, dragged together, and copies of them."""

import pytest
from PySide6.QtCore import Qt

from tests.canvas.hand import ALT, CTRL, SHIFT
from tests.canvas.looks import (
    lane_named,
    lane_names,
    place_of,
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
    view.sight.fit_map()
    return view


def over(placed, dx=0):
    return placed.rect.centre.x + dx, placed.rect.centre.y


def on_title(lane, dy=0):
    return lane.rect.x + 60, lane.rect.centre.y + dy


def test_stages_that_are_selected_move_together(view, canvas, pointer):
    pointer.click(over(stage_named(view, "Awareness")))
    pointer.click(over(stage_named(view, "Arrival")), CTRL)
    start, end = over(stage_named(view, "Arrival")), over(stage_named(view, "Leave"), 30)
    pointer.carry(start, end)
    assert stage_names(view) == ["Research", "Order", "Time to eat!", "Leave", "Awareness", "Arrival", *NAMES[6:]]
    arrival = stage_named(view, "Arrival")
    assert place_of(view, arrival.stage.id)[0] - arrival.rect.x == pytest.approx(
        end[0] - arrival.rect.centre.x, abs=2
    ), "the one that is held is under the hand"
    pointer.release()
    assert undo_labels(view) == ["Move 2 stages"]
    assert set(view.editor.selection) == {"stage-awareness", "stage-arrival"}
    assert standing(view) == standing(canvas(view.editor.document, shown=False))


def test_steps_of_several_stages_move_together(view, pointer):
    pointer.click(over(step_named(view, "Look around")))
    pointer.click(over(step_named(view, "Enter")), CTRL)
    pointer.drag(over(step_named(view, "Enter")), over(step_named(view, "Wait"), 10))
    assert step_names(view, "Order") == ["Read the menu", "Place the order", "Wait", "Look around", "Enter"]
    assert undo_labels(view) == ["Move 2 steps"]


def test_lanes_that_are_selected_move_together(view, canvas, pointer):
    names = lane_names(view)
    pointer.click(on_title(lane_named(view, "Actions")))
    pointer.click(on_title(lane_named(view, "Channels")), SHIFT)
    pointer.drag(on_title(lane_named(view, "Touchpoints")), on_title(lane_named(view, "Pain points"), 10))
    assert lane_names(view)[: len(names) - 3].index("Feelings") < lane_names(view).index("Actions")
    assert [name for name in lane_names(view) if name in ("Actions", "Touchpoints", "Channels")] == names[1:4]
    assert undo_labels(view) == ["Move 3 lanes"]
    assert standing(view) == standing(canvas(view.editor.document, shown=False))


@pytest.mark.parametrize("key", [CTRL, ALT])
def test_with_ctrl_or_alt_a_copy_of_a_stage_is_dragged(view, canvas, pointer, key):
    pointer.drag(over(stage_named(view, "Research")), over(stage_named(view, "Leave"), 20), modifiers=key)
    assert stage_names(view) == [*NAMES[:6], "Research", *NAMES[6:]]
    assert undo_labels(view) == ["Copy stage “Research”"]
    assert view.editor.selection[0] != "stage-research"
    assert standing(view) == standing(canvas(view.editor.document, shown=False))


def test_a_copy_of_a_lane_or_a_step(view, pointer):
    pointer.drag(on_title(lane_named(view, "Actions")), on_title(lane_named(view, "Channels"), 5), modifiers=CTRL)
    assert lane_names(view)[:5] == ["Customer goals", "Actions", "Touchpoints", "Channels", "Actions"]
    pointer.drag(over(step_named(view, "Ask around")), over(step_named(view, "Wait"), 5), modifiers=CTRL)
    assert step_names(view, "Order") == ["Read the menu", "Place the order", "Wait", "Ask around"]
    assert step_names(view, "Awareness") == ["Look around", "Ask around", "Search the map"]
    assert undo_labels(view) == ["Copy lane “Actions”", "Copy step “Ask around”"]


def test_a_copy_may_be_thought_of_while_the_stage_is_held(view, pointer, keyboard):
    document = view.editor.document
    pointer.carry(over(stage_named(view, "Research")), over(stage_named(view, "Leave"), 20))
    keyboard.hold(Qt.Key.Key_Control)
    assert stage_names(view).count("Research") == 2
    assert view.viewport().cursor().shape() == Qt.CursorShape.DragCopyCursor
    keyboard.let_go(Qt.Key.Key_Control)
    assert stage_names(view).count("Research") == 1
    keyboard.keys("Esc")
    pointer.release()
    assert view.editor.document is document
