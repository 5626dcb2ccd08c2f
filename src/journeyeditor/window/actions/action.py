"""An action as data: menus, toolbar, keys, palette and help all take it from here."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


def _always(_window: "MainWindow") -> bool:
    return True


class Action(NamedTuple):
    """Something that a user can do, whoever offers it."""

    id: str
    """A noun and a verb: ``stage.add-after``."""
    text: str
    icon: str
    """A name of the icon font."""
    menu: tuple[str, ...]
    """The menu that it stands in, and the submenu."""
    run: Callable[["MainWindow"], object]
    shortcuts: tuple[str, ...] = ()
    context: Literal["window", "canvas"] = "window"
    """Where its keys work: in the whole window, or only while the canvas has the focus and nothing is written."""
    enabled: Callable[["MainWindow"], bool] = _always
    checked: Callable[["MainWindow"], bool] | None = None
    """For what can be switched on: whether it is."""
    text_now: Callable[["MainWindow"], str] | None = None
    """For a text that depends on the moment; it begins with ``text``, and is translated already."""
    short_text: str = ""
    """Its text on the toolbar, where that is another."""
    opens_group: bool = False
    """Whether a line stands above it in its menu."""
    while_writing: bool = False
    """Whether a text that is being written stays open."""
    role: QAction.MenuRole = QAction.MenuRole.NoRole
    """Where macOS puts it."""
    canvas_shortcuts: tuple[str, ...] = ()
    """Further keys of an action of the window that could be typed, so that they work only on the canvas."""

    @property
    def all_keys(self) -> tuple[str, ...]:
        """All its keys, wherever they work."""
        return self.shortcuts + self.canvas_shortcuts


class Listing(NamedTuple):
    """A submenu whose entries depend on the moment: it is filled whenever it opens."""

    text: str
    icon: str
    menu: tuple[str, ...]
    fill: Callable[["MainWindow", QMenu], None]
    opens_group: bool = False


Entry = Action | Listing


def action_text(text: str) -> str:
    """Return a text of the list of actions in the user's language."""
    return QCoreApplication.translate("Action", text)


def keys_in_words(shortcuts: Sequence[str]) -> str:
    """Return keys as this system writes them: *Ctrl+Y or Ctrl+Shift+Z*."""
    names = [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in shortcuts]
    return action_text(" or ").join(names)
