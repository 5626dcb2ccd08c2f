"""A page of the analysis as a file: as its sheet looks, or as a list for programs that plan work."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from journeyeditor.exchange.lists import write_list
from journeyeditor.files import FileProblem, write_atomically
from journeyeditor.model import Document, PageSetup, SheetKind, View, quoted
from journeyeditor.picture.formats import FORMATS, CannotMake, Details, ExportFormat, placed
from journeyeditor.picture.printed import Tell
from journeyeditor.window.dialogs.file_dialogs import ask_where_to_export
from journeyeditor.window.pages.content_form import sheet_names
from journeyeditor.window.pages.refusal import tell_not_written
from journeyeditor.window.pages.work import run_work

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_CSV_SUFFIX = ".csv"


def _tr(text: str) -> str:
    return QCoreApplication.translate("AnalysisExport", text)


def export_list(window: "MainWindow", kind: SheetKind) -> None:
    """Ask for a file and write the list of a page to it, as comma-separated values."""
    path = _ask(window, kind, _tr("Comma-separated values"), _CSV_SUFFIX)
    if path is None:
        return
    look_up = partial(QCoreApplication.translate, "Message")
    try:
        write_atomically(path, write_list(window.editor.journey, kind, look_up))
    except FileProblem as problem:
        tell_not_written(window, problem)
        return
    _tell(window, path)


def export_sheet(window: "MainWindow", kind: SheetKind, key: str) -> None:
    """Ask for a file and write the sheet of a page to it, in the format of a key."""
    made = FORMATS[key]
    path = _ask(window, kind, _tr(made.name), made.suffix)
    if path is None:
        return
    document, view = window.editor.document, _view(window, kind)
    try:
        done = run_work(window, _tr("Export"), _tr("Making the pages…"), partial(_write, document, view, made, path))
    except FileProblem as problem:
        tell_not_written(window, problem)
        return
    if done:
        _tell(window, path)


def _view(window: "MainWindow", kind: SheetKind) -> View:
    page = PageSetup(paper="a4")
    return View(id="analysis", name="", map=window.editor.map_id, sheets=(kind,), page=page)


def _write(document: Document, view: View, made: ExportFormat, path: Path, tell: Tell) -> bool:
    from journeyeditor.picture.export import export

    try:
        found = export(document, [view], made, tell, Details(attached=False), only_sheets=True)
    except CannotMake as problem:
        raise FileProblem(problem.text, **problem.values) from problem
    for where, data in placed(path, found.files):
        write_atomically(where, data)
    return True


def _ask(window: "MainWindow", kind: SheetKind, name: str, suffix: str) -> Path | None:
    beside = window.file.suggestion(suffix, window.settings.now.export_folder)
    suggestion = beside.with_name(f"{beside.stem} - {sheet_names()[kind]}{suffix}")
    return ask_where_to_export(window, suggestion, name, suffix)


def _tell(window: "MainWindow", path: Path) -> None:
    window.settings.change(export_folder=str(path.parent))
    window.status.say(_tr("Exported {name}.").format(name=quoted(path.name)))
