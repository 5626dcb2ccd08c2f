"""Fields of headers and footers: a line in which the document's own words can be put."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton

from journeyeditor.layout.paging.running import FIELDS
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.panels.inspector.widgets.field_widget import Surroundings
from journeyeditor.window.panels.inspector.widgets.words import LineWidget


class RunningLineWidget(LineWidget):
    """A line, and a menu of all that can be filled in when it is printed."""

    fills_row = True

    def __init__(self, surroundings: Surroundings, label: str, hint: str) -> None:
        """Offer the fields beside the line."""
        super().__init__(surroundings, label, hint)
        self.fields = QToolButton()
        self.fields.setIcon(glyph_icon("code-braces"))
        self.fields.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.fields.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        words = self.tr("Put in a field: {label}").format(label=label.lower())
        self.fields.setToolTip(self.tr("Put in a field"))
        self.fields.setAccessibleName(words)
        menu = QMenu(self.fields)
        for name, title in FIELDS.items():
            menu.addAction(action_text(title), partial(self._put_in, f"{{{name}}}"))
        menu.addSeparator()
        menu.addAction(self.tr("Part left from right"), partial(self._put_in, " | "))
        self.fields.setMenu(menu)
        self._row.addWidget(self.fields)

    def _put_in(self, words: str) -> None:
        self.line.insert(words)
        self._written(self.line.text())
        self.ended.emit()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
