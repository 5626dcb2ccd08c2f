"""Export to PDF: what was chosen, the file, and the way to it."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from journeyeditor.files import write_atomically
from journeyeditor.model import quoted
from journeyeditor.window.dialogs.file_dialogs import PDF_SUFFIX
from journeyeditor.window.dialogs.run_dialog import run_dialog, waiting
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
        from journeyeditor.window.dialogs.export_dialog import ExportDialog

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
