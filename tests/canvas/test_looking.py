"""Looking around: zoom and scroll, which change nothing."""

import pytest
from PySide6.QtCore import QPointF, Qt

from journeyeditor.canvas.looking.navigation import LARGEST_ZOOM, SMALLEST_ZOOM
from tests.canvas.hand import CTRL, LEFT, MIDDLE, SHIFT
from tests.canvas.looks import card_saying, lane_named, look_at, stage_named


@pytest.fixture
def place(view):
    """A place in the middle of the sheet, which the view shows off its own middle."""
    centre = lane_named(view, "Feelings").rect.centre
    look_at(view, (centre.x + 133.7, centre.y - 71.3))
    return centre


@pytest.fixture(autouse=True)
def nothing_changes(view):
    """Looking never touches the document, nor the selection."""
    document = view.editor.document
    yield
    assert view.editor.document is document
    assert view.editor.selection == ()
    assert view.editor.history.labels == ()


def shown_at(view, place):
    """The pixel that shows a place."""
    return view.viewportTransform().map(*place)


@pytest.mark.parametrize("notches", [1, 3, -1, -2, 0.5])
def test_ctrl_and_the_wheel_zoom_at_the_pointer(view, pointer, place, notches):
    before = shown_at(view, place)
    pointer.wheel(place, notches, CTRL)
    assert view.zoom == pytest.approx(1.15**notches)
    assert shown_at(view, place) == pytest.approx(before, abs=1)


def test_zooming_in_and_out_again_stays_at_the_place(view, pointer, place):
    before = shown_at(view, place)
    for notches in [1] * 8 + [-1] * 8:
        pixel = shown_at(view, place)
        pointer.wheel(place, notches, CTRL)
        assert shown_at(view, place) == pytest.approx(pixel, abs=1)
    assert view.zoom == pytest.approx(1)
    assert shown_at(view, place) == pytest.approx(before, abs=16)


def test_the_wheel_scrolls(view, pointer, place):
    x, y = shown_at(view, place)
    pointer.wheel(place, -1)
    assert shown_at(view, place) == pytest.approx((x, y - 60), abs=1)
    pointer.wheel(place, 2)
    assert shown_at(view, place) == pytest.approx((x, y + 60), abs=1)


def test_shift_and_the_wheel_scroll_sideways(view, pointer, place):
    x, y = shown_at(view, place)
    pointer.wheel(place, -1, SHIFT)
    assert shown_at(view, place) == pytest.approx((x - 60, y), abs=1)


def test_the_wheel_works_over_the_editor_of_a_text_too(view, pointer):
    card = card_saying(view, "Gets seated")
    look_at(view, card.rect.centre)
    pointer.double_click(card.text.rect.centre)
    x, y = shown_at(view, card.at)
    pointer.wheel(card.text.rect.centre, -1)
    assert shown_at(view, card.at) == pytest.approx((x, y - 60), abs=1)
    pointer.wheel(card.text.rect.centre, 2, CTRL)
    assert view.zoom == pytest.approx(1.15**2)
    assert view.is_editing
    view.finish_editing()
    view.editor.select(())


def test_the_middle_button_moves_the_sheet(view, pointer, place):
    x, y = shown_at(view, place)
    pointer.press(place, button=MIDDLE)
    drag_by_pixels(view, pointer, place, (-120, 45))
    pointer.release(button=MIDDLE)
    assert shown_at(view, place) == pytest.approx((x - 120, y + 45), abs=1)
    pointer.hover(place)
    assert shown_at(view, place) == pytest.approx((x - 120, y + 45), abs=1), "let go"


def test_with_space_the_left_button_does(view, pointer, keyboard):
    card = card_saying(view, "Gets seated").rect.centre
    look_at(view, card)
    x, y = shown_at(view, card)
    keyboard.hold(Qt.Key.Key_Space)
    pointer.press(card)
    drag_by_pixels(view, pointer, card, (90, -30))
    pointer.release()
    keyboard.let_go(Qt.Key.Key_Space)
    assert shown_at(view, card) == pytest.approx((x + 90, y - 30), abs=1)


def drag_by_pixels(view, pointer, place, way):
    """Move the pointer on the screen; the sheet moves under it, so its place on the sheet stays."""
    x, y = shown_at(view, place)
    for share in (0.3, 0.7, 1):
        goal = QPointF(x + way[0] * share, y + way[1] * share)
        to = view.viewportTransform().inverted()[0].map(goal)
        pointer.move((to.x(), to.y()))


def test_with_the_hand_every_press_takes_hold_of_the_sheet(view, pointer, keyboard):
    card = card_saying(view, "Gets seated").rect.centre
    look_at(view, card)
    x, y = shown_at(view, card)
    view.choose_tool("hand")
    document = view.editor.document
    pointer.hover(card)
    assert cursor(view) == Qt.CursorShape.OpenHandCursor
    pointer.press(card)
    assert cursor(view) == Qt.CursorShape.ClosedHandCursor
    drag_by_pixels(view, pointer, card, (-70, 20))
    pointer.release()
    assert shown_at(view, card) == pytest.approx((x - 70, y + 20), abs=1)
    pointer.double_click(card)
    assert not view.is_editing
    assert (view.editor.document, view.editor.selection) == (document, ())
    keyboard.keys("Esc")
    assert view.tool == "select"
    pointer.hover((view.sheet.width + 20, card.y))
    assert cursor(view) == Qt.CursorShape.ArrowCursor


def test_space_shows_a_hand_as_long_as_it_is_held(view, pointer, keyboard):
    card = card_saying(view, "Gets seated").rect.centre
    look_at(view, card)
    pointer.hover((view.sheet.width + 20, card.y))
    assert cursor(view) == Qt.CursorShape.ArrowCursor
    keyboard.hold(Qt.Key.Key_Space)
    for place in ((view.sheet.width + 20, card.y), (view.sheet.width + 30, card.y)):
        pointer.hover(place)
        assert cursor(view) == Qt.CursorShape.OpenHandCursor
    pointer.press(place)
    keyboard.hold(Qt.Key.Key_Space)
    assert cursor(view) == Qt.CursorShape.ClosedHandCursor, "also while the key repeats"
    pointer.release()
    assert cursor(view) == Qt.CursorShape.OpenHandCursor
    keyboard.let_go(Qt.Key.Key_Space)
    assert cursor(view) == Qt.CursorShape.ArrowCursor


def cursor(view):
    return view.viewport().cursor().shape()


def test_two_quick_presses_of_the_middle_button_move_the_sheet(view, pointer, place):
    x, y = shown_at(view, place)
    pointer.press(place, button=MIDDLE)
    pointer.release(button=MIDDLE)
    pointer.press_again(place, button=MIDDLE)
    drag_by_pixels(view, pointer, place, (50, 50))
    pointer.release(button=MIDDLE)
    assert shown_at(view, place) == pytest.approx((x + 50, y + 50), abs=1)


def test_letting_go_of_a_stage_while_the_middle_button_is_held(view, pointer):
    """The left button is up: nothing is held by it any more."""
    stage = stage_named(view, "Arrival").rect.centre
    look_at(view, stage)
    pointer.press(stage)
    pointer.press(stage, button=MIDDLE)
    pointer.release(stage, button=LEFT)
    pointer.release(stage, button=MIDDLE)
    pointer.hover((stage.x + 300, stage.y))
    pointer.hover((stage.x - 300, stage.y))
    view.editor.select(())


@pytest.mark.parametrize("size", [(1400, 900), (700, 900), (1500, 300)])
def test_fit_shows_all_of_the_sheet(view, size):
    view.resize(*size)
    view.sight.fit_map()
    left, top = shown_at(view, (0, 0))
    right, bottom = shown_at(view, (view.sheet.width, view.sheet.height))
    room = view.viewport().size()
    assert left >= 0
    assert top >= 0
    assert right <= room.width()
    assert bottom <= room.height()
    assert min(left + room.width() - right, top + room.height() - bottom) < 60, "no smaller than it must be"


def test_what_fits_goes_on_to_fit_when_the_window_changes(view):
    view.sight.fit_map()
    view.resize(800, 500)
    right, bottom = shown_at(view, (view.sheet.width, view.sheet.height))
    assert right <= 800
    assert bottom <= 500
    view.navigation.zoom_to(1)
    view.resize(900, 500)
    assert view.zoom == 1


def test_fit_selection_shows_what_is_selected(view):
    view.editor.select(["card-16", "card-20"])
    view.sight.fit_selection()
    for text in ("Gets seated", "Seeks the restroom"):
        rect = card_saying(view, text).rect
        assert view.viewport().rect().contains(view.mapFromScene(rect.x, rect.y))
        assert view.viewport().rect().contains(view.mapFromScene(rect.right, rect.bottom))
    view.editor.select(())


def test_the_zoom_has_limits(view, pointer):
    for _ in range(30):
        view.navigation.zoom_in()
    assert view.zoom == LARGEST_ZOOM
    middle = view.mapToScene(view.viewport().rect().center())
    pointer.wheel((middle.x(), middle.y()), 5, CTRL)
    assert view.zoom == LARGEST_ZOOM
    for _ in range(40):
        view.navigation.zoom_out()
    assert view.zoom == SMALLEST_ZOOM
    view.navigation.zoom_to(0.0001)
    assert view.zoom == SMALLEST_ZOOM
    view.viewport().grab()


def test_zoom_steps_go_through_true_size(view):
    view.navigation.zoom_to(0.93)
    view.navigation.zoom_in()
    assert view.zoom == 1
    view.navigation.zoom_in()
    view.navigation.zoom_out()
    assert view.zoom == 1


def test_at_zoom_1_an_inch_is_an_inch(view):
    (x1, _), (x2, _) = shown_at(view, (0, 0)), shown_at(view, (72, 0))
    assert x2 - x1 == pytest.approx(view.logicalDpiX())


def test_each_zoom_is_told(view, pointer, place):
    told = []
    view.zoom_changed.connect(told.append)
    view.navigation.zoom_to(0.5)
    view.navigation.zoom_in()
    pointer.wheel(place, 1, CTRL)
    view.sight.fit_map()
    assert told[:2] == [0.5, 0.67]
    assert told[2] == pytest.approx(0.67 * 1.15)
    assert told[3] == view.zoom
