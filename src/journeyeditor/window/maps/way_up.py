"""The way from a map of the first level down to the detail in sight, and up again."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from journeyeditor.editor import levels
from journeyeditor.model import quoted
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.maps.look import STRIP
from journeyeditor.window.words import for_menu, for_tooltip

if TYPE_CHECKING:
    from journeyeditor.model.levels import Level
    from journeyeditor.window.main_window import MainWindow

_WIDEST = 240
"""How wide a title may be, in pixels."""
_BETWEEN = "›"  # noqa: RUF001
_MOST_LEVELS = 5
"""How many maps are named; of a longer way the last ones."""


class WayUp(QFrame):
    """Names the maps that lead down to that in sight; hidden on the first level."""

    def __init__(self, window: "MainWindow") -> None:
        """Show the way in a window."""
        super().__init__(window)
        self._window = window
        self._shown: tuple[tuple[str, str], ...] = ()
        self.buttons: list[QToolButton] = []
        """One for each map on the way, from the first level down."""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 0, 8, 0)
        self._row.setSpacing(2)
        up = QToolButton()
        up.setDefaultAction(window.action_set["map.up"])
        up.setIconSize(QSize(16, 16))
        self._row.addWidget(up)
        self.setFocusProxy(up)
        self.setAccessibleName(self.tr("The way here"))
        self.dress()

    def dress(self) -> None:
        """Take the colours of the moment."""
        self.setStyleSheet(STRIP)

    def follow(self) -> None:
        """Show the way to the map in sight."""
        editor = self._window.editor
        way = levels.way_here(editor)
        self.setVisible(bool(way))
        shown = (*((level.journey.title, level.step.name) for level in way), (editor.journey.title, ""))
        if way and shown != self._shown:
            self._shown = shown
            self._show(way, editor.journey.title)

    def _show(self, way: "tuple[Level, ...]", here: str) -> None:
        while (item := self._row.takeAt(1)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = []
        for number, level in list(enumerate(way))[-_MOST_LEVELS:]:
            self._row.addWidget(self._button(level, len(way) - number))
            self._row.addWidget(QLabel(_BETWEEN))
        label = QLabel(self._short(here))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setObjectName("here")
        self._row.addWidget(label)
        self._row.addStretch(1)

    def _button(self, level: "Level", levels_up: int) -> QToolButton:
        button = QToolButton()
        button.setText(for_menu(self._short(level.journey.title)))
        text = self.tr("Go up to the step {step} of {map}")
        step = quoted(level.step.name or level.journey.stage_of[level.step.id].name)
        button.setToolTip(for_tooltip(text.format(step=step, map=quoted(level.journey.title))))
        button.clicked.connect(partial(self._go_up, levels_up))
        self.buttons.append(button)
        return button

    def _go_up(self, levels_up: int, _checked: bool = False) -> None:
        window = self._window
        window.view.finish_editing()
        levels.go_up(window.editor, levels_up)
        window.view.setFocus()

    def _short(self, title: str) -> str:
        words = " ".join(title.split()) or action_text("Untitled")
        return self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, _WIDEST)
