"""Which letters a glyph stands for: what a reader finds when it searches the text or copies it.

A glyph that a face shows for a character by itself stands for that character, and one that it shows for a ligature or
for the form of a letter that joins, for its letters. What the others stand for is found in the lines that they are in:
the letters that remain between their neighbours. No table of the font is read, so this holds for every kind of font
that Qt can load.
"""

import unicodedata
from collections.abc import Iterable, Sequence

from journeyeditor.typeset import Face

UNKNOWN = "\N{REPLACEMENT CHARACTER}"
_FORMS = "".join(map(chr, (*range(0xFB00, 0xFE00), *range(0xFE70, 0xFEFD))))
"""The presentation forms of Unicode: ligatures, and letters as they look when they join."""
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
"""Brackets have the glyph of their opposite in text that runs to the left."""
_MISSING = 0
"""The glyph of a character that a face does not have, usually an empty box."""


class Meanings:
    """The letters that the glyphs of one face stand for, as far as the texts set in it tell."""

    def __init__(self, face: Face) -> None:
        """Begin with the presentation forms that the face has."""
        self._face = face
        self._alone: dict[str, int] = {}
        forms = zip(face.glyphs_of(_FORMS), _FORMS, strict=False)
        self._known = {glyph: unicodedata.normalize("NFKC", form).strip() for glyph, form in forms if glyph != _MISSING}
        self._said = {glyph: letters for glyph, letters in self._known.items() if letters}
        """What glyphs stand for: what is known, else the first guess."""

    def of(self, glyph: int) -> str:
        """Return the letters that a glyph stands for; `UNKNOWN` where no text has told."""
        return self._said.get(glyph, UNKNOWN)

    def of_all(self, glyphs: Iterable[int]) -> list[str]:
        """Return the letters that each of some glyphs stands for."""
        said = self._said
        return [said.get(glyph, UNKNOWN) for glyph in glyphs]

    def stand_at(self, glyph: int, text: str, at: int) -> int:
        """Return how many letters of a text, from a position on, a glyph stands for as far as is known."""
        known = self._known.get(glyph)
        if known is not None and text.startswith(known, at):
            return len(known)
        return 1 if self.shown_by(glyph, text[at : at + 1]) else 0

    def shown_by(self, glyph: int, letters: str) -> str:
        """Return which of some letters the face shows by a glyph if it stands alone; empty where it is none of them."""
        for letter in letters if glyph != _MISSING else "":
            for shown in (letter, letter.translate(_MIRRORED)):
                if self._glyph_alone(shown) == glyph:
                    self._know(glyph, shown)
                    return letter
        return ""

    def take(self, glyph: int, letters: str, *, certain: bool) -> None:
        """Take in which letters a glyph stands for; the first text that is certain is right, else the first guess."""
        if glyph == _MISSING:
            return
        if certain:
            self._know(glyph, letters)
        else:
            self._said.setdefault(glyph, letters)

    def _know(self, glyph: int, letters: str) -> None:
        known = self._known.setdefault(glyph, letters)
        if known:
            self._said[glyph] = known

    def _glyph_alone(self, character: str) -> int:
        found = self._alone.get(character)
        if found is None:
            found = self._alone[character] = next(iter(self._face.glyphs_of(character)), _MISSING)
        return found


Reading = Sequence[tuple[Meanings, Sequence[int]]]
"""The glyphs of runs in the order in which their letters are read, those of each with the meanings of its face."""
Glyphs = Sequence[tuple[Meanings, int]]
"""Glyphs in that order, one by one."""


def learn(runs: Reading, text: str) -> str:
    """Find the letters in a line of text that each of its glyphs stands for; return what they say one by one.

    Blanks around a line are not said, and those at its end may have no glyphs.
    """
    said = _spoken(runs)
    if said != text.strip():
        _walk([(meanings, glyph) for meanings, glyphs in runs for glyph in glyphs], text)
        said = _spoken(runs)
    return said


def _spoken(runs: Reading) -> str:
    return "".join(["".join(meanings.of_all(glyphs)) for meanings, glyphs in runs]).strip()


def _walk(glyphs: Glyphs, text: str) -> None:
    """Go along a line, glyph by glyph; between those whose letters are found, share out the letters that remain."""
    at = 0
    waiting: list[tuple[Meanings, int]] = []
    shares: list[tuple[Glyphs, str]] = []
    for meanings, glyph in glyphs:
        for start in range(at + len(waiting), len(text)) if waiting else (at,):
            if length := meanings.stand_at(glyph, text, start):
                shares.append((waiting, text[at:start]))
                waiting, at = [], start + length
                break
        else:
            waiting.append((meanings, glyph))
    shares.append((waiting, text[at:].rstrip()))
    # Where a share has more glyphs than letters, or letters and no glyph, the walk has lost its way somewhere.
    sound = all(len(sharers) <= len(letters) and bool(sharers) == bool(letters) for sharers, letters in shares)
    for sharers, letters in shares:
        _share(sharers, letters, sound)


def _share(glyphs: Glyphs, letters: str, sound: bool) -> None:
    """Give letters to the glyphs that stand for them together.

    Each takes its own if it has one, for marks change places; of the others each takes one, and the last all that is
    left.
    """
    others: list[tuple[Meanings, int]] = []
    for meanings, glyph in glyphs:
        if letter := meanings.shown_by(glyph, letters):
            letters = letters.replace(letter, "", 1)
        else:
            others.append((meanings, glyph))
    certain = sound and len(others) in (1, len(letters))
    for number, (meanings, glyph) in enumerate(others[: len(letters)]):
        end = len(letters) if number == len(others) - 1 else number + 1
        meanings.take(glyph, letters[number:end], certain=certain)
