"""What the Help menu explains."""

from functools import partial
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


def _open_page(page_id: str, window: "MainWindow") -> None:
    from journeyeditor.window.panels.help.opening import open_page

    open_page(window, page_id)


def _open_fitting_page(window: "MainWindow") -> None:
    from journeyeditor.window.helping.fitting import fitting_page

    _open_page(fitting_page(window), window)


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
    Action("help.open", "Help on what is selected", "help-circle-outline", HELP, _open_fitting_page, ("F1",)),
    Action(
        "help.begin",
        "A map in ten minutes",
        "school-outline",
        HELP,
        partial(_open_page, "ten-minutes"),
        short_text="Show how",
    ),
    Action(
        "command.palette",
        "Find a command…",
        "console-line",
        HELP,
        open_palette,
        ("Ctrl+Shift+P", "Ctrl+/"),
        opens_group=True,
    ),
    Action(
        "help.shortcuts",
        "Keyboard shortcuts",
        "keyboard-outline",
        HELP,
        _show_shortcuts,
        ("Ctrl+F1",),
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
