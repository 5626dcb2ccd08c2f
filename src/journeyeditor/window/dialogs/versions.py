"""The dialog of earlier versions: what each looked like, what has changed since, and the way back."""

from collections.abc import Callable

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.files import FileProblem
from journeyeditor.files.versions import Version, Versions, Why, read_version
from journeyeditor.model import Document
from journeyeditor.window.comparing.states import State, compare_states
from journeyeditor.window.dialogs.preview import Preview
from journeyeditor.window.words import translated


class VersionsDialog(QDialog):
    """Shows the versions of a document; the user may name the present state, or go back to an earlier one."""

    def __init__(self, versions: Versions, present: Document, parent: QWidget | None = None) -> None:
        """Show the versions of a document that is open in its present state."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Versions"))
        self._versions, self._present = versions, present
        self._shown: list[Version] = []
        self.chosen: Document | None = None
        """The state to go back to, where the user wants to."""
        self._reasons: dict[Why, str] = {
            "saved": self.tr("before saving"),
            "daily": self.tr("first of the day"),
            "named": self.tr("named"),
            "safety": self.tr("before going back"),
        }
        self._name = QLineEdit()
        self._name.setPlaceholderText(self.tr("Name for the map as it is now"))
        self._name.setAccessibleName(self.tr("Name for the map as it is now"))
        keep = QPushButton(self.tr("Keep"))
        # Return in the name keeps it, and never goes back to another version.
        keep.setDefault(True)
        keep.clicked.connect(self._keep)
        self._list = QListWidget()
        self._list.setSpacing(3)
        self._list.setAccessibleName(self.tr("Versions"))
        self._list.currentRowChanged.connect(self._show)
        self._preview = Preview(self.tr("What has changed since"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._go_back = buttons.addButton(self.tr("Go back to this version"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._compare = buttons.addButton(self.tr("Compare…"), QDialogButtonBox.ButtonRole.ActionRole)
        self._compare.clicked.connect(self._show_both)
        for button in buttons.findChildren(QPushButton):
            button.setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._lay_out(keep, buttons)
        self._fill()

    def accept(self) -> None:
        """Go back to the version in sight, where it can be read."""
        self.chosen = self._read(self._list.currentRow())
        if self.chosen is not None:
            super().accept()

    def _lay_out(self, keep: QPushButton, buttons: QDialogButtonBox) -> None:
        naming = QHBoxLayout()
        naming.addWidget(self._name, 1)
        naming.addWidget(keep)
        side = QVBoxLayout()
        side.addLayout(naming)
        side.addWidget(self._list, 1)
        row = QHBoxLayout()
        row.addLayout(side, 1)
        row.addWidget(self._preview, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(row, 1)
        layout.addWidget(buttons)
        self.resize(860, 620)

    def _fill(self) -> None:
        self._shown = self._versions.all()
        self._list.clear()
        for version in self._shown:
            time = QDateTime.fromSecsSinceEpoch(int(version.time.timestamp()))
            when = QLocale().toString(time, QLocale.FormatType.ShortFormat)
            reason = self._reasons[version.why]
            words = f"{version.name}\n{when}, {reason}" if version.name else f"{when}\n{reason}"
            self._list.addItem(QListWidgetItem(words))
        self._list.setCurrentRow(0)
        self._show(self._list.currentRow())

    def _keep(self) -> None:
        """Keep the present state under the name that was written."""
        name = " ".join(self._name.text().split())
        if not name:
            self._name.setFocus()
            return
        if self._tried(lambda: self._versions.keep(self._present, "named", name)):
            self._name.clear()
            self._fill()

    def _show(self, row: int) -> None:
        """Show a version, and what has changed since."""
        document = self._read(row)
        self._preview.show_state(document)
        self._compare.setEnabled(document is not None)
        self._go_back.setEnabled(document is not None and document != self._present)
        if document is None:
            if not self._shown:
                self._preview.tell_alone(self.tr("No version is kept yet: one is with each save, and with each name."))
            return
        found = self._preview.changes.show_changes(document, self._present)
        self._preview.tell(self.tr("What has changed since:") if found else self.tr("It is as the map is now."))

    def _show_both(self) -> None:
        """Show the version in sight beside the map as it is now."""
        row = self._list.currentRow()
        document = self._read(row)
        if document is not None:
            version = State(self._list.item(row).text().replace("\n", ", "), document)
            compare_states(version, State(self.tr("Now"), self._present), self)

    def _read(self, row: int) -> Document | None:
        found: list[Document] = []
        if 0 <= row < len(self._shown):
            self._tried(lambda: found.append(read_version(self._shown[row])))
        return found[0] if found else None

    def _tried(self, act: Callable[[], object]) -> bool:
        """Do something with files; a reason why it cannot be done is told in the dialog."""
        try:
            act()
        except FileProblem as problem:
            self._preview.tell(translated(problem.message))
            return False
        return True
