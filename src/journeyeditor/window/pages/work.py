"""Long work: in a thread of its own, with its progress, and stopped where the user has had enough."""

from collections.abc import Callable
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QThread, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from journeyeditor.picture.printed import Tell

_T = TypeVar("_T")

_PATIENCE = 500
"""How many milliseconds work takes before its progress is shown."""
_STEPS = 200
"""How finely progress is shown."""


class Stopped(Exception):  # noqa: N818
    """The user has stopped the work."""


class Work(QThread, Generic[_T]):
    """Does something, and keeps what comes of it, or what goes wrong, for whoever waits."""

    told = Signal(int)
    """How much is done, in steps of all of it."""

    def __init__(self, do: Callable[[Tell], _T]) -> None:
        """Take what to do; it tells how far it is, often, and ends with what that raises."""
        super().__init__()
        self._do = do
        self._told = -1
        self.result: _T | None = None
        self.problem: Exception | None = None

    def run(self) -> None:
        """Do it."""
        try:
            self.result = self._do(self._tell)
        except Stopped:
            # Without its way here: what that knows has fonts of this thread, and must not outlive it.
            self.problem = Stopped()
        except Exception as problem:  # noqa: BLE001 - it is raised again where somebody waits for it
            self.problem = problem

    def _tell(self, done: int, total: int) -> None:
        if self.isInterruptionRequested():
            raise Stopped
        steps = _STEPS * done // max(total, 1)
        if steps != self._told:
            self._told = steps
            self.told.emit(steps)


def run_work(parent: QWidget | None, title: str, words: str, do: Callable[[Tell], _T]) -> _T | None:
    """Do something while the window stays alive, and return what comes of it; nothing where the user stopped it.

    What goes wrong is raised.

    Args:
        parent: the window that waits for it, where there is one.
        title: what it is for.
        words: what is being done.
        do: does it, in a thread of its own.
    """
    work, waiting = Work(do), QEventLoop()
    progress = QProgressDialog(words, QCoreApplication.translate("Work", "Stop"), 0, _STEPS, parent)
    progress.setWindowTitle(title)
    progress.setWindowModality(Qt.WindowModality.WindowModal)
    progress.setMinimumDuration(_PATIENCE)
    progress.setAutoClose(False)
    progress.setAutoReset(False)
    progress.canceled.connect(work.requestInterruption)
    work.told.connect(progress.setValue)
    work.finished.connect(waiting.quit)
    work.start()
    waiting.exec()
    work.wait()
    progress.canceled.disconnect()
    progress.close()
    progress.reset()  # its timer would show it again, in front of whatever opens next
    progress.deleteLater()
    if isinstance(work.problem, Stopped):
        return None
    if work.problem is not None:
        raise work.problem
    return cast(_T, work.result)
