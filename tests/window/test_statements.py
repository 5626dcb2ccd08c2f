"""Statements in the window: chosen by menu, their gaps filled with Tab, all of it one step."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from journeyeditor.editor import Cell


def test_gaps_are_filled_one_after_the_other_and_all_is_one_step(pizza_window):
    window, editor = pizza_window, pizza_window.editor
    lane = next(lane for lane in editor.journey.card_lanes if lane.kind == "ideas")
    step = next(one for one in editor.journey.steps if one.id not in lane.cells)
    before = editor.document
    editor.select_cell(Cell(lane.id, step.id))
    window.action_set["card.write-statement"].trigger()
    menu = next(one for one in window.findChildren(QMenu) if one.isVisible())
    first = menu.actions()[0]
    assert first.text().startswith("How might we: How might we [do what] for Eva Molin so that [what comes of it]?")
    menu.close()
    first.trigger()
    widget = window.view.text_widget
    assert widget.textCursor().selectedText() == "[do what]"
    QTest.keyClicks(widget, "name the allergens")
    QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert widget.textCursor().selectedText() == "[what comes of it]"
    QTest.keyClick(widget, Qt.Key.Key_Escape)
    assert editor.document is before
    first_form = "How might we name the allergens for Eva Molin so that she can choose?"
    editor.select_cell(Cell(lane.id, step.id))
    first.trigger()
    widget = window.view.text_widget
    QTest.keyClicks(widget, "name the allergens")
    QTest.keyClick(widget, Qt.Key.Key_Tab)
    QTest.keyClicks(widget, "she can choose")
    QTest.keyClick(widget, Qt.Key.Key_Return)
    lane = next(one for one in editor.journey.card_lanes if one.id == lane.id)
    assert first_form in [card.text for card in lane.cards]
    editor.undo()
    assert editor.document is before
