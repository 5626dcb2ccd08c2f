"""Fields of icons."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QToolButton

from journeyeditor.editor.properties import MIXED
from journeyeditor.typeset.icons import has_icon, icon_names
from journeyeditor.window.dialogs.icons import ask_for_icon
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.panels.inspector.widgets.field_widget import Surroundings
from journeyeditor.window.panels.inspector.widgets.words import LineWidget


class IconWidget(LineWidget):
    """The name of an icon, and on a button its picture; written, or chosen by its looks."""

    def __init__(self, surroundings: Surroundings, label: str) -> None:
        """Suggest the names that the icon font has."""
        super().__init__(surroundings, label, self.tr("None"))
        self._button = QToolButton()
        self._button.setAutoRaise(True)
        self._button.setToolTip(self.tr("Choose an icon"))
        self._button.setAccessibleName(self.tr("Choose an icon"))
        self._button.clicked.connect(self._offer)
        self._row.addWidget(self._button)
        self.line.textEdited.connect(self._suggest)

    def show_value(self, value: Any) -> None:
        """Show the name and the picture of an icon."""
        super().show_value(value)
        is_icon = value is not MIXED and has_icon(value)
        self._button.setIcon(glyph_icon(value if is_icon else "view-grid-outline"))

    def _suggest(self) -> None:
        """Make the list of thousands of names when somebody first writes."""
        if self.line.completer() is None:
            completer = QCompleter(icon_names(), self)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.activated.connect(self._done)
            self.line.setCompleter(completer)

    def _offer(self) -> None:
        """Let an icon be chosen by its looks."""
        name = ask_for_icon(self, self.line.text())
        if name is not None:
            self._done(name)
