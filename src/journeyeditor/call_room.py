"""Room for Python's calls, taken once.

Python keeps what a call needs in pieces of 16 KB: it asks the system for one when a call finds no room in those that
there are, and gives it back as soon as that call is over. A loop whose calls begin just there asks and gives back at
each turn. That happened 1,900 times while a window opened, and cost more than to read the map.
"""

from collections.abc import Callable
from typing import TypeVar

_T = TypeVar("_T")

_ROOM = 70_000
"""For how many values there is room: Python takes a piece as large as the next power of two, a megabyte, of which the
system gives only what is used."""


def with_room_to_call(run: Callable[[], _T]) -> _T:
    """Return what a function returns, whose calls, and theirs, find all the room that they need in one piece."""
    return run()


with_room_to_call.__code__ = with_room_to_call.__code__.replace(co_stacksize=_ROOM)
