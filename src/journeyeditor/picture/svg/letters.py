"""Which lines of text can be letters in a file, and where each letter stands.

A line can be letters where every program shows them as Qt did once each of them is put in its place: one glyph after
the other, to the right, and no script whose shapes and order a program would decide for itself. All other lines are
shapes, and say in words what they show.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from journeyeditor.picture.direction import runs_leftwards
from journeyeditor.picture.meanings import learn
from journeyeditor.picture.svg.fonts import Fonts, Variant
from journeyeditor.typeset import Line

_SHAPED = ((0x0590, 0x109F), (0x1100, 0x11FF), (0x1700, 0x1CBF), (0x1DC0, 0x1DFF), (0xA800, 0xAB2F), (0xABC0, 0xABFF))
"""The scripts whose letters change with their neighbours: from Hebrew to Myanmar, and their like."""
_MARKS_AND_SIGNS = {"Mn", "Mc", "Me", "Cf"}
_LARGEST_SHORT = 0xFFFF


class Letter(NamedTuple):
    """A letter in its place, in points from the top left corner of its block; y is the baseline."""

    letter: str
    x: float
    y: float
    size: float
    font: Variant


def can_be_letters(line: Line, fonts: Fonts) -> bool:
    """Tell whether a line can be letters."""
    text = line.text.strip()
    if not line.has_fonts or not (text.isascii() or all(map(_stays, text))) or runs_leftwards(text):
        return False
    if not all(run.face.may_be_embedded and run.face.has_outlines for run in line.runs):
        return False
    return learn([(fonts.of(run.face).meanings, run.glyphs) for run in line.runs], line.text) == text


def letters_of(line: Line, fonts: Fonts) -> list[Letter]:
    """Return the letters of a line that can be letters, without the blanks around it."""
    letters = list(_letters(line, fonts))
    inked = [number for number, letter in enumerate(letters) if not letter.letter.isspace()]
    return letters[inked[0] : inked[-1] + 1] if inked else []


def _letters(line: Line, fonts: Fonts) -> Iterator[Letter]:
    for run in line.runs:
        font = fonts.of(run.face)
        scale = run.size / run.face.units_per_em
        for glyph, (x, y) in zip(run.glyphs, run.places, strict=True):
            at = x
            for letter, advance, variant in font.letters_of(glyph):
                yield Letter(letter, at, y, run.size, variant)
                at += advance * scale


def pieces(letters: Iterable[Letter]) -> Iterator[list[Letter]]:
    """Yield letters that one element can hold: of one font and size, on one baseline.

    Programs differ in how they count letters that take two places in UTF-16: nothing stands after one.
    """
    for _, group in groupby(letters, key=lambda letter: (letter.font.name, letter.size, letter.y)):
        piece: list[Letter] = []
        for letter in group:
            piece.append(letter)
            if ord(letter.letter) > _LARGEST_SHORT:
                yield piece
                piece = []
        if piece:
            yield piece


def _stays(letter: str) -> bool:
    """Tell whether a letter looks the same whatever stands beside it."""
    code = ord(letter)
    return unicodedata.category(letter) not in _MARKS_AND_SIGNS and not any(
        first <= code <= last for first, last in _SHAPED
    )
