"""A new map waits for words: it says so, and takes what is typed."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeyeditor.canvas.looking.invitation import Invitation


def test_what_is_typed_first_is_a_card_in_the_first_cell_and_tab_goes_on(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.view)
    editor, invitation = window.editor, window.view.findChild(Invitation)
    assert invitation.isVisible()
    QTest.keyClicks(window.view, "F")
    assert not invitation.isVisible()
    QTest.keyClicks(QApplication.focusWidget(), "ind a place")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    card = editor.journey.card_lanes[0].cards[0]
    assert (card.text, card.step) == ("Find a place", editor.journey.steps[0].id)
    assert window.view.hasFocus() or window.view.is_editing
    window.view.finish_editing()
    editor.undo()
    assert invitation.isVisible()


def test_the_invitation_keeps_to_the_middle_and_lets_the_pointer_through(window):
    invitation, viewport = window.view.findChild(Invitation), window.view.viewport()
    window.resize(window.width() + 100, window.height() + 60)
    QApplication.processEvents()
    middle = invitation.geometry().center()
    assert abs(middle.x() - viewport.rect().center().x()) <= 1
    assert viewport.childAt(middle) is None


def test_a_map_with_cards_says_nothing(pizza_window):
    assert pizza_window.view.findChild(Invitation) is None
