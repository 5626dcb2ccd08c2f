"""What several actions run, and when they may."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


def add(window: "MainWindow", command: Callable[..., None], *arguments: object) -> None:
    """Add an element to the map of a window, and let its name be written at once."""
    command(window.editor, *arguments)
    window.view.edit_text()


def has_selection(window: "MainWindow") -> bool:
    """Whether anything is selected."""
    return bool(window.editor.selection)


def has_place(window: "MainWindow") -> bool:
    """Whether anything is selected, be it an empty cell."""
    return has_selection(window) or window.editor.cell is not None
