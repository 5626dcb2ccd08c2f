"""What a user sees: looked up in the thread of the window, while the hand works in another."""

import queue
import time

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

_PATIENCE = 20.0
"""How many seconds something may take to be seen, however busy the machine is."""
_ROUNDS = 25
"""How often the window answers before a release is given up: some go to a window that is gone."""
_QUICK = 0.02
"""How many seconds an arrival is waited for before the window is asked whether it is busy."""
_RELEASES = (QEvent.Type.KeyRelease, QEvent.Type.MouseButtonRelease)


class NotSeenError(Exception):
    """What should be seen was not."""


class Eyes(QObject):
    """Looks at the windows of the application, and knows what of the hand has arrived there."""

    _asked = Signal(object)

    def __init__(self):
        super().__init__()
        self._asked.connect(self._look, Qt.ConnectionType.QueuedConnection)
        self._watched = set()
        self.arrived = 0
        self.missed = 0

    def eventFilter(self, watched, event):
        """Count what has arrived from the screen, and hold up nothing."""
        if event.type() in _RELEASES:
            self.arrived += 1
        return False

    def look(self, question):
        """Return what a function tells that is called in the thread of the window."""
        answers = queue.Queue()
        self._asked.emit((question, answers))
        try:
            answer, error = answers.get(timeout=_PATIENCE)
        except queue.Empty:
            raise NotSeenError("the window does not answer") from None
        if error is not None:
            raise error
        return answer

    def wait_for(self, question, what):
        """Wait until a function gives something true, and return that."""
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            answer = self.look(question)
            if answer:
                return answer
            time.sleep(0.004)
        raise NotSeenError(f"{what}: not seen")

    def wait_for_arrival(self, sent):
        """Wait until as many keys and buttons have been released at the windows as the hand has sent."""
        for _ in range(_ROUNDS):
            end = time.monotonic() + _QUICK
            while time.monotonic() < end:
                if self.arrived + self.missed >= sent:
                    self.missed = sent - self.arrived
                    return
                time.sleep(0.0005)
            self.look(lambda: None)
        self.missed = sent - self.arrived

    def _look(self, asked):
        self._watch_windows()
        question, answers = asked
        try:
            answers.put((question(), None))
        except Exception as error:  # noqa: BLE001  it is raised where the question was asked
            answers.put((None, error))

    def _watch_windows(self):
        for window in QGuiApplication.allWindows():
            if window not in self._watched:
                self._watched.add(window)
                window.installEventFilter(self)
