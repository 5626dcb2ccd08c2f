"""What a user sees: looked up in the thread of the window, while the hand works in another."""

import ctypes
import queue
import time

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QWindow

_PATIENCE = 120.0
"""How many seconds something may take to be seen, however busy the machine is."""
_STILL = 4
"""How many looks that tell the same show that a thing stands still."""
_BETWEEN = 0.004
"""How many seconds lie between two looks."""


class NotSeenError(Exception):
    """What should be seen was not."""


class Eyes(QObject):
    """Looks at the windows of the application, and knows what of the hand has arrived there."""

    _asked = Signal(object)

    def __init__(self):
        super().__init__()
        self._asked.connect(self._look, Qt.ConnectionType.QueuedConnection)
        self._letterbox = QWindow()
        self.letterbox = self._letterbox.winId()
        """The window to which the hand sends its letters; it is never shown."""
        self._letters = _Letters(self.letterbox)
        QCoreApplication.instance().installNativeEventFilter(self._letters)

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
            time.sleep(_BETWEEN)
        raise NotSeenError(f"{what}: not seen")

    def look_until_still(self, question):
        """Return what a function tells once it tells the same for a while: a panel that opens goes on moving."""
        answers = []
        while len(answers) < _STILL or len(set(answers[-_STILL:])) > 1:
            answers.append(self.look(question))
            time.sleep(_BETWEEN)
        return answers[-1]

    def wait_for_letter(self, number):
        """Wait until a letter has arrived, and so all that was sent before it, and the window has done what it asks."""
        self.wait_for(lambda: self._letters.last >= number, "what the hand did")

    def _look(self, asked):
        question, answers = asked
        try:
            answers.put((question(), None))
        except Exception as error:  # noqa: BLE001  it is raised where the question was asked
            answers.put((None, error))


class _ClientMessage(ctypes.Structure):
    """What one program sends another through the screen, as XCB has it."""

    _fields_ = [
        ("kind", ctypes.c_uint8),
        ("format", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("window", ctypes.c_uint32),
        ("type", ctypes.c_uint32),
        ("data", ctypes.c_uint32 * 5),
    ]


class _Letters(QAbstractNativeEventFilter):
    """The letters of the hand: numbers that come the same way as its keys and buttons, and so after them."""

    _KIND = 33

    def __init__(self, window):
        super().__init__()
        self._window = window
        self.last = 0

    def nativeEventFilter(self, kind, message):
        """Read a letter to the window, and hold up nothing else."""
        event = _ClientMessage.from_address(int(message))
        if event.kind & 0x7F != self._KIND or event.window != self._window:
            return False, 0
        self.last = event.data[0]
        return True, 0
