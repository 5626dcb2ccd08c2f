"""The work of an export: its files, each written whole or not at all."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from journeyeditor.files import CannotSave, FileProblem, write_atomically
from journeyeditor.files.reasons import why_not_saved
from journeyeditor.model import Document
from journeyeditor.picture.formats import CannotMake, ExportReport, placed
from journeyeditor.picture.printed import Tell
from journeyeditor.window.export.choice import ExportChoice
from journeyeditor.window.pages.work import run_work


def run_export(parent: QWidget, document: Document, choice: ExportChoice) -> ExportReport | None:
    """Export, and return what became of it; nothing where the user stopped it.

    Raises:
        FileProblem: a file could not be written.
    """

    def do(tell: Tell) -> ExportReport:
        return export_to_files(document, choice, tell)

    return run_work(parent, _tr("Export"), _tr("Making the pages…"), do)


def export_to_files(document: Document, choice: ExportChoice, tell: Tell) -> ExportReport:
    """Make the files of an export and write them, in any thread; where it is ended nothing is written.

    Raises:
        FileProblem: the format cannot hold it, or a file could not be written.
    """
    # It brings painters and fonts along, which take their time to import.
    from journeyeditor.picture.export import export

    try:
        made = export(document, choice.views(document), choice.export_format, tell, choice.details)
    except CannotMake as problem:
        raise FileProblem(problem.text, **problem.values) from problem
    except OSError as error:
        raise CannotSave("{file} cannot be exported: {reason}", reason=why_not_saved(error)) from error
    tell(1, 1)
    for path, data in placed(choice.path, made.files):
        write_atomically(path, data)
    return made.report


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExportWork", text)
