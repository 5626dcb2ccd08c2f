"""Lanes, dragged by their titles."""

import pytest

from journeyeditor.edits import lanes
from tests.canvas.looks import (
    floating,
    lane_named,
    lane_names,
    look_at,
    place_of,
    point_because,
    standing,
    undo_labels,
)

HIDDEN = "lane-touchpoints"


def on_title(lane, dy=0):
    """A place on the title of a lane, beside its middle."""
    return lane.rect.x + 60, lane.rect.centre.y + dy


def shown_names(view):
    return [lane.lane.name for lane in view.sheet.lanes]


@pytest.fixture
def view(view):
    view.sight.fit_map()
    return view


def hide_touchpoints(view):
    view.editor.apply(lanes.update_lane(view.editor.document, view.editor.map_id, HIDDEN, hidden=True))


def test_the_others_make_room_while_the_lane_is_still_held(view, pointer):
    names = lane_names(view)
    pointer.carry(on_title(lane_named(view, "Channels")), on_title(lane_named(view, "Actions"), -5))
    assert lane_names(view) == ["Customer goals", "Channels", "Actions", "Touchpoints", *names[4:]]
    assert shown_names(view) == lane_names(view)
    assert undo_labels(view) == []
    pointer.release()
    assert undo_labels(view) == ["Move lane “Channels”"]
    view.editor.undo()
    assert lane_names(view) == names


def test_the_lane_floats_under_the_hand_with_all_that_is_in_it(view, pointer):
    feelings, goals = lane_named(view, "Feelings"), lane_named(view, "Customer goals")
    held = [feelings.lane.id, point_because(view, "Relief").point.id, "curve-eva"]
    before = {element_id: place_of(view, element_id) for element_id in held}
    pointer.carry(on_title(feelings), on_title(goals))
    way = goals.rect.centre.y - feelings.rect.centre.y
    for element_id in held:
        x, y = before[element_id]
        assert place_of(view, element_id) == pytest.approx((x, feelings.rect.y + way + y - feelings.rect.y), abs=2)
    assert set(held) <= floating(view)
    pointer.release()


@pytest.mark.parametrize("name", ["Actions", "Feelings", "Metrics"])
@pytest.mark.parametrize("target", ["Customer goals", "Pain points", "Metrics"])
def test_after_the_drag_all_stands_where_a_fresh_canvas_has_it(view, canvas, pointer, name, target):
    pointer.drag(on_title(lane_named(view, name)), on_title(lane_named(view, target), 4))
    assert standing(view) == standing(canvas(view.editor.document, shown=False))


def test_esc_puts_the_lane_back(view, pointer, keyboard):
    document, before = view.editor.document, standing(view)
    pointer.carry(on_title(lane_named(view, "Feelings")), on_title(lane_named(view, "Actions")))
    assert view.editor.document is not document
    keyboard.keys("Esc")
    pointer.release()
    assert view.editor.document is document
    assert standing(view) == before


def test_lanes_that_are_hidden_keep_their_places(view, pointer):
    hide_touchpoints(view)
    pointer.drag(on_title(lane_named(view, "Channels")), on_title(lane_named(view, "Actions"), -5))
    assert lane_names(view)[:4] == ["Customer goals", "Channels", "Actions", "Touchpoints"]
    pointer.drag(on_title(lane_named(view, "Channels")), on_title(lane_named(view, "Think and feel"), 5))
    assert lane_names(view)[:5] == ["Customer goals", "Actions", "Touchpoints", "Think and feel", "Channels"]


@pytest.mark.parametrize("name", ["Actions", "Channels"])
def test_a_lane_let_go_where_it_was_passes_no_hidden_one(view, pointer, name):
    hide_touchpoints(view)
    document = view.editor.document
    lane = lane_named(view, name)
    look_at(view, on_title(lane), zoom=1)
    pointer.carry(on_title(lane, -6), on_title(lane, 6))
    assert place_of(view, lane.lane.id)[1] > lane.rect.y + 10
    pointer.release()
    assert view.editor.document is document


def test_the_lowest_lane_stays_above_a_hidden_one_below_it(view, pointer):
    view.editor.apply(lanes.update_lane(view.editor.document, view.editor.map_id, "lane-metrics", hidden=True))
    document = view.editor.document
    lane = lane_named(view, "Ideas")
    look_at(view, on_title(lane), zoom=1)
    pointer.drag(on_title(lane, -6), on_title(lane, 6))
    assert view.editor.document is document
