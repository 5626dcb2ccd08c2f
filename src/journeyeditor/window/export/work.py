"""The work of an export: in a thread of its own, with its progress, and stopped where the user has had enough."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QThread, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from journeyeditor.files import write_atomically
from journeyeditor.model import Document
from journeyeditor.picture.formats import ExportReport, placed
from journeyeditor.window.export.choice import ExportChoice

_PATIENCE = 500
"""How many milliseconds an export takes before its progress is shown."""


class Stopped(Exception):  # noqa: N818
    """The user has stopped the work; nothing is written."""


class ExportWork(QThread):
    """Makes the files of an export and writes them, each whole or not at all."""

    told = Signal(int, int)
    """How much is done of how much."""

    def __init__(self, document: Document, choice: ExportChoice) -> None:
        """Take what to give away."""
        super().__init__()
        self._document, self._choice = document, choice
        self.report: ExportReport | None = None
        self.problem: Exception | None = None

    def run(self) -> None:
        """Do it; what goes wrong is kept for whoever waits."""
        # It brings painters and fonts along, which take their time to import.
        from journeyeditor.picture.export import export

        choice = self._choice
        try:
            made = export(
                self._document, choice.views(self._document), choice.export_format, self._tell, choice.details
            )
            self._tell(1, 1)
            for path, data in placed(choice.path, made.files):
                write_atomically(path, data)
            self.report = made.report
        except Exception as problem:  # noqa: BLE001 - it is raised again where somebody waits for it
            self.problem = problem

    def _tell(self, done: int, total: int) -> None:
        if self.isInterruptionRequested():
            raise Stopped
        self.told.emit(done, total)


def run_export(parent: QWidget, document: Document, choice: ExportChoice) -> ExportReport | None:
    """Export, and return what became of it; nothing where the user stopped it.

    Raises:
        FileProblem: a file could not be written.
    """
    work, waiting = ExportWork(document, choice), QEventLoop()
    progress = QProgressDialog(_tr("Making the pages…"), _tr("Stop"), 0, 1, parent)
    progress.setWindowTitle(_tr("Export"))
    progress.setWindowModality(Qt.WindowModality.WindowModal)
    progress.setMinimumDuration(_PATIENCE)
    progress.setAutoClose(False)
    progress.setAutoReset(False)
    progress.canceled.connect(work.requestInterruption)
    work.told.connect(_shown_on(progress))
    work.finished.connect(waiting.quit)
    work.start()
    waiting.exec()
    work.wait()
    progress.canceled.disconnect()
    progress.close()
    progress.deleteLater()
    if isinstance(work.problem, Stopped):
        return None
    if work.problem is not None:
        raise work.problem
    return work.report


def _shown_on(progress: QProgressDialog) -> Callable[[int, int], Any]:
    def show(done: int, total: int) -> None:
        progress.setMaximum(max(total, 1))
        progress.setValue(done)

    return show


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExportWork", text)
