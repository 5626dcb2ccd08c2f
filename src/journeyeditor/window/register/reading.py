"""Reading all maps of a folder in a thread of its own, each told of as soon as it is read."""

import datetime
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QThread, Signal

from journeyeditor.editor.register import Registered, files_in, registered

_MOMENT = 60
"""For how many milliseconds what is read waits for more to be told of."""


class Reading(QThread):
    """Reads the maps of a folder, until it is asked to stop."""

    found = Signal(int, object)
    """The number of the reading, and the maps of a file, or why it cannot be read: a list of what is registered."""
    told = Signal(int, int, int)
    """The number of the reading, how many files are read, and of how many."""

    def __init__(self, number: int, folder: Path, today: datetime.date, parent: QObject) -> None:
        """Read a folder.

        Args:
            number: tells this reading from others, for what it tells may come late.
            folder: the folder.
            today: the day on which a review is overdue or not.
            parent: its owner.
        """
        super().__init__(parent)
        self._number, self._folder, self._today = number, folder, today

    def run(self) -> None:
        """Read one file after the other; those that are read in a moment are told of together."""
        files = self._files()
        self.told.emit(self._number, 0, len(files))
        news: list[Registered] = []
        since = QElapsedTimer()
        since.start()
        for number, path in enumerate(files, 1):
            if self.isInterruptionRequested():
                return
            news += registered(path, self._today)
            if since.elapsed() >= _MOMENT or number == len(files):
                self.found.emit(self._number, news)
                self.told.emit(self._number, number, len(files))
                news = []
                since.restart()

    def _files(self) -> list[Path]:
        """Return the maps in the folder, as many as are found until nobody asks for them any more."""
        files: list[Path] = []
        for path in files_in(self._folder):
            if self.isInterruptionRequested():
                break
            files.append(path)
        return files

    def stop(self) -> None:
        """Stop after the file that is being read."""
        self.requestInterruption()
        self.wait()
