"""One field of the properties panel: its label, its widget, and what is wrong with it."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from journeyeditor.editor.properties import Field, value_of
from journeyeditor.editor.properties.reading import has_field
from journeyeditor.model import Part
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.panels.inspector.widgets.field_widget import FieldWidget, Surroundings
from journeyeditor.window.panels.inspector.widgets.make import make_widget


class Row(QObject):
    """Shows one field in the grid of its group."""

    def __init__(self, field: Field, surroundings: Surroundings, grid: QGridLayout) -> None:
        """Put a field below those that the grid has."""
        super().__init__()
        self.field = field
        words = action_text(field.label)
        self.widget: FieldWidget = make_widget(field.form, surroundings, words)
        self._label = None if self.widget.names_itself else QLabel(words)
        self._problem = QLabel()
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.setObjectName("problem")
        self._problem.hide()
        self._lay_out(grid)
        self.widget.refused.connect(self.show_problem)

    def show_parts(self, parts: tuple[Part, ...]) -> None:
        """Show what some parts hold in the field."""
        there = has_field(parts, self.field)
        self.widget.setVisible(there)
        if self._label is not None:
            self._label.setVisible(there)
        if there:
            self.widget.show_value(value_of(parts, self.field))
        self.show_problem("")

    def show_problem(self, words: str) -> None:
        """Say why what was written is not taken; nothing for nothing."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        # Those who hear the field and do not see it are told with it.
        proxy = self.widget.focusProxy()
        if proxy is not None:
            proxy.setAccessibleDescription(words)

    def _lay_out(self, grid: QGridLayout) -> None:
        row = grid.rowCount()
        if self._label is not None:
            self._label.setBuddy(self.widget.focusProxy() or self.widget)
            if self.widget.fills_row:
                self._label.setContentsMargins(0, 4, 0, 0)
                grid.addWidget(self._label, row, 0, 1, 2)
                row += 1
            else:
                self._label.setWordWrap(True)
                self._label.setMinimumHeight(24)
                grid.addWidget(self._label, row, 0, Qt.AlignmentFlag.AlignTop)
        if self.widget.fills_row:
            grid.addWidget(self.widget, row, 0, 1, 2)
        else:
            grid.addWidget(self.widget, row, 1)
        grid.addWidget(self._problem, row + 1, 0 if self.widget.fills_row else 1, 1, -1)
