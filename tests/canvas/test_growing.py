"""The plus at the ends of the map: another stage beside the last, another lane below the last."""

import pytest

from journeyeditor.canvas.tools.growing import end_near
from journeyeditor.layout.geometry import Point
from tests.canvas.looks import image_of, lane_named, look_at, stage_named, stage_names, undo_labels


@pytest.fixture
def view(view):
    look_at(view, stage_named(view, "Come back").rect.centre)
    return view


def last_lane(view):
    return view.sheet.lanes[-1]


def plus_beside(view, at):
    return end_near(view.sheet, Point(*at)).plus.centre


def test_a_stage_is_added_beside_the_last_and_named_at_once(view, pointer, keyboard):
    before = stage_names(view)
    view.editor.select([stage_named(view, "Order").stage.id])
    pointer.click(plus_beside(view, stage_named(view, "Come back").rect.centre))
    assert view.is_editing
    keyboard.text("Next year")
    keyboard.keys("Return")
    assert stage_names(view) == [*before, "Next year"]
    assert undo_labels(view)[0] == "Add stage"


def test_a_lane_is_added_below_the_last_and_named_at_once(view, pointer, keyboard):
    lane = last_lane(view)
    look_at(view, (lane.rect.x, lane.rect.bottom))
    pointer.click(plus_beside(view, (lane.rect.x + 20, lane.rect.centre.y)))
    keyboard.text("Open questions")
    keyboard.keys("Return")
    assert last_lane(view).lane.name == "Open questions"
    assert lane_named(view, lane.lane.name).lane is lane.lane


def test_the_plus_is_seen_near_the_end_alone(view, pointer):
    pointer.hover((0, 0))
    bare = image_of(view)
    last = stage_named(view, "Come back").rect
    for at in ((last.right + 2, last.centre.y), (last.right - 12, last.bottom + 4)):
        pointer.hover(at)
        assert image_of(view) != bare
    pointer.hover((0, 0))
    assert image_of(view) == bare


def test_beside_the_plus_a_click_selects_as_ever(view, pointer):
    last = stage_named(view, "Come back")
    pointer.click(last.rect.centre)
    assert view.editor.selection == (last.stage.id,)
    pointer.click((last.rect.right + 30, last.rect.bottom + 8))
    assert view.editor.selection == ()
    assert undo_labels(view) == []
