"""Print: the pages in sight, the system's dialog, and the pages on their way to the printer."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QProgressDialog, QWidget

from journeyeditor.files import write_atomically
from journeyeditor.model import Message, PageSetup
from journeyeditor.model.seen import whole_views
from journeyeditor.picture.missing import missing_characters
from journeyeditor.picture.printed import Print, pages_of
from journeyeditor.picture.printing import print_of
from journeyeditor.typeset import QtTypesetter
from journeyeditor.window.dialogs.questions import tell
from journeyeditor.window.dialogs.run_dialog import run_dialog
from journeyeditor.window.printing.dialog import PrintPreviewDialog
from journeyeditor.window.printing.paint import PrintingError, paint_pages
from journeyeditor.window.printing.setup import offer_paper, paper_in, setup_for

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_SOON = 400
"""Milliseconds of work after which one is told how far it is."""


def print_map(window: "MainWindow") -> None:
    """Show the pages, ask the system's dialog for a printer, and print."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(window.editor.document.title)
    printer.setCreator("Journey Editor")
    typesetter = QtTypesetter()

    def lay_on_pages(setup: PageSetup, all_maps: bool) -> Print:
        document, shown = window.editor.document, window.editor.journey.id
        views = [view.on(setup) for view in whole_views(document) if all_maps or view.map == shown]
        return print_of(document, views, typesetter)

    def preview(setup: PageSetup, all_maps: bool) -> tuple[Print, tuple[Message, ...]]:
        printed = lay_on_pages(setup, all_maps)
        return printed, missing_characters(printed, typesetter)

    suggested = window.settings.now.print_page or PageSetup(paper=paper_in(printer))
    dialog = PrintPreviewDialog(suggested, preview, len(window.editor.document.maps) > 1, window)
    if not run_dialog(dialog):
        return
    setup, all_maps = dialog.setup, dialog.all_maps
    window.settings.change(print_page=setup)
    offer_paper(printer, setup)
    if _ask_for_printer(printer, window):
        _print(printer, lay_on_pages(setup_for(printer.pageLayout(), setup), all_maps), window)


def _ask_for_printer(printer: QPrinter, window: QWidget) -> bool:
    dialog = QPrintDialog(printer, window)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    return bool(run_dialog(dialog))


class _CancelledError(Exception):
    """The user thought better of it."""


def _print(printer: QPrinter, printed: Print, window: "MainWindow") -> None:
    progress = QProgressDialog(_tr("Printing…"), _tr("Cancel"), 0, 0, window)
    progress.setWindowModality(Qt.WindowModality.WindowModal)
    progress.setMinimumDuration(_SOON)

    def follow(done: int, total: int) -> None:
        progress.setMaximum(total)
        progress.setValue(done)
        QCoreApplication.processEvents()
        if progress.wasCanceled():
            raise _CancelledError

    try:
        with _to_file(printer):
            paint_pages(printer, pages_of(printed), follow)
    except PrintingError:
        progress.close()
        tell(window, _tr("The printer takes no pages. Look whether it is switched on, or choose another one."))
    except _CancelledError:
        window.status.say(_tr("Nothing more is printed."))
    else:
        window.status.say(_tr("The map is on its way to the printer."))
    finally:
        progress.close()
        progress.deleteLater()


@contextmanager
def _to_file(printer: QPrinter) -> Iterator[None]:
    """Where a printer is a file, print to one elsewhere first, so that a failure leaves the old one as it was.

    Raises:
        CannotSave: the system does not take the file.
    """
    target = printer.outputFileName()
    if not target:
        yield
        return
    with TemporaryDirectory() as folder:
        elsewhere = Path(folder) / "print.pdf"
        printer.setOutputFileName(str(elsewhere))
        yield
        write_atomically(Path(target), elsewhere.read_bytes())


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)
