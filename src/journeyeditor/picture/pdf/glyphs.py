"""Glyphs where Qt put them: one operator for each run on a baseline (ISO 32000-1, 9.4.3).

The operator corrects the pen where Qt kerned, so that readers see words and not letters in a row. Of the blanks before
and after a line only that stays which parts its last word from the next line.
"""

from collections.abc import Sequence
from typing import NamedTuple

from journeyeditor.picture.direction import is_leftwards, runs_leftwards
from journeyeditor.picture.pdf.fonts import Coded, Font, Fonts
from journeyeditor.picture.pdf.notation import number
from journeyeditor.typeset import Run

_NEAR_ENOUGH = 0.03
"""How far in points a glyph may stand from Qt's place before the pen is corrected: a hundredth of a millimetre."""


class Piece(NamedTuple):
    """Codes of one font and size, from the left to the right."""

    font: str
    size: float
    codes: list[Coded]
    columns: list[float]
    """How far what each code shows stands from the left of its text, in points."""
    rows: list[float]
    """How far the baseline of each lies below the top of its text, in points."""
    drawn: bool = False
    """Whether its glyphs are drawn, and its text is not to be seen."""

    @property
    def end(self) -> float:
        """Where the pen stands after it."""
        return self.columns[-1] + self.codes[-1].advance * self.size / 1000

    def add(self, coded: Coded, x: float, y: float) -> None:
        """Add a code at its end."""
        self.codes.append(coded)
        self.columns.append(x)
        self.rows.append(y)


def pieces_of(runs: Sequence[Run], fonts: Fonts, goes_on: bool = False) -> list[Piece]:
    """Return what is to be shown of the runs of a line; of one that goes on, with the blank before the next."""
    pieces: list[Piece] = []
    inked: list[float] = []
    for run in runs:
        font = fonts.of(run.face)
        codes, columns, rows, blank = _coded(font, run)
        pieces.append(Piece(font.name, run.size, codes, columns, rows, font.drawn))
        inked += [x for x, is_blank in zip(columns, blank, strict=True) if not is_blank]
    if not inked:
        return []
    first, last = min(inked), max(inked)
    shown = [trimmed for piece in pieces if (trimmed := _between(piece, first, last)).codes]
    if goes_on:
        add_blank(shown[-1], fonts.of(runs[-1].face))
    return shown


def _between(piece: Piece, first: float, last: float) -> Piece:
    """Return what stands of a piece from the first to the last that is seen of its line."""
    kept = [number for number, x in enumerate(piece.columns) if first <= x <= last]
    return piece._replace(
        codes=[piece.codes[number] for number in kept],
        columns=[piece.columns[number] for number in kept],
        rows=[piece.rows[number] for number in kept],
    )


def add_blank(piece: Piece, font: Font) -> None:
    """Part the last word of a line from the next line's first, where Qt has left the blank out."""
    if piece.font == font.name:
        piece.add(font.blank, piece.end, piece.rows[-1])


def _coded(font: Font, run: Run) -> tuple[list[Coded], list[float], list[float], list[bool]]:
    """Return the codes of a run from the left to the right, where each stands, and whether it is a blank."""
    letters = font.meanings.of_all(run.glyphs)
    blank = [said.isspace() for said in letters]
    if not _is_leftwards(letters, run):
        return font.whole(run.glyphs), list(run.columns), list(run.rows), blank
    codes: list[Coded] = []
    columns: list[float] = []
    rows: list[float] = []
    blanks: list[bool] = []
    for glyph, x, y, is_blank in reversed(list(zip(run.glyphs, run.columns, run.rows, blank, strict=True))):
        at = x
        for coded in font.letter_by_letter(glyph):
            codes.append(coded)
            columns.append(at)
            rows.append(y)
            blanks.append(is_blank)
            at += coded.advance * run.size / 1000
    return codes, columns, rows, blanks


def _is_leftwards(letters: Sequence[str], run: Run) -> bool:
    if len(letters) < 2:
        return any(map(runs_leftwards, letters))
    return is_leftwards(run)


def operations(piece: Piece, baseline: float) -> list[str]:
    """Return what shows a piece whose first code the pen is at; glyphs off the baseline, such as marks, are raised."""
    unit = piece.size / 1000
    pen, rise, level = piece.columns[0], 0.0, baseline
    written: list[str] = []
    shown: list[str] = []
    for (code, advance), x, y in zip(piece.codes, piece.columns, piece.rows, strict=True):
        if y != level:
            level = y
            if abs(baseline - y - rise) > _NEAR_ENOUGH:
                if shown:
                    written.append(_showing(shown))
                    shown = []
                rise = baseline - y
                written.append(f"{number(rise)} Ts")
        if abs(pen - x) > _NEAR_ENOUGH and (correction := round((pen - x) / unit)):
            shown.append(f">{correction}<")
            pen -= correction * unit
        shown.append(code)
        pen += advance * unit
    written.append(_showing(shown))
    return [*written, "0 Ts"] if rise else written


def _showing(codes: list[str]) -> str:
    return f"[<{''.join(codes)}>] TJ"
