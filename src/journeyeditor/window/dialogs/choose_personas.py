"""The question which personas of another document are wanted."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from journeyeditor.editor.properties.choices import one_line
from journeyeditor.model import Document
from journeyeditor.window.dialogs.run_dialog import run_dialog
from journeyeditor.window.form_style import form_style
from journeyeditor.window.panels.finding_list import finding_list
from journeyeditor.window.panels.personas.people_list import People, Person, PersonPainter

_SIZE = QSize(380, 420)


class ChoosePersonas(QDialog):
    """Shows the personas of a document with a tick at each that is wanted: at first at all."""

    def __init__(self, source: Document, parent: QWidget) -> None:
        """Show the personas of a document."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import personas"))
        self.list = finding_list(self.tr("Personas of the other document"), 120)
        self._people, self._source = People(self, self.devicePixelRatioF()), source
        self._wanted = {persona.id for persona in source.personas}
        self.list.setModel(self._people)
        self.list.setItemDelegate(PersonPainter(self.list))
        self._people.ticked.connect(self._tick)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = buttons.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(self.tr("Which personas shall come here?")))
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.setStyleSheet(form_style("QListView {{ padding: 0 6px; }}", self.palette()))
        self.resize(_SIZE)
        self._show()
        self.list.setCurrentIndex(self._people.index(0))

    @property
    def wanted(self) -> tuple[str, ...]:
        """The ids of those that are wanted, in the order of their document."""
        return tuple(persona.id for persona in self._source.personas if persona.id in self._wanted)

    def _tick(self, persona_id: str, is_ticked: bool) -> None:
        (self._wanted.add if is_ticked else self._wanted.discard)(persona_id)
        self._show()

    def _show(self) -> None:
        self._people.show_people(
            self._source,
            [
                Person(persona, one_line(persona.name), " ".join(persona.role.split()), persona.id in self._wanted)
                for persona in self._source.personas
            ],
        )
        self.take.setEnabled(bool(self._wanted))


def ask_for_personas(parent: QWidget, source: Document) -> tuple[str, ...]:
    """Ask which personas of a document are wanted, and return their ids; none where the user thinks better of it."""
    dialog = ChoosePersonas(source, parent)
    return dialog.wanted if run_dialog(dialog) else ()
