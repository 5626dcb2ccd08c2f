"""A pen on a tablet, which draws and erases; and the eraser in the hand of a mouse."""

import pytest

from journeyeditor.layout.hit import curve_height
from tests.canvas.hand import Pen
from tests.canvas.looks import lane_named, look_at, point_because, points_of, standing, undo_labels


@pytest.fixture
def view(view):
    look_at(view, point_because(view, "Friendly welcome").centre)
    return view


@pytest.fixture
def pen(view):
    return Pen(view)


def plot(view):
    return lane_named(view, "Feelings").plot


def line(view, start, end, height, every=0.4):
    """Places along the plot, some of them between two pixels; the height is 0 at its top and 1 at its bottom."""
    rect = plot(view).rect
    count = round((end - start) / every)
    return [(rect.x + start + (end - start) * n / count, rect.y + rect.height * height) for n in range(count + 1)]


def middle(view, reason, other):
    a, b = point_because(view, reason).centre, point_because(view, other).centre
    x = (a.x + b.x) / 2
    return x, curve_height(plot(view).curves[0], x)


def test_a_pen_draws_as_a_mouse_does_and_finer(view, pen):
    view.choose_tool("pencil")
    rect = plot(view).rect
    pen.draw(line(view, 600.3, 800.7, 0.4))
    assert undo_labels(view) == ["Draw curve"]
    drawn = [point for point in points_of(view) if point.point.id in view.editor.selection]
    assert drawn[0].centre.x == pytest.approx(rect.x + 600.3, abs=0.12)
    assert curve_height(plot(view).curves[0], rect.x + 700) == pytest.approx(rect.y + rect.height * 0.4, abs=0.5)


def test_a_pen_that_draws_sends_no_events_of_a_mouse(view, pen):
    view.choose_tool("pencil")
    for place in line(view, 600, 650, 0.4):
        pen.move(place, held=False)
        assert pen.was_taken
    pen.press(line(view, 600, 650, 0.4)[0])
    assert pen.was_taken


def test_with_other_tools_a_pen_is_a_mouse(view, pen):
    pen.press(point_because(view, "Relief").centre)
    assert not pen.was_taken
    pen.move(point_because(view, "Relief").centre)
    assert not pen.was_taken


def test_the_stroke_is_seen_while_it_is_drawn(view, pen):
    view.choose_tool("pencil")
    document, sheet = view.editor.document, view.sheet
    places = line(view, 600, 700, 0.9)
    pen.press(places[0])
    for place in places[1:]:
        pen.move(place)
    assert view.overlay.stroke_bounds.width() == pytest.approx(100, abs=6)
    assert (view.editor.document, view.sheet) == (document, sheet)
    pen.release(places[-1])
    assert view.overlay.stroke_bounds.isNull()


def test_the_other_end_of_a_pen_erases_points_whatever_tool_is_in_hand(view, pen):
    count = len(points_of(view))
    relief = point_because(view, "Relief").centre
    pen.draw([relief, (relief.x + 1, relief.y)], erases=True)
    assert "Relief" not in [point.point.reason for point in points_of(view)]
    assert len(points_of(view)) == count - 1
    assert undo_labels(view) == ["Erase part of the curve"]
    assert view.tool == "select"
    assert not any(point.point.gap_after for point in points_of(view))


def test_over_the_line_it_leaves_a_gap(view, pen, canvas):
    x, y = middle(view, "Relief", "Friendly welcome")
    pen.draw([(x, y - 30), (x, y + 30)], erases=True)
    assert [point.point.reason for point in points_of(view) if point.point.gap_after] == ["Relief"]
    assert curve_height(plot(view).curves[0], x) is None
    assert standing(view) == standing(canvas(view.editor.document, shown=False))


def test_along_the_curve_it_takes_points_and_line(view, pointer, keyboard):
    view.choose_tool("eraser")
    start = middle(view, "Cannot find the place", "Relief")
    end = middle(view, "Friendly welcome", "Ingredients unclear: any peanuts?")
    curve = plot(view).curves[0]
    xs = [start[0] + (end[0] - start[0]) * n / 60 for n in range(61)]
    pointer.hold_along([(x, curve_height(curve, x)) for x in xs])
    document = view.editor.document
    reasons = [point.point.reason for point in points_of(view)]
    assert not {"Relief", "Friendly welcome"} & set(reasons)
    assert point_because(view, "Cannot find the place").point.gap_after
    pointer.release()
    assert view.editor.document == document
    assert undo_labels(view) == ["Erase part of the curve"]


def test_esc_brings_back_what_was_rubbed_out(view, pointer, keyboard):
    document = view.editor.document
    view.choose_tool("eraser")
    relief = point_because(view, "Relief").centre
    pointer.hold_along([relief, (relief.x + 3, relief.y)])
    assert view.editor.document is not document
    keyboard.keys("Esc")
    pointer.release()
    assert view.editor.document is document
    assert view.tool == "eraser"
