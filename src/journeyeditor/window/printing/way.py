"""The way to paper: the pages in sight, the system's dialog, and the pages on their way to the printer."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QMessageBox

from journeyeditor.files import CannotSave, FileProblem, write_atomically
from journeyeditor.model import Document, PageSetup, View
from journeyeditor.picture.printed import Tell, pages_of, share_of
from journeyeditor.picture.printing import print_of
from journeyeditor.typeset import QtTypesetter
from journeyeditor.window.dialogs.questions import message_box, tell
from journeyeditor.window.dialogs.run_dialog import run_dialog
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.pages.refusal import tell_not_written
from journeyeditor.window.pages.work import run_work
from journeyeditor.window.printing.dialog import PrintDialog
from journeyeditor.window.printing.paint import PrintingError, paint_pages
from journeyeditor.window.printing.prints import PrintChoice
from journeyeditor.window.printing.setup import name_of_paper, offer_paper, same_paper, setup_for, usual_paper

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_END_OF_PDF = b"%%EOF"


def print_as_chosen(
    window: "MainWindow", choice: PrintChoice, keep: Callable[[PrintChoice], None], *, any_paper: bool
) -> None:
    """Show the pages, ask the system's dialog for a printer, and print.

    Args:
        window: the window of the document.
        choice: what is suggested.
        keep: is given what was chosen.
        any_paper: whether the paper is that of the printer, for nobody has chosen one yet.
    """
    printer = _new_printer(window.editor.document.title)
    if any_paper:
        choice = choice._replace(view=choice.view.on(usual_paper(choice.view.setup, printer)))
    while True:
        dialog = PrintDialog(window.editor, choice, printer, window)
        if not run_dialog(dialog):
            return
        choice = dialog.choice
        keep(choice)
        if not printer.isValid():
            tell(window, _tr("This computer has no printer. Set one up in the system's settings, or export a PDF."))
            return
        offer_paper(printer, choice.view.setup)
        if not _ask_for_printer(printer, window):
            return
        setup = setup_for(printer.pageLayout(), choice.view.setup)
        answer = "print" if same_paper(setup, choice.view.setup) else _ask_about_paper(window, choice, setup)
        if answer != "look":
            break
        choice = choice._replace(view=choice.view.on(setup))
    if answer == "print":
        _print(printer, choice.views(window.editor.document, setup), window)


def _new_printer(title: str) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    # The system's dialog makes the name of a file of it.
    printer.setDocName(" ".join(re.sub(r'[/\\:*?"<>|]', " ", title).split()))
    printer.setCreator("Journey Editor")
    return printer


def _ask_for_printer(printer: QPrinter, window: "MainWindow") -> bool:
    dialog = QPrintDialog(printer, window)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    return bool(run_dialog(dialog))


def _ask_about_paper(window: "MainWindow", choice: PrintChoice, setup: PageSetup) -> Literal["print", "look", "cancel"]:
    """Tell that the printer has another paper than the pages were laid out for, and ask what to do."""
    there, wanted = name_of_paper(setup), name_of_paper(choice.view.setup)
    text = _tr("The printer is set to {there}, and the pages were laid out for {wanted}.\n\n").format(
        there=there, wanted=wanted
    ) + _tr("On {there} the map is laid out anew, so that nothing is cut off.").format(there=there)
    box = message_box(window, glyph_icon("alert-outline"), text)
    box.setStandardButtons(QMessageBox.StandardButton.Cancel)
    look = box.addButton(_tr("Look at the pages"), QMessageBox.ButtonRole.ActionRole)
    go_on = box.addButton(_tr("Print on {there}").format(there=there), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(look)
    run_dialog(box)
    if box.clickedButton() is go_on:
        return "print"
    return "look" if box.clickedButton() is look else "cancel"


def _print(printer: QPrinter, views: tuple[View, ...], window: "MainWindow") -> None:
    document = window.editor.document
    try:
        done = run_work(
            window, _tr("Print"), _tr("Printing…"), lambda tell: print_views(printer, document, views, tell)
        )
    except PrintingError:
        tell(window, _tr("The printer takes no pages. Look whether it is switched on, or choose another one."))
    except FileProblem as problem:
        tell_not_written(window, problem)
    else:
        said = _tr("The map is on its way to the printer.") if done else _tr("Nothing more is printed.")
        window.status.say(said)


def print_views(printer: QPrinter, document: Document, views: tuple[View, ...], tell: Tell) -> bool:
    """Lay views on pages and print them, in any thread; return that it is done.

    Raises:
        PrintingError: the printer takes no pages.
        CannotSave: the printer is a file, and the system does not take it.
    """
    printed = print_of(document, views, QtTypesetter(), share_of(tell, 0, 2))
    with _to_file(printer):
        paint_pages(printer, pages_of(printed), share_of(tell, 1, 2))
    return True


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
    try:
        folder = TemporaryDirectory(ignore_cleanup_errors=True)
    except OSError:
        raise _no_room(target) from None
    with folder as name:
        elsewhere = Path(name) / "print.pdf"
        printer.setOutputFileName(str(elsewhere))
        yield
        printed = elsewhere.read_bytes()
        # Qt does not tell where the disk took only a part.
        if not printed.rstrip().endswith(_END_OF_PDF):
            raise _no_room(target)
        write_atomically(Path(target), printed)


def _no_room(target: str) -> CannotSave:
    problem = CannotSave("{file} cannot be saved: there is no room on the disk for temporary files")
    problem.file = Path(target).name
    return problem


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)
