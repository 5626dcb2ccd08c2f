"""What the hand does, followed by the sheet in the next turns of the event loop: the hand is never held up."""

from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtCore import QTimer

_T = TypeVar("_T")


class InTurns:
    """Something that takes longer than a frame, done in parts between which the hand goes on moving."""

    def __init__(self) -> None:
        """Have nothing to do yet."""
        self._parts: Iterator[None] | None = None

    @property
    def lags(self) -> bool:
        """Whether there is more to do."""
        return self._parts is not None

    def go_on(self) -> None:
        """Do the next part."""
        parts = self._parts
        if parts is not None and next(parts, self) is self and self._parts is parts:
            self._parts = None

    def _begin(self, parts: Iterator[None]) -> None:
        """Do something from the next turn on, up to each ``yield`` in one turn, in place of what is not done yet."""
        self._parts = parts

    def _pursue(self, newest: Callable[[], _T], show: Callable[[_T], Iterator[None]]) -> None:
        """Show what is newest from the next turn on, in parts; what comes meanwhile is shown after it, never instead.

        So the sheet goes along with a hand that never rests.
        """
        if not self.lags:
            self._begin(_pursuit(newest, show))

    def _finish(self) -> None:
        """Do all that is left, now."""
        while self._parts is not None:
            self.go_on()

    def _drop(self) -> None:
        """Do none of what is left."""
        self._parts = None


class OfItself(InTurns):
    """Something in parts that takes its turns of the event loop by itself."""

    def __init__(self, waits: Callable[[], bool] = lambda: False) -> None:
        """Have nothing to do yet; ``waits`` tells whether it leaves a turn to others."""
        super().__init__()
        self._waits = waits
        self._turns = QTimer(interval=0)
        self._turns.timeout.connect(self._take_turn)

    def _take_turn(self) -> None:
        if not self._waits():
            self.go_on()
        if not self.lags:
            self._turns.stop()

    def _begin(self, parts: Iterator[None]) -> None:
        super()._begin(parts)
        self._turns.start()

    def _drop(self) -> None:
        super()._drop()
        self._turns.stop()


def _pursuit(newest: Callable[[], _T], show: Callable[[_T], Iterator[None]]) -> Iterator[None]:
    while True:
        shown = newest()
        yield from show(shown)
        if newest() == shown:
            return
        yield
