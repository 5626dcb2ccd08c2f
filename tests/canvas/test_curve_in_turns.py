"""A curve that is dragged follows the hand in the next turns of the event loop, and never waits for it to rest."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.canvas.hand import let_follow
from tests.canvas.looks import look_at, points_of, undo_labels
from tests.canvas.test_scene_follows import expect_same_as_anew

WAY = ((12, -8), (25, -20), (30, -14), (22, -26))


@pytest.fixture
def place(view):
    """Where the third point of the curve stands."""
    look_at(view, points_of(view)[2].centre, zoom=1.0)
    return points_of(view)[2].centre


@pytest.fixture
def hold(view, pointer, place):
    """Hold the third point, or it and its neighbour."""

    def hold(count=1):
        view.editor.select([point.point.id for point in points_of(view)[2 : 2 + count]] if count > 1 else ())
        pointer.press(place)

    return hold


@pytest.mark.parametrize("count", [1, 2])
def test_the_curve_follows_in_later_turns(view, pointer, place, hold, count):
    document = view.editor.document
    hold(count)
    pointer.hurry((place.x + 25, place.y - 20))
    assert view.lags
    assert view.editor.document is document
    let_follow(view)
    moved = points_of(view)[2].centre
    assert (moved.x, moved.y) == pytest.approx((place.x + 25, place.y - 20), abs=4)
    expect_same_as_anew(view)
    pointer.release()
    assert len(undo_labels(view)) == 1


def test_the_curve_goes_along_with_a_hand_that_never_rests(view, pointer, place, hold):
    hold()
    seen = set()
    for turn in range(40):
        dx, dy = WAY[turn % len(WAY)]
        pointer.hurry((place.x + dx, place.y + dy))
        QApplication.processEvents()
        seen.add(points_of(view)[2].centre)
    assert len(seen) > 2
    pointer.release()
    expect_same_as_anew(view)


@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize("turns", range(5))
def test_it_is_let_go_where_the_hand_is_and_esc_puts_it_back(view, pointer, keyboard, place, hold, count, turns):
    document = view.editor.document

    def hurry():
        hold(count)
        for dx, dy in WAY:
            pointer.hurry((place.x + dx, place.y + dy))
            for _ in range(turns):
                QApplication.processEvents()

    hurry()
    keyboard.keys("Esc")
    assert not view.lags
    assert view.editor.document is document
    pointer.release()
    hurry()
    pointer.release()
    let_go = points_of(view)[2].centre
    assert (let_go.x, let_go.y) == pytest.approx((place.x + WAY[-1][0], place.y + WAY[-1][1]), abs=4)
    expect_same_as_anew(view)
