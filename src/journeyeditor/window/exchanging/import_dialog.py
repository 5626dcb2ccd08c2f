"""The dialog that shows what comes of a file of another program before it is opened."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.exchange.conversion import Taken
from journeyeditor.exchange.tables.source import Attempt, TableSource, attempt
from journeyeditor.exchange.tables.ways import GUESSED
from journeyeditor.model import JourneyMap, quoted
from journeyeditor.window.dialogs.picture import MapPicture, View
from journeyeditor.window.exchanging.contents import Contents
from journeyeditor.window.exchanging.found import Found
from journeyeditor.window.exchanging.notes import NotesList, size_in_words
from journeyeditor.window.exchanging.table_choices import TableChoices
from journeyeditor.window.pages.work import run_work
from journeyeditor.window.words import translated

_PICTURE = QSize(720, 380)


class ImportDialog(QDialog):
    """Shows the maps of a file, how much is in them, and what was guessed or left out.

    Of a table it shows the cells too, and reads it otherwise where somebody chooses so.
    """

    def __init__(self, path: Path, found: Found, parent: QWidget | None = None) -> None:
        """Show what was read from a file."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import {name}").format(name=quoted(path.name)))
        self._path = path
        self._ways = self._wished = GUESSED
        self.taken: Taken | None = None
        self.maps = QComboBox()
        self.maps.setAccessibleName(self.tr("Map"))
        self.maps.currentIndexChanged.connect(self._show_map)
        self.picture = MapPicture(_PICTURE)
        self.picture.setAccessibleName(self.tr("Picture of the map"))
        self.size_in_words = QLabel()
        self.size_in_words.setTextFormat(Qt.TextFormat.PlainText)
        self.notes = NotesList(self.tr("What was guessed or left out"), self.tr("Everything was read as it stands."))
        self.choices = TableChoices(found.source) if found.source is not None else None
        self.table = Contents(self.tr("What the file holds"))
        self._buttons = QDialogButtonBox()
        self.go_on = self._buttons.addButton(self.tr("Open as new map"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.go_on.setDefault(True)
        self._lay_out()
        if found.source is not None and self.choices is not None:
            self.choices.chosen.connect(partial(self._read_again, found.source, self.choices))
        self._show(found.attempt)
        self.go_on.setFocus()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.maps)
        top.addWidget(self.size_in_words, 1)
        layout = QVBoxLayout(self)
        if self.choices is not None:
            layout.addWidget(self.choices)
        layout.addLayout(top)
        self.tabs = QTabWidget(documentMode=True)
        self.tabs.setAccessibleName(self.tr("Preview"))
        self.tabs.addTab(self.picture, self.tr("Map"))
        if self.choices is not None:
            self.tabs.addTab(self.table, self.tr("Table in the file"))
        self.tabs.tabBar().setVisible(self.choices is not None)
        layout.addWidget(self.tabs)
        layout.addWidget(QLabel(self.tr("What was guessed or left out")))
        layout.addWidget(self.notes, 1)
        layout.addWidget(self._buttons)
        self.resize(780, 680)

    def _read_again(self, source: TableSource, choices: TableChoices) -> None:
        """Read the file in the ways that were chosen; where that is stopped, all stays as it was."""
        changes = {name: way for name, way in choices.ways._asdict().items() if way != getattr(self._ways, name)}
        # Another sheet, or other cells, may be a grid where this was a list: its form is guessed anew.
        wished = self._wished._replace(**{"form": "", **changes})
        title, name = self.tr("Reading {name}…").format(name=quoted(self._path.name)), self._path.stem
        again = run_work(self, self.windowTitle(), title, lambda tell: attempt(source, wished, name, tell))
        if again is None:
            choices.show_ways(self._ways)
        else:
            self._wished = wished
            self._show(again)

    def _show(self, found: Attempt) -> None:
        """Show what came of reading the file, or why nothing did."""
        was_in_order, self.taken = self.taken is not None, found.taken
        if found.looked is not None and self.choices is not None:
            self._ways = found.looked.ways
            self.choices.show_ways(self._ways)
            self.table.show_table(found.looked.table)
        self.maps.blockSignals(True)
        self.maps.clear()
        journeys = found.taken.document.maps if found.taken is not None else ()
        self.maps.addItems([" ".join(one.title.split()) or self.tr("Without a title") for one in journeys])
        self.maps.blockSignals(False)
        self.maps.setVisible(len(journeys) > 1)
        self.go_on.setEnabled(found.taken is not None)
        self.picture.show_document(found.taken.document if found.taken is not None else None)
        if found.problem is not None:
            found.problem.file = self._path.name
            self.notes.show_problem(translated(found.problem.message))
            self.size_in_words.setText(self.tr("There is no map in it when it is read so."))
            self.tabs.setCurrentWidget(self.table)
        elif found.taken is not None:
            if not was_in_order:
                self.tabs.setCurrentWidget(self.picture)
            self.notes.show_notes(found.taken.notes)
            self._show_map(0)

    def _show_map(self, number: int) -> None:
        """Show the map with a number."""
        assert self.taken is not None, "only maps that were read are offered"
        self.picture.show_view(View(max(number, 0)))
        self.size_in_words.setText(size_in_words(_counts(self.taken.document.maps[max(number, 0)])))


def _counts(journey: JourneyMap) -> list[tuple[str, int]]:
    return [
        ("Stages", len(journey.stages)),
        ("Steps", len(journey.steps)),
        ("Lanes", len(journey.lanes)),
        ("Cards", sum(len(lane.cards) for lane in journey.card_lanes)),
        ("Points of curves", sum(len(curve.points) for lane in journey.curve_lanes for curve in lane.curves)),
        ("Personas", len(journey.personas)),
    ]
