"""Finding and replacing with the panel: the keys, the count, the marks on the sheet, and what is hidden."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QPushButton, QToolButton

from journeyeditor.edits import cards, lanes, maps
from journeyeditor.layout.texts import text_of
from journeyeditor.model.texts import texts_in
from journeyeditor.window.panels.find.panel import FindPanel

CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


def press(key, modifiers=NONE):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def find(window, text):
    """Look for a text with the keyboard, and return the panel."""
    press(Qt.Key.Key_F, CTRL)
    press(Qt.Key.Key_A, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), text)
    return window.docks.open("find")


def count(panel):
    return panel._count.text()


def option(panel, name):
    return next(button for button in panel.findChildren(QToolButton) if button.accessibleName() == name)


def card_saying(window, text):
    return next(card for lane in window.editor.journey.card_lanes for card in lane.cards if card.text == text)


def texts(window):
    return [card.text for lane in window.editor.journey.card_lanes for card in lane.cards]


def test_what_is_typed_is_found_at_once(active):
    panel = find(active, "menu")
    assert isinstance(panel, FindPanel)
    assert count(panel) == "8 places"
    press(Qt.Key.Key_Backspace)
    assert count(panel) == "13 places"
    QTest.keyClicks(QApplication.focusWidget(), "xyz")
    assert count(panel) == "Nothing found"
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_Delete)
    assert count(panel) == ""


def test_return_goes_from_hit_to_hit(active):
    panel = find(active, "signboard")
    found = count(panel)
    total = int(found.split()[0])
    press(Qt.Key.Key_Return)
    assert count(panel) == f"1 of {total}"
    assert len(active.editor.selection) == 1
    press(Qt.Key.Key_Return, SHIFT)
    assert count(panel) == f"{total} of {total}"
    press(Qt.Key.Key_F3)
    assert count(panel) == f"1 of {total}"
    press(Qt.Key.Key_F3, SHIFT)
    assert count(panel) == f"{total} of {total}"
    assert QApplication.focusWidget().text() == "signboard"


def test_the_letters_themselves_are_marked(active):
    find(active, "gets seated")
    marks = active.view.hit_marks
    card = card_saying(active, "Gets seated")
    placed = text_of(active.view.sheet, card.id)
    assert marks.words.boundingRect().isValid()
    assert placed.rect.contains(type(placed.rect.centre)(*_point(marks.words.boundingRect().center())))
    press(Qt.Key.Key_Return)
    assert marks.words.isEmpty()
    now = marks.words_now.boundingRect()
    assert now.width() < placed.rect.width + 3
    assert now.contains(QPointF(placed.rect.x + placed.block.width / 2, placed.rect.y + placed.block.height / 2))
    find(active, "seated")
    press(Qt.Key.Key_Return)
    assert marks.words_now.boundingRect().width() < now.width()


def _point(place):
    return place.x(), place.y()


def test_marks_follow_the_sheet_and_go_with_the_panel(active, qtbot):
    find(active, "gets seated")
    marks = active.view.hit_marks
    before = marks.words.boundingRect()
    editor = active.editor
    editor.apply(lanes.move_lane(editor.document, editor.map_id, editor.journey.lanes[-1].id, 0))
    qtbot.waitUntil(lambda: marks.words.boundingRect().top() > before.top())
    press(Qt.Key.Key_Escape)
    assert not active.docks.is_open("find")
    assert marks.words.isEmpty()
    assert QApplication.focusWidget() is active.view
    press(Qt.Key.Key_F3)
    assert active.docks.is_open("find")
    assert not marks.words_now.isEmpty()


def test_what_the_sheet_does_not_show_is_framed(active):
    editor = active.editor
    card = card_saying(active, "Gets seated")
    editor.apply(cards.update_card(editor.document, editor.map_id, card.id, notes="A needle"))
    panel = find(active, "needle")
    assert not active.view.hit_marks.frames.isEmpty()
    press(Qt.Key.Key_Return)
    assert editor.selection == (card.id,)
    assert panel.findChild(QListView).currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == (
        "A needle, Actions  ·  Arrival  ·  notes"
    )


@pytest.mark.parametrize("hidden", [{"hidden": True}, {"collapsed": True}])
def test_a_hidden_hit_opens_its_lane(active, hidden):
    editor = active.editor
    lane = next(lane for lane in editor.journey.card_lanes if any(card.text == "Gets seated" for card in lane.cards))
    editor.apply(lanes.update_lane(editor.document, editor.map_id, lane.id, **hidden))
    find(active, "gets seated")
    press(Qt.Key.Key_Return)
    shown = next(one for one in editor.journey.lanes if one.id == lane.id)
    assert (shown.hidden, shown.collapsed) == (False, False)
    assert str(editor.history.undo_label) in ("Show lane “Actions”", "Expand lane “Actions”")
    assert not active.view.hit_marks.words_now.isEmpty()
    editor.undo()
    assert next(one for one in editor.journey.lanes if one.id == lane.id) != shown


def test_a_hit_on_another_map_shows_that_map(active):
    editor = active.editor
    first = editor.map_id
    editor.apply(maps.add_map(editor.document, "Needle map", 1))
    assert editor.map_id == first
    find(active, "needle map")
    press(Qt.Key.Key_Return)
    assert editor.journey.title == "Needle map"


def test_one_after_the_other_is_replaced(active):
    panel = find(active, "waiter")
    total = int(count(panel).split()[0])
    press(Qt.Key.Key_H, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), "waiter or waitress")
    press(Qt.Key.Key_Return)
    assert not active.editor.history.can_undo
    press(Qt.Key.Key_Return)
    assert count(panel) == f"2 of {total}"
    press(Qt.Key.Key_Return)
    assert count(panel) == f"3 of {total}"
    assert len(active.editor.history.labels) == 2
    assert not [text for text in texts(active) if text.count("waitress") > 1]


def test_all_is_replaced_as_one_step(active):
    before = active.editor.document
    panel = find(active, "waiter")
    total = int(count(panel).split()[0])
    press(Qt.Key.Key_H, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), "host")
    next(button for button in panel.findChildren(QPushButton) if button.text() == "Replace all").click()
    active.docks.tell_now()
    assert count(panel) == f"{total} replaced"
    assert [str(label) for label in active.editor.history.labels] == [f"Replace {total} times by “host”"]
    assert not [text for text in texts(active) if "waiter" in text.lower()]
    active.editor.undo()
    assert active.editor.document is before


def lock_lane_saying(editor, text):
    """Lock the first lane with a card that says something, and return it."""
    lane = next(lane for lane in editor.journey.card_lanes if any(text in card.text.lower() for card in lane.cards))
    editor.apply(lanes.update_lane(editor.document, editor.map_id, lane.id, locked=True))
    return next(now for now in editor.journey.lanes if now.id == lane.id)


def test_all_is_replaced_but_in_locked_lanes_and_how_many_stay_is_told(active):
    editor = active.editor
    panel = find(active, "waiter")
    total = int(count(panel).split()[0])
    lane = lock_lane_saying(editor, "waiter")
    kept = sum(text.lower().count("waiter") for card in lane.cards for _, text in texts_in(card))
    press(Qt.Key.Key_H, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), "host")
    next(button for button in panel.findChildren(QPushButton) if button.text() == "Replace all").click()
    assert 0 < kept < total
    assert count(panel) == f"{total - kept} replaced, {kept} left in locked lanes"
    assert next(now for now in editor.journey.lanes if now.id == lane.id) is lane
    editor.undo()
    assert next(now for now in editor.journey.lanes if now.id == lane.id) is lane


def test_why_nothing_is_replaced_is_told_and_the_panel_keeps_its_width(active):
    editor = active.editor
    lane = lock_lane_saying(editor, "kitchen keeps")
    panel = find(active, "kitchen keeps")
    before, width = editor.document, panel.width()
    next(button for button in panel.findChildren(QPushButton) if button.text() == "Replace all").click()
    QApplication.processEvents()
    assert count(panel) == f"The lane “{lane.name}” is locked. Unlock it to change it."
    assert editor.document is before
    assert panel.width() == width


def test_options_narrow_what_is_found(active):
    editor = active.editor
    editor.apply(
        cards.set_card_text(editor.document, editor.map_id, card_saying(active, "Gets seated").id, "Zig zigzag")
    )
    panel = find(active, "zig")
    assert count(panel) == "2 places"
    option(panel, "Match case and accents").click()
    assert count(panel) == "1 place"
    option(panel, "Whole words").click()
    assert count(panel) == "Nothing found"
    option(panel, "Match case and accents").click()
    assert count(panel) == "1 place"
    option(panel, "Whole words").click()
    option(panel, "Regular expression").click()
    find(active, "zi.z")
    assert count(panel) == "1 place"
    find(active, "(zi")
    assert count(panel) == "A bracket ( is not closed."
    find(active, "(z+)+")
    assert "forever" in count(panel)
    find(active, "(z)ig")
    press(Qt.Key.Key_H, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), r"\2")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert "does not have" in count(panel)
    assert len(editor.history.labels) == 1


def test_a_click_in_the_list_goes_there(active):
    panel = find(active, "signboard")
    hits = panel.findChild(QListView)
    place = hits.visualRect(hits.model().index(1)).center()
    QTest.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    assert count(panel).startswith("2 of ")
    assert active.editor.selection
    panel.grab()


def test_what_is_being_written_is_kept_and_found(active):
    active.editor.select([card_saying(active, "Gets seated").id])
    press(Qt.Key.Key_F2)
    press(Qt.Key.Key_A, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), "Needle")
    panel = find(active, "needle")
    assert count(panel) == "1 place"
    assert not active.view.is_editing
    assert "Needle" in texts(active)


def test_letters_typed_into_the_panel_are_no_commands(active):
    panel = find(active, "pv?1 ")
    assert active.view.tool == "select"
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Z, CTRL)
    assert not active.editor.history.can_undo
    assert panel.isVisible()
