"""One life of the program: it recovers what the one before has lost, then edits and saves until it is killed."""

import hashlib
import os
import traceback
from pathlib import Path
from random import Random

from journeyeditor.files import encode
from tests.edits.attempts import any_attempt


def digest_of(document):
    """Return what tells a document from all others."""
    return hashlib.sha256(encode(document)).hexdigest()[:16]


def live(folder, seed, pipe):
    """Live on the files of a folder, and tell through a pipe what is about to happen and what has."""
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "JOURNEYEDITOR_HOME": str(folder / "home")}
    try:
        _Life(folder, Random(seed), pipe.send).go()
    except Exception:  # noqa: BLE001 - whatever it is, it is a finding
        pipe.send(("fault", traceback.format_exc(limit=-8)))


class _Life:
    def __init__(self, folder: Path, random, tell):
        from journeyeditor.window.application import make_application
        from journeyeditor.window.open_windows import OpenWindows
        from journeyeditor.window.settings import SettingsFile

        self._application = make_application()
        self._path, self._random, self._tell = folder / "pizza.journey", random, tell
        self._windows = OpenWindows(SettingsFile())

    def go(self):
        """Start as the program does, and go on until the end that comes from outside."""
        window = self._windows.new()
        self._tell(("start", ""))
        self._answer_recovery()
        if all(window.is_untouched for window in self._windows):
            self._windows.open([self._path], window)
        (window,) = self._windows
        assert window.editor.path == self._path
        self._tell(("here", digest_of(window.editor.document)))
        while True:
            self._random.choice((self._edit, self._edit, self._edit, self._type, self._go_back, self._save))(window)

    def _answer_recovery(self):
        """Let the dialog of recovery come, and take what it offers."""
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        from journeyeditor.window.dialogs.recovery import RecoveryDialog

        def look():
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, RecoveryDialog):
                dialog._recover.click()

        timer = QTimer(interval=1)
        timer.timeout.connect(look)
        timer.start()
        self._windows.offer_lost()
        timer.stop()

    def _edit(self, window):
        change = any_attempt(self._random, window.editor.document)
        if change is not None:
            self._do(window, change.document, lambda: window.editor.apply(change))

    def _type(self, window):
        """Show a change, let it be kept as half done, and finish it or give it up."""
        before, change = window.editor.document, any_attempt(self._random, window.editor.document)
        if change is None:
            return
        self._tell(("begin", digest_of(change.document)))
        window.editor.preview(change)
        window.recording.keep_draft()
        if self._random.random() < 0.5:
            self._do(window, change.document, window.editor.commit_preview)
        else:
            self._do(window, before, window.editor.cancel_preview)

    def _go_back(self, window):
        history = window.editor.history
        index = self._random.randint(0, history.index)
        document = history._documents[index]
        self._do(window, document, lambda: window.editor.go_to(index))

    def _do(self, window, document, act):
        """Do something that leads to a document; it is finished once it is on the disk."""
        digest = digest_of(document)
        self._tell(("begin", digest))
        act()
        assert digest_of(window.editor.document) == digest
        window.recording.wait()
        self._tell(("kept", digest))

    def _save(self, window):
        digest = digest_of(window.editor.document)
        self._tell(("saving", digest))
        assert window.file.save()
        self._tell(("saved", digest))
