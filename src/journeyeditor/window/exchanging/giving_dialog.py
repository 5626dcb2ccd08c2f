"""The dialog in which a map is given away as a table or text, with all that goes out in sight."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.editor import Editor
from journeyeditor.exchange.contents import contents_of
from journeyeditor.exchange.conversion import Given, Tell
from journeyeditor.exchange.formats import FORMATS, Format
from journeyeditor.exchange.one_map import only_map
from journeyeditor.exchange.tables.sheet import Table
from journeyeditor.files import FileProblem, write_atomically
from journeyeditor.model import quoted
from journeyeditor.window.dialogs.file_dialogs import ask_where_to_export, with_suffix
from journeyeditor.window.dialogs.questions import ask_to_replace
from journeyeditor.window.exchanging.contents import Contents
from journeyeditor.window.exchanging.notes import NotesList
from journeyeditor.window.pages.refusal import tell_not_written
from journeyeditor.window.pages.work import run_work
from journeyeditor.window.settings import Settings

_ALL = ""


class _Made(NamedTuple):
    """A file as it will be, and what it holds."""

    given: Given
    contents: Table | str


class GivingDialog(QDialog):
    """Shows what a file holds while its format is chosen, and writes it at its end."""

    def __init__(
        self, editor: Editor, suggest: Callable[[str, str], Path], settings: Settings, parent: QWidget
    ) -> None:
        """Suggest a file in the format of the last time; a function gives its place for an ending and a folder."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export as table or text"))
        self._editor = editor
        self._made: _Made | None = None
        self._agreed: Path | None = None
        self._formats = [one for one in FORMATS if one.write is not None]
        self.formats, self.maps = QComboBox(), QComboBox()
        self._fill(settings.table_format)
        self.file = QLineEdit(str(suggest(self.format.endings[0], settings.export_folder)))
        self._about = QLabel(wordWrap=True)
        self.contents = Contents(self.tr("What the file holds"))
        self.notes = NotesList(self.tr("What is left out"), self.tr("Nothing is left out."))
        self._go_on = QPushButton(self.tr("Export"))
        self._lay_out()
        self.formats.currentIndexChanged.connect(self._take_format)
        self.maps.currentIndexChanged.connect(self._make)
        self.file.textChanged.connect(self._follow_file)
        self._make()

    def _fill(self, chosen: str) -> None:
        """Offer the formats and the maps."""
        self.formats.setAccessibleName(self.tr("Format"))
        for one in self._formats:
            self.formats.addItem(self.tr(one.name), one.id)
        self.formats.setCurrentIndex(max(self.formats.findData(chosen), 0))
        self.maps.setAccessibleName(self.tr("Map"))
        journeys = self._editor.document.maps
        if len(journeys) > 1:
            self.maps.addItem(self.tr("All maps"), _ALL)
        for journey in journeys:
            self.maps.addItem(" ".join(journey.title.split()) or self.tr("Without a title"), journey.id)

    def _lay_out(self) -> None:
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        self.file.setAccessibleName(self.tr("File"))
        row = QHBoxLayout()
        row.addWidget(self.file, 1)
        row.addWidget(browse)
        form = QFormLayout()
        form.addRow(self.tr("Format"), self.formats)
        form.addRow(self.tr("Map"), self.maps)
        form.addRow(self.tr("File"), row)
        buttons = QDialogButtonBox()
        buttons.addButton(self._go_on, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._go_on.setDefault(True)
        self.notes.setMaximumHeight(110)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._about)
        layout.addWidget(self.contents, 1)
        layout.addWidget(QLabel(self.tr("What is left out")))
        layout.addWidget(self.notes)
        layout.addWidget(buttons)
        self.resize(860, 680)

    @property
    def format(self) -> Format:
        """The format."""
        return self._formats[self.formats.currentIndex()]

    @property
    def path(self) -> Path:
        """The file, with an ending of its format."""
        path = Path(self.file.text().strip()).expanduser().absolute()
        return path if path.suffix.casefold() in self.format.endings else with_suffix(path, self.format.endings[0])

    def accept(self) -> None:
        """Write the file, unless one is in the way that shall stay; what goes wrong is told, and can be mended."""
        path = self.path
        is_in_the_way = path.exists() and path != self._agreed
        if self._made is None or (is_in_the_way and not ask_to_replace(self, quoted(path.name))):
            return
        try:
            write_atomically(path, self._made.given.data)
        except FileProblem as problem:
            tell_not_written(self, problem)
            return
        super().accept()

    def _take_format(self) -> None:
        path = Path(self.file.text())
        if path.suffix.casefold() in {ending for one in self._formats for ending in one.endings}:
            self.file.setText(str(path.with_suffix(self.format.endings[0])))
        self._make()

    def _make(self) -> None:
        """Make the file as it will be, and show what it holds; where that is stopped, nothing can be exported."""
        document, one = self._editor.document, self.format
        chosen = self.maps.currentData()
        journey = document.map(chosen or self._editor.map_id)
        if one.holds == "document" and chosen:
            document = only_map(document, journey)
        write = one.write
        assert write is not None, "only formats that can be written are offered"

        def do(tell: Tell) -> _Made:
            tell(0, 2)
            given = write(document, document.map(journey.id))
            tell(1, 2)
            return _Made(given, contents_of(one.id, given.data))

        holds_all = self.tr("What the file holds: all there is, with notes, comments and hidden lanes")
        self._about.setText(holds_all if one.holds == "document" else self.tr("What the file holds"))
        made = self._made = run_work(self, self.tr("Export"), self.tr("Making the file…"), do)
        if made is not None:
            if isinstance(made.contents, str):
                self.contents.show_text(made.contents)
            else:
                self.contents.show_table(made.contents)
            self.notes.show_notes(made.given.notes)
        self._follow_file()

    def _follow_file(self) -> None:
        self._go_on.setEnabled(self._made is not None and bool(self.file.text().strip()))

    def _browse(self) -> None:
        path = ask_where_to_export(self, self.path, self.tr(self.format.name), self.format.endings[0])
        if path is not None:
            self._agreed = path
            self.file.setText(str(path))
