"""Several maps in a window: tabs, the mark on a step, and the way up."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from journeyeditor.edits import maps
from journeyeditor.layout.hit import detail_rect
from tests.canvas.hand import Pointer


def titles(window):
    bar = window.maps.tabs.bar
    return [bar.tabText(index) for index in range(bar.count())]


def mark(window):
    return next(rect for step in window.view.sheet.steps if (rect := detail_rect(step)) is not None)


@pytest.fixture
def detailed(pizza_window):
    """The window of a map whose third step has a map of its own, which is in sight."""
    editor = pizza_window.editor
    editor.select((editor.journey.steps[2].id,))
    pizza_window.action_set["step.add-detail"].trigger()
    return pizza_window


def test_a_document_of_one_map_has_no_tabs_until_there_is_another(pizza_window):
    assert pizza_window.maps.tabs is None
    editor = pizza_window.editor
    pizza_window.action_set["map.future-state"].trigger()
    bar = pizza_window.maps.tabs.bar
    assert pizza_window.maps.tabs.isVisible()
    assert titles(pizza_window) == ["Dinner at a pizza restaurant", "Dinner at a pizza restaurant (future state)"]
    assert bar.currentIndex() == 1
    bar.setCurrentIndex(0)
    assert editor.map_id == editor.document.maps[0].id
    editor.apply(maps.rename_map(editor.document, editor.map_id, "Fish & <b>chips</b>"))
    assert titles(pizza_window)[0] == "Fish && <b>chips</b>"
    assert "&lt;b&gt;" in bar.tabToolTip(0)
    editor.undo()
    editor.undo()
    assert not pizza_window.maps.tabs.isVisible()


def test_long_names_that_differ_at_their_end_can_be_told_apart(pizza_window):
    editor = pizza_window.editor
    editor.apply(maps.rename_map(editor.document, editor.map_id, "A dinner at a pizza restaurant near the old harbour"))
    pizza_window.action_set["map.future-state"].trigger()
    today, future = titles(pizza_window)
    assert today != future
    assert future.endswith("state)")


def test_a_tab_that_is_dragged_takes_its_map_along(pizza_window):
    editor = pizza_window.editor
    pizza_window.action_set["map.future-state"].trigger()
    order = [journey.id for journey in editor.document.maps]
    pizza_window.maps.tabs.bar.moveTab(0, 1)
    assert [journey.id for journey in editor.document.maps] == order[::-1]
    assert editor.map_id == order[1]
    assert pizza_window.maps.tabs.bar.currentIndex() == 0
    names = {action.objectName() for action in pizza_window.maps.tabs.menu().actions()}
    assert {"map.duplicate", "map.delete", "map.future-state"} <= names


def test_the_way_up_names_the_maps_above_and_leads_there(detailed):
    editor, way_up = detailed.editor, detailed.maps.way_up
    top = editor.document.maps[0]
    assert way_up.isVisible()
    assert [button.text() for button in way_up.buttons] == [top.title]
    assert way_up.findChild(QLabel, "here").text() == editor.journey.title == top.steps[2].name
    way_up.buttons[0].click()
    assert (editor.map_id, editor.selection) == (top.id, (top.steps[2].id,))
    assert not way_up.isVisible()
    QTest.keyClick(detailed.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert editor.map_id != top.id
    QTest.keyClick(detailed.view, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert editor.map_id == top.id


def test_the_mark_of_a_step_leads_down_however_often_it_is_clicked(qtbot, detailed):
    editor, view = detailed.editor, detailed.view
    shown, top = editor.map_id, editor.document.maps[0].id
    detailed.action_set["map.up"].trigger()
    view.navigation.zoom_to(1.5)
    at = mark(detailed).centre
    view.centerOn(*at)
    looked = view.mapToScene(0, 0)
    pointer = Pointer(view)
    pointer.move(at)
    assert view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    pointer.click(at)
    qtbot.waitUntil(lambda: editor.map_id == shown)
    pointer.press_again(at)
    assert not view.is_editing, "what a second click means here, the hand has not seen yet"
    assert not any(lane.cards for lane in editor.journey.card_lanes)
    detailed.action_set["map.up"].trigger()
    assert editor.map_id == top
    assert view.zoom == pytest.approx(1.5)
    assert view.mapToScene(0, 0) == looked, "one comes back to where one was"
