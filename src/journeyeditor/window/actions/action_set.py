"""The actions of one window, as Qt knows them."""

from collections.abc import Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QKeyCombination, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from journeyeditor.editor.locks import LockedError
from journeyeditor.edits import EditError
from journeyeditor.files import FileProblem
from journeyeditor.window.actions.action import Action, Entry, action_text, keys_in_words
from journeyeditor.window.dialogs.questions import tell
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.words import for_menu, for_tooltip, from_menu, translated

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


_REST = 30
"""For how many milliseconds the hand rests before it is shown what can be done; until then it would only flicker."""


class ActionSet:
    """The actions of one window, as Qt knows them.

    What can be done is shown as soon as the hand rests, and no later than somebody asks: whoever takes an action from
    here, opens a menu or presses a key. So too an action is made when it is first asked for, and has its icon, its
    tooltip and its short text once it can be seen: at the start of the window nobody opens a menu yet.
    """

    def __init__(self, window: "MainWindow", entries: Sequence[Entry]) -> None:
        """Know them; those of the canvas wait for one."""
        self._window = window
        self._canvas: QWidget | None = None
        self._actions = {action.id: action for action in entries if isinstance(action, Action)}
        self._made: dict[str, QAction] = {}
        self._rest = QTimer(window, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.refresh)

    def __getitem__(self, action_id: str) -> QAction:
        """Return an action by its id, as it can be shown."""
        self.catch_up()
        made = self._take(action_id)
        _dress(made, self._actions[action_id])
        return made

    def fill(self, menu: QMenu, action_id: str) -> None:
        """Put an action into a menu of the window, which makes its actions ready when it opens."""
        menu.addAction(self._take(action_id))

    def make_ready(self, menu: QMenu) -> None:
        """Let the actions of a menu that is about to open be as they can be shown."""
        self.catch_up()
        for made in menu.actions():
            if made.objectName() in self._made:
                _dress(made, self._actions[made.objectName()])

    def serve(self, canvas: QWidget) -> None:
        """Let the keys of the canvas work on it."""
        self._canvas = canvas
        for action_id, made in self._made.items():
            _give_keys(canvas, self._actions[action_id], made)

    def refresh_at_rest(self) -> None:
        """Show what can be done now, and what is switched on, as soon as nothing more changes."""
        self._rest.start()

    def catch_up(self) -> None:
        """Show what can be done, if that waits to be shown."""
        if self._rest.isActive():
            self.refresh()

    def catch_up_with_key(self, key: int) -> None:
        """Let the actions of a key be found, or not, as they can be done now."""
        if len(self._made) < len(self._actions):
            for action_id in self._actions:
                self._take(action_id)
        if self._rest.isActive():
            for action in self._by_key.get(key, self._actions.values()):
                self._refresh(action, self._made[action.id])

    def refresh(self) -> None:
        """Show what can be done now, and what is switched on."""
        self._rest.stop()
        for action_id, made in self._made.items():
            self._refresh(self._actions[action_id], made)

    @cached_property
    def _by_key(self) -> dict[int, list[Action]]:
        found: dict[int, list[Action]] = {}
        for action in self._actions.values():
            for key in action.all_keys:
                found.setdefault(_key_of(key), []).append(action)
        return found

    def _refresh(self, action: Action, made: QAction) -> None:
        window = self._window
        made.setEnabled(action.enabled(window))
        if action.checked is not None:
            made.setChecked(action.checked(window))
        if action.text_now is not None:
            _name(made, action, action.text_now(window))

    def _take(self, action_id: str) -> QAction:
        """Return an action, made now where nobody has asked for it before."""
        made = self._made.get(action_id)
        if made is None:
            action = self._actions[action_id]
            made = self._made[action_id] = self._make(action)
            if action.context == "window":
                self._window.addAction(made)
            if self._canvas is not None:
                _give_keys(self._canvas, action, made)
                self._refresh(action, made)
        return made

    def _make(self, action: Action) -> QAction:
        made = QAction(for_menu(action_text(action.text)), self._window)
        made.setObjectName(action.id)
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
        except LockedError as problem:
            window.view.say(translated(problem.message))
        except (EditError, FileProblem) as problem:
            tell(window, translated(problem.message))
        if window.is_open:
            self.refresh_at_rest()


def _key_of(shortcut: str) -> int:
    """Return the key of a shortcut, without those that are held with it."""
    return cast(Sequence[QKeyCombination], QKeySequence(shortcut))[0].key()


def _give_keys(canvas: QWidget, action: Action, made: QAction) -> None:
    """Let those keys of an action work that are keys of the canvas."""
    if action.context == "canvas":
        canvas.addAction(made)
    for key in action.canvas_shortcuts:
        shortcut = QShortcut(QKeySequence(key), canvas, context=Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(made.trigger)


def _name(made: QAction, action: Action, text: str) -> None:
    if made.text() != for_menu(text):
        made.setText(for_menu(text))
        if not made.icon().isNull():
            _give_tooltip(made, action, text)


def _dress(made: QAction, action: Action) -> None:
    """Give an action what only eyes need, if it has it not yet."""
    if made.icon().isNull():
        made.setIcon(glyph_icon(action.icon))
        made.setIconText(action_text(action.short_text or action.text))
        _give_tooltip(made, action, from_menu(made.text()))


def _give_tooltip(made: QAction, action: Action, text: str) -> None:
    keys = keys_in_words(action.all_keys)
    made.setToolTip(for_tooltip(f"{text} ({keys})" if keys else text))
