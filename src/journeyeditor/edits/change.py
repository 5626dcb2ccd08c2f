"""What an edit gives: the next document, or the reason why there is none."""

from typing import NamedTuple

from journeyeditor.model import Document, Message


class Change(NamedTuple):
    """What an edit did.

    An edit that changes nothing gives the very document that it got.
    """

    label: Message
    """What the menu shows after *Undo*."""
    document: Document
    """The next document; it shares every untouched part with the one before."""
    touched: tuple[str, ...] = ()
    """The ids of the elements to select afterwards: those that are new, moved or changed."""


class EditError(ValueError):
    """An edit that cannot be: an element that is not there, a place outside the map, a value that does not fit."""

    def __init__(self, message: Message) -> None:
        """Take the reason, in words for the user."""
        super().__init__(str(message))
        self.message = message
