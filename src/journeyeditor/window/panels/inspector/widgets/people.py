"""The personas of a map: which of the document are on it, and a way to each of them."""

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from journeyeditor.editor.properties.forms import SomeOf
from journeyeditor.editor.properties.people import add_persona
from journeyeditor.edits import personas
from journeyeditor.window.panels.inspector.widgets.choosing import SomeOfWidget
from journeyeditor.window.panels.inspector.widgets.field_widget import Surroundings
from journeyeditor.window.swatch import swatch


class PeopleWidget(SomeOfWidget):
    """The personas of the document, with a tick at those on the map; they are added, opened and deleted here."""

    def __init__(self, surroundings: Surroundings, label: str) -> None:
        """Show no persona yet."""
        super().__init__(surroundings, label, SomeOf("personas"))
        self.list.setIconSize(QSize(14, 14))
        self.list.setToolTip(self.tr("A tick: on this map. Double-click or Enter: properties of the persona."))
        self.add, self.edit, self.delete = (
            QPushButton(words) for words in (self.tr("Add"), self.tr("Edit"), self.tr("Delete"))
        )
        for button, words in (
            (self.add, self.tr("Add persona")),
            (self.edit, self.tr("Edit persona")),
            (self.delete, self.tr("Delete persona")),
        ):
            button.setAccessibleName(words)
            # The three share what room there is.
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(button.fontMetrics().horizontalAdvance(button.text()) + 12)
        self.add.clicked.connect(self._add)
        self.edit.clicked.connect(self._open)
        self.delete.clicked.connect(self._delete)
        self.list.itemActivated.connect(self._open)
        self.list.currentRowChanged.connect(self._enable)
        self._lay_out()

    def show_value(self, value: Any) -> None:
        """Show ticks at the personas of the map."""
        super().show_value(value)
        self._enable()

    def _fill(self, entries: list[tuple[str, str]]) -> None:
        super()._fill(entries)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)

    def _tick(self, row: int) -> None:
        super()._tick(row)
        colour = self._surroundings.editor.document.personas[row].colour
        item = self.list.item(row)
        if item.data(Qt.ItemDataRole.UserRole + 1) != colour:
            item.setData(Qt.ItemDataRole.UserRole + 1, colour)
            item.setIcon(swatch(colour))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self.add, self.edit, self.delete):
            buttons.addWidget(button)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        self._row.removeWidget(self.list)
        column.addWidget(self.list)
        column.addLayout(buttons)
        self._row.addWidget(holder, 1)

    def _enable(self) -> None:
        has_one = self.list.currentRow() >= 0
        self.edit.setEnabled(has_one)
        self.delete.setEnabled(has_one)

    def _add(self) -> None:
        editor = self._surroundings.editor
        change = add_persona(editor.document, editor.map_id, self.tr("New persona"))
        editor.apply(change)
        self._surroundings.open_persona(change.touched[0])

    def _open(self) -> None:
        self._surroundings.open_persona(self._id(self.list.currentRow()))

    def _delete(self) -> None:
        editor = self._surroundings.editor
        change = personas.delete_persona(editor.document, self._id(self.list.currentRow()))
        editor.apply(change._replace(touched=editor.selection))
