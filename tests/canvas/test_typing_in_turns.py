"""A letter that is typed shows at once; the sheet follows in the next turns of the event loop."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.canvas.hand import let_follow
from tests.canvas.looks import card_saying, look_at, standing, undo_labels
from tests.canvas.test_scene_follows import expect_same_as_anew

MORE = " and of a table by the window, where one sees who comes"


@pytest.fixture
def write(view):
    """Begin to write at the end of a card, and return what types there without waiting for the sheet."""
    look_at(view, card_saying(view, "Door").rect.centre, zoom=1.0)
    view.edit_text_of(card_saying(view, "Door").card.id, "text")
    QTest.keyClick(view.text_widget, "D")
    let_follow(view)
    return lambda text: QTest.keyClicks(view.text_widget, text)


def test_letters_show_at_once_with_room_for_their_lines(view, write):
    document, high = view.editor.document, view.text_widget.height()
    write(MORE)
    assert view.text_widget.text == "D" + MORE
    assert view.text_widget.height() > 1.5 * high
    assert view.lags
    assert view.editor.document is document
    place = view.text_widget.geometry()
    let_follow(view)
    assert card_saying(view, "D" + MORE)
    assert view.text_widget.geometry() == place
    view.finish_editing()
    expect_same_as_anew(view)


@pytest.mark.parametrize("turns", range(5))
def test_all_that_was_typed_is_kept_or_given_up_however_far_the_sheet_has_followed(view, write, turns):
    for letter in MORE[:6]:
        write(letter)
        for _ in range(turns):
            QApplication.processEvents()
    view.finish_editing()
    assert not view.lags
    assert card_saying(view, "D" + MORE[:6])
    assert len(undo_labels(view)) == 1
    expect_same_as_anew(view)
    view.editor.undo()
    document, before = view.editor.document, standing(view)
    view.edit_text_of(card_saying(view, "Door").card.id, "text")
    write(MORE[:2])
    for _ in range(turns):
        QApplication.processEvents()
    view.give_up_writing()
    assert view.editor.document is document
    assert standing(view) == before


def test_the_sheet_follows_whoever_types_without_a_rest(view, write):
    seen = set()
    for letter in MORE[:30]:
        write(letter)
        QApplication.processEvents()
        seen.add(view.editor.document.model_dump_json())
    assert len(seen) > 2
