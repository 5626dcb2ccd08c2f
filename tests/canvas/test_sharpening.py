"""While the zoom changes, the last picture is shown larger or smaller; at rest all is sharp."""

import pytest
from PySide6.QtWidgets import QApplication

from journeyeditor.edits import cards
from tests.canvas.hand import let_follow
from tests.canvas.looks import image_of, paint_ahead


@pytest.fixture
def zooming(view):
    paint_ahead(view)
    view.sharpening.waits = True
    view.navigation.zoom_by_notches(2)
    return view


def test_all_is_sharp_once_the_zoom_rests(zooming):
    assert not zooming.sharpening.is_sharp
    blurred = image_of(zooming)
    assert zooming.sharpening.timer.isActive()
    paint_ahead(zooming)
    assert zooming.sharpening.is_sharp
    assert image_of(zooming) != blurred


def test_what_is_shown_meanwhile_lies_where_it_belongs(zooming):
    zooming.editor.select(())
    zooming.sharpening.sharpen()
    zooming.navigation.zoom_by_notches(-1)
    blurred = image_of(zooming)
    zooming.sharpening.sharpen()
    sharp = image_of(zooming)
    assert blurred != sharp
    assert _unlike(blurred, sharp) < 0.12


def _unlike(one, other):
    """The share of pixels, of some, that are of another colour."""
    places = [(x, y) for x in range(5, one.width() - 40, 23) for y in range(5, one.height() - 40, 19)]
    return sum(one.pixel(*place) != other.pixel(*place) for place in places) / len(places)


def test_nothing_is_left_of_the_picture_before(zooming):
    window = zooming.window()
    for _ in range(4):
        for _ in range(3):
            zooming.navigation.zoom_by_notches(-0.6)
            QApplication.sendPostedEvents()  # paints; no timer is due yet, however slow the machine
            shown = window.screen().grabWindow(window.winId()).toImage().copy(zooming.viewport().geometry())
            assert shown == image_of(zooming).convertToFormat(shown.format())
        zooming.sharpening.timer.stop()
        zooming.sharpening.paint_ahead()  # a step: too little for all that is in sight


def test_an_edit_is_seen_at_once(zooming):
    editor = zooming.editor
    editor.apply(cards.set_card_text(editor.document, editor.map_id, "card-16", "Sits"))
    let_follow(zooming)
    assert zooming.sharpening.is_sharp


def test_far_in_or_out_the_picture_is_taken_anew(zooming):
    image_of(zooming)
    zooming.navigation.zoom_by_notches(12)
    assert not zooming.sharpening.is_sharp
    zooming.navigation.zoom_by_notches(-30)
    assert not zooming.sharpening.is_sharp
    assert not image_of(zooming).isNull()


def test_where_nothing_moves_all_is_sharp_at_once(view):
    view.navigation.zoom_by_notches(2)
    assert view.sharpening.is_sharp
