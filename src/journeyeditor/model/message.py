"""Words for the user that can be translated later: a sentence with named places, and what stands in them."""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple, Union

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")
"""What may steer a terminal, turns the words around it round, and halves of characters, which no encoding takes."""


class Message(NamedTuple):
    """A sentence in English whose places, such as ``{name}``, are filled when it is shown.

    The window looks up the sentence in its translations before it fills the places; everyone else calls ``str``.
    """

    text: str
    values: Mapping[str, Union[str, int, "Message"]] = {}
    """What stands in the places; a message is itself looked up."""

    def told(self, look_up: Callable[[str], str]) -> str:
        """Return the sentence in a language, its places filled."""
        values = {
            name: value.told(look_up) if isinstance(value, Message) else value for name, value in self.values.items()
        }
        return look_up(self.text).format_map(values)

    def __str__(self) -> str:
        """Return the sentence in English."""
        return self.told(str)


def quoted(name: str, longest: int = 40) -> str:
    """Return a name between quotation marks on one line, cut short where it is long, without control characters."""
    line = " ".join(name.split())
    if not line.isprintable():
        line = _CONTROL.sub("", line)
    return f"“{line if len(line) <= longest else line[: longest - 1].rstrip() + '…'}”"
