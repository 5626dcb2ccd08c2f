"""Every script is written as it will stand: composed in place, from its own side, with its own line breaks."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication

from tests.canvas.looks import image_of, lane_named, look_at, step_named
from tests.canvas.test_editor_over_text import compare, ink, lines_of

CARET = Qt.InputMethodQuery.ImCursorRectangle
TEXTS = {
    "Arabic": "تجلس على الطاولة وتنظر إلى القائمة",
    "Hebrew": "היא מחפשת פיצה",
    "numbers between": "מחיר 12 שקל",
    "Japanese": "席に案内されて座り、メニューを見る",
    "marks that join": "Cafe\u0301 man\u0303ana e\u0302\u0323",
    "emoji": "👩‍👩‍👧 🍕 ok",
}


@pytest.fixture(params=[1, 1.37])
def writing(view, request):
    """A new card in an empty cell, to be written."""
    place = step_named(view, "Find parking").rect.centre.x, lane_named(view, "Happy moments").rect.centre.y
    look_at(view, place, request.param)
    view.begin_card(lane_named(view, "Happy moments").lane.id, step_named(view, "Find parking").step.id)
    return view


@pytest.mark.parametrize("text", TEXTS)
def test_what_is_written_stands_where_it_will_stay(writing, keyboard, text):
    keyboard.commit(TEXTS[text])
    editor, card = writing.text_widget, writing.editor.selection[0]
    (placed,) = [one.text for lane in writing.sheet.lanes for one in lane.cards if one.card.id == card]
    assert lines_of(editor) == [line.text for line in placed.block.lines]
    while_writing, area = image_of(writing), editor.geometry()
    keyboard.keys("Return")
    compare(image_of(writing), while_writing, area)


@pytest.mark.parametrize("text", ["にほんごでかいたながいぶんしょう", "טקסט ארוך מאוד שנשבר לשורות"])
def test_what_is_composed_is_seen_in_place_on_lines_of_its_own(writing, keyboard, text):
    editor = writing.text_widget
    before, height = len(ink(image_of(writing), editor.geometry())), editor.height()
    keyboard.compose(text)
    assert editor.height() > 1.5 * height, "there is room for a second line"
    assert len(ink(image_of(writing), editor.geometry())) > before + 100
    assert not cards_saying(writing, text)
    keyboard.commit(text)
    assert cards_saying(writing, text)


def cards_saying(view, text):
    return [card for lane in view.editor.journey.card_lanes for card in lane.cards if card.text == text]


def test_the_caret_stands_in_what_is_composed(writing):
    editor = writing.text_widget
    kind = QInputMethodEvent.AttributeType
    lefts = []
    for at in (0, 2, 4):
        attributes = [
            QInputMethodEvent.Attribute(kind.Cursor, at, 1, None),
            QInputMethodEvent.Attribute(kind.TextFormat, 0, 4, QTextCharFormat()),
        ]
        QApplication.sendEvent(editor, QInputMethodEvent("nihao"[:4], attributes))
        lefts.append(editor.inputMethodQuery(CARET).left())
    assert lefts == sorted(set(lefts)), "the window of the input method follows"


def test_the_caret_of_a_text_from_the_right_goes_to_the_left(writing, keyboard):
    keyboard.commit("שלום")
    editor = writing.text_widget
    places = [editor.inputMethodQuery(CARET).left()]
    for _ in range(3):
        keyboard.keys("Right")
        places.append(editor.inputMethodQuery(CARET).left())
    assert places == sorted(set(places)), "each arrow goes where it points"
    keyboard.keys("End")
    assert editor.inputMethodQuery(CARET).left() == places[0]
    assert places[-1] <= editor.width()


def test_a_place_that_is_seen_is_found_in_the_text(writing, keyboard):
    keyboard.commit("Parking")
    editor = writing.text_widget
    query = Qt.InputMethodQuery.ImCursorPosition
    caret = editor.inputMethodQuery(CARET)
    at_end = QPointF(caret.center())
    assert editor.inputMethodQuery(query, at_end) == 7
    assert editor.inputMethodQuery(query, QPointF(1, caret.center().y())) == 0


@pytest.mark.parametrize(
    ("text", "left"), [("a👩‍👩‍👧", "a"), ("a👍🏽", "a"), ("a🇸🇪", "a"), ("ae\u0301", "ae"), ("a🍕", "a"), ("ab", "a")]
)
def test_backspace_takes_a_picture_as_a_whole_and_of_a_letter_its_last_mark(writing, keyboard, text, left):
    keyboard.commit(text)
    keyboard.keys("Backspace", "Return")
    assert cards_saying(writing, left)
