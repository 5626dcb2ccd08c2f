"""The choice of what is looked for of one criterion: a button whose menu stays open while one chooses."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolButton

from journeyeditor.editor.filtering import Option
from journeyeditor.window.words import for_menu

_LONGEST = 18
"""How many characters of the one thing that is chosen stand on the button."""


class ChoosingMenu(QMenu):
    """A menu in which one chooses several things: it stays open."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what is clicked, and stay."""
        if not self._choose(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Space and stay; Return chooses and goes."""
        if event.key() != Qt.Key.Key_Space or not self._choose(self.activeAction()):
            super().keyPressEvent(event)

    def _choose(self, action: QAction | None) -> bool:
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.trigger()
        return True


class CriterionButton(QToolButton):
    """Shows how many things of a criterion are looked for, or the one that is."""

    def __init__(self, name: str, changed: Callable[[], None]) -> None:
        """Take its name, and what to call once something else is chosen."""
        super().__init__()
        self._name, self._changed = name, changed
        self._options: list[Option] = []
        self._chosen: list[str] = []
        self.choices = ChoosingMenu(self)
        self.setMenu(self.choices)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setText(name)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The keys of what is looked for."""
        return tuple(self._chosen)

    def show_options(self, options: Sequence[Option], chosen: Sequence[str]) -> None:
        """Offer other things, of which some are looked for; with nothing to look for it is disabled."""
        if list(options) != self._options:
            self._options = list(options)
            self.choices.clear()
            for option in options:
                action = self.choices.addAction(for_menu(f"{option.name} ({option.size})"))
                action.setCheckable(True)
                action.setData(option.key)
                action.triggered.connect(self._take)
        self._chosen = [option.key for option in options if option.key in chosen]
        for action in self.choices.actions():
            action.setChecked(action.data() in self._chosen)
        self.setEnabled(bool(options))
        self._tell()

    def _take(self) -> None:
        self._chosen = [action.data() for action in self.choices.actions() if action.isChecked()]
        self._tell()
        self._changed()

    def _tell(self) -> None:
        names = [option.name for option in self._options if option.key in self._chosen]
        said = f": {len(names)}" if len(names) > 1 else f": {_short(names[0])}" if names else ""
        self.setText(for_menu(f"{self._name}{said}"))
        self.setProperty("isOn", bool(names))
        self.style().unpolish(self)
        self.style().polish(self)


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
