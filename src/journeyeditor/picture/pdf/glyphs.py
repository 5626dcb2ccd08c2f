"""Glyphs where Qt put them: one operator for each run on a baseline (ISO 32000-1, 9.4.3).

The operator corrects the pen where Qt kerned, so that readers see words and not letters in a row. Of the blanks before
and after a line only that stays which parts its last word from the next line.
"""

from collections.abc import Sequence
from typing import NamedTuple

from journeyeditor.picture.direction import is_leftwards, runs_leftwards
from journeyeditor.picture.pdf.content import Content
from journeyeditor.picture.pdf.fonts import Coded, Font, Fonts
from journeyeditor.picture.pdf.notation import number
from journeyeditor.typeset import Run

_NEAR_ENOUGH = 0.03
"""How far in points a glyph may stand from Qt's place before the pen is corrected: a hundredth of a millimetre."""


class Sign(NamedTuple):
    """A code of a font, and where it stands in its text."""

    coded: Coded
    x: float
    y: float
    blank: bool


class Piece(NamedTuple):
    """Signs of one font and size, from the left to the right."""

    font: str
    size: float
    signs: list[Sign]
    drawn: bool = False
    """Whether its glyphs are drawn, and its text is not to be seen."""


def pieces_of(runs: Sequence[Run], fonts: Fonts, goes_on: bool = False) -> list[Piece]:
    """Return what is to be shown of the runs of a line; of one that goes on, with the blank before the next."""
    pieces = []
    for run in runs:
        font = fonts.of(run.face)
        pieces.append(Piece(font.name, run.size, _signs(font, run), font.drawn))
    inked = [sign.x for piece in pieces for sign in piece.signs if not sign.blank]
    if not inked:
        return []
    first, last = min(inked), max(inked)
    trimmed = (piece._replace(signs=[sign for sign in piece.signs if first <= sign.x <= last]) for piece in pieces)
    shown = [piece for piece in trimmed if piece.signs]
    if goes_on:
        _add_blank(shown[-1], fonts.of(runs[-1].face))
    return shown


def _add_blank(piece: Piece, font: Font) -> None:
    """Part the last word of a line from the next line's first, where Qt has left the blank out."""
    last = piece.signs[-1]
    if piece.font == font.name:
        piece.signs.append(Sign(font.blank(), last.x + last.coded.advance * piece.size / 1000, last.y, blank=True))


def _signs(font: Font, run: Run) -> list[Sign]:
    glyphs = zip(run.glyphs, run.places, strict=True)
    if not _is_leftwards(font, run):
        return [Sign(font.whole(glyph), x, y, font.meanings.of(glyph).isspace()) for glyph, (x, y) in glyphs]
    signs = []
    for glyph, (x, y) in reversed(list(glyphs)):
        at, blank = x, font.meanings.of(glyph).isspace()
        for coded in font.letter_by_letter(glyph):
            signs.append(Sign(coded, at, y, blank))
            at += coded.advance * run.size / 1000
    return signs


def _is_leftwards(font: Font, run: Run) -> bool:
    if len(run.glyphs) < 2:
        return any(runs_leftwards(font.meanings.of(glyph)) for glyph in run.glyphs)
    return is_leftwards(run)


def show(content: Content, piece: Piece, baseline: float) -> None:
    """Show a piece whose first sign the pen is at; signs off the baseline, such as marks, are raised or lowered."""
    unit = piece.size / 1000
    pen, rise = piece.signs[0].x, 0.0
    shown: list[str] = []
    for (code, advance), x, y, _ in piece.signs:
        if abs(baseline - y - rise) > _NEAR_ENOUGH:
            _flush(content, shown)
            rise = baseline - y
            content.write(f"{number(rise)} Ts")
        if abs(pen - x) > _NEAR_ENOUGH and (correction := round((pen - x) / unit)):
            shown.append(f">{correction}<")
            pen -= correction * unit
        shown.append(code)
        pen += advance * unit
    _flush(content, shown)
    if rise:
        content.write("0 Ts")


def _flush(content: Content, shown: list[str]) -> None:
    if shown:
        content.write(f"[<{''.join(shown)}>] TJ")
        shown.clear()
