"""The page of keyboard shortcuts: the keys of all actions by menu, and what the canvas does with keys by itself."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from journeyeditor.editor.finding.folding import fold
from journeyeditor.editor.finding.fuzzy import folded_words
from journeyeditor.window.actions import ENTRIES
from journeyeditor.window.actions.action import Action, action_text, keys_in_words
from journeyeditor.window.actions.canvas_keys import CANVAS_KEYS
from journeyeditor.window.dialogs.run_dialog import run_dialog
from journeyeditor.window.theme import SCROLL_BAR

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_WIDTH, _HEIGHT = 560, 680
_LETTERS = 70
"""How many letters stand beside each other in the page at least, however large they are."""

Chapter = tuple[str, list[tuple[str, str]]]
"""A heading, and under it what is done by which keys."""


class ShortcutsPage(QDialog):
    """Lists all keys; what is typed above the list leaves only what has to do with it, be it words or keys."""

    def __init__(self, window: "MainWindow") -> None:
        """List the keys over a window."""
        super().__init__(window)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(max(_WIDTH, _LETTERS * self.fontMetrics().averageCharWidth()), _HEIGHT)
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("Search for a command or a key"))
        self._line.setAccessibleName(self.tr("Search"))
        self._line.setClearButtonEnabled(True)
        self._line.textChanged.connect(self._search)
        self._nothing = QLabel(self.tr("Nothing has this name or this key."))
        self._tree = QTreeWidget()
        self._chapters: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._set_up_tree()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self._line, self._tree, self._nothing, buttons):
            layout.addWidget(widget)
        self._search("")

    def _set_up_tree(self) -> None:
        tree = self._tree
        tree.setColumnCount(2)
        tree.setHeaderHidden(True)
        tree.setRootIsDecorated(False)
        tree.setIndentation(12)
        tree.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        tree.setStyleSheet("QTreeView::item { padding: 3px 0; }")
        tree.verticalScrollBar().setStyleSheet(SCROLL_BAR)
        tree.setAccessibleName(self.tr("Keyboard shortcuts"))
        for heading, rows in chapters():
            chapter = QTreeWidgetItem(tree, [heading])
            font = chapter.font(0)
            font.setBold(True)
            chapter.setFont(0, font)
            self._chapters.append((chapter, [QTreeWidgetItem(chapter, [text, keys]) for text, keys in rows]))
        tree.expandAll()

    def _search(self, typed: str) -> None:
        words = folded_words(typed)
        found = False
        for chapter, rows in self._chapters:
            for row in rows:
                about = fold(f"{chapter.text(0)} {row.text(0)} {row.text(1)}").text
                row.setHidden(not all(word in about for word in words))
            chapter.setHidden(all(row.isHidden() for row in rows))
            found = found or not chapter.isHidden()
        self._nothing.setVisible(not found)


def chapters() -> Iterator[Chapter]:
    """Yield all keys by the menus in which their actions stand, then those that are the canvas's own."""
    with_keys = [entry for entry in ENTRIES if isinstance(entry, Action) and entry.all_keys]
    for menu in dict.fromkeys(action.menu[0] for action in with_keys):
        actions = [action for action in with_keys if action.menu[0] == menu]
        yield action_text(menu), [(action_text(action.text), keys_in_words(action.all_keys)) for action in actions]
    for heading, rows in CANVAS_KEYS.items():
        yield action_text(heading), [(action_text(text), action_text(keys)) for text, keys in rows]


def show_shortcuts(window: "MainWindow") -> None:
    """Show the page until it is closed."""
    run_dialog(ShortcutsPage(window))
