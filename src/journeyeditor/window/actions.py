"""Actions as data, and what Qt makes of them: one list feeds menus, toolbar and keys."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from journeyeditor.edits import EditError
from journeyeditor.files import FileProblem
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.questions import tell
from journeyeditor.window.words import for_menu, for_tooltip, translated

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


def _always(_window: "MainWindow") -> bool:
    return True


@dataclass(frozen=True)
class Action:
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


@dataclass(frozen=True)
class Listing:
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


class ActionSet:
    """The actions of one window, as Qt knows them."""

    def __init__(self, window: "MainWindow", entries: Sequence[Entry]) -> None:
        """Make them; those of the canvas wait for one."""
        self._window = window
        self._made = {action.id: (action, self._make(action)) for action in entries if isinstance(action, Action)}
        window.addActions([made for action, made in self._made.values() if action.context == "window"])

    def __getitem__(self, action_id: str) -> QAction:
        """Return an action by its id."""
        return self._made[action_id][1]

    def serve(self, canvas: QWidget) -> None:
        """Let the keys of the canvas work on it."""
        canvas.addActions([made for action, made in self._made.values() if action.context == "canvas"])

    def refresh(self) -> None:
        """Show what can be done now, and what is switched on."""
        window = self._window
        for action, made in self._made.values():
            made.setEnabled(action.enabled(window))
            if action.checked is not None:
                made.setChecked(action.checked(window))
            if action.text_now is not None:
                _name(made, action, action.text_now(window))

    def _make(self, action: Action) -> QAction:
        made = QAction(glyph_icon(action.icon), "", self._window)
        made.setObjectName(action.id)
        _name(made, action, action_text(action.text))
        made.setIconText(action_text(action.short_text or action.text))
        made.setShortcuts([QKeySequence(key) for key in action.shortcuts])
        in_window = action.context == "window"
        context = Qt.ShortcutContext.WindowShortcut if in_window else Qt.ShortcutContext.WidgetShortcut
        made.setShortcutContext(context)
        made.setMenuRole(action.role)
        made.setCheckable(action.checked is not None)
        made.triggered.connect(partial(self._perform, action))
        return made

    def _perform(self, action: Action, _checked: bool = False) -> None:
        """Do it; what is being written is kept first, and a reason why it cannot be done is told."""
        window = self._window
        if not action.while_writing:
            window.view.finish_editing()
        try:
            if action.enabled(window):
                action.run(window)
        except (EditError, FileProblem) as problem:
            tell(window, translated(problem.message))
        if window.is_open:
            self.refresh()


def _name(made: QAction, action: Action, text: str) -> None:
    if made.text() != for_menu(text):
        made.setText(for_menu(text))
        keys = keys_in_words(action.shortcuts)
        made.setToolTip(for_tooltip(f"{text} ({keys})" if keys else text))
