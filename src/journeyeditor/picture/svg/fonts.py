"""The fonts of a file: for each letter of its texts the very glyph that Qt chose for it.

A file that is shown by a browser is shaped by the browser, with other kerning and other ligatures than Qt's. So its
fonts have no rules at all: every letter has one glyph, and stands where Qt put it. A ligature is the glyph of its first
letter, and its other letters are blank; where a letter needs different glyphs in different places, the face has
variants, each a font with another glyph for it.
"""

from collections.abc import Iterator
from typing import NamedTuple

from journeyeditor.picture.meanings import Meanings
from journeyeditor.typeset import Face, FaceKey


class Sign(NamedTuple):
    """What a letter shows in a font."""

    glyph: int | None
    """The glyph of its face; none for a blank."""
    advance: float
    """How far the pen moves on, in units of the face."""


class Variant:
    """One font made of a face."""

    def __init__(self, name: str, face: Face) -> None:
        """Begin without letters; the name is that of its class in the file."""
        self.name = name
        self.face = face
        self.signs: dict[str, Sign] = {}

    def takes(self, letter: str, sign: Sign) -> bool:
        """Take in what a letter shall show, unless it shows something else here."""
        return self.signs.setdefault(letter, sign) == sign


class Shown(NamedTuple):
    """A letter, how far the pen moves on after it, in units of its face, and the font that it is set in."""

    letter: str
    advance: float
    font: Variant


class Font:
    """A face in use, and the fonts that are made of it."""

    def __init__(self, names: "Fonts", face: Face) -> None:
        """Begin without fonts."""
        self.meanings = Meanings(face)
        self.variants: list[Variant] = []
        self._letters: dict[tuple[int, str], tuple[Shown, ...]] = {}
        self._names = names
        self._face = face

    def letters_of(self, glyph: int) -> tuple[Shown, ...]:
        """Return the letters that a glyph stands for together, each with the font in which it shows its part."""
        said = self.meanings.of(glyph)
        found = self._letters.get((glyph, said))
        if found is None:
            found = self._letters[glyph, said] = tuple(self._shown(glyph, said))
        return found

    def _shown(self, glyph: int, said: str) -> Iterator[Shown]:
        share = self._face.advance(glyph) / len(said)
        for number, letter in enumerate(said):
            shown, sign = " " if letter.isspace() else letter, Sign(None if number else glyph, share)
            yield Shown(shown, share, self._variant_for(shown, sign))

    def _variant_for(self, letter: str, sign: Sign) -> Variant:
        """Return the font in which a letter shows a sign."""
        found = next((variant for variant in self.variants if variant.takes(letter, sign)), None)
        if found is None:
            found = Variant(self._names.fresh(), self._face)
            found.takes(letter, sign)
            self.variants.append(found)
        return found


class Fonts:
    """All the fonts of a file."""

    def __init__(self, prefix: str) -> None:
        """Begin with none; the names of all begin alike."""
        self._prefix = prefix
        self._fonts: dict[FaceKey, Font] = {}
        self._named = 0

    def of(self, face: Face) -> Font:
        """Return the fonts of a face."""
        font = self._fonts.get(face.key)
        if font is None:
            font = self._fonts[face.key] = Font(self, face)
        return font

    def fresh(self) -> str:
        """Return a name that no font has."""
        self._named += 1
        return f"{self._prefix}f{self._named}"

    @property
    def variants(self) -> list[Variant]:
        """All fonts that the texts use."""
        return [variant for font in self._fonts.values() for variant in font.variants]
