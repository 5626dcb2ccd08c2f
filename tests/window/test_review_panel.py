"""The review in its panel: comments said, answered, resolved and led to; votes; how far the review is."""

import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeyeditor.edits import comments
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.texts import all_texts
from journeyeditor.model.comments import remarks_in
from tests.canvas.hand import let_follow


@pytest.fixture
def panel(pizza_window, qtbot):
    """The panel beside the sample."""
    pizza_window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is pizza_window.view)
    QTest.keyClick(pizza_window.view, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    panel = pizza_window.docks.open("review")
    panel.author.setText("Ann")
    return panel


@pytest.fixture
def editor(pizza_window):
    return pizza_window.editor


def card_of(editor, text):
    return next(card for lane in editor.journey.card_lanes for card in lane.cards if card.text == text)


def remarks(editor):
    return [(one.about.id, one.comment.text, one.comment.author) for one in remarks_in(editor.journey)]


def say(panel, editor, card, text):
    """Write a comment about a card with the keyboard."""
    editor.select([card.id])
    panel.window().docks.tell_now()
    panel.window().action_set["comment.add"].trigger()
    QTest.keyClicks(panel.new, text)
    QTest.keyClick(panel.new, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_comment_is_about_what_is_selected_and_one_step(panel, editor):
    before, menu = editor.document, card_of(editor, "Studies the menu")
    say(panel, editor, menu, "In which language?")
    assert remarks(editor)[-1] == (menu.id, "In which language?", "Ann")
    assert editor.selection == (menu.id,)
    assert panel.new.toPlainText() == ""
    editor.undo()
    assert editor.document is before


def test_return_in_the_name_says_it_too(panel, editor):
    card = card_of(editor, "Studies the menu")
    editor.select([card.id])
    QTest.keyClicks(panel.new, "In which language?")
    panel.author.clear()
    QTest.keyClicks(panel.author, "Bea")
    QTest.keyClick(panel.author, Qt.Key.Key_Return)
    assert remarks(editor)[-1] == (card.id, "In which language?", "Bea")


def test_a_comment_is_answered_and_resolved_and_its_bubble_goes(panel, editor):
    say(panel, editor, card_of(editor, "Studies the menu"), "In which language?")
    window, menu = panel.window(), card_of(editor, "Studies the menu").id
    let_follow(window.view)
    assert window.looking.bubbles.marks.bubbles[menu].number == 1
    panel.list.setCurrentIndex(panel.list.model().index(panel.list.model().rowCount() - 1))
    QTest.keyClicks(panel.thread_of.answer, "In two")
    QTest.keyClick(panel.thread_of.answer, Qt.Key.Key_Return)
    assert panel.thread_of.answers.text().endswith(": In two")
    panel.thread_of.resolve.click()
    (comment,) = card_of(editor, "Studies the menu").comments
    assert (comment.resolved, comment.answers[0].author, comment.answers[0].text) == (True, "Ann", "In two")
    let_follow(window.view)
    assert menu not in window.looking.bubbles.marks.bubbles
    panel.with_resolved.click()
    assert panel.list.model().rowCount() == len(remarks(editor)) - 1


def bubble_of(window, element_id):
    """The place of the viewport where the bubble of an element is seen."""
    bubble = window.looking.bubbles.marks.bubbles[element_id]
    return window.view.mapFromScene(*bubble.place)


def test_bubbles_stand_beside_words_and_lead_to_their_thread(pizza_window, qtbot):
    window, editor = pizza_window, pizza_window.editor
    qtbot.waitUntil(lambda: window.looking.bubbles is not None)
    menu, stage, journey = card_of(editor, "Studies the menu"), editor.journey.stages[0], editor.journey
    about = (menu, stage, stage.steps[1], *journey.lanes, journey)
    for element in about:
        for words in ("One", "Two"):
            editor.apply(comments.add_comment(editor.document, editor.map_id, element.id, words))
    let_follow(window.view)
    marks = window.looking.bubbles.marks
    bubbles = [marks.bubbles[element.id] for element in about]
    assert [bubble.number for bubble in bubbles] == [2] * (len(about) - 1) + [3]
    sheet = window.view.sheet
    texts = [placed.rect for placed in all_texts(sheet) if placed.block.text]
    for x, y in (bubble.place for bubble in bubbles):
        around = Rect(x - 5.5, y - 5.0, 11.0, 9.0)
        assert not any(around.touches(Rect(text.x, text.y, text.width, text.height)) for text in texts)
    assert not window.docks.is_open("review")
    QTest.mouseClick(window.view.viewport(), Qt.MouseButton.LeftButton, pos=bubble_of(window, menu.id))
    panel = window.docks.open("review")
    assert (editor.selection, panel.list.currentIndex().data()) == ((menu.id,), "One")
    window.action_set["view.comments"].trigger()
    assert window.looking.bubbles is None
    assert not window.settings.now.comments
    QTest.mouseClick(window.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert editor.selection == ()


def test_the_keyboard_goes_from_comment_to_comment_and_round(pizza_window):
    window, editor = pizza_window, pizza_window.editor
    for comment in [one.comment for one in remarks_in(editor.journey)]:
        editor.apply(comments.resolve_comment(editor.document, editor.map_id, comment.id))
    assert not window.action_set["comment.next"].isEnabled()
    menu, stage = card_of(editor, "Studies the menu"), editor.journey.stages[1]
    step, lane = stage.steps[0], editor.journey.lanes[0]
    for element in (lane, menu, stage, step):
        editor.apply(comments.add_comment(editor.document, editor.map_id, element.id, "Why?"))
    editor.select(())
    seen = []
    for name in ("comment.next",) * 5 + ("comment.previous",):
        window.action_set[name].trigger()
        seen.extend(editor.selection)
    assert seen == [stage.id, step.id, lane.id, menu.id, stage.id, menu.id]


def test_a_click_leads_to_what_a_comment_is_about(panel, editor):
    menu = card_of(editor, "Studies the menu")
    say(panel, editor, menu, "In which language?")
    editor.select(())
    index = panel.list.model().index(panel.list.model().rowCount() - 1)
    panel.list.scrollTo(index)
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=panel.list.visualRect(index).center())
    assert editor.selection == (menu.id,)


def test_a_card_gets_votes_and_gives_them_back(panel, editor, pizza_window):
    menu = card_of(editor, "Studies the menu")
    editor.select([menu.id])
    for name, votes in (("card.vote", 1), ("card.vote", 2), ("card.take-vote-back", 1)):
        pizza_window.action_set[name].trigger()
        assert card_of(editor, "Studies the menu").votes == votes


def test_the_state_of_the_review_is_kept_in_the_map(panel, editor, pizza_window):
    state = panel.state
    state.status.setCurrentIndex(state.status.findData("final"))
    state.status.activated.emit(state.status.currentIndex())
    state.today.click()
    state.next_review.selectAll()
    QTest.keyClicks(state.next_review, "2027-05-31")
    QTest.keyClick(state.next_review, Qt.Key.Key_Return)
    journey = editor.journey
    assert (journey.status, journey.dates.next_review) == ("final", datetime.date(2027, 5, 31))
    assert journey.dates.reviewed == datetime.datetime.now().astimezone().date()
    state.next_review.selectAll()
    QTest.keyClicks(state.next_review, "soon")
    QTest.keyClick(state.next_review, Qt.Key.Key_Return)
    assert pizza_window.status.words == "A date such as 2026-05-31"
    assert state.next_review.text() == "2027-05-31"
