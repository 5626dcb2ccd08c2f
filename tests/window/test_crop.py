"""The part of a picture that a card shows: chosen on the picture, by hand and by keys, with what the picture says."""

import base64
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from journeyeditor.editor.cropping import LEAST, WHOLE, moved, resized
from journeyeditor.edits import cards
from journeyeditor.model import Asset, Crop, Image
from tests.bombs import png
from tests.strategies import examples

SHARES = st.floats(-1.5, 1.5)


@examples(60)
@given(st.lists(st.tuples(st.sampled_from(("left", "top", "right", "bottom", "move")), SHARES, SHARES), max_size=8))
def test_a_part_stays_within_its_picture_and_is_never_too_small(steps):
    crop = WHOLE
    for what, share, other in steps:
        before = crop
        crop = moved(crop, share, other) if what == "move" else resized(crop, what, share)
        assert 0 <= crop.left < crop.right <= 1
        assert 0 <= crop.top < crop.bottom <= 1
        assert min(crop.right - crop.left, crop.bottom - crop.top) >= LEAST - 2e-4
        if what == "move":
            assert crop.right - crop.left == pytest.approx(before.right - before.left, abs=2e-4)


@pytest.fixture
def pictured(pizza_window):
    """A window in which a card with a picture is selected."""
    editor = pizza_window.editor
    data = base64.b64encode(png(40, 20, zlib.compress((b"\0" + bytes(40)) * 20))).decode()
    document = editor.document.with_(assets=(Asset(id="face", media_type="image/png", data=data),))
    card = editor.journey.card_lanes[1].cards[0]
    change = cards.update_card(document, editor.map_id, card.id, image=Image(asset="face"))
    editor.apply(change)
    editor.select([card.id])
    return pizza_window


def image_of(window):
    return window.editor.journey.card_lanes[1].cards[0].image


def test_a_part_is_drawn_on_the_picture_and_moved_by_keys(pictured, answers):
    def crop(dialog):
        view = dialog.view
        corner, inside = view.part.bottomRight().toPoint(), view.room.center().toPoint()
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=corner)
        QTest.mouseMove(view, inside)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=inside)
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_Right)
        QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        dialog.says.setText("A pizza ")
        dialog.accept()

    answers.expect(crop)
    pictured.action_set["card.crop-picture"].trigger()
    found = image_of(pictured)
    assert found.alternative_text == "A pizza"
    assert (found.crop.left, found.crop.top) == (0.01, 0)
    assert found.crop.right == pytest.approx(0.51, abs=0.02)
    assert found.crop.bottom == pytest.approx(0.51, abs=0.02)
    assert str(pictured.editor.history.undo_label) == "Crop picture"


def test_the_whole_picture_comes_back(pictured, answers):
    answers.expect(lambda dialog: (dialog.view.show_crop(Crop(left=0.5)), dialog.accept()))
    pictured.action_set["card.crop-picture"].trigger()
    assert image_of(pictured).crop == Crop(left=0.5)

    def take_all(dialog):
        assert dialog.view.part.left() > dialog.view.room.left()
        dialog.whole.click()
        assert dialog.view.part == dialog.view.room
        dialog.accept()

    answers.expect(take_all)
    pictured.action_set["card.crop-picture"].trigger()
    assert image_of(pictured) == Image(asset="face")
