"""Characters that no font has: where they stand on the pages, in words, for those who are about to give them away."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import cast

from journeyeditor.layout.typesetter import Typesetter
from journeyeditor.model import Message, quoted
from journeyeditor.picture.primitives import Group, Words
from journeyeditor.picture.printed import Print
from journeyeditor.typeset import SetText

_MOST_TOLD = 8
_WIDE = 1000.0
_UNSEEN = {"Zs", "Zl", "Zp", "Cc", "Cf"}


def missing_characters(
    printed: Print, typesetter: Typesetter, ask: Callable[[], object] = lambda: None
) -> tuple[Message, ...]:
    """Return what to tell of the characters on some pages that no font has; nothing where all have one.

    Args:
        printed: the pages.
        typesetter: what has set their texts.
        ask: is asked before each text whether to go on; what it raises ends the search.
    """
    found: dict[str, str] = {}
    for block in _incomplete(printed, ask):
        for letter in dict.fromkeys(block.text):
            if letter not in found and _is_missing(letter, block, typesetter):
                found[letter] = block.text
    if not found:
        return ()
    named = ", ".join(_named(letter) for letter in list(found)[:_MOST_TOLD])
    values: dict[str, str | int] = {"characters": named, "text": quoted(next(iter(found.values())))}
    if len(found) > _MOST_TOLD:
        values["count"] = len(found) - _MOST_TOLD
        text = "No font here has {characters} and {count} more: they show as empty boxes, first in {text}."
    elif len(found) > 1:
        text = "No font here has {characters}: they show as empty boxes, first in {text}."
    else:
        text = "No font here has {characters}: it shows as an empty box in {text}."
    return (Message(text, values),)


def _incomplete(printed: Print, ask: Callable[[], object]) -> Iterator[SetText]:
    for part in printed.parts:
        for block in _texts((part.picture.groups, *part.furniture)):
            ask()
            if not block.complete:
                yield block


def _texts(pictures: Iterable[Iterable[Group]]) -> Iterator[SetText]:
    for group in chain.from_iterable(pictures):
        for part in group.parts:
            if isinstance(part, Words):
                yield cast(SetText, part.block)


def _is_missing(letter: str, block: SetText, typesetter: Typesetter) -> bool:
    """Tell whether a letter by itself has no font either; blanks and joiners show nothing anyway."""
    if unicodedata.category(letter) in _UNSEEN:
        return False
    return not cast(SetText, typesetter.set(letter, block.style, _WIDE)).complete


def _named(letter: str) -> str:
    """Return a character with its number, for it may not be seen where this is read."""
    return f"{letter} (U+{ord(letter):04X})"
