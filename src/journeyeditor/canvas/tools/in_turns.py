"""Drags that the sheet follows in the next turns of the event loop: what the hand holds moves at once."""

from collections.abc import Iterator


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

    def _finish(self) -> None:
        """Do all that is left, now."""
        while self._parts is not None:
            self.go_on()

    def _drop(self) -> None:
        """Do none of what is left."""
        self._parts = None
