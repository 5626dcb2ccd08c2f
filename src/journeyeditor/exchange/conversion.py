"""What comes of reading another format, and of writing one, with what went otherwise than somebody may think."""

from collections.abc import Callable
from typing import NamedTuple

from journeyeditor.model import Document, Message

Tell = Callable[[int, int], None]
"""Is told how much of how much is done, now and then; what it raises stops the work."""


def no_tell(_done: int, _total: int) -> None:
    """Tell nobody."""


class Taken(NamedTuple):
    """A document made of a file of another format."""

    document: Document
    notes: tuple[Message, ...] = ()
    """What may not be what its writer meant, a sentence each."""


class Given(NamedTuple):
    """A document as a file of another format."""

    data: bytes
    notes: tuple[Message, ...] = ()
    """What the format cannot say, a sentence each."""
