"""Text (ISO 32000-1, 9.4): the lines of a block, and what they say where readers cannot tell from their glyphs."""

import unicodedata
from collections.abc import Sequence
from contextlib import nullcontext
from typing import cast

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.picture.direction import in_reading_order, runs_leftwards
from journeyeditor.picture.meanings import learn
from journeyeditor.picture.pdf.content import Content
from journeyeditor.picture.pdf.fonts import Fonts
from journeyeditor.picture.pdf.glyphs import pieces_of, show
from journeyeditor.picture.pdf.notation import number, text_string
from journeyeditor.picture.pdf.symbols import Symbols, paint_symbol
from journeyeditor.picture.primitives import Words
from journeyeditor.typeset import Line, Run, SetText, begins_leftwards


def paint_words(content: Content, fonts: Fonts, words: Words, origin: Point, within: Rect | None) -> None:
    """Write the lines of a text; of a text that is cut, only the lines that touch what is shown.

    Args:
        content: Where to write; y downwards.
        fonts: The fonts of the file.
        words: The text.
        origin: Where the text's group stands.
        within: The part of the sheet that is shown, where the group reaches beyond it.
    """
    block = cast(SetText, words.block)
    lines = [line for line in block.lines if any(run.glyphs for run in line.runs)]
    if within is not None:
        lines = [line for line in lines if _extent(line, words, origin).touches(within)]
    if not lines:
        return
    content.fill_with(words.colour)
    content.write("BT")
    base_leftwards = begins_leftwards(block.text)
    for line in lines:
        leftwards = runs_leftwards(line.text)
        runs = in_reading_order(line.runs, base_leftwards) if leftwards else line.runs
        mark = _actual_text(runs, line.text, fonts)
        # Readers turn over what runs to the left even where it is said beside it, so there the glyphs have to tell.
        with content.marked(mark) if mark and not leftwards else nullcontext():
            _show_line(content, fonts, words, origin, line, runs)
    content.write("ET")


def paint_decoration(content: Content, symbols: Symbols, words: Words, origin: Point) -> None:
    """Draw the glyphs of a text that only decorates as shapes."""
    content.fill_with(words.colour)
    for line in cast(SetText, words.block).lines:
        for run in line.runs:
            for glyph, (x, y) in zip(run.glyphs, run.places, strict=True):
                if name := symbols.of(run.face, glyph):
                    paint_symbol(content, name, _matrix(words, origin, x, y, run.size))


def alternative(text: str) -> str:
    """Return the mark that tells in words what is painted (14.9.3)."""
    return f"/Span <</Alt {text_string(text)}>> BDC"


def _actual_text(runs: Sequence[Run], text: str, fonts: Fonts) -> str:
    """Return the mark that says what a line says (14.9.4); empty where its glyphs say it one by one.

    Combining marks need it: readers take them for letters of their own.
    """
    glyphs = [(fonts.of(run.face).meanings, glyph) for run in runs for glyph in run.glyphs]
    said, actual = learn(glyphs, text), text.strip()
    if said == actual and (actual.isascii() or not any(map(unicodedata.combining, actual))):
        return ""
    spaced = actual.replace("\t", " ")
    return f"/Span <</ActualText {text_string(spaced)}>> BDC"


def _show_line(content: Content, fonts: Fonts, words: Words, origin: Point, line: Line, runs: Sequence[Run]) -> None:
    for piece in pieces_of(runs, fonts):
        content.set("font", f"/{piece.font} {number(piece.size)} Tf")
        content.write(f"{_matrix(words, origin, piece.signs[0].x, line.baseline)} Tm")
        show(content, piece, line.baseline)


def _matrix(words: Words, origin: Point, x: float, y: float, size: float = 1.0) -> str:
    """Return the matrix that puts a glyph on the sheet, whose y points down, at a place in its text."""
    left, top = origin.x + words.at.x, origin.y + words.at.y
    unit = number(size)
    if words.turned:
        return f"0 -{unit} -{unit} 0 {number(left + y)} {number(top - x)}"
    return f"{unit} 0 0 -{unit} {number(left + x)} {number(top + y)}"


def _extent(line: Line, words: Words, origin: Point) -> Rect:
    """Return about what a line covers on the sheet."""
    size = max(run.size for run in line.runs)
    xs = [x for run in line.runs for x, _ in run.places]
    left, top = origin.x + words.at.x, origin.y + words.at.y
    start, end = min(xs), max(xs) + size
    if words.turned:
        return Rect(left + line.baseline - size, top - end, size, end - start)
    return Rect(left + start, top + line.baseline - size, end - start, size)
