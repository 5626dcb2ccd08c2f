"""The dialog that shows what comes of a file of another program before it is opened."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journeyeditor.exchange.conversion import Taken
from journeyeditor.model import JourneyMap, quoted
from journeyeditor.window.dialogs.picture import MapPicture, View
from journeyeditor.window.exchanging.notes import NotesList, size_in_words

_PICTURE = QSize(720, 400)


class ImportDialog(QDialog):
    """Shows the maps of a file, how much is in them, and what was guessed or left out."""

    def __init__(self, path: Path, taken: Taken, parent: QWidget | None = None) -> None:
        """Show what was read from a file."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import {name}").format(name=quoted(path.name)))
        self._taken = taken
        self.maps = QComboBox()
        self.maps.setAccessibleName(self.tr("Map"))
        for journey in taken.document.maps:
            self.maps.addItem(" ".join(journey.title.split()) or self.tr("Without a title"))
        self.maps.setVisible(len(taken.document.maps) > 1)
        self.maps.currentIndexChanged.connect(self._show)
        self.picture = MapPicture(_PICTURE)
        self.picture.setAccessibleName(self.tr("Picture of the map"))
        self.size_in_words = QLabel()
        self.size_in_words.setTextFormat(Qt.TextFormat.PlainText)
        self.notes = NotesList(self.tr("What was guessed or left out"), self.tr("Everything was read as it stands."))
        self.notes.show_notes(taken.notes)
        buttons = QDialogButtonBox()
        go_on = buttons.addButton(self.tr("Open as new map"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        go_on.setDefault(True)
        self._lay_out(buttons)
        self.picture.show_document(taken.document)
        self._show(0)
        go_on.setFocus()

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        top = QHBoxLayout()
        top.addWidget(self.maps)
        top.addWidget(self.size_in_words, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(QLabel(self.tr("What was guessed or left out")))
        layout.addWidget(self.notes, 1)
        layout.addWidget(buttons)
        self.resize(760, 640)

    def _show(self, number: int) -> None:
        """Show the map with a number."""
        self.picture.show_view(View(max(number, 0)))
        self.size_in_words.setText(size_in_words(_counts(self._taken.document.maps[max(number, 0)])))


def _counts(journey: JourneyMap) -> list[tuple[str, int]]:
    return [
        ("Stages", len(journey.stages)),
        ("Steps", len(journey.steps)),
        ("Lanes", len(journey.lanes)),
        ("Cards", sum(len(lane.cards) for lane in journey.card_lanes)),
        ("Points of curves", sum(len(curve.points) for lane in journey.curve_lanes for curve in lane.curves)),
        ("Personas", len(journey.personas)),
    ]
