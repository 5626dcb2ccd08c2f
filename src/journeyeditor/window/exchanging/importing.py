"""Maps from files of other programs: read aside, shown with what was guessed, and opened as new maps."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from journeyeditor import files
from journeyeditor.editor import Editor
from journeyeditor.exchange.conversion import Taken, Tell
from journeyeditor.exchange.formats import FORMATS, format_of
from journeyeditor.model import quoted
from journeyeditor.window.dialogs.run_dialog import run_dialog
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
    read = one.read if one is not None else None
    if read is None:
        return None

    def do(tell: Tell) -> Taken:
        with files.telling_of(path):
            return read(files.read(path), path.stem, tell)

    words = _tr("Reading {name}…").format(name=quoted(path.name))
    taken = run_work(parent, _tr("Import"), words, do)
    if taken is None or not run_dialog(ImportDialog(path, taken, parent)):
        return None
    editor = Editor(taken.document, origin=path)
    editor.lost_file()  # no file of ours holds it: closing asks
    return editor


def _ask_what_to_import(parent: QWidget, folder: str) -> list[Path]:
    dialog = QFileDialog(parent, _tr("Import"), folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    endings = dict.fromkeys(ending for one in FORMATS if one.read is not None for ending in one.endings)
    dialog.setNameFilters([_tr("Tables and text") + f" ({' '.join(f'*{ending}' for ending in endings)})"])
    return [Path(name) for name in dialog.selectedFiles()] if run_dialog(dialog) else []
