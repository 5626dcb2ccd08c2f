"""What the Help menu explains."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from journeyeditor.window.actions.action import Action, Entry

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

HELP = ("Help",)


def _show_git_help(window: "MainWindow") -> None:
    from journeyeditor.window.dialogs.git_help import show_git_help

    show_git_help(window)


def _switch_hints(window: "MainWindow") -> None:
    if window.hints is not None:
        window.hints.switch(not window.hints.are_on)


HELP_ENTRIES: tuple[Entry, ...] = (
    Action(
        "command.palette",
        "Find a command…",
        "console-line",
        HELP,
        lambda window: window.open_palette(),
        ("Ctrl+Shift+P", "Ctrl+/"),
    ),
    Action(
        "help.shortcuts",
        "Keyboard shortcuts",
        "keyboard-outline",
        HELP,
        lambda window: window.show_shortcuts(),
        ("F1", "Ctrl+F1"),
        canvas_shortcuts=("?",),
    ),
    Action(
        "help.hints",
        "Hints",
        "lightbulb-on-outline",
        HELP,
        _switch_hints,
        checked=lambda window: window.hints is not None and window.hints.are_on,
    ),
    Action("help.git", "Maps in Git", "source-branch", HELP, _show_git_help),
    Action(
        "application.about",
        "About Journey Editor",
        "information-outline",
        HELP,
        lambda window: window.show_about(),
        role=QAction.MenuRole.AboutRole,
    ),
)
