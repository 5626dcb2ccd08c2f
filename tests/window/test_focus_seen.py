"""Where the keyboard is can be seen: what has it has an edge that stands out from its ground."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QToolButton

from journeyeditor.picture.contrast import contrast
from journeyeditor.window.theme import DARK, choose_appearance


@pytest.fixture
def active(pizza_window, qtbot, qapp):
    """The window with the sample, in the light palette, under the hands."""
    before = qapp.palette()
    choose_appearance(qapp, "light")
    pizza_window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is pizza_window.view)
    yield pizza_window
    choose_appearance(qapp, "system")
    qapp.setPalette(before)


def edge(widget, area):
    """The colour in the middle of the left edge of an area of a widget, with the keyboard and without."""
    colours = []
    for has_keyboard in (True, False):
        (widget if has_keyboard else widget.window().view).setFocus(Qt.FocusReason.TabFocusReason)
        image = widget.grab().toImage()
        colours.append(image.pixelColor(QPoint(area.x(), area.center().y()) * image.devicePixelRatio()).name())
    return colours


def test_a_button_of_the_status_bar(active):
    button = active.status.findChildren(QToolButton)[0]
    focused, bare = edge(button, button.rect())
    assert contrast(focused, bare) >= 3


def test_what_was_found(active):
    active.look_for()
    QTest.keyClicks(QApplication.focusWidget(), "nightmare")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    hits = active.docks.open("find").findChild(QListView)
    row = hits.visualRect(hits.currentIndex()).adjusted(2, 0, 0, 0)
    focused, bare = edge(hits, row)
    assert contrast(focused, bare) >= 3


@pytest.mark.parametrize("name", ["outline", "history"])
def test_what_is_chosen_in_a_panel_is_strong_only_with_the_keyboard(active, name):
    active.editor.select([active.editor.journey.stages[0].id])
    rows = active.docks.open(name).findChild(QAbstractItemView)
    active.docks.tell_now()
    strong, quiet = edge(rows, rows.visualRect(rows.currentIndex()).adjusted(1, 0, 0, 0))
    assert contrast(strong, quiet) >= 3
    choose_appearance(QApplication.instance(), "dark")
    QApplication.processEvents()
    row = rows.visualRect(rows.currentIndex()).adjusted(1, 0, 0, 0)
    strong, quiet = edge(rows, row)
    assert contrast(strong, DARK.highlight) < 1.3
    assert contrast(quiet, DARK.chosen) < 1.3
