"""Faults of the program itself: written to a log and told once, while the map stays open."""

import logging
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication

from journeyeditor.window.dialogs.questions import tell
from journeyeditor.window.folders import log_folder, private_folder

_FILE = "journeyeditor.log"
_LARGEST_LOG = 1_000_000
_log = logging.getLogger("journeyeditor")


def start_log() -> Path | None:
    """Write warnings and faults to a file that only this user can read; nothing where the system has no room for it."""
    try:
        path = private_folder(log_folder()) / _FILE
        if path.exists() and path.stat().st_size > _LARGEST_LOG:
            path.replace(path.with_suffix(".old.log"))
        path.touch(mode=0o600)
        handler = logging.FileHandler(path, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    return path


class Trouble(QObject):
    """Takes the place of Python's own end of the story for an error that nobody caught."""

    def __init__(self, log: Path | None, keep: Callable[[], bool], parent: QObject) -> None:
        """Point to a log.

        Args:
            log: where faults are written down, where there is a place for it.
            keep: keeps all that is open for recovery, and tells whether it could.
            parent: what it goes with.
        """
        super().__init__(parent)
        self._log, self._keep = log, keep
        self._known: set[tuple[str, str, int]] = set()
        self._to_tell = 0
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._tell)

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an error and tell of it soon, but never from here, which may be the middle of a painting.

        A fault that repeats with every movement of the mouse is told once.
        """
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, error, trace)
            QCoreApplication.exit(130)
            return
        last = traceback.extract_tb(trace)[-1:]
        where = (kind.__name__, last[0].filename, last[0].lineno or 0) if last else (kind.__name__, "", 0)
        if where in self._known:
            return
        self._known.add(where)
        _log.critical("An error that nobody caught", exc_info=(kind, error, trace))
        sys.__excepthook__(kind, error, trace)
        self._timer.start()

    def _tell(self) -> None:
        """Keep a copy of all that is open before anything else is done, and say so; then the work goes on."""
        text = self.tr("Something went wrong inside Journey Editor.") + "\n\n"
        if self._kept():
            text += self.tr(
                "Your map is still open, and a copy of it as it is now was kept for recovery. You can go on; to be "
                "safe, save it under another name, and start Journey Editor again."
            )
        else:
            text += self.tr("Your map is still open, but no copy could be kept for recovery. Save it now.")
        if self._log is not None:
            text += "\n\n" + self.tr("What happened is written down in {log}.").format(log=self._log)
        tell(QApplication.activeWindow(), text)

    def _kept(self) -> bool:
        try:
            return self._keep()
        except Exception:  # noqa: BLE001 - one fault is being told of already
            _log.exception("A copy for recovery cannot be kept")
            return False
