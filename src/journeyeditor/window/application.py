"""The application: what all windows share, from the start to the end."""

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QFileSystemWatcher, QObject, QTimer
from PySide6.QtGui import QFileOpenEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from journeyeditor import __version__
from journeyeditor.canvas.accessible import read_canvases
from journeyeditor.files.handover import Reception, hand_over
from journeyeditor.garbage import search_seldom
from journeyeditor.resources import icon_path
from journeyeditor.window.folders import state_folder
from journeyeditor.window.open_windows import OpenWindows
from journeyeditor.window.settings import SettingsFile
from journeyeditor.window.theme import STYLE, apply_theme, choose_appearance
from journeyeditor.window.trouble import Trouble, start_log

_UNTIL_PAINTED = 60
"""In how many milliseconds a window that has just been shown is painted: what comes over it can wait so long."""


def run(paths: Sequence[Path]) -> int:
    """Open files, or a new document where there are none, and return once the last window is closed.

    Where the program is open already, it opens them, and this one is done.
    """
    reception = Reception(state_folder())
    if not reception.is_first and hand_over(reception.folder, paths):
        return 0
    application = make_application()
    log = start_log()
    settings = SettingsFile()
    windows = OpenWindows(settings)
    trouble = Trouble(log, windows.keep_for_recovery, application)
    sys.excepthook = trouble.take
    choose_appearance(application, settings.now.appearance)
    if sys.platform == "darwin":
        application.installEventFilter(FilesFromFinder(windows, application))
    windows.open(paths)
    if reception.is_first:
        Receptionist(reception, windows, application)
    QTimer.singleShot(_UNTIL_PAINTED, partial(_greet, windows, bool(paths)))
    search_seldom()
    return application.exec()


def _greet(windows: OpenWindows, has_files: bool) -> None:
    """Offer what was lost; then, where no file was opened, what one can start from."""
    windows.offer_lost()
    if not has_files:
        windows.welcome()


def make_application() -> QApplication:
    """Return the application, named and dressed."""
    application = QApplication(["journeyeditor", *STYLE])
    application.setApplicationName("journeyeditor")
    application.setApplicationDisplayName("Journey Editor")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("journeyeditor")
    application.setWindowIcon(QIcon(str(icon_path("journeyeditor.svg"))))
    application.aboutToQuit.connect(keep_clipboard)
    apply_theme(application)
    read_canvases()
    return application


def keep_clipboard() -> None:
    """Leave the text that was copied on the clipboard, as text alone.

    What Python has put there in other formats makes the interpreter crash at its exit. What another application has
    put there is left alone; platforms without a screen do not say whose it is.
    """
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard() or QGuiApplication.platformName() in ("offscreen", "minimal"):
        clipboard.setText(clipboard.text())


class Receptionist(QObject):
    """Opens what later programs hand over, each in a window that comes to the front."""

    def __init__(self, reception: Reception, windows: OpenWindows, parent: QObject) -> None:
        """Watch a reception."""
        super().__init__(parent)
        self._reception, self._windows = reception, windows
        self._watcher = QFileSystemWatcher([str(reception.folder)], self)
        self._watcher.directoryChanged.connect(self.receive)

    def receive(self) -> None:
        """Open what was handed over; where that is nothing, begin as the first program does without files."""
        for paths in self._reception.taken():
            if paths:
                self._open(paths)
            else:
                self._windows.make_room().come_to_front()
                QTimer.singleShot(_UNTIL_PAINTED, self._windows.welcome)

    def _open(self, paths: Sequence[Path]) -> None:
        before = list(self._windows)
        self._windows.open(paths, before[-1] if before else None)
        for window in self._windows:
            if window not in before or window.editor.path in paths:
                window.come_to_front()


class FilesFromFinder(QObject):
    """On macOS a double-clicked file comes as an event."""

    def __init__(self, windows: OpenWindows, parent: QObject) -> None:
        """Open files among some windows."""
        super().__init__(parent)
        self._windows = windows

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the file that an event names."""
        if isinstance(event, QFileOpenEvent) and event.file():
            windows = list(self._windows)
            self._windows.open([Path(event.file())], windows[-1] if windows else None)
            return True
        return super().eventFilter(watched, event)
