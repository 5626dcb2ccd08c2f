"""Fields of colours."""

from functools import partial
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QMenu, QPushButton

from journeyeditor.editor.named_colours import NAMED_COLOURS, name_of_colour
from journeyeditor.editor.properties import MIXED
from journeyeditor.editor.properties.forms import Colour
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.dialogs.run_dialog import run_dialog
from journeyeditor.window.panels.inspector.widgets.field_widget import FieldWidget, Surroundings, mixed_words
from journeyeditor.window.swatch import swatch


class ColourWidget(FieldWidget):
    """A colour: one of those with a name, any other, or that of the theme."""

    def __init__(self, surroundings: Surroundings, label: str, form: Colour) -> None:
        """Offer colours, and none where the form is optional."""
        super().__init__(surroundings, label)
        self._form = form
        self._colour: str | None = None
        self.button = QPushButton()
        self.button.setIconSize(QSize(16, 16))
        self.button.setStyleSheet("QPushButton { text-align: left; padding: 2px 6px; }")
        self._menu = QMenu(self.button)
        self._menu.aboutToShow.connect(self._fill)
        self.button.setMenu(self._menu)
        self._take(self.button)

    def show_value(self, value: Any) -> None:
        """Show a colour and its name."""
        self._colour = None if value is MIXED else value
        if value is MIXED:
            words = mixed_words()
        else:
            words = self._none() if value is None else action_text(name_of_colour(value))
        self.button.setIcon(swatch(self._colour))
        self.button.setText(words)
        self.button.setAccessibleName(f"{self._label}: {words}")

    def _none(self) -> str:
        return self.tr("From the theme")

    def _fill(self) -> None:
        self._menu.clear()
        if self._form.optional:
            self._menu.addAction(swatch(None), self._none(), partial(self._done, None))
        for named in NAMED_COLOURS:
            self._menu.addAction(swatch(named.colour), action_text(named.name), partial(self._done, named.colour))
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Another colour…"), self._ask)

    def _ask(self) -> None:
        dialog = QColorDialog(QColor(self._colour or NAMED_COLOURS[0].colour), self)
        if run_dialog(dialog):
            self._done(dialog.selectedColor().name().upper())
