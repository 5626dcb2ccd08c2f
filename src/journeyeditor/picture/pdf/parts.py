"""Lines whose glyphs do not tell one by one what they say: marks, letters that join or change places, mixed directions.

Such a line is taken apart into words that run in one direction. The glyphs of a word that do not tell its letters are
drawn as one, and the letters are said beside it, each at its share of the word. Readers put letters that run to the
left in order by where they stand, so there each letter has a code of its own.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from journeyeditor.picture.direction import in_reading_order, runs_leftwards
from journeyeditor.picture.meanings import learn
from journeyeditor.picture.pdf.fonts import Coded, Font, Fonts, can_be_embedded
from journeyeditor.picture.pdf.glyphs import Piece, pieces_of
from journeyeditor.typeset import LEFTWARDS, Line, Run

LAST_OF_PLANE = "\uffff"
"""The last letter of the plane of most scripts; those beyond take two places in UTF-16."""
_NEAR = 0.5
"""How near in points a blank begins to the end of the word before."""
_JOINED = {"Mn", "Mc", "Me", "Cf"}
"""Marks, joiners and their like belong to the letter before."""


class Part(NamedTuple):
    """A word that runs in one direction, or a sign or blanks between two."""

    text: str
    runs: tuple[Run, ...]
    leftwards: bool

    @property
    def left(self) -> float:
        """Where it begins on its line."""
        return min((x for run in self.runs for x in run.columns), default=0.0)


def parted(line: Line, fonts: Fonts) -> list[Piece]:
    """Return what is to be shown of a line, in the order in which it is written; blanks around it are left out."""
    parts = [part for part in _parts(line) if part.runs]
    while parts and parts[-1].text.isspace():
        parts.pop()
    while parts and parts[0].text.isspace():
        parts.pop(0)
    pieces: list[Piece] = []
    mixed, joins = runs_leftwards(line.text), False
    for part, inside in _in_order(parts):
        if part.text.isspace() and pieces and (inside or not mixed) and _goes_on(pieces[-1], part):
            _add_blank(pieces[-1], part, line.baseline, fonts)
        else:
            # Some readers turn a letter of the higher planes over with its neighbours, and so lose it.
            stays = max(part.text) <= LAST_OF_PLANE
            _add(pieces, _pieces(part, line.baseline, fonts), joins and stays)
            joins = stays
    return pieces


def _goes_on(piece: Piece, blank: Part) -> bool:
    """Tell whether a blank begins where a piece ends."""
    return abs(piece.end - blank.left) < _NEAR


def _add_blank(piece: Piece, part: Part, baseline: float, fonts: Fonts) -> None:
    """Say the blank after a piece in the font of that piece, so that what runs to the left stays in one."""
    font = fonts.named(piece.font)
    width = sum(run.face.advance(glyph) / run.face.units_per_em * run.size for run in part.runs for glyph in run.glyphs)
    coded = font.saying(" ", width / piece.size * font.face.units_per_em, ())
    piece.add(coded, part.left, baseline)


def _add(pieces: list[Piece], more: Sequence[Piece], joins: bool) -> None:
    """Add pieces to others; what goes on in one font and size may be one piece."""
    for piece in more:
        last = pieces[-1] if pieces else None
        if joins and last is not None and piece[:2] == last[:2] and piece.columns[0] > last.columns[-1]:
            last.codes.extend(piece.codes)
            last.columns.extend(piece.columns)
            last.rows.extend(piece.rows)
        else:
            pieces.append(piece)


def stray_runs(line: Line) -> list[Run]:
    """Return the runs that no font of their word can show: they are of another face than the beginning of the word."""
    return [run for part in _parts(line) if part.runs for run in part.runs if not _shows(part, run)]


def _parts(line: Line) -> Iterator[Part]:
    mixed = runs_leftwards(line.text)
    at = 0
    for _, letters in groupby(_kinds(line.text, mixed), key=lambda one: one[1:]):
        text = "".join(letter for letter, _, _ in letters)
        runs = line.read_part(at, at + len(text))
        yield Part(text, runs, runs_leftwards(text))
        at += len(text)


def _kinds(text: str, mixed: bool) -> Iterator[tuple[str, str, int]]:
    """Yield each letter with what it is, and in mixed text with the number of the sign, for each stands alone."""
    kind, number = "", 0
    for letter in text:
        if letter.isspace():
            kind = "blank"
        elif not mixed:
            kind = "word"
        elif unicodedata.bidirectional(letter) in LEFTWARDS and unicodedata.category(letter)[0] in "LN":
            kind = "leftwards"
        elif unicodedata.category(letter) not in _JOINED or not kind:
            if unicodedata.category(letter)[0] in "LN":
                kind = "word"
            else:
                kind, number = "sign", number + 1
        yield letter, kind, number if kind == "sign" else 0


def _in_order(parts: Sequence[Part]) -> Iterator[tuple[Part, bool]]:
    """Yield parts as they are written: what runs to the left, with the blanks and signs inside it, from its left.

    With each comes whether it stands inside such words.
    """
    start = 0
    while start < len(parts):
        end = start + 1
        if parts[start].leftwards:
            for other in range(start + 1, len(parts)):
                if parts[other].leftwards:
                    end = other + 1
                elif parts[other].text[0].isalnum():
                    break
        yield from ((part, end > start + 1) for part in sorted(parts[start:end], key=lambda part: part.left))
        start = end


def _pieces(part: Part, baseline: float, fonts: Fonts) -> list[Piece]:
    runs = in_reading_order(part.runs, part.leftwards) if part.leftwards else list(part.runs)
    glyphs = [(fonts.of(run.face).meanings, run.glyphs) for run in runs]
    marked = any(unicodedata.category(letter) in _JOINED for letter in part.text)
    if not marked and not part.text.isspace() and learn(glyphs, part.text) == part.text:
        return pieces_of(runs, fonts)
    font, size = fonts.of(part.runs[0].face), part.runs[0].size
    return [Piece(font.name, size, *_coded(part, font, baseline), font.drawn)]


def _coded(part: Part, font: Font, baseline: float) -> tuple[list[Coded], list[float], list[float]]:
    """Return the codes of a part whose glyphs are drawn by its first, and where they stand."""
    size = part.runs[0].size
    scale = size / font.face.units_per_em
    ends = [
        x + run.face.advance(glyph) * run.size / run.face.units_per_em
        for run in part.runs
        for glyph, x in zip(run.glyphs, run.columns, strict=True)
    ]
    drawn = tuple(
        (glyph, round((x - part.left) / scale), round((baseline - y) / scale))
        for run in part.runs
        if _shows(part, run)
        for glyph, x, y in zip(run.glyphs, run.columns, run.rows, strict=True)
    )
    said = list(reversed(part.text)) if part.leftwards else [part.text]
    share = max(max(ends) - part.left, 0.0) / len(said)
    codes = [font.saying(letters, share / scale, () if number else drawn) for number, letters in enumerate(said)]
    return codes, [part.left + number * share for number in range(len(said))], [baseline] * len(said)


def _shows(part: Part, run: Run) -> bool:
    """Tell whether the font of a part, if it can be embedded, has the glyphs of a run."""
    first = part.runs[0]
    return (run.face.key == first.face.key and run.size == first.size) or not can_be_embedded(run.face)
