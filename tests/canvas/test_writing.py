"""Writing on the sheet: how it begins, what shows meanwhile, how it ends."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.canvas.looks import (
    card_saying,
    cell,
    lane_named,
    look_at,
    place_of,
    stage_named,
    stage_names,
    standing,
    step_named,
    undo_labels,
)


@pytest.fixture
def view(view):
    look_at(view, (step_named(view, "Enter").rect.centre.x, lane_named(view, "Touchpoints").rect.centre.y))
    return view


def middle(placed_text):
    return placed_text.rect.centre


def begin(view, pointer, text):
    """Open the card that says something."""
    pointer.double_click(middle(card_saying(view, text).text))
    assert view.is_editing
    return card_saying(view, text).card.id


def text_of(view, card_id):
    return next(card.text for lane in view.editor.journey.card_lanes for card in lane.cards if card.id == card_id)


# Beginning


def test_a_double_click_writes_where_it_is(view, pointer, keyboard):
    card = begin(view, pointer, "Gets seated")
    keyboard.keys("End")
    keyboard.text(" at once")
    keyboard.keys("Return")
    assert text_of(view, card) == "Gets seated at once"
    assert undo_labels(view) == ["Edit card “Gets seated at once”"]


def test_the_caret_stands_where_the_double_click_was(view, pointer, keyboard):
    text = card_saying(view, "Gets seated").text
    pointer.double_click((text.rect.x + text.block.width + 4, text.rect.centre.y))
    keyboard.text("!")
    keyboard.keys("Return")
    assert card_saying(view, "Gets seated!")


def test_a_double_click_on_a_name_writes_over_all_of_it(view, pointer, keyboard):
    text = stage_named(view, "Arrival").name
    look_at(view, text.rect[:2], zoom=2)
    pointer.double_click((text.rect.x + 0.5, text.rect.centre.y))
    keyboard.text("Getting there")
    keyboard.keys("Return")
    assert "Getting there" in stage_names(view)


def test_edit_text_writes_over_all_of_what_is_selected(view, pointer, keyboard):
    pointer.click(card_saying(view, "Gets seated").rect.centre)
    view.edit_text()
    keyboard.text("Sits down")
    keyboard.keys("Return")
    assert cell(view, "Actions", "Take a seat") == ["Sits down"]


def test_with_nothing_selected_edit_text_does_nothing(view):
    view.edit_text()
    assert not view.is_editing


def test_what_is_far_away_comes_into_sight(view):
    view.editor.select(["card-112"])
    view.edit_text()
    assert view.is_editing
    assert view.viewport().rect().contains(QApplication.focusWidget().geometry())


# Ending


@pytest.mark.parametrize("end", ["Return", "Enter"])
def test_keys_that_keep_what_is_written(view, pointer, keyboard, end):
    card = begin(view, pointer, "Gets seated")
    keyboard.keys("Ctrl+A")
    keyboard.text("Sits")
    keyboard.keys(end)
    assert not view.is_editing
    assert text_of(view, card) == "Sits"
    assert view.hasFocus(), "the keys of the canvas work again"
    assert view.editor.selection == (card,)


def test_esc_restores_what_was_there(view, pointer, keyboard):
    document, before = view.editor.document, standing(view)
    begin(view, pointer, "Gets seated")
    keyboard.text(" and a lot more than that")
    assert view.editor.document is not document
    keyboard.keys("Esc")
    assert not view.is_editing
    assert view.editor.document is document
    assert standing(view) == before
    assert undo_labels(view) == []
    assert view.hasFocus()


def test_a_click_elsewhere_keeps_what_is_written(view, pointer, keyboard):
    card = begin(view, pointer, "Gets seated")
    keyboard.text("!")
    pointer.click(card_saying(view, "Door").rect.centre)
    assert not view.is_editing
    assert text_of(view, card) != "Gets seated"
    assert view.editor.selection == (card_saying(view, "Door").card.id,)
    assert len(undo_labels(view)) == 1


def test_a_click_into_the_text_goes_on_writing(view, pointer, keyboard):
    card = begin(view, pointer, "Gets seated")
    rect = card_saying(view, "Gets seated").text.rect
    pointer.click((rect.x + 1, rect.centre.y))
    assert view.is_editing
    keyboard.text("She ")
    pointer.double_click((rect.x + 2, rect.centre.y))
    keyboard.text("Eva")
    keyboard.keys("Return")
    assert text_of(view, card) == "Eva Gets seated"


def test_a_field_of_the_window_that_is_clicked_gets_the_focus(view, pointer):
    field = QLineEdit(view)
    field.show()
    begin(view, pointer, "Gets seated")
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    assert not view.is_editing
    assert field.hasFocus()


def test_writing_without_a_change_is_no_step_of_undo(view, pointer, keyboard):
    document = view.editor.document
    begin(view, pointer, "Gets seated")
    keyboard.text("x")
    keyboard.keys("Backspace", "Return")
    assert view.editor.document is document
    assert undo_labels(view) == []


def test_undo_while_writing_takes_back_letters_only(view, pointer, keyboard):
    begin(view, pointer, "Gets seated")
    before = standing(view)
    keyboard.keys("Ctrl+Z")
    assert standing(view) == before
    keyboard.keys("End")
    keyboard.text(" now")
    keyboard.keys("Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert standing(view) == before
    assert view.is_editing


# What shows meanwhile


def test_what_is_typed_shows_on_the_sheet_at_once(view, pointer, keyboard):
    look_at(view, card_saying(view, "A table is free at once").rect.centre)
    card = begin(view, pointer, "A table is free at once")
    before = card_saying(view, "A table is free at once").rect, lane_named(view, "Happy moments").rect
    below = place_of(view, "lane-frontstage")
    keyboard.keys("Ctrl+A")
    words = ["A", "table", "at the window", "is free,", "from where", "she sees", "the oven,", "the street", "the sea"]
    for count, word in enumerate(words, start=1):
        keyboard.text(" " * (count > 1) + word)
        assert text_of(view, card) == " ".join(words[:count])
        assert card_saying(view, text_of(view, card)).text.block.text == " ".join(words[:count])
    assert card_saying(view, " ".join(words)).rect.height > 2 * before[0].height
    assert lane_named(view, "Happy moments").rect.height > before[1].height
    assert place_of(view, "lane-frontstage")[1] > below[1]
    assert undo_labels(view) == []
    keyboard.keys("Return")
    assert len(undo_labels(view)) == 1
    view.editor.undo()
    assert text_of(view, card) == "A table is free at once"


def test_shift_return_breaks_a_line_of_a_card(view, pointer, keyboard):
    card = begin(view, pointer, "Gets seated")
    keyboard.keys("End", "Shift+Return")
    keyboard.text("at last")
    keyboard.keys("Return")
    assert text_of(view, card) == "Gets seated\nat last"


def test_names_keep_to_one_line(view, pointer, keyboard):
    pointer.double_click(middle(stage_named(view, "Arrival").name))
    keyboard.keys("End")
    keyboard.text(" and")
    keyboard.keys("Shift+Return")
    assert not view.is_editing
    assert "Arrival and" in stage_names(view)
    pointer.double_click(middle(stage_named(view, "Arrival and").name))
    QGuiApplication.clipboard().setText("two\nlines\n")
    keyboard.keys("Ctrl+A", "Ctrl+V", "Return")
    assert "two lines" in stage_names(view)


# What is text stays text


def test_pasted_markup_comes_in_as_plain_text(view, pointer, keyboard):
    data = QMimeData()
    data.setHtml("<b>Sits</b> <i>down</i>")
    data.setText("<b>Sits</b> down")
    QGuiApplication.clipboard().setMimeData(data)
    card = begin(view, pointer, "Gets seated")
    keyboard.keys("Ctrl+A", "Ctrl+V")
    editor = QApplication.focusWidget()
    assert editor.textCursor().charFormat().fontWeight() == editor.document().defaultFont().weight()
    keyboard.keys("Return")
    QGuiApplication.clipboard().setText("")
    assert text_of(view, card) == "<b>Sits</b> down"


def test_typed_markup_stays_text(view, pointer, keyboard):
    markup = '<img src="http://example.org/a.png"> <b>x</b> &amp;'
    card = begin(view, pointer, "Gets seated")
    keyboard.keys("Ctrl+A")
    keyboard.text(markup)
    assert QApplication.focusWidget().toPlainText() == markup
    keyboard.keys("Return")
    assert text_of(view, card) == markup


@pytest.mark.parametrize(
    "text", ["تجلس على الطاولة", "席に案内されて座る", "a\u00a0b\u2009c", "👩‍👩‍👧 ok", "two\nlines"]
)
def test_any_script_and_every_kind_of_space_is_kept(view, pointer, keyboard, text):
    card = begin(view, pointer, "Gets seated")
    keyboard.keys("Ctrl+A")
    keyboard.commit(text)
    keyboard.keys("Return")
    assert text_of(view, card) == text
    view.editor.select([card])
    view.edit_text()
    keyboard.keys("End")
    keyboard.text("!")
    keyboard.keys("Return")
    assert sorted(text_of(view, card)) == sorted(text + "!")


def test_what_is_still_being_composed_is_not_written(view, pointer, keyboard):
    card = begin(view, pointer, "Gets seated")
    keyboard.compose("にほん")
    assert text_of(view, card) == "Gets seated"
    keyboard.commit("日本")
    keyboard.keys("Return")
    assert "日本" in text_of(view, card)
