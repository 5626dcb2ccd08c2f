"""The dialog of map details: what stands above the map, and whose journey it is."""

from typing import get_args

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QTabWidget, QVBoxLayout, QWidget

from journeyeditor.editor import Editor
from journeyeditor.editor.map_details import (
    MapDetails,
    PersonaDetails,
    change_map_details,
    map_details,
    personas_elsewhere,
)
from journeyeditor.model import MapKind
from journeyeditor.model.document import MapStatus
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.dialogs.fields import LineField, ProseField
from journeyeditor.window.dialogs.persona_pages import PersonaPages
from journeyeditor.window.dialogs.run_dialog import run_dialog


def edit_map_details(editor: Editor, parent: QWidget) -> None:
    """Let the details of the map in sight be edited; OK is one step of undo, Cancel none.

    Raises:
        EditError: a detail does not fit.
    """
    dialog = MapDetailsDialog(map_details(editor), personas_elsewhere(editor), parent)
    if run_dialog(dialog):
        change_map_details(editor, dialog.details)


class MapDetailsDialog(QDialog):
    """Shows details of a map, to be changed."""

    def __init__(self, details: MapDetails, elsewhere: tuple[PersonaDetails, ...], parent: QWidget) -> None:
        """Show details; the personas elsewhere in the document can be brought onto the map."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Map details"))
        self._given = details
        self._title = LineField(details.title)
        self._kind = _choice(get_args(MapKind), details.kind)
        self._status = _choice(get_args(MapStatus), details.status)
        self._owner = LineField(details.owner)
        self._scenario = ProseField(4, details.scenario)
        self._goal = ProseField(2, details.goal)
        self._starts = LineField(details.starts)
        self._ends = LineField(details.ends)
        self._document_title = LineField(details.document_title)
        self._document_title.setPlaceholderText(self.tr("The name of the file"))
        self._personas = PersonaPages(details.personas, elsewhere)
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.addTab(self._map_page(), self.tr("Map"))
        tabs.addTab(self._personas, self.tr("Personas"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(tabs)
        layout.addWidget(buttons)
        self.resize(640, 0)

    @property
    def details(self) -> MapDetails:
        """What it shows now."""
        return MapDetails(
            document_title=self._document_title.value,
            title=self._title.value,
            kind=self._kind.currentData(),
            status=self._status.currentData(),
            scenario=self._scenario.value,
            goal=self._goal.value,
            starts=self._starts.value,
            ends=self._ends.value,
            owner=self._owner.value,
            personas=self._personas.personas,
        )

    def _map_page(self) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field in (
            (self.tr("Title"), self._title),
            (self.tr("Kind"), self._kind),
            (self.tr("Status"), self._status),
            (self.tr("Owner"), self._owner),
            (self.tr("Scenario"), self._scenario),
            (self.tr("Goal"), self._goal),
            (self.tr("Starts with"), self._starts),
            (self.tr("Ends with"), self._ends),
            (self.tr("Document title"), self._document_title),
        ):
            form.addRow(label, field)
        return page


def _choice(values: tuple[str, ...], chosen: str | None) -> QComboBox:
    """Return a box with the words for some values, and a dash for none."""
    box = QComboBox()
    box.addItem("–", None)
    for value in values:
        box.addItem(action_text(value.replace("-", " ").capitalize()), value)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    return box
