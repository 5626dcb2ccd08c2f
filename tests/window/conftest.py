"""Real windows and real dialogs: a test says beforehand how it answers each dialog that will open."""

import errno
import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, Qt, QThread, QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMessageBox, QProgressDialog

from journeyeditor.resources import sample_path
from journeyeditor.window.open_windows import OpenWindows
from journeyeditor.window.settings import SettingsFile
from journeyeditor.window.theme import choose_appearance
from tests.canvas.canvases import knowing_the_sample


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

    def wait(self, until):
        """Let an answer wait, as long as it takes, until something is true."""
        while not until():
            self._patience = 3000
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

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
                is_of_qt = dialog.parentWidget() and isinstance(dialog.parentWidget().window(), QPrintDialog)
                assert is_of_qt or dialog.textFormat() == Qt.TextFormat.PlainText
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


@pytest.fixture(autouse=True)
def no_work_outlives_its_test():
    """Wait for threads that nobody waits for in the application, such as one whose dialog was closed meanwhile."""
    yield
    if (application := QApplication.instance()) is not None:
        for thread in application.findChildren(QThread):
            assert thread.wait(60_000)


TROUBLES = {
    "no folder": "its folder does not exist",
    "a folder of that name": "there is a folder of that name",
    "a folder that is read-only": "you may not write there",
    "a disk that is read-only": "the disk can only be read",
    "a full disk": "the disk is full",
    "a file that is open elsewhere": "another program has the file open",
}
"""What can be wrong with the place of a file, and why it is not written then."""


@pytest.fixture
def spoil(tmp_path, monkeypatch):
    """Makes a file at a place with which something is wrong; afterwards what was there must be as it was."""
    old = b"what was there before"
    folder = tmp_path / "spoilt"
    folder.mkdir()
    target = folder / "old.pdf"

    def refuse(call, error):
        real = getattr(os, call)

        def refused(path, *rest, **more):
            if Path(os.fspath(path)).parent == folder and ".journeyeditor" in str(path):
                raise error
            return real(path, *rest, **more)

        monkeypatch.setattr(os, call, refused)

    def make(trouble):
        if trouble == "no folder":
            return folder / "nowhere" / "old.pdf"
        if trouble == "a folder of that name":
            target.mkdir()
            return target
        target.write_bytes(old)
        numbers = {
            "a folder that is read-only": errno.EACCES,
            "a disk that is read-only": errno.EROFS,
            "a full disk": errno.ENOSPC,
        }
        if trouble in numbers:
            refuse("open", OSError(numbers[trouble], os.strerror(numbers[trouble])))
        elif trouble == "a file that is open elsewhere":
            refuse("replace", PermissionError(errno.EACCES, "in use", "new", None, str(target)))
        return target

    yield make
    monkeypatch.undo()
    assert target.is_dir() or not target.exists() or target.read_bytes() == old
    assert [path.name for path in folder.iterdir() if path != target] == []


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
    with knowing_the_sample():
        windows.open([pizza])
    (window,) = windows
    return window


@pytest.fixture
def active(pizza_window, qtbot):
    """The window with the sample, under the hands."""
    pizza_window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is pizza_window.view)
    return pizza_window


@pytest.fixture
def plain_palette(qapp):
    """Brings the colours back that a test changes."""
    before = qapp.palette()
    yield
    choose_appearance(qapp, "system")
    qapp.setPalette(before)
