"""The personas of a map in a dialog: a list, and a form for the one that is chosen."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QColorDialog,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.editor.map_details import PersonaDetails
from journeyeditor.window.dialogs.fields import LineField, ListField, ProseField
from journeyeditor.window.dialogs.run_dialog import run_dialog
from journeyeditor.window.words import for_menu

COLOURS = ("#0B7285", "#B4501E", "#6A4FA0", "#25794A", "#A61E4D", "#33588A", "#8A6100", "#5C6270")
"""For new personas, one after the other."""
_NO_AGE = -1


class PersonaForm(QWidget):
    """Shows one persona, to be changed."""

    def __init__(self) -> None:
        """Show an empty persona."""
        super().__init__()
        self.name = LineField()
        self._age = QSpinBox()
        self._age.setRange(_NO_AGE, 150)
        self._age.setSpecialValueText("–")
        self._role = LineField()
        self._quote = ProseField(2)
        self._goals = ListField(3)
        self._goals.setPlaceholderText(self.tr("One on each line"))
        self.colour = QPushButton()
        self.colour.clicked.connect(self._choose_colour)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field in (
            (self.tr("Name"), self.name),
            (self.tr("Age"), self._age),
            (self.tr("Role"), self._role),
            (self.tr("Quote"), self._quote),
            (self.tr("Goals"), self._goals),
            (self.tr("Colour"), self.colour),
        ):
            form.addRow(label, field)
        self.show_persona(PersonaDetails())

    def show_persona(self, persona: PersonaDetails) -> None:
        """Show a persona."""
        self._persona = persona
        self.name.show_value(persona.name)
        self._age.setValue(_NO_AGE if persona.age is None else persona.age)
        self._role.show_value(persona.role)
        self._quote.show_value(persona.quote)
        self._goals.show_values(persona.goals)
        self._show_colour()

    @property
    def persona(self) -> PersonaDetails:
        """The persona as it is shown now."""
        return self._persona._replace(
            name=self.name.value,
            age=None if self._age.value() == _NO_AGE else self._age.value(),
            role=self._role.value,
            quote=self._quote.value,
            goals=self._goals.values,
        )

    def _show_colour(self) -> None:
        self.colour.setIcon(swatch(self._persona.colour))
        self.colour.setText(self._persona.colour)

    def _choose_colour(self) -> None:
        dialog = QColorDialog(QColor(self._persona.colour), self)
        if run_dialog(dialog):
            self._persona = self._persona._replace(colour=dialog.selectedColor().name().upper())
            self._show_colour()


class PersonaPages(QWidget):
    """The personas of a map: added, removed, and changed one at a time."""

    def __init__(self, personas: Sequence[PersonaDetails], elsewhere: Sequence[PersonaDetails]) -> None:
        """Show the personas of a map; those elsewhere in the document can be added."""
        super().__init__()
        self._personas = list(personas)
        self._elsewhere = list(elsewhere)
        self._shown = -1
        self._form = PersonaForm()
        self._list = QListWidget()
        self._list.setMaximumWidth(190)
        self._list.setAccessibleName(self.tr("Personas on the map"))
        self._add = QPushButton(self.tr("Add"))
        self._remove = QPushButton(self.tr("Remove"))
        for button in (self._add, self._remove, self._form.colour):
            button.setAutoDefault(False)
        self._add.clicked.connect(self._ask_which)
        self._remove.clicked.connect(self._remove_shown)
        self._list.currentRowChanged.connect(self._show_row)
        self._form.name.textEdited.connect(self._rename_shown)
        self._lay_out()
        for persona in self._personas:
            self._list.addItem(QListWidgetItem(swatch(persona.colour), _shown_name(persona.name)))
        self._list.setCurrentRow(0)
        self._show_row(self._list.currentRow())

    @property
    def personas(self) -> tuple[PersonaDetails, ...]:
        """The personas as they are shown now."""
        self._take_from_form()
        return tuple(self._personas)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._add)
        buttons.addWidget(self._remove)
        side = QVBoxLayout()
        side.addWidget(self._list, 1)
        side.addLayout(buttons)
        layout = QHBoxLayout(self)
        layout.addLayout(side)
        layout.addSpacing(8)
        layout.addWidget(self._form, 1)

    def _take_from_form(self) -> None:
        if 0 <= self._shown < len(self._personas):
            self._personas[self._shown] = self._form.persona
            self._list.item(self._shown).setIcon(swatch(self._form.persona.colour))

    def _show_row(self, row: int) -> None:
        self._take_from_form()
        self._shown = row
        self._form.setEnabled(row >= 0)
        self._remove.setEnabled(row >= 0)
        self._form.show_persona(self._personas[row] if row >= 0 else PersonaDetails())

    def _rename_shown(self, name: str) -> None:
        self._list.item(self._shown).setText(_shown_name(name))

    def _ask_which(self) -> None:
        """Add a new persona; where the document has others, let one of them be chosen instead."""
        if not self._elsewhere:
            self._add_new()
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("New persona"), self._add_new)
        menu.addSeparator()
        for persona in self._elsewhere:
            menu.addAction(swatch(persona.colour), for_menu(_shown_name(persona.name)), partial(self._bring, persona))
        menu.popup(self._add.mapToGlobal(self._add.rect().bottomLeft()))

    def _add_new(self) -> None:
        taken = {persona.colour for persona in (*self._personas, *self._elsewhere)}
        colour = next((colour for colour in COLOURS if colour not in taken), COLOURS[0])
        self._append(PersonaDetails(name=self.tr("New persona"), colour=colour))
        self._form.name.setFocus()
        self._form.name.selectAll()

    def _bring(self, persona: PersonaDetails) -> None:
        self._elsewhere.remove(persona)
        self._append(persona)

    def _append(self, persona: PersonaDetails) -> None:
        self._personas.append(persona)
        self._list.addItem(QListWidgetItem(swatch(persona.colour), _shown_name(persona.name)))
        self._list.setCurrentRow(len(self._personas) - 1)

    def _remove_shown(self) -> None:
        """Take a persona off the map; the document keeps it."""
        self._take_from_form()
        persona = self._personas.pop(self._shown)
        if persona.id is not None:
            self._elsewhere.append(persona)
        row, self._shown = self._shown, -1
        # The list tells of the next row before this one is gone.
        with QSignalBlocker(self._list):
            self._list.takeItem(row)
        self._show_row(self._list.currentRow())


def swatch(colour: str) -> QIcon:
    """Return a disc of a colour, with a rim that tells it from any ground."""
    pixmap = QPixmap(32, 32)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor("#FFFFFF"), 3))
        painter.setBrush(QColor(colour))
        painter.drawEllipse(3, 3, 26, 26)
    return QIcon(pixmap)


def _shown_name(name: str) -> str:
    return " ".join(name.split()) or "–"
