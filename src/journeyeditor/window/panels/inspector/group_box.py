"""Fields that belong together, under a heading that opens and closes them."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from journeyeditor.editor.properties import Group
from journeyeditor.editor.properties.reading import is_filled
from journeyeditor.model import Part
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.panels.inspector.row import Row
from journeyeditor.window.panels.inspector.widgets.field_widget import Surroundings

_LABELS = 86
"""The width of labels, in pixels."""


class GroupBox(QWidget):
    """A group of fields; its widgets are made when it first opens."""

    def __init__(self, group: Group, surroundings: Surroundings, is_open: bool, made: Callable[[Row], None]) -> None:
        """Show a group, open or closed.

        Args:
            group: its heading and fields.
            surroundings: what its widgets need.
            is_open: whether its fields are shown; one without a heading always shows them.
            made: called with each row when it is made.
        """
        super().__init__()
        self.group = group
        self._surroundings, self._made = surroundings, made
        self.rows: list[Row] = []
        self._parts: tuple[Part, ...] = ()
        self.heading = QToolButton()
        self._body = QWidget()
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(0, 2, 0, 8)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnMinimumWidth(0, _LABELS)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self._body)
        self._make_heading(is_open)
        self._open(is_open or not group.heading)

    def show_parts(self, parts: tuple[Part, ...]) -> None:
        """Show what some parts hold in the fields; closed, only whether they hold anything."""
        self._parts = parts
        if self._body.isHidden():
            filled = any(is_filled(parts, field) for field in self.group.fields)
            words = action_text(self.group.heading)
            self.heading.setText(f"{words} •" if filled else words)
            self.heading.setAccessibleName(self.tr("{group}, filled in").format(group=words) if filled else words)
            return
        for row in self.rows:
            row.show_parts(parts)

    def _make_heading(self, is_open: bool) -> None:
        self.heading.setObjectName("heading")
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setText(action_text(self.group.heading))
        self.heading.setAccessibleName(action_text(self.group.heading))
        self.heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.heading.setIconSize(QSize(14, 14))
        self.heading.setCheckable(True)
        self.heading.setChecked(is_open)
        self.heading.setVisible(bool(self.group.heading))
        self.heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.heading.toggled.connect(self._open)

    def _open(self, opened: bool) -> None:
        self.heading.setIcon(glyph_icon("chevron-down" if opened else "chevron-right"))
        self._body.setVisible(opened)
        if opened:
            if not self.rows:
                for field in self.group.fields:
                    row = Row(field, self._surroundings, self._grid)
                    self.rows.append(row)
                    self._made(row)
            self.heading.setText(action_text(self.group.heading))
            self.heading.setAccessibleName(action_text(self.group.heading))
        if self._parts:
            self.show_parts(self._parts)
