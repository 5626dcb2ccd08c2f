"""What is wanted of the pages, the most urgent first: the window wishes, and a thread fulfils."""

from collections.abc import Callable
from enum import IntEnum
from threading import Condition
from typing import Generic, NamedTuple, TypeVar

_W = TypeVar("_W")


class Rank(IntEnum):
    """How urgent a wish is; the lowest is fulfilled first."""

    LAY = 0
    """To lay maps on pages."""
    SHOW = 1
    """To paint the page in sight."""
    SKETCH = 2
    """To paint small pictures of pages."""
    CHECK = 3
    """To look for what will be amiss."""
    NONE = 4
    """There is no wish."""


class Superseded(Exception):  # noqa: N818
    """Something more urgent is wanted, or nothing any more."""


class Wish(NamedTuple, Generic[_W]):
    """Something that is wanted."""

    rank: Rank
    fulfil: Callable[[_W], None]
    """Does it, with what the worker has; it asks the wishes now and then whether to go on."""


class Wishes(Generic[_W]):
    """At most one wish of each rank: a newer one takes the place of an older, also where that is at work.

    Each of its methods can be called in any thread.
    """

    def __init__(self) -> None:
        """Begin with no wish."""
        self._changed = Condition()
        self._waiting: dict[Rank, Wish[_W]] = {}
        self._at_work: Wish[_W] | None = None
        self._most_urgent = Rank.NONE
        self._is_over = False

    def wish(self, wish: Wish[_W]) -> None:
        """Want something; to lay anew makes all other wishes pointless."""
        with self._changed:
            if wish.rank is Rank.LAY:
                self._waiting.clear()
            self._waiting[wish.rank] = wish
            self._note()

    def forget(self) -> None:
        """Want nothing of what was wished for; what is at work ends as soon as it asks."""
        self.wish(Wish(Rank.LAY, lambda _: None))

    def end(self) -> None:
        """Want nothing any more."""
        with self._changed:
            self._is_over = True
            self._waiting.clear()
            self._note()

    def next(self) -> Wish[_W] | None:
        """Wait for a wish and return the most urgent; nothing at the end."""
        with self._changed:
            self._at_work = None
            self._changed.wait_for(lambda: self._is_over or self._waiting)
            if not self._is_over:
                self._at_work = self._waiting.pop(min(self._waiting))
                self._note()
            return self._at_work

    def put_back(self) -> None:
        """Want again what was at work, unless the like of it is wanted by now."""
        with self._changed:
            wish = self._at_work
            if wish is not None and min(self._waiting, default=Rank.NONE) is not Rank.LAY:
                self._waiting.setdefault(wish.rank, wish)
                self._note()

    def ask(self) -> None:
        """Return where what is at work is to go on.

        Raises:
            Superseded: it is not, for there is something as urgent by now.
        """
        wish = self._at_work
        if self._is_over or (wish is not None and self._most_urgent <= wish.rank):
            raise Superseded

    def _note(self) -> None:
        self._most_urgent = min(self._waiting, default=Rank.NONE)
        self._changed.notify_all()
