"""Real windows and real dialogs: a test says beforehand how it answers each dialog that will open."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMessageBox, QProgressDialog

from journeyeditor.resources import sample_path
from journeyeditor.window.open_windows import OpenWindows
from journeyeditor.window.settings import SettingsFile


class Answers:
    """Answers dialogs in the order in which they open, and keeps what message boxes said."""

    def __init__(self):
        self.expected = []
        self.said = []
        self.unexpected = []
        self._seen = []
        self._patience = 0
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def expect(self, *answers):
        """Answer the next dialogs: with a function of the dialog, or with the text of a button."""
        self.expected += answers

    def stop(self):
        self._timer.stop()

    def _look(self):
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or not dialog.isVisible() or isinstance(dialog, QProgressDialog):
            return  # what only tells how far some work is asks for no answer
        if dialog in self._seen:
            self._give_up_on(dialog)
            return
        self._seen.append(dialog)
        self._patience = 3000
        # Not from here: while this timer is at work, it would not see what an answer opens in its turn.
        QTimer.singleShot(0, lambda: self._answer(dialog))

    def _give_up_on(self, dialog):
        """Close a dialog that stays open after its answer; it would hold up the test for good."""
        self._patience -= 1
        if self._patience == 0:
            self.unexpected.append((dialog.windowTitle(), "stays open"))
            dialog.reject()

    def _answer(self, dialog):
        answer = self.expected.pop(0) if self.expected else None
        answered = False
        try:
            if isinstance(dialog, QMessageBox):
                self.said.append(dialog.text())
                assert dialog.textFormat() == Qt.TextFormat.PlainText
            if callable(answer):
                answer(dialog)
            else:
                button(dialog, answer).click()
            answered = True
        finally:
            if not answered:
                self.unexpected.append((dialog.windowTitle(), answer))
                dialog.reject()


def button(dialog, text):
    """The button of a message box with a text, mnemonics aside."""
    return next(one for one in dialog.buttons() if one.text().replace("&", "") == text)


def choose_file(path):
    """An answer to a file dialog."""

    def answer(dialog):
        assert isinstance(dialog, QFileDialog)
        # As a hand does: what is selected in the list depends on how far the dialog has read the folder.
        dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
        dialog.accept()

    return answer


def cancel(dialog):
    dialog.reject()


@pytest.fixture
def answers(qapp):
    """How the test answers dialogs; it fails where one opens that it did not expect, or one does not that it did."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    answers = Answers()
    yield answers
    answers.stop()
    assert answers.unexpected == []
    assert answers.expected == []


@pytest.fixture
def settings():
    return SettingsFile()


@pytest.fixture
def windows(qapp, settings, answers):
    """The windows of the application; those still open at the end close without a question."""
    windows = OpenWindows(settings)
    yield windows
    for window in windows:
        window.view.finish_editing()
        window.editor.saved(Path("nowhere.journey"))
        window.close()
    # What Python has put there would make the interpreter crash at its exit.
    QApplication.clipboard().clear()
    assert list(windows) == []


@pytest.fixture
def window(windows):
    """A window with a new document."""
    return windows.new()


@pytest.fixture
def pizza(tmp_path):
    """A copy of the sample that may be written over."""
    return Path(shutil.copy(sample_path("pizza-night.journey"), tmp_path / "pizza-night.journey"))


@pytest.fixture
def pizza_window(windows, pizza):
    """A window with the sample."""
    windows.open([pizza])
    (window,) = windows
    return window
