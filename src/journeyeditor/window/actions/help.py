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


def open_palette(window: "MainWindow") -> None:
    """Offer everything that can be done, by a few letters of its name."""
    from journeyeditor.window.palette.palette import CommandPalette

    CommandPalette(window)


def _show_shortcuts(window: "MainWindow") -> None:
    from journeyeditor.window.dialogs.shortcuts import show_shortcuts

    show_shortcuts(window)


def _show_about(window: "MainWindow") -> None:
    from journeyeditor.window.dialogs.help_dialogs import show_about

    show_about(window)


def _switch_hints(window: "MainWindow") -> None:
    if window.hints is not None:
        window.hints.switch(not window.hints.are_on)


HELP_ENTRIES: tuple[Entry, ...] = (
    Action(
        "command.palette",
        "Find a command…",
        "console-line",
        HELP,
        open_palette,
        ("Ctrl+Shift+P", "Ctrl+/"),
    ),
    Action(
        "help.shortcuts",
        "Keyboard shortcuts",
        "keyboard-outline",
        HELP,
        _show_shortcuts,
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
        _show_about,
        role=QAction.MenuRole.AboutRole,
    ),
)
