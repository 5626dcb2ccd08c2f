"""What the Help menu shows."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from journeyeditor import __version__
from journeyeditor.resources import icon_path
from journeyeditor.window.actions import ENTRIES
from journeyeditor.window.actions.action import Action, action_text, keys_in_words
from journeyeditor.window.dialogs.questions import message_box
from journeyeditor.window.dialogs.run_dialog import run_dialog

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

CANVAS_KEYS: tuple[tuple[str, str], ...] = (
    ("Go on to the next text while writing", "Tab, Shift+Tab"),
    ("Add to the selection", "Ctrl+click, Shift+click"),
    ("Finish writing", "Return, or a click elsewhere"),
    ("Start a new line while writing", "Shift+Return"),
    ("Give up what is under way", "Esc"),
    ("Move the sheet", "Space and drag, middle button"),
    ("Zoom at the pointer", "Ctrl+wheel"),
)
"""What the canvas does with keys by itself."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("HelpDialogs", text)


def show_shortcuts(window: "MainWindow") -> None:
    """Show the keys of all actions, by menu."""
    dialog = QDialog(window)
    dialog.setWindowTitle(_tr("Keyboard shortcuts"))
    dialog.resize(520, 640)
    tree = QTreeWidget()
    tree.setColumnCount(2)
    tree.setHeaderHidden(True)
    tree.setRootIsDecorated(False)
    tree.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    tree.setStyleSheet("QTreeView::item { padding: 3px 0; }")
    tree.setAccessibleName(_tr("Keyboard shortcuts"))
    for menu, rows in _chapters():
        chapter = QTreeWidgetItem(tree, [menu])
        font = chapter.font(0)
        font.setBold(True)
        chapter.setFont(0, font)
        for text, keys in rows:
            QTreeWidgetItem(chapter, [text, keys])
    tree.expandAll()
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(tree)
    layout.addWidget(buttons)
    run_dialog(dialog)


def _chapters() -> Iterator[tuple[str, list[tuple[str, str]]]]:
    with_keys = [entry for entry in ENTRIES if isinstance(entry, Action) and entry.shortcuts]
    for menu in dict.fromkeys(action.menu[0] for action in with_keys):
        actions = [action for action in with_keys if action.menu[0] == menu]
        yield action_text(menu), [(action_text(action.text), keys_in_words(action.shortcuts)) for action in actions]
    yield _tr("On the map"), [(_tr(text), _tr(keys)) for text, keys in CANVAS_KEYS]


def show_about(window: "MainWindow") -> None:
    """Say what this application is, and whose work it stands on."""
    text = _tr(
        "Journey Editor {version}\n\n"
        "An editor for customer journey maps that works without any network.\n\n"
        "Journey Editor is free software under the MIT licence. It uses Qt and PySide6 under the LGPL, the typeface "
        "Source Sans Pro under the Open Font License, and the Material Design Icons under the Apache License."
    )
    box = message_box(window, QIcon(str(icon_path("journeyeditor.svg"))), text.format(version=__version__))
    box.setWindowTitle(_tr("About Journey Editor"))
    run_dialog(box)
