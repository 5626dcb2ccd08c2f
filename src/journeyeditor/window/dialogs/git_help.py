"""How Git shows maps in words, and what helps when two people have changed one: lines to copy."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

from journeyeditor.window.dialogs.run_dialog import run_dialog

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

ATTRIBUTES = "*.journey diff=journey text eol=lf"
"""The line that a repository needs."""
SETTING = 'git config --global diff.journey.textconv "journeyeditor tell"'
"""The command that a computer needs, once."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("GitHelp", text)


class GitHelp(QDialog):
    """Says what to write where."""

    def __init__(self, window: "MainWindow") -> None:
        """Show the lines over a window."""
        super().__init__(window)
        self.setWindowTitle(_tr("Maps in Git"))
        self._lines = QPlainTextEdit(f"{SETTING}\necho '{ATTRIBUTES}' >> .gitattributes")
        self._lines.setReadOnly(True)
        self._lines.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._lines.setAccessibleName(_tr("Lines to copy"))
        self._lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._lines.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        room = 2 * int(self._lines.document().documentMargin()) + 2 * self._lines.frameWidth()
        bar = self._lines.horizontalScrollBar().sizeHint().height()
        self._lines.setFixedHeight(2 * self._lines.fontMetrics().lineSpacing() + room + bar)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(_tr("Copy lines"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(f"{self._lines.toPlainText()}\n"))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self._words(_SHOW), self._lines, self._words(_JOIN), buttons):
            layout.addWidget(widget)
        self.resize(620, 300)

    def _words(self, text: str) -> QLabel:
        return QLabel(_tr(text), wordWrap=True)


_SHOW = (
    "In a map, one changed word is one changed line, so Git compares and joins maps as it does other texts. With these "
    "two lines, “git diff” and “git log -p” tell in words what changed: the first once for each computer, the second "
    "once in each repository."
)
_JOIN = (
    "When Git joins the work of two people, it leaves a conflict only where both have changed the same line. Then "
    "choose one of the two maps, with “git checkout --ours map.journey” or “--theirs”, and see with “journeyeditor "
    "diff” what the other one has. After each merge, “journeyeditor check map.journey” says whether the map is sound."
)


def show_git_help(window: "MainWindow") -> None:
    """Say how Git and maps go together."""
    run_dialog(GitHelp(window))
