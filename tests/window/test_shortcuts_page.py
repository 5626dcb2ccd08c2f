"""The page of keyboard shortcuts: complete, searchable, opened by its keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTreeWidget

from journeyeditor.window.actions import ENTRIES
from journeyeditor.window.actions.action import Action, keys_in_words
from journeyeditor.window.actions.canvas_keys import CANVAS_KEYS
from journeyeditor.window.dialogs.shortcuts import ShortcutsPage, chapters

WITH_KEYS = [entry for entry in ENTRIES if isinstance(entry, Action) and entry.all_keys]


@pytest.fixture
def page(window):
    page = ShortcutsPage(window)
    yield page
    page.deleteLater()


def shown(page):
    tree = page.findChild(QTreeWidget)
    tops = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    return [
        (row.text(0), row.text(1))
        for top in tops
        if not top.isHidden()
        for row in [top.child(number) for number in range(top.childCount())]
        if not row.isHidden()
    ]


def search(page, text):
    page.findChild(QLineEdit).setText(text)
    return [words for words, _ in shown(page)]


def test_it_lists_every_key_of_every_action_and_those_of_the_canvas(page):
    rows = shown(page)
    for action in WITH_KEYS:
        assert (action.text, keys_in_words(action.all_keys)) in rows
    for some in CANVAS_KEYS.values():
        assert set(some) <= set(rows)
    headings = [heading for heading, _ in chapters()]
    assert headings[:2] == ["File", "Edit"]
    assert headings[-len(CANVAS_KEYS) :] == list(CANVAS_KEYS)


def test_it_is_searched_by_words_and_by_keys(page):
    assert search(page, "zoom out") == ["Zoom out"]
    assert search(page, "ctrl+d") == ["Duplicate", "Go down to detail of step"]
    assert "Undo" in search(page, "ctrl+z")
    assert search(page, "f11") == ["Full screen"]
    assert len(search(page, "edit")) > 5
    assert search(page, "") == [words for words, _ in shown(page)]


def test_nothing_that_fits_is_said(page):
    label = page.findChild(QLabel)
    page.show()
    assert search(page, "xyzzy") == []
    assert label.isVisible()
    search(page, "undo")
    assert not label.isVisible()
    page.close()


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Question, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_its_keys_open_it(window, answers, qtbot, key, modifiers):
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.view)
    window.editor.select(())  # in a cell that is chosen, a question mark is written
    answers.expect(lambda dialog: dialog.reject())
    QTest.keyClick(window.view, key, modifiers)
