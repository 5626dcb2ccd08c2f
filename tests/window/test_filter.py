"""The filter of a window: a bar above the canvas, on which what one looks for stands out."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from journeyeditor.edits import cards
from journeyeditor.window.filtering.bar import FilterBar
from tests.canvas.hand import let_follow


@pytest.fixture
def bar(pizza_window):
    """The bar of the filter of a window in which two cards have tags."""
    editor = pizza_window.editor
    for lane, tags in ((0, ("price",)), (1, ("price", "later"))):
        card = editor.journey.card_lanes[lane].cards[0]
        editor.apply(cards.update_card(editor.document, editor.map_id, card.id, tags=tags))
    pizza_window.action_set["view.filter"].trigger()
    (bar,) = pizza_window.findChildren(FilterBar)
    return bar


def standing_back(window):
    let_follow(window.view)
    scene = window.view.map_scene
    groups = [group for group in scene.groups() if group.kind == "card"]
    pieces = (piece for shown in scene.sections for piece in shown.pieces_of([g.element_id for g in groups]))
    return {piece.group.element_id for piece in pieces if piece.stands_back}


def choose(bar, criterion, *names):
    """Click entries of the menu of a criterion, which stays open meanwhile."""
    menu = bar.buttons[criterion].choices
    menu.popup(bar.mapToGlobal(QPoint(0, bar.height())))
    for action in menu.actions():
        if action.text().rpartition(" (")[0] in names:
            QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
            assert menu.isVisible()
    menu.close()


def test_what_is_looked_for_stands_out_through_edits_until_the_filter_goes(pizza_window, bar):
    editor = pizza_window.editor
    one, other = (lane.cards[0].id for lane in editor.journey.card_lanes[:2])
    every = {card.id for lane in editor.journey.card_lanes for card in lane.cards}
    assert bar.count.text() == f"All {len(every)} cards stand out"
    choose(bar, "tags", "price")
    assert bar.buttons["tags"].text() == "Tag: price"
    assert bar.count.text() == f"2 of {len(every)} cards stand out"
    assert standing_back(pizza_window) == every - {one, other}
    editor.apply(cards.set_card_text(editor.document, editor.map_id, one, "Another text"))
    lane = editor.journey.card_lanes[2]
    editor.apply(cards.add_card(editor.document, editor.map_id, lane.id, editor.journey.steps[0].id, text="New"))
    assert standing_back(pizza_window) == {*every, editor.selection[0]} - {one, other}
    choose(bar, "tags", "price", "later")
    assert standing_back(pizza_window) == {*every, editor.selection[0]} - {other}
    bar.select.click()
    assert editor.selection == (other,)
    pizza_window.action_set["view.filter"].trigger()
    assert standing_back(pizza_window) == set()
    assert pizza_window.maps.filter is None


def test_what_is_looked_for_is_kept_as_a_view_and_taken_from_one(pizza_window, bar, answers):
    editor = pizza_window.editor
    choose(bar, "tags", "later")

    def name(dialog):
        assert isinstance(dialog, QDialog)
        dialog.setTextValue("Later")
        dialog.accept()

    answers.expect(name)
    bar.keep()
    view = editor.document.views[-1]
    assert (view.name, view.tags, view.map) == ("Later", ("later",), editor.map_id)
    bar.clear.click()
    assert standing_back(pizza_window) == set()
    bar.list_views()
    next(action for action in bar.views_menu.actions() if action.text() == "Later").trigger()
    assert bar.buttons["tags"].chosen == ("later",)
    assert standing_back(pizza_window)


def test_the_keyboard_comes_to_the_filter_when_it_opens_and_back_to_the_map(qtbot, pizza_window, bar):
    qtbot.waitUntil(bar.buttons["personas"].hasFocus)
    bar.buttons["tags"].show_options(bar.buttons["tags"]._options, ("price",))
    menu = bar.buttons["tags"].choices
    menu.popup(bar.mapToGlobal(QPoint(0, bar.height())))
    menu.setActiveAction(menu.actions()[0])
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible()
    assert bar.buttons["tags"].chosen == ("later", "price")
    menu.close()
    bar.setFocus()
    qtbot.waitUntil(bar.buttons["personas"].hasFocus)
    pizza_window.action_set["panel.next"].trigger()
    assert pizza_window.view.hasFocus()
    pizza_window.action_set["panel.previous"].trigger()
    assert bar.isAncestorOf(QApplication.focusWidget())
    pizza_window.action_set["view.filter"].trigger()
    assert pizza_window.view.hasFocus()


def test_another_map_is_looked_at_with_the_same_filter(pizza_window, bar):
    editor = pizza_window.editor
    choose(bar, "tags", "price")
    count = bar.count.text()
    pizza_window.action_set["map.future-state"].trigger()
    assert bar.view.map == editor.map_id
    assert bar.count.text() == count
    assert standing_back(pizza_window)
    pizza_window.action_set["map.add"].trigger()
    assert bar.count.text() == "0 of 0 cards stand out"
