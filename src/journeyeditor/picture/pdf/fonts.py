"""The fonts of a file: which glyphs its texts use, and the codes that stand for them in content."""

from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from journeyeditor.picture.meanings import Meanings
from journeyeditor.picture.pdf.font_objects import Embedded, embed, thousandths
from journeyeditor.picture.pdf.objects import Objects, Reference
from journeyeditor.typeset import Face, FaceKey, Outline

Drawn = tuple[tuple[int, int, int], ...]
"""Glyphs that are seen together, each with how far it stands to the right and up, in units of their face."""


class Sign(NamedTuple):
    """What one code of a font shows and says."""

    glyph: int | None
    """The glyph that is seen; none for a blank."""
    letters: str
    """The letters that are read; empty for those that the glyph stands for."""
    advance: float
    """How far the pen moves on, in units of the face."""
    drawn: Drawn = ()
    """What is seen in place of a glyph: several of them."""


class Coded(NamedTuple):
    """How content shows a sign."""

    code: str
    """Four hexadecimal digits."""
    advance: float
    """How far the pen moves on, in thousandths of the size."""


_ABOUT_A_CAPITAL = 0.7
"""The height of a capital letter as a share of the size of its type."""
_LARGEST_EM = 16_384
"""How many units the size of a font of TrueType may have."""


def can_be_embedded(face: Face) -> bool:
    """Tell whether a file may carry the glyphs of a face along, and can: there are outlines of a sound size."""
    return face.may_be_embedded and face.has_outlines and face.units_per_em <= _LARGEST_EM


class Font:
    """A face in use: its signs have codes 1, 2, 3 … in the order in which they are first shown."""

    def __init__(self, name: str, face: Face) -> None:
        """Take the name by which content calls it."""
        self.name = name
        self.face = face
        self.drawn = not can_be_embedded(face)
        """Whether its glyphs are drawn: it only says what they stand for."""
        self.meanings = Meanings(face)
        self._signs: dict[Sign, Coded] = {}
        self._whole: dict[int, Coded] = {}

    def whole(self, glyphs: Iterable[int]) -> list[Coded]:
        """Return the codes of glyphs that each say all that they stand for."""
        known = self._whole
        return [known.get(glyph) or self._new(glyph) for glyph in glyphs]

    def _new(self, glyph: int) -> Coded:
        coded = self._whole[glyph] = self._coded(Sign(glyph, "", self.face.advance(glyph)))
        return coded

    @cached_property
    def blank(self) -> Coded:
        """The code of a blank."""
        return self._coded(Sign(None, " ", self.face.advance(self.face.glyphs_of(" ")[0])))

    def saying(self, letters: str, advance: float, drawn: Drawn) -> Coded:
        """Return the code of some letters that shows some glyphs together; it moves on so many units of the face."""
        return self._coded(Sign(None, letters, advance, drawn))

    def letter_by_letter(self, glyph: int) -> list[Coded]:
        """Return codes, from the left to the right, that say the letters of a ligature in text that runs to the left.

        Readers turn such text over code by code; a code that says two letters would come out the wrong way round. So
        the glyph says its last letter, and blanks to the right of it say the others.
        """
        letters = self.meanings.of(glyph)
        if len(letters) == 1:
            return self.whole([glyph])
        last, *others = reversed(letters)
        share = self.face.advance(glyph) / (1 + len(others))
        return [self._coded(Sign(glyph, last, share)), *(self._coded(Sign(None, letter, share)) for letter in others)]

    def _coded(self, sign: Sign) -> Coded:
        found = self._signs.get(sign)
        if found is None:
            advance = thousandths(sign.advance, self.face.units_per_em)
            found = self._signs[sign] = Coded(f"{len(self._signs) + 1:04X}", advance)
        return found

    def embed(self, objects: Objects) -> Reference:
        """Return the font with all the signs that have been coded."""
        return embed(objects, self.face, [self._embedded(sign) for sign in self._signs])

    def _embedded(self, sign: Sign) -> Embedded:
        if sign.glyph is None:
            seen = self._unseen(sign) if self.drawn and sign.drawn else self._together(sign.drawn)
            return Embedded(seen, sign.advance, sign.letters)
        outline = self._unseen(sign) if self.drawn else self.face.outline(sign.glyph)
        return Embedded(outline, sign.advance, sign.letters or self.meanings.of(sign.glyph))

    def _unseen(self, sign: Sign) -> Outline:
        """Return an outline for what is never painted: some readers pass over text that covers nothing."""
        right, top = max(sign.advance, 1.0), self.face.units_per_em * _ABOUT_A_CAPITAL
        return (("M", (0, 0)), ("L", (right, 0)), ("L", (right, top)), ("L", (0, top)))

    def _together(self, drawn: Drawn) -> Outline:
        return tuple(
            (pen, tuple(place + (up if index % 2 else right) for index, place in enumerate(places)))
            for glyph, right, up in drawn
            for pen, places in self.face.outline(glyph)
        )


class Fonts:
    """All the fonts of a file."""

    def __init__(self) -> None:
        """Begin with none."""
        self._fonts: dict[FaceKey, Font] = {}

    def of(self, face: Face) -> Font:
        """Return the font of a face."""
        font = self._fonts.get(face.key)
        if font is None:
            font = self._fonts[face.key] = Font(f"F{len(self._fonts)}", face)
        return font

    def named(self, name: str) -> Font:
        """Return the font that content calls by a name."""
        return next(font for font in self._fonts.values() if font.name == name)

    def embed(self, objects: Objects) -> dict[str, Reference]:
        """Add them all to a file whose content is complete; return them by the names by which content calls them."""
        return {font.name: font.embed(objects) for font in self._fonts.values()}
