"""Reading all maps of a folder in a thread of its own, each told of as soon as it is read."""

import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from journeyeditor.editor.register import files_in, registered


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
        """Read one file after the other."""
        files = files_in(self._folder)
        self.told.emit(self._number, 0, len(files))
        for number, path in enumerate(files, 1):
            if self.isInterruptionRequested():
                return
            self.found.emit(self._number, list(registered(path, self._today)))
            self.told.emit(self._number, number, len(files))

    def stop(self) -> None:
        """Stop after the file that is being read."""
        self.requestInterruption()
        self.wait()
