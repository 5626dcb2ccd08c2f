"""The dialog that gives back what was lost when the program, or the machine, did not end as it should."""

from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QSignalBlocker
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.editor.new_document import name_in_words
from journeyeditor.files import FileProblem, load
from journeyeditor.files.lost import LostDocument
from journeyeditor.window.comparing.states import State, compare_states
from journeyeditor.window.dialogs.preview import Preview


class RecoveryDialog(QDialog):
    """Shows each lost document, with its picture, its time and what was done; the user says what becomes of it."""

    def __init__(self, lost: Sequence[LostDocument], parent: QWidget | None = None) -> None:
        """Show documents, the first of them in sight."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Recover your work"))
        self._lost = list(lost)
        self.recovered: list[LostDocument] = []
        """Those that the user wants back."""
        self.discarded: list[LostDocument] = []
        """Those that the user gives up."""
        intro = QLabel(self.tr("Journey Editor did not close as it should. These changes were not saved:"))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Maps that were not saved"))
        self._list.setSpacing(3)
        self._preview = Preview(self.tr("What was changed"))
        buttons = QDialogButtonBox()
        self._recover = buttons.addButton(self.tr("Recover"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._discard = buttons.addButton(self.tr("Discard"), QDialogButtonBox.ButtonRole.DestructiveRole)
        compare = buttons.addButton(self.tr("Compare…"), QDialogButtonBox.ButtonRole.ActionRole)
        later = buttons.addButton(self.tr("Decide later"), QDialogButtonBox.ButtonRole.RejectRole)
        self._recover.setDefault(True)
        self._recover.clicked.connect(lambda: self._settle(self.recovered))
        self._discard.clicked.connect(lambda: self._settle(self.discarded))
        compare.clicked.connect(self._compare)
        later.clicked.connect(self.reject)
        self._list.currentRowChanged.connect(self._show)
        self._lay_out(intro, buttons)
        for one in self._lost:
            self._list.addItem(QListWidgetItem(f"{name_of_lost(one)}\n{_in_words(one.time)}"))
        self._list.setCurrentRow(0)

    def _lay_out(self, intro: QLabel, buttons: QDialogButtonBox) -> None:
        row = QHBoxLayout()
        row.addWidget(self._list, 1)
        row.addWidget(self._preview, 2)
        layout = QVBoxLayout(self)
        layout.addWidget(intro)
        layout.addLayout(row, 1)
        layout.addWidget(buttons)
        self.resize(780, 600)

    def _show(self, row: int) -> None:
        """Show what there is to know of a document."""
        if row < 0:
            return
        one = self._lost[row]
        self._preview.show_state(one.document)
        where = self.tr("It belongs to {file}.").format(file=one.path) if one.path else self.tr("It was never saved.")
        self._preview.tell(f"{self.tr('Changed last on {time}.').format(time=_in_words(one.time))} {where}")
        self._preview.changes.show_changes(one.before, one.document)

    def _compare(self) -> None:
        """Show the document in sight beside what its file holds, or else beside what it was at first."""
        one = self._lost[self._list.currentRow()]
        before = State(self.tr("Before the changes"), one.before)
        if one.path is not None:
            with suppress(FileProblem):
                before = State(self.tr("In the file now"), load(one.path))
        compare_states(before, State(self.tr("With the changes"), one.document), self)

    def _settle(self, heap: list[LostDocument]) -> None:
        """Put the document in sight on a heap; close after the last."""
        row = self._list.currentRow()
        heap.append(self._lost.pop(row))
        if self._lost:
            # The list tells of the next row before this one is gone.
            with QSignalBlocker(self._list):
                self._list.takeItem(row)
            self._show(self._list.currentRow())
        else:
            self.accept()


def name_of_lost(one: LostDocument) -> str:
    """Return what a lost document is called."""
    return name_in_words(one.document, one.path) or QCoreApplication.translate("RecoveryDialog", "Untitled")


def _in_words(time: float) -> str:
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(time)), QLocale.FormatType.ShortFormat)
