"""No key that could be typed gives a command while somebody types, in whatever field of the window that is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from journeyeditor.window.actions import ENTRIES
from journeyeditor.window.actions.action import Action
from journeyeditor.window.actions.help import open_palette
from journeyeditor.window.panels import PANELS
from tests.window.test_actions import OF_THE_CANVAS, keys

ACTIONS = [entry for entry in ENTRIES if isinstance(entry, Action)]
LEAVING = {"Return", "Enter", "Esc", "Tab", "F2"}
"""Keys that end the typing."""
TYPED = sorted({key for action in ACTIONS for key in keys(action) if OF_THE_CANVAS.fullmatch(key)} - LEAVING)


@pytest.fixture
def triggered(active):
    """The actions that were triggered, by whatever means."""
    names = []
    for action in ACTIONS:
        active.action_set[action.id].triggered.connect(lambda _checked=False, name=action.id: names.append(name))
    return names


def type_all(field):
    for key in TYPED:
        field.setFocus()
        (pressed,) = QKeySequence(key)
        QTest.keyClick(field, pressed.key(), pressed.keyboardModifiers())


def test_there_is_something_to_try():
    assert {"P", "V", "Del", "Shift+1", "?"} <= set(TYPED)


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.id)
def test_in_a_panel(active, triggered, panel):
    editor, tried = active.editor, set()
    for element_id in (editor.journey.card_lanes[1].cards[0].id, editor.journey.lanes[0].id, editor.map_id):
        editor.select([element_id])
        content = active.docks.open(panel.id)
        active.docks.tell_now()
        for kind, most in ((QLineEdit, 4), (QPlainTextEdit, 2)):
            fields = [one for one in content.findChildren(kind) if one.isVisible() and one.isEnabled()][:most]
            for field in fields:
                if field not in tried:  # a field that stays is the same whatever is selected
                    type_all(field)
            tried.update(fields)
    assert triggered == []


def test_on_the_sheet(active, triggered):
    active.editor.select([active.editor.journey.card_lanes[1].cards[0].id])
    active.view.edit_text()
    editor = QApplication.focusWidget()
    type_all(editor)
    assert triggered == []
    assert active.view.is_editing
    active.view.finish_editing()


def test_in_the_palette(active, triggered):
    open_palette(active)
    type_all(QApplication.focusWidget())
    assert triggered == []
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
