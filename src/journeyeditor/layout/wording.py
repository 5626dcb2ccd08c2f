"""The words that we add to a map: captions, headings, names, and what is told to those who cannot see a picture.

They stand in English where they are used. Whoever sets the text brings along what looks them up in the language of the
readers; the words of the document itself are never looked up.
"""

from collections.abc import Callable
from typing import NamedTuple

from journeyeditor.model import Message


class Wording(NamedTuple):
    """Our words in a language: English, where nothing looks them up."""

    look_up: Callable[[str], str] = str
    """Gives the words for English ones; places such as ``{count}`` stay in them."""
    language: str = "en"
    """The language of the document (BCP 47), whose way of writing numbers is kept among its words."""

    def __call__(self, text: str, **values: str | int) -> str:
        """Return the words for an English text, its places filled."""
        return Message(text, values).told(self.look_up) if values else self.look_up(text)

    def tell(self, message: Message) -> str:
        """Return a message in these words."""
        return message.told(self.look_up)
