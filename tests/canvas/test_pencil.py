"""The pencil: a stroke of the hand becomes few points, whose curve runs where the hand went."""

import math
import random
from itertools import pairwise

import pytest

from journeyeditor.edits import curve, lanes
from journeyeditor.layout.hit import curve_height
from tests.canvas.looks import lane_named, look_at, point_because, points_of, standing, undo_labels

FEELINGS = "lane-sentiment"


@pytest.fixture
def view(view):
    look_at(view, point_because(view, "Friendly welcome").centre, zoom=0.9)
    view.choose_tool("pencil")
    return view


def plot(view):
    return lane_named(view, "Feelings").plot


def stroke(view, height, start=260, end=900, every=5.0, tremor=0.0):
    """A stroke over the plot; its height is 0 at the top and 1 at the bottom."""
    chance = random.Random(20)
    rect = plot(view).rect
    count = round((end - start) / every)
    shares = [number / count for number in range(count + 1)]
    return [
        (
            rect.x + start + share * (end - start),
            rect.y + rect.height * height(share) + chance.uniform(-tremor, tremor),
        )
        for share in shares
    ]


def calm(share):
    return 0.5 - 0.35 * math.sin(share * 2 * math.pi)


SHAPES = {
    "a wave": calm,
    "a climb": lambda share: 0.9 - 0.8 * share,
    "a plain": lambda share: 0.3,
    "a dip": lambda share: 0.15 + 0.7 * math.exp(-(((share - 0.5) / 0.12) ** 2)),
    "three waves": lambda share: 0.5 - 0.3 * math.sin(share * 6 * math.pi),
}


def misses(view, drawn, top, count=400):
    """By how much the curve on the sheet misses what was drawn below the top of the plot, over all of its span."""
    placed, now = plot(view).curves[0], plot(view).rect.y
    for place in range(count + 1):
        x = drawn[0][0] + (drawn[-1][0] - drawn[0][0]) * place / count
        (x1, y1), (x2, y2) = next((a, b) for a, b in pairwise(drawn) if a[0] <= x <= b[0] or b is drawn[-1])
        height = curve_height(placed, min(max(x, placed.points[0].centre.x), placed.points[-1].centre.x))
        yield abs(height - now - (y1 - top + (y2 - y1) * (x - x1) / (x2 - x1)))


def clear(view):
    """Take all points away, so that a stroke stands alone."""
    ids = [point.point.id for point in points_of(view)]
    view.editor.apply(curve.delete_points(view.editor.document, view.editor.map_id, ids))


@pytest.mark.parametrize("name", SHAPES)
def test_the_curve_runs_where_the_hand_went(view, pointer, name):
    clear(view)
    drawn, top = stroke(view, SHAPES[name]), plot(view).rect.y
    pointer.draw(drawn)
    assert undo_labels(view)[1:] == ["Draw curve"]
    assert max(misses(view, drawn, top)) <= 2


@pytest.mark.parametrize("name", SHAPES)
def test_over_an_old_curve_too_it_runs_where_the_hand_went(view, pointer, name):
    drawn, top = stroke(view, SHAPES[name]), plot(view).rect.y
    pointer.draw(drawn)
    assert undo_labels(view) == ["Draw curve"]
    assert max(misses(view, drawn, top)) <= 2


def test_a_stroke_with_tremor_becomes_few_points(view, pointer):
    clear(view)
    drawn, meant, top = stroke(view, calm, tremor=1.5), stroke(view, calm), plot(view).rect.y
    pointer.draw(drawn)
    new = [point for point in points_of(view) if point.point.id in view.editor.selection]
    assert len(drawn) == 129
    assert 4 <= len(new) <= 10
    assert max(misses(view, meant, top)) <= 2, "the tremor itself is not drawn"


def test_while_it_is_drawn_the_document_waits(view, pointer):
    document = view.editor.document
    pointer.hold_along(stroke(view, calm))
    assert view.editor.document is document
    pointer.release()
    assert view.editor.document is not document


def test_points_outside_the_span_are_left_alone(view, pointer):
    before = [point.point for point in points_of(view)]
    drawn = stroke(view, calm)
    outside = [point.point for point in points_of(view) if not drawn[0][0] <= point.centre.x <= drawn[-1][0]]
    pointer.draw(drawn)
    after = {point.point.id: point.point for point in points_of(view)}
    assert 4 < len(outside) < len(before)
    assert all(after[point.id] is point for point in outside)
    assert len(undo_labels(view)) == 1
    view.editor.undo()
    assert [point.point for point in points_of(view)] == before


def test_no_reason_and_no_moment_of_truth_is_lost(view, canvas, pointer):
    reasons = sorted(point.point.reason for point in points_of(view) if point.point.reason)
    moment = point_because(view, "Ingredients unclear: any peanuts?").point.moment_of_truth
    pointer.draw(stroke(view, calm))
    assert sorted(point.point.reason for point in points_of(view) if point.point.reason) == reasons
    assert point_because(view, "Ingredients unclear: any peanuts?").point.moment_of_truth == moment
    assert standing(view) == standing(canvas(view.editor.document, shown=False))


def test_esc_takes_the_stroke_away_and_then_the_pencil(view, pointer, keyboard):
    document = view.editor.document
    pointer.hold_along(stroke(view, calm))
    keyboard.keys("Esc")
    pointer.release()
    assert view.editor.document is document
    assert view.tool == "pencil"
    pointer.draw(stroke(view, calm))
    assert undo_labels(view) == ["Draw curve"]
    keyboard.keys("Esc")
    assert view.tool == "select"


def test_a_stroke_that_leaves_the_plot_is_held_inside(view, pointer):
    clear(view)
    rect = plot(view).rect
    drawn = [(rect.x + 500 + x, rect.y + 60 - 200 * math.sin(x / 60)) for x in range(0, 300, 3)]
    pointer.draw(drawn)
    values = [point.point.value for point in points_of(view)]
    assert (min(values), max(values)) == pytest.approx((-2, 2), abs=0.05)
    inside = [(x, min(max(y, rect.y), rect.bottom)) for x, y in drawn]
    assert max(misses(view, inside, rect.y)) <= 3, "the corners where it leaves are a little rounder"


def test_a_stroke_may_go_back(view, pointer):
    rect = plot(view).rect
    there = [(rect.x + 400 + x, rect.y + 100) for x in range(0, 200, 4)]
    back = [(rect.x + 600 - x, rect.y + 20) for x in range(0, 200, 4)]
    pointer.draw([*there, *back])
    assert curve_height(plot(view).curves[0], rect.x + 500) == pytest.approx(rect.y + 20, abs=2)


def test_a_dot_draws_nothing(view, pointer):
    document = view.editor.document
    x, y = plot(view).rect.centre
    pointer.draw([(x, y), (x + 1, y)])
    assert view.editor.document is document


def test_a_stroke_at_once_after_another_is_drawn_too(view, pointer):
    """Qt takes the second press for a double click."""
    first = stroke(view, lambda share: 0.9, 300, 500)
    pointer.draw(first)
    second, top = stroke(view, lambda share: 0.1, 300, 500), plot(view).rect.y
    pointer.press_again(second[0])
    for point in second[1:]:
        pointer.move(point)
    pointer.release()
    assert undo_labels(view) == ["Draw curve"] * 2
    assert max(misses(view, second, top)) <= 2


def test_without_a_lane_of_feelings_it_says_what_to_do(view, pointer):
    told = []
    view.message.connect(told.append)
    drawn = stroke(view, calm)
    view.editor.apply(lanes.delete_lane(view.editor.document, view.editor.map_id, FEELINGS))
    document = view.editor.document
    pointer.draw(drawn)
    assert view.editor.document is document
    assert "Add a lane of feelings" in told[0]


def test_of_two_curves_it_draws_the_one_that_is_selected_and_goes_on_with_it(view, pointer):
    added = curve.add_curve(view.editor.document, view.editor.map_id, FEELINGS, name="Tom")
    view.editor.apply(added)
    eva, tom = (lambda: plot(view).curves[0].points), (lambda: plot(view).curves[1].points)
    before = [point.point for point in eva()]
    view.editor.select(added.touched)
    pointer.draw(stroke(view, lambda share: 0.2, 300, 500))
    count = len(tom())
    pointer.draw(stroke(view, lambda share: 0.8, 600, 800))
    assert 1 < count < len(tom())
    assert [point.point for point in eva()] == before
