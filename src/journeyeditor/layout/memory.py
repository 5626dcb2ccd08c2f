"""What has not changed is not done again: a memory of what was made, and of what it was made."""

from collections.abc import Callable, Generator, Hashable
from typing import Any, NamedTuple, TypeAlias, TypeVar, cast

_T = TypeVar("_T")
InParts: TypeAlias = Generator[None, None, _T]
"""What takes longer than a frame and is made up to each ``yield`` at once; it returns what it has made."""


def at_once(parts: InParts[_T]) -> _T:
    """Return what is made in parts, all of them now."""
    while True:
        try:
            next(parts)
        except StopIteration as end:
            return cast(_T, end.value)


class Memory:
    """Gives again what it was told to make the last time, where it would be made of the same things.

    Things are the same where they are equal. Documents share what stays the same, and what is made of it is shared in
    turn, so most comparisons end at a glance. What was not asked for since the last ``turn`` is forgotten: a memory
    never holds more than what is there now, and gives nothing that a start from nothing would not give.
    """

    __slots__ = ("_before", "_now")

    def __init__(self) -> None:
        """Begin with nothing."""
        self._before: dict[Hashable, _Made] = {}
        self._now: dict[Hashable, _Made] = {}

    def recall(self, name: Hashable, causes: tuple[object, ...], make: Callable[["Memory"], _T]) -> _T:
        """Return what is made of some causes.

        Args:
            name: what it is, among all that is asked for between two turns.
            causes: everything that it depends on.
            make: makes it, where the causes are others than the last time; it gets a memory of its own for the parts.
        """
        made = self._before.get(name)
        if made is None or made.causes != causes:
            inner = made.inner if made is not None and made.inner is not None else Memory()
            result = make(inner)
            inner.turn()
            made = _Made(causes, result, inner if inner._before else None)
        self._now[name] = made
        return cast(_T, made.result)

    def recall_in_parts(
        self, name: Hashable, causes: tuple[object, ...], make: Callable[["Memory"], InParts[_T]]
    ) -> InParts[_T]:
        """Return what is made of some causes in parts, between which something else can be done."""
        made = self._before.get(name)
        if made is not None and made.causes == causes:
            self._now[name] = made
            return cast(_T, made.result)
        inner = made.inner if made is not None and made.inner is not None else Memory()
        result = yield from make(inner)
        inner.turn()
        self._now[name] = _Made(causes, result, inner if inner._before else None)
        return result

    def turn(self) -> None:
        """Forget what was not asked for since this was last done."""
        self._before, self._now = self._now, {}


class _Made(NamedTuple):
    """What was made, of what, and the memory of its parts."""

    causes: tuple[object, ...]
    result: Any
    inner: Memory | None
