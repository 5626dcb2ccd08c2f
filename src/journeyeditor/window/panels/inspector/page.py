"""The fields of some kinds of elements, one group below the other."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from journeyeditor.editor.properties import Group, Subject, parts_of
from journeyeditor.window.panels.inspector.group_box import GroupBox
from journeyeditor.window.panels.inspector.row import Row
from journeyeditor.window.panels.inspector.widgets.field_widget import Surroundings
from journeyeditor.window.theme import SCROLL_BAR

Listen = Callable[["Section", Row], None]
"""Connects a row that is made to what takes its values."""


class Section:
    """Groups of fields that are about the same subjects."""

    def __init__(self, groups: tuple[Group, ...], surroundings: Surroundings, listen: Listen) -> None:
        """Make the groups."""
        self.subjects: tuple[Subject, ...] = ()
        self._surroundings = surroundings
        self.boxes = [GroupBox(group, surroundings, group.open, lambda row: listen(self, row)) for group in groups]

    def show_subjects(self, subjects: tuple[Subject, ...]) -> None:
        """Show what some subjects hold."""
        self.subjects = subjects
        editor = self._surroundings.editor
        parts = parts_of(editor.document, editor.map_id, subjects)
        for box in self.boxes:
            box.show_parts(parts)


class Page(QScrollArea):
    """Sections one below the other; it scrolls where they do not fit."""

    def __init__(self, sections: list[Section]) -> None:
        """Show sections."""
        super().__init__()
        self.sections = sections
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._fields = QWidget()
        self._fields.setObjectName("page")
        column = QVBoxLayout(self._fields)
        column.setContentsMargins(12, 4, 12, 12)
        column.setSpacing(2)
        for section in sections:
            for box in section.boxes:
                column.addWidget(box)
        column.addStretch(1)
        self._column = column
        self.setWidget(self._fields)
        self._dress()

    def put_above(self, widget: QWidget) -> None:
        """Show something above all sections."""
        self._column.insertWidget(0, widget)

    def put_below(self, box: GroupBox, widget: QWidget) -> None:
        """Show something below a group."""
        self._column.insertWidget(self._column.indexOf(box) + 1, widget)

    def row_of(self, path: str) -> Row | None:
        """Return the row of a field, in a group that is open now; none where no group has that field."""
        for box in (box for section in self.sections for box in section.boxes):
            if any(field.path == path for field in box.group.fields):
                box.heading.setChecked(True)
                return next(row for row in box.rows if row.field.path == path)
        return None

    def minimumSizeHint(self) -> QSize:
        """Return room for the whole width of every field: none is ever cut off."""
        hint = super().minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._fields.minimumSizeHint().width() + bar, hint.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take another width as soon as the fields need it."""
        if watched is self._fields and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette from light to dark and back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        self.verticalScrollBar().setStyleSheet(SCROLL_BAR)
