"""What the Help menu explains."""

from PySide6.QtGui import QAction

from journeyeditor.window.actions.action import Action, Entry

HELP = ("Help",)

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
        "application.about",
        "About Journey Editor",
        "information-outline",
        HELP,
        lambda window: window.show_about(),
        role=QAction.MenuRole.AboutRole,
    ),
)
