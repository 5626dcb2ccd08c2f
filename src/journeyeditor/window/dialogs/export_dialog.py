"""The dialog of the export to PDF."""

from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.layout.paper import AS_LARGE_AS_THE_MAP, PAPERS
from journeyeditor.model import quoted
from journeyeditor.window.dialogs.file_dialogs import PDF_SUFFIX, ask_where_to_export, with_suffix
from journeyeditor.window.dialogs.questions import ask_to_replace
from journeyeditor.window.pdf_export import Choice


class ExportDialog(QDialog):
    """Asks for paper and file."""

    def __init__(self, choice: Choice, parent: QWidget) -> None:
        """Suggest a choice."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export to PDF"))
        self._agreed: Path | None = None
        self._paper = QComboBox()
        for key, paper in PAPERS.items():
            self._paper.addItem(paper.name, key)
        self._paper.addItem(self.tr("One page as large as the map"), AS_LARGE_AS_THE_MAP)
        self._paper.setCurrentIndex(max(self._paper.findData(choice.paper), 0))
        self._file = QLineEdit(str(choice.path))
        self._file.setMinimumWidth(380)
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.addWidget(self._file, 1)
        row.addWidget(browse)
        form = QFormLayout()
        form.addRow(self.tr("Paper"), self._paper)
        form.addRow(self.tr("File"), row)
        note = QLabel(self.tr("A map that is too large to read on one page continues on the next, between two steps."))
        note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._export = buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._file.textChanged.connect(lambda text: self._export.setEnabled(bool(text.strip())))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(14)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addWidget(buttons)
        self._export.setDefault(True)

    @property
    def choice(self) -> Choice:
        """What is chosen."""
        path = with_suffix(Path(self._file.text().strip()).expanduser().absolute(), PDF_SUFFIX)
        return Choice(path, self._paper.currentData())

    def accept(self) -> None:
        """Close, unless a file is in the way that shall stay."""
        path = self.choice.path
        if path == self._agreed or not path.exists() or ask_to_replace(self, quoted(path.name)):
            super().accept()

    def _browse(self) -> None:
        path = ask_where_to_export(self, self.choice.path)
        if path is not None:
            self._agreed = path
            self._file.setText(str(path))
