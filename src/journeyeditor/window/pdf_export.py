"""Export to PDF: the dialog, the file, and the way to it."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
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

from journeyeditor.files import write_atomically
from journeyeditor.layout.paper import AS_LARGE_AS_THE_MAP, PAPERS
from journeyeditor.model import quoted
from journeyeditor.window.file_dialogs import PDF_SUFFIX, ask_where_to_export, with_suffix
from journeyeditor.window.questions import ask_to_replace
from journeyeditor.window.run_dialog import run_dialog, waiting
from journeyeditor.window.settings import SettingsFile

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


class Choice(NamedTuple):
    """What to export to."""

    path: Path
    paper: str


class PdfExport:
    """Exports the document of a window, and knows where it did so last."""

    def __init__(self, window: "MainWindow", settings: SettingsFile) -> None:
        """Serve a window that has just opened its document."""
        self._window = window
        self._settings = settings
        self._last: Choice | None = None

    def again(self) -> None:
        """Export as the last time in this window; the first time, ask."""
        if self._last is None:
            self.ask()
        else:
            self._write(self._last)

    def ask(self) -> None:
        """Ask for paper and file, and export."""
        remembered = self._settings.now
        suggested = self._window.file.suggestion(PDF_SUFFIX, remembered.export_folder)
        dialog = ExportDialog(self._last or Choice(suggested, remembered.paper), self._window)
        if run_dialog(dialog):
            self._settings.change(paper=dialog.choice.paper, export_folder=str(dialog.choice.path.parent))
            self._write(dialog.choice)

    def _write(self, choice: Choice) -> None:
        # It brings the PDF and its fonts along, which take their time to import.
        from journeyeditor.picture.export import pdf_of

        with waiting():
            write_atomically(choice.path, pdf_of(self._window.editor.document, choice.paper))
        self._last = choice
        text = self._window.tr("Exported {name}.").format(name=quoted(choice.path.name))
        self._window.status.say(text, self._window.tr("Open"), lambda: _open(choice.path))


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class ExportDialog(QDialog):
    """Asks for paper and file."""

    def __init__(self, choice: Choice, parent: QWidget) -> None:
        """Suggest a choice."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export to PDF"))
        self._agreed: Path | None = None
        self._paper = QComboBox()
        for key, paper in PAPERS.items():
            self._paper.addItem(paper.name, key)
        self._paper.addItem(self.tr("One page as large as the map"), AS_LARGE_AS_THE_MAP)
        self._paper.setCurrentIndex(max(self._paper.findData(choice.paper), 0))
        self._file = QLineEdit(str(choice.path))
        self._file.setMinimumWidth(380)
        browse = QPushButton(self.tr("Choose…"))
        browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.addWidget(self._file, 1)
        row.addWidget(browse)
        form = QFormLayout()
        form.addRow(self.tr("Paper"), self._paper)
        form.addRow(self.tr("File"), row)
        note = QLabel(self.tr("A map that is too large to read on one page continues on the next, between two steps."))
        note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._export = buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._export.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._file.textChanged.connect(lambda text: self._export.setEnabled(bool(text.strip())))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(14)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addWidget(buttons)

    @property
    def choice(self) -> Choice:
        """What is chosen."""
        path = with_suffix(Path(self._file.text().strip()).expanduser().absolute(), PDF_SUFFIX)
        return Choice(path, self._paper.currentData())

    def accept(self) -> None:
        """Close, unless a file is in the way that shall stay."""
        path = self.choice.path
        if path == self._agreed or not path.exists() or ask_to_replace(self, quoted(path.name)):
            super().accept()

    def _browse(self) -> None:
        path = ask_where_to_export(self, self.choice.path)
        if path is not None:
            self._agreed = path
            self._file.setText(str(path))
