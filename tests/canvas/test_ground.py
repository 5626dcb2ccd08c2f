"""The sheet is painted in squares ahead of need: it looks pixel for pixel as if painted from nothing."""

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from journeyeditor.canvas.ground.cut import SIDE
from journeyeditor.canvas.ground.squares import Squares
from journeyeditor.canvas.slices import slices_of
from journeyeditor.edits import cards, lanes
from tests.canvas.hand import let_follow
from tests.canvas.looks import asked_often, card_saying, image_of, look_at, paint_ahead, screen_of


@pytest.fixture
def painted(view):
    """Has all squares painted, and gives the view."""
    return lambda: paint_ahead(view)


def image_from_nothing(view):
    for ground in view.sharpening.grounds:
        ground.spoil_all()
    return image_of(view)


@pytest.mark.parametrize("zoom", [0.21, 0.5, 1, 1.37])
def test_what_is_painted_ahead_looks_as_if_painted_from_nothing(view, painted, zoom):
    view.navigation.zoom_to(zoom)
    image_of(view)
    painted()
    view.navigation.scroll_by(231, 177)
    assert image_of(painted()) == image_from_nothing(view)


def test_an_edit_is_seen_before_its_squares_are_painted_and_after(view, painted):
    painted()
    editor = view.editor
    card = view.sheet.lanes[0].cards[0].card
    editor.apply(cards.set_card_text(editor.document, editor.map_id, card.id, "Sits down\nand waits\nand waits"))
    QApplication.processEvents()
    before = image_of(view)
    assert image_of(painted()) == before
    assert before == image_from_nothing(view)


def test_what_an_edit_moves_or_takes_away_is_seen_at_once(view, painted):
    painted()
    editor = view.editor
    for lane in (editor.journey.lanes[1], editor.journey.lanes[-1]):
        editor.apply(lanes.delete_lane(editor.document, editor.map_id, lane.id))
        assert image_of(view) == image_from_nothing(view)
        painted()
    editor.undo()
    assert image_of(view) == image_from_nothing(view)


def test_what_the_hand_holds_is_no_part_of_the_ground(view, painted):
    card = card_saying(view, view.sheet.lanes[0].cards[0].card.text)
    look_at(view, card.rect.centre)
    painted()
    view.float_elements([card.card.id], 40, 30)
    assert image_of(view) == image_from_nothing(view)
    view.fade_elements([view.sheet.lanes[0].cards[1].card.id])
    assert image_of(view) == image_from_nothing(view)


def screen_from_nothing(view):
    for ground in view.sharpening.grounds:
        ground.spoil_all()
    return screen_of(view)


def test_what_is_painted_part_by_part_during_a_drag_looks_as_if_painted_at_once(view, pointer, painted):
    look_at(view, (900, 500), zoom=0.6)
    painted()
    start = card_saying(view, "Door").rect.centre
    pointer.press(start)
    for across, down in ((20, -13), (60, -40), (-50, -65), (140, -90), (-110, -120), (-130, -130)):
        pointer.move((start.x + across, start.y + down))
        let_follow(view)
        assert screen_of(view) == screen_from_nothing(view)
    pointer.release()


def test_what_the_hand_changes_is_shown_once_all_of_it_is_painted(view, painted):
    look_at(view, (900, 500), zoom=0.6)
    painted()
    view.sharpening.in_turns = True
    editor, before = view.editor, image_of(view)
    card = view.sheet.lanes[0].cards[0].card
    editor.preview(cards.set_card_text(editor.document, editor.map_id, card.id, "Waits\n" * 9))
    view.overlay.show_selection(())
    ground, *_ = view.sharpening.grounds
    assert view.lags
    assert image_of(view) == before
    assert not ground.catch_up(asked_often(3)), "there is more to paint"
    assert image_of(view) == before, "also where it is painted already"
    let_follow(view)
    after = image_of(view)
    assert after != before
    assert after == image_from_nothing(view)


def test_what_was_changed_is_shown_at_once_when_the_hand_lets_go_or_looks_elsewhere(view, painted):
    painted()
    view.sharpening.in_turns = True
    editor, card = view.editor, view.sheet.lanes[0].cards[0].card
    editor.preview(cards.set_card_text(editor.document, editor.map_id, card.id, "Waits\n" * 9))
    view.navigation.scroll_by(700, 400)
    assert image_of(view) == image_from_nothing(view), "what comes in sight was never painted as it was"
    editor.preview(cards.set_card_text(editor.document, editor.map_id, card.id, "Waits\n" * 4))
    editor.commit_preview()
    assert image_of(view) == image_from_nothing(view)


def test_nothing_is_painted_ahead_far_out_of_sight(view, painted):
    view.navigation.zoom_to(3)
    image_of(view)
    for way in range(12):
        view.navigation.scroll_by(300, 100 * way)
        image_of(view)
        painted()
    sheet = view.map_scene.bounds
    all_of_it = sheet.width() * sheet.height() * view.pixels_for_a_point**2 / SIDE**2
    assert 0 < sum(len(ground.squares) for ground in view.sharpening.grounds) < all_of_it / 2


def test_squares_know_what_is_spoilt(qapp):
    squares = Squares(2.0, 1.0, slices_of((), QRectF(0, 0, SIDE, SIDE)))
    cells = list(squares.cut.cells_over(squares.cut.pixels))
    assert all(squares.lacks(cell) for cell in cells)
    for cell in cells:
        pixels = squares.to_paint(cell).boundingRect()
        squares.take(cell, pixels, QPixmap(pixels.size()), QPoint())
    assert not any(map(squares.lacks, cells))
    squares.spoil([("", QRectF(10, 10, 5, 5))])
    (spoilt,) = [cell for cell in cells if squares.lacks(cell)]
    assert squares.missing(spoilt).boundingRect() == QRect(18, 18, 14, 14), "and two pixels around it"
    squares.take(spoilt, QRect(18, 18, 14, 14), QPixmap(14, 14), QPoint())
    assert not squares.lacks(spoilt)
    for _ in range(1000):
        squares.spoil([("", QRectF(200, 200, 5, 5))])
    assert all(map(squares.lacks, cells)), "so many areas are as good as all"
