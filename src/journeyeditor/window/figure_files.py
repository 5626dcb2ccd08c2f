"""Figures that come from a table: read once, and again whenever somebody asks for it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from journeyeditor.editor.links import document_beside
from journeyeditor.edits.figures import take_figures
from journeyeditor.exchange.figures import read_figures
from journeyeditor.files import CannotRead, FileProblem
from journeyeditor.model import Document, quoted
from journeyeditor.window.dialogs.run_dialog import run_dialog

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_LARGEST = 20_000_000
"""How many bytes of a table are read at most."""


def read_figures_from_table(window: "MainWindow") -> None:
    """Ask for a table, and give the cards of the document the figures in it.

    Raises:
        FileProblem: it cannot be read, or is no table of figures.
    """
    path = window.editor.path
    folder = str(path.parent) if path is not None else window.settings.now.last_folder
    dialog = QFileDialog(window, _tr("Read figures from table"), folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([_tr("Tables as text (*.csv *.tsv *.txt)"), _tr("All files (*)")])
    if run_dialog(dialog):
        take_figures_from(window, Path(dialog.selectedFiles()[0]))


def read_figures_again(window: "MainWindow") -> None:
    """Read the table again that lies beside the document.

    Raises:
        EditError: it is not there, or does not lie beside the document.
        FileProblem: it cannot be read, or is no table of figures.
    """
    take_figures_from(window, document_beside(window.editor.path, window.editor.document.figures))


def take_figures_from(window: "MainWindow", path: Path) -> None:
    """Give the cards of a document the figures in a table, and say what came of it.

    Raises:
        FileProblem: it cannot be read, or is no table of figures.
    """
    try:
        with path.open("rb") as file:
            figures = read_figures(file.read(_LARGEST))
    except OSError as error:
        problem = CannotRead("{file} cannot be read: {reason}", reason=error.strerror or str(error))
        problem.file = path.name
        raise problem from error
    except FileProblem as problem:
        problem.file = path.name
        raise
    editor = window.editor
    change = take_figures(editor.document, figures, _beside(editor.path, path))
    editor.apply(change._replace(touched=editor.selection))
    known = _names(change.document)
    found, lost = known & figures.keys(), figures.keys() - known
    words = _tr("Figures read: {count}.").format(count=len(found))
    if lost:
        names = ", ".join(quoted(name) for name in sorted(lost)[:3])
        words += " " + _tr("No card is called {names}.").format(names=names)
    window.status.say(words)


def _beside(document: Path | None, table: Path) -> str:
    """Return the way from the folder of a document to a table in it or below; nothing where it lies elsewhere."""
    if document is None:
        return ""
    folder, table = document.absolute().parent.resolve(), table.resolve()
    return table.relative_to(folder).as_posix() if table.is_relative_to(folder) else ""


def _names(document: Document) -> set[str]:
    lanes = (lane for journey in document.maps for lane in journey.card_lanes)
    return {name for lane in lanes for card in lane.cards if (name := lane.name_of_figure(card))}


def _tr(text: str) -> str:
    return QCoreApplication.translate("FigureFiles", text)
