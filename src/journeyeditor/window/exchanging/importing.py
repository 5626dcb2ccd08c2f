"""Maps from files of other programs: read aside, shown with what was guessed, and opened as new maps."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from journeyeditor import files
from journeyeditor.editor import Editor
from journeyeditor.exchange.conversion import Tell
from journeyeditor.exchange.formats import FORMATS, Format, format_of
from journeyeditor.exchange.tables.source import Attempt, attempt
from journeyeditor.exchange.tables.ways import GUESSED
from journeyeditor.model import quoted
from journeyeditor.window.dialogs.run_dialog import run_dialog
from journeyeditor.window.exchanging.found import Found
from journeyeditor.window.pages.work import run_work

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("Importing", text)


def can_be_imported(path: Path) -> bool:
    """Tell whether a file is of another program whose maps can be read."""
    one = format_of(path)
    return one is not None and one.read is not None


def ask_and_import(window: "MainWindow") -> None:
    """Ask for files of other programs, and open the maps in them that the user wants."""
    now, path = window.settings.now, window.editor.path
    chosen = _ask_what_to_import(window, str(path.parent) if path else now.import_folder or now.last_folder)
    if chosen:
        window.settings.change(import_folder=str(chosen[0].parent))
        window.windows.open(chosen, window)


def editor_of_import(path: Path, parent: QWidget | None) -> Editor | None:
    """Return an editor of the maps in a file of another program; none where the user thinks better of it.

    Raises:
        FileProblem: the file cannot be read, or holds no map.
    """
    from journeyeditor.window.exchanging.import_dialog import ImportDialog

    one = format_of(path)
    if one is None or one.read is None:
        return None
    words = _tr("Reading {name}…").format(name=quoted(path.name))
    found = run_work(parent, _tr("Import"), words, lambda tell: _read(one, path, tell))
    if found is None:
        return None
    dialog = ImportDialog(path, found, parent)
    if not run_dialog(dialog) or dialog.taken is None:
        return None
    editor = Editor(dialog.taken.document, origin=path)
    editor.lost_file()  # no file of ours holds it: closing asks
    return editor


def _read(one: Format, path: Path, tell: Tell) -> Found:
    """Return what is in a file; of tables also what is none in the ways that were guessed, for there are others."""
    with files.telling_of(path):
        data = files.read(path)
        if one.tables is None:
            assert one.read is not None, "only formats that can be read are imported"
            return Found(Attempt(taken=one.read(data, path.stem, tell)))
        source = one.tables(data, tell)
        first = attempt(source, GUESSED, path.stem, tell)
        if first.problem is not None and (first.looked is None or not any(first.looked.table.filled)):
            raise first.problem
        return Found(first, source)


def _ask_what_to_import(parent: QWidget, folder: str) -> list[Path]:
    dialog = QFileDialog(parent, _tr("Import"), folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    endings = dict.fromkeys(ending for one in FORMATS if one.read is not None for ending in one.endings)
    dialog.setNameFilters([_tr("Tables and text") + f" ({' '.join(f'*{ending}' for ending in endings)})"])
    return [Path(name) for name in dialog.selectedFiles()] if run_dialog(dialog) else []
