"""What nobody waits for, done once a window is seen."""

from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import QObject, QTimer

_UNTIL_SEEN = 250
"""In how many milliseconds a window that is shown is painted, and looked at."""
_PAUSE = 10
"""For how many milliseconds whatever else there is to do comes first."""


class SpareTime(QObject):
    """Takes a step of some work whenever there is a moment for it, until all is done.

    A step is over within a frame, so that a hand that comes early feels nothing.
    """

    def __init__(self, parent: QObject, *works: Iterator[object]) -> None:
        """Have all steps of one work to do after the other, once there is time."""
        super().__init__(parent)
        self._left: Iterator[object] = chain(*works)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Do what is left, beginning in a moment: the window is shown."""
        self._timer.start(_UNTIL_SEEN)

    def end(self) -> None:
        """Leave the rest: the window goes, and with it all that there was to do something about."""
        self._timer.stop()
        self._left = iter(())

    def _go_on(self) -> None:
        self._timer.setInterval(_PAUSE)
        if next(self._left, None) is None:
            self._timer.stop()
