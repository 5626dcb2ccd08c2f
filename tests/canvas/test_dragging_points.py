"""Points of a curve: dragged, and added by a click."""

import pytest

from journeyeditor.edits import curve
from journeyeditor.layout.hit import curve_height
from tests.canvas.hand import CTRL, SHIFT
from tests.canvas.looks import (
    image_of,
    lane_named,
    look_at,
    place_of,
    point_because,
    points_of,
    standing,
    undo_labels,
)


@pytest.fixture
def view(view):
    look_at(view, point_because(view, "Friendly welcome").centre)
    return view


def plot(view):
    return lane_named(view, "Feelings").plot


def level(view, name):
    """The height of a level of the scale."""
    return next(y for y, label in plot(view).levels if label.block.text == name)


def value(view, reason):
    return point_because(view, reason).point.value


def test_a_point_follows_the_hand_at_once(view, canvas, pointer):
    relief = point_because(view, "Relief")
    pointer.carry(relief.centre, (relief.centre.x + 30, level(view, "Very unhappy") - 9))
    now = point_because(view, "Relief")
    assert now.centre == pytest.approx((relief.centre.x + 30, level(view, "Very unhappy") - 9), abs=1)
    assert place_of(view, relief.point.id) == now.centre
    assert (now.point.step, now.point.value) == ("step-enter", pytest.approx(-1.72, abs=0.05))
    assert undo_labels(view) == []
    pointer.release()
    assert undo_labels(view) == ["Move point “Relief”"]
    assert standing(view) == standing(canvas(view.editor.document, shown=False))
    view.editor.undo()
    assert point_because(view, "Relief").point == relief.point


def test_near_a_level_it_takes_the_value_of_the_level(view, pointer):
    relief = point_because(view, "Relief")
    pointer.drag(relief.centre, (relief.centre.x, level(view, "Unhappy") + 2))
    assert value(view, "Relief") == -1


def test_with_ctrl_it_stays_exactly_where_the_hand_has_it(view, pointer):
    relief = point_because(view, "Relief")
    pointer.carry(relief.centre, (relief.centre.x, level(view, "Unhappy") + 2))
    assert value(view, "Relief") == -1
    pointer.move((relief.centre.x, level(view, "Unhappy") + 2), CTRL)
    assert value(view, "Relief") == pytest.approx(-1.06, abs=0.02)
    pointer.release(modifiers=CTRL)
    assert value(view, "Relief") != -1


def test_it_is_held_where_it_is_pressed(view, pointer):
    relief = point_because(view, "Relief")
    x, y = relief.centre
    pointer.drag((x + 6, y + 6), (x + 36, y + 6))
    assert point_because(view, "Relief").centre == pytest.approx((x + 30, y), abs=1)


@pytest.mark.parametrize(("dy", "end"), [(-400, 2), (400, -2)])
def test_outside_the_plot_it_stays_on_the_scale(view, pointer, dy, end):
    view.sight.fit_map()
    relief = point_because(view, "Relief")
    pointer.drag(relief.centre, (relief.centre.x, relief.centre.y + dy))
    assert value(view, "Relief") == end


def test_beside_the_grid_it_stays_on_the_map(view, pointer):
    view.sight.fit_map()
    relief = point_because(view, "Relief")
    pointer.drag(relief.centre, (view.sheet.width + 50, relief.centre.y))
    moved = point_because(view, "Relief").point
    assert (moved.step, moved.at) == ("step-get-an-offer", 1)


def test_past_its_neighbour_it_goes_on_with_the_curve(view, pointer):
    relief, welcome = point_because(view, "Relief"), point_because(view, "Friendly welcome")
    pointer.drag(relief.centre, (welcome.centre.x + 30, relief.centre.y))
    reasons = [point.point.reason for point in points_of(view)]
    assert reasons.index("Friendly welcome") + 1 == reasons.index("Relief")


def test_esc_puts_the_point_back(view, pointer, keyboard):
    document, before = view.editor.document, standing(view)
    relief = point_because(view, "Relief")
    pointer.carry(relief.centre, (relief.centre.x + 30, relief.centre.y + 40))
    assert standing(view) != before
    keyboard.keys("Esc")
    pointer.release()
    assert view.editor.document is document
    assert standing(view) == before
    assert undo_labels(view) == []


def test_the_status_bar_is_told_the_level(view, pointer):
    told = []
    view.message.connect(told.append)
    relief = point_because(view, "Relief")
    pointer.drag(relief.centre, (relief.centre.x, level(view, "Delighted")))
    assert told[-1] == "Delighted"


def test_a_click_on_the_curve_adds_a_point_there(view, pointer):
    a, b = point_because(view, "Relief").centre, point_because(view, "Friendly welcome").centre
    x = (a.x + b.x) / 2
    y = curve_height(plot(view).curves[0], x)
    count = len(points_of(view))
    pointer.click((x, y + 2))
    assert len(points_of(view)) == count + 1
    (new,) = view.editor.selection
    (placed,) = [point for point in points_of(view) if point.point.id == new]
    assert placed.centre == pytest.approx((x, y + 2), abs=1)
    assert undo_labels(view) == ["Add point"]


def test_a_click_beside_the_curve_adds_none(view, pointer):
    x, y = point_because(view, "Relief").centre
    pointer.click((x + 20, y + 30))
    assert undo_labels(view) == []


def test_a_double_click_in_an_empty_plot_adds_a_point(view, pointer):
    ids = [point.point.id for point in points_of(view)]
    view.editor.apply(curve.delete_points(view.editor.document, view.editor.map_id, ids))
    pointer.double_click((plot(view).rect.x + 420, level(view, "Happy") + 1))
    (point,) = points_of(view)
    assert point.point.value == 1
    assert point.centre.x == pytest.approx(plot(view).rect.x + 420, abs=1)


def test_the_frame_of_a_point_hugs_its_face(view, pointer):
    pointer.hover((0, 0))
    face = point_because(view, "Relief")
    before = image_of(view)
    pointer.click(face.centre)
    pointer.hover((0, 0))
    after = image_of(view)
    reason = view.viewportTransform().map(face.reason.rect.x + 2.0, face.reason.rect.bottom - 2.0)
    edge = view.viewportTransform().map(face.face.x - 2, face.centre.y)
    assert after.pixelColor(*map(round, edge)) != before.pixelColor(*map(round, edge))
    assert after.pixelColor(*map(round, reason)) == before.pixelColor(*map(round, reason))


def test_with_shift_it_goes_straight(view, pointer):
    relief = point_because(view, "Relief")
    view.editor.apply(
        curve.move_point(view.editor.document, view.editor.map_id, relief.point.id, "step-enter", 0.123, 0.4)
    )
    now = point_because(view, "Relief")
    (x, y), before = now.centre, now.point
    pointer.drag((x, y), (x + 9, y - 20), modifiers=SHIFT)
    after = point_because(view, "Relief").point
    assert (after.step, after.at) == (before.step, before.at), "farther up than aside"
    assert after.value > before.value
    view.editor.undo()
    pointer.drag((x, y), (x + 30, y - 9), modifiers=SHIFT)
    after = point_because(view, "Relief").point
    assert after.at > before.at
    assert after.value == before.value


# -------------------------------------------------------------------------------------------------------------- a span


def middle(view, reason, other):
    """A place on the line of the curve between two points."""
    a, b = point_because(view, reason).centre, point_because(view, other).centre
    x = (a.x + b.x) / 2
    return x, curve_height(plot(view).curves[0], x)


def test_the_line_dragged_takes_the_two_points_around_along(view, canvas, pointer):
    before = {point.point.id: point.point for point in points_of(view)}
    x, y = middle(view, "Relief", "Friendly welcome")
    pointer.carry((x, y), (x + 40, y - 20))
    rise = 20 / plot(view).rect.height * 4
    for reason in ("Relief", "Friendly welcome"):
        now = point_because(view, reason).point
        old = before[now.id]
        assert (now.step, now.at) == (old.step, old.at), "the line only rises and falls"
        assert now.value - old.value == pytest.approx(rise, abs=0.05)
    assert undo_labels(view) == []
    pointer.release()
    assert undo_labels(view) == ["Move 2 points"]
    assert sum(point.point is not before[point.point.id] for point in points_of(view)) == 2
    assert set(view.editor.selection) == {point_because(view, name).point.id for name in ("Relief", "Friendly welcome")}
    assert standing(view) == standing(canvas(view.editor.document, shown=False))


def test_a_span_stops_as_a_whole_at_the_end_of_the_scale(view, pointer):
    x, y = middle(view, "Relief", "Friendly welcome")
    pointer.drag((x, y), (x, y - 300))
    assert (value(view, "Relief"), value(view, "Friendly welcome")) == (1, 2)


def test_esc_puts_the_span_back(view, pointer, keyboard):
    document = view.editor.document
    x, y = middle(view, "Relief", "Friendly welcome")
    pointer.carry((x, y), (x, y - 30))
    assert view.editor.document is not document
    keyboard.keys("Esc")
    pointer.release()
    assert view.editor.document is document


def test_selected_points_go_together_by_one_of_them(view, pointer):
    names = ("Relief", "Friendly welcome", "The waiter answers")
    view.editor.select([point_because(view, name).point.id for name in names])
    before = [point_because(view, name).centre for name in names]
    grip = point_because(view, "Friendly welcome").centre
    pointer.drag(grip, (grip.x + 24, level(view, "Neutral") + 1))
    after = [point_because(view, name).centre for name in names]
    moves = [(round(a.x - b.x), round(a.y - b.y)) for a, b in zip(after, before, strict=True)]
    assert moves == [(24, 32)] * 3
    assert value(view, "Friendly welcome") == 0
    assert undo_labels(view) == ["Move 3 points"]


def test_selected_points_go_together_by_the_line(view, pointer):
    names = ("Relief", "The waiter answers")
    view.editor.select([point_because(view, name).point.id for name in names])
    x, y = middle(view, "Relief", "Friendly welcome")
    pointer.drag((x, y), (x, y + 16))
    assert (value(view, "Relief"), value(view, "The waiter answers")) == pytest.approx((-0.5, 0.5), abs=0.05)
    assert value(view, "Friendly welcome") == 1


def test_selected_points_go_by_a_line_at_them_and_not_by_one_elsewhere(view, pointer):
    names = ("Friendly welcome", "The waiter answers")
    view.editor.select([point_because(view, name).point.id for name in names])
    x, y = middle(view, "Relief", "Friendly welcome")
    pointer.drag((x, y), (x, y + 16))
    assert value(view, "Relief") == 0
    assert [value(view, name) < 1 for name in names] == [True, True]
    assert len(view.editor.selection) == 2
    view.editor.undo()
    x, y = middle(view, "Trusted voices", "Few reviews, and none says why this place")
    pointer.drag((x, y), (x, y - 16))
    assert [value(view, name) for name in names] == [1, 1]
    assert value(view, "Trusted voices") > 1
