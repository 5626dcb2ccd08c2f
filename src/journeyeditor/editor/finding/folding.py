"""Texts made alike where only case or accents tell them apart, with the way back to the letters that were written."""

from typing import NamedTuple
from unicodedata import category, normalize


class Folded(NamedTuple):
    """A text for comparing, and from which character of the original each of its characters comes."""

    text: str
    origins: tuple[int, ...]
    """One for each character, and the length of the original at the end."""


def is_mark(character: str) -> bool:
    """Whether a character only adds to the one before it, such as an accent."""
    return category(character).startswith("M")


def has_marks(text: str) -> bool:
    """Whether a text has accents or other marks on its letters."""
    return not text.isascii() and any(map(is_mark, normalize("NFD", text)))


def fold(text: str, *, case: bool = True, marks: bool = True) -> Folded:
    """Return a text without differences of case, of marks, or of neither; equal letters become equal in any case."""
    if text.isascii():
        return Folded(text.lower() if case else text, tuple(range(len(text) + 1)))
    folded, origins = [], []
    for place, character in enumerate(text):
        for part in normalize("NFD", character):
            if not (marks and is_mark(part)):
                plain = part.casefold() if case else part
                folded.append(plain)
                origins += [place] * len(plain)
    return Folded("".join(folded), (*origins, len(text)))
