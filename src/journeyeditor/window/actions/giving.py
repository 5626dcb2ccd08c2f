"""From commands of the editor to what an action runs, and when it may."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


def edit(command: Callable[..., None], *arguments: object) -> Callable[["MainWindow"], None]:
    """Return what gives a command to the editor of a window."""
    return lambda window: command(window.editor, *arguments)


def add(command: Callable[..., None], *arguments: object) -> Callable[["MainWindow"], None]:
    """Return what adds an element and lets its name be written at once."""

    def run(window: "MainWindow") -> None:
        command(window.editor, *arguments)
        window.view.edit_text()

    return run


def can(predicate: Callable[..., bool], *arguments: object) -> Callable[["MainWindow"], bool]:
    """Return what asks whether a command has anything to do."""
    return lambda window: predicate(window.editor, *arguments)


def has_selection(window: "MainWindow") -> bool:
    """Whether anything is selected."""
    return bool(window.editor.selection)


def has_place(window: "MainWindow") -> bool:
    """Whether anything is selected, be it an empty cell."""
    return has_selection(window) or window.editor.cell is not None
