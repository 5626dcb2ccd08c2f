"""All words of the window can be translated: a translator that puts brackets around everything leaves none without."""

import re

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QTreeWidget,
    QWidget,
)

from journeyeditor.window.context_menus import CONTEXT_MENUS, context_menu
from journeyeditor.window.dialogs.shortcuts import ShortcutsPage
from journeyeditor.window.open_windows import OpenWindows
from journeyeditor.window.palette.palette import CommandPalette
from journeyeditor.window.panels import PANELS
from tests.window.menu_bar import entries_of

NO_WORDS = re.compile(r"[\W\d_]*|A\d|Letter|Legal|Tabloid|ANSI [C-E]")
"""What needs no translation: figures, signs, and the names of sizes of paper."""


class Brackets(QTranslator):
    """Translates every text to itself in brackets."""

    def translate(self, context, source, disambiguation=None, number=-1):
        return f"⟦{source}⟧"

    def isEmpty(self):
        return False


@pytest.fixture
def bracketed(qapp, settings, answers, pizza):
    """A window with the sample, all of whose words are in brackets."""
    translator = Brackets()
    QCoreApplication.installTranslator(translator)
    windows = OpenWindows(settings)
    windows.open([pizza])
    (window,) = windows
    yield window
    window.close()
    QCoreApplication.removeTranslator(translator)


def untranslated(texts, window):
    """Return the texts that are neither translated nor words of the document."""
    own = {text for _, text in _document_texts(window)}
    return sorted(
        {
            text
            for text in texts
            if not NO_WORDS.fullmatch(text) and "⟦" not in text and text not in own and "pizza-night" not in text
        }
    )


def _document_texts(window):
    from journeyeditor.model.texts import texts_in

    return ((path, " ".join(text.split()).replace("&", "&&")) for path, text in texts_in(window.editor.document))


def words_of(widget):
    """Yield all words that a widget and what is in it show, or tell to who cannot see it."""
    for one in [widget, *widget.findChildren(object)]:
        for kind, read in (
            ((QLabel, QAbstractButton), lambda one: [one.text()]),
            (QLineEdit, lambda one: [one.placeholderText()]),
            (QGroupBox, lambda one: [one.title()]),
            (QDockWidget, lambda one: [one.windowTitle()]),
            (QComboBox, lambda one: [one.itemText(number) for number in range(one.count())]),
            (QTreeWidget, words_of_tree),
        ):
            if isinstance(one, kind):
                yield from read(one)
        if isinstance(one, QWidget):
            yield one.toolTip()
            yield one.accessibleName()


def words_of_tree(tree):
    for number in range(tree.topLevelItemCount()):
        top = tree.topLevelItem(number)
        yield from (item.text(0) for item in [top, *(top.child(row) for row in range(top.childCount()))])


def test_menus_and_toolbar(bracketed):
    texts = [menu.text() for menu in bracketed.menuBar().actions()]
    for action in entries_of(bracketed.menuBar()):
        texts += [action.text(), action.toolTip(), action.iconText()]
    for place in CONTEXT_MENUS:
        menu = context_menu(bracketed, place)
        texts += [action.text() for action in menu.actions()]
        menu.deleteLater()
    assert len(texts) > 150
    assert untranslated(texts, bracketed) == []


def test_submenus(bracketed):
    entries = list(entries_of(bracketed.menuBar()))
    assert entries
    for menu in bracketed.menuBar().findChildren(QMenu):
        assert untranslated([menu.title()], bracketed) == []


def test_the_palette(bracketed):
    palette = CommandPalette(bracketed)
    assert untranslated(palette.words, bracketed) == []
    rows = palette.findChild(QListView).model()
    around = [rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(rows.rowCount())]
    assert untranslated(around, bracketed) == []
    assert untranslated(words_of(palette), bracketed) == []
    palette.leave()
    palette.deleteLater()


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.id)
def test_panels(bracketed, panel):
    editor = bracketed.editor
    editor.select([editor.journey.card_lanes[1].cards[0].id])
    content = bracketed.docks.open(panel.id)
    bracketed.docks.tell_now()
    assert untranslated(words_of(content), bracketed) == []
    assert untranslated(words_of(bracketed.findChild(QDockWidget, f"panel.{panel.id}")), bracketed) == []


def test_status_bar(bracketed):
    assert untranslated(bracketed.status.words.split("  ·  "), bracketed) == []
    assert untranslated(words_of(bracketed.status), bracketed) == []


def test_the_page_of_shortcuts(bracketed):
    page = ShortcutsPage(bracketed)
    assert untranslated(words_of(page), bracketed) == []
    page.deleteLater()
