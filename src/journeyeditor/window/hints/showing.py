"""Which hint a window shows, and when."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from journeyeditor.editor import Editor, Happening
from journeyeditor.picture.qt import rect_of
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.hints.bubble import Bubble
from journeyeditor.window.hints.hint import HINTS, Hint
from journeyeditor.window.settings import Settings

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_REST = 400
"""For how many milliseconds the hand rests before a hint comes or goes."""
_KEYS = re.compile(r"\{([a-z.-]+)\}")


class Hints(QObject):
    """Shows at most one hint; one that is dismissed, or followed, never comes again."""

    def __init__(self, window: "MainWindow") -> None:
        """Show the first that helps, where hints are wanted."""
        super().__init__(window)
        self._window = window
        self.bubble: Bubble | None = None
        self._shown: Hint | None = None
        self._later = QTimer(self, singleShot=True, interval=_REST)
        self._later.timeout.connect(self.look)
        self.are_on = False
        self._unknown: set[str] = set()
        self._take_settings()
        self.look()

    def follow(self, happening: Happening) -> None:
        """See in a moment whether another hint helps, now that something has changed."""
        if happening.document and self._unknown:
            self._later.start()
        if not happening.document:  # else the sheet has yet to follow, in turns
            self._make_way()

    def leave_document(self) -> None:
        """Show none on a document that goes."""
        self._later.stop()
        self._hide()

    def switch(self, on: bool) -> None:
        """Show hints from now on, those too that were dismissed; or none any more."""
        self._window.settings.change(hints=on, known_hints=())
        for window in self._window.windows:
            if window.hints is not None:
                window.hints._take_settings()
                window.hints.look()

    def look(self) -> None:
        """Take away what helps no longer, and show what does."""
        editor, settings = self._window.editor, self._window.settings.now
        known = [hint for hint in HINTS if hint.id in self._unknown and self._is_known(hint, editor, settings)]
        self._learn([hint.id for hint in known if hint.is_time(editor) or hint is self._shown])
        fitting = [hint for hint in HINTS if hint.id in self._unknown and hint not in known and hint.is_time(editor)]
        wanted = self._shown if self._shown in fitting else next(iter(fitting), None)
        if wanted is not self._shown:
            self._hide()
            if wanted is not None and not self._window.view.is_editing:
                self._show(wanted)

    def _is_known(self, hint: Hint, editor: Editor, settings: Settings) -> bool:
        """Tell whether nobody needs a hint: also where the panel that it offers stands open."""
        is_panel = hint.offers.startswith("panel.")
        return hint.is_known(editor, settings) or (is_panel and self._window.action_set[hint.offers].isChecked())

    def _take_settings(self) -> None:
        settings = self._window.settings.now
        self.are_on = settings.hints
        known = set(settings.known_hints) if settings.hints else {hint.id for hint in HINTS}
        self._unknown = {hint.id for hint in HINTS} - known

    def _learn(self, ids: list[str]) -> None:
        """Never show some hints again."""
        if ids:
            self._unknown -= set(ids)
            before = self._window.settings.now.known_hints
            self._window.settings.change(known_hints=(*before, *(name for name in ids if name not in before)))

    def _show(self, hint: Hint) -> None:
        view, actions = self._window.view, self._window.action_set
        text = _KEYS.sub(lambda found: _key_of(actions[found[1]]), action_text(hint.text))
        offered = actions[hint.offers] if hint.offers else None
        self._shown, self.bubble = hint, Bubble(text, view.viewport(), offered.iconText() if offered else "")
        self.bubble.dismissed.connect(self._dismiss)
        self.bubble.taken.connect(self._take)
        self.bubble.unwanted.connect(lambda: self.switch(False))
        view.sheet_shown.connect(self._make_way)
        self._make_way()
        if QAccessible.isActive():
            view.reader.say(text)

    def _take(self) -> None:
        """Do what the hint offers; the canvas has the keyboard, unless that takes it."""
        hint, window = self._shown, self._window
        self._dismiss()
        if hint is not None:
            window.view.finish_editing()
            window.view.setFocus()
            window.action_set[hint.offers].trigger()

    def _make_way(self) -> None:
        """Cover nothing of where the keyboard is."""
        view = self._window.view
        stop = view.keyboard.here if self.bubble is not None else None
        if stop is not None and self.bubble is not None:
            self.bubble.leave_free(view.mapFromScene(rect_of(stop.rect)).boundingRect())

    def _dismiss(self) -> None:
        if self._shown is not None:
            self._learn([self._shown.id])
        self._hide()

    def _hide(self) -> None:
        bubble, self.bubble, self._shown = self.bubble, None, None
        if bubble is not None:
            focus = QApplication.focusWidget()
            had_keyboard = focus is not None and bubble.isAncestorOf(focus)
            self._window.view.sheet_shown.disconnect(self._make_way)
            bubble.hide()
            bubble.deleteLater()
            if had_keyboard:
                self._window.view.setFocus()


def _key_of(action: QAction) -> str:
    """Return the key of an action as this system writes it."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
