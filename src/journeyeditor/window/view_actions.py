"""The actions that change what is seen, and those that explain."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from journeyeditor.window.actions import Action, Entry

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

VIEW, HELP = ("View",), ("Help",)


def _has_selection(window: "MainWindow") -> bool:
    return bool(window.editor.selection)


VIEW_ENTRIES: tuple[Entry, ...] = (
    Action(
        "zoom.in",
        "Zoom in",
        "plus",
        VIEW,
        lambda window: window.view.zoom_in(),
        ("Ctrl++", "Ctrl+="),
        while_writing=True,
    ),
    Action(
        "zoom.out",
        "Zoom out",
        "minus",
        VIEW,
        lambda window: window.view.zoom_out(),
        ("Ctrl+-",),
        while_writing=True,
    ),
    Action(
        "zoom.reset",
        "Actual size",
        "relative-scale",
        VIEW,
        lambda window: window.view.zoom_to(1.0),
        ("Ctrl+0",),
        while_writing=True,
    ),
    Action(
        "zoom.fit-map",
        "Fit map",
        "fit-to-page-outline",
        VIEW,
        lambda window: window.view.fit_map(),
        ("Shift+1", "Ctrl+9"),
        "canvas",
        while_writing=True,
    ),
    Action(
        "zoom.fit-selection",
        "Fit selection",
        "fit-to-screen-outline",
        VIEW,
        lambda window: window.view.fit_selection(),
        ("Shift+2",),
        "canvas",
        enabled=_has_selection,
        while_writing=True,
    ),
    Action(
        "window.full-screen",
        "Full screen",
        "fullscreen",
        VIEW,
        lambda window: window.toggle_full_screen(),
        ("F11",),
        checked=lambda window: window.isFullScreen(),
        opens_group=True,
        while_writing=True,
    ),
)

HELP_ENTRIES: tuple[Entry, ...] = (
    Action(
        "help.shortcuts",
        "Keyboard shortcuts",
        "keyboard-outline",
        HELP,
        lambda window: window.show_shortcuts(),
        ("Ctrl+F1", "?"),
        "canvas",
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
