"""Text (ISO 32000-1, 9.4): the lines of a block, and what they say where readers cannot tell from their glyphs."""

import unicodedata
from collections.abc import Iterable, Sequence
from contextlib import nullcontext
from typing import cast

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.picture.direction import in_reading_order, runs_leftwards
from journeyeditor.picture.meanings import learn
from journeyeditor.picture.pdf.content import Content
from journeyeditor.picture.pdf.fonts import Fonts, can_be_embedded
from journeyeditor.picture.pdf.glyphs import Piece, operations, pieces_of
from journeyeditor.picture.pdf.notation import number, text_string
from journeyeditor.picture.pdf.parts import LAST_OF_PLANE, parted, stray_runs
from journeyeditor.picture.pdf.plain import PlainLine
from journeyeditor.picture.pdf.supplies import Supplies
from journeyeditor.picture.primitives import Words
from journeyeditor.typeset import Line, Run, SetText, begins_leftwards


def lines_shown(words: Words, origin: Point, within: Rect | None) -> list[tuple[int, Line]]:
    """Return the lines of a text that have glyphs, with their numbers; of a text that is cut, those that are shown.

    Args:
        words: The text.
        origin: Where the text's group stands.
        within: The part of the sheet that is shown, where the group reaches beyond it.
    """
    lines = enumerate(cast(SetText, words.block).lines)
    found = [(number, line) for number, line in lines if any(run.glyphs for run in line.runs)]
    if within is not None:
        found = [(number, line) for number, line in found if _extent(line, words, origin).touches(within)]
    return found


def paint_words(content: Content, supplies: Supplies, words: Words, origin: Point, lines: Sequence[Line]) -> None:
    """Write lines of a text whose group stands somewhere; y downwards.

    Glyphs that no font of the file can have are drawn as well, and the text over them is invisible.
    """
    if not lines:
        return
    content.fill_with(words.colour)
    block = cast(SetText, words.block)
    shown = [(line, *_told(line, block, supplies.fonts)) for line in lines]
    for line, pieces, _ in shown:
        stray = stray_runs(line) if pieces is None else ()
        for run in (*(run for run in line.runs if not can_be_embedded(run.face)), *stray):
            _draw(content, supplies, words, origin, run)
    content.write("BT")
    for line, pieces, mark in shown:
        with content.marked(mark) if mark else nullcontext():
            for piece in parted(line, supplies.fonts) if pieces is None else pieces:
                _show(content, words, origin, piece, line.baseline)
    content.write("ET")


def paint_plain(content: Content, words: Words, origin: Point, lines: Sequence[PlainLine]) -> None:
    """Write the lines of a plain text whose group stands somewhere; y downwards."""
    content.fill_with(words.colour)
    content.write("BT")
    content.set("rendering", "0 Tr")
    for font, size, x, baseline, shown in lines:
        content.set("font", f"/{font} {number(size)} Tf")
        content.write(f"{_matrix(words, origin, x, baseline)} Tm")
        content.write(shown)
    content.write("ET")


def _told(line: Line, block: SetText, fonts: Fonts) -> tuple[list[Piece] | None, str]:
    """Return what is to be shown of a line and the mark that says what it says, where it needs one.

    There is nothing to be shown where its glyphs do not say it one by one: then the line has to be parted.
    """
    leftwards = runs_leftwards(line.text)
    runs = in_reading_order(line.runs, begins_leftwards(block.text)) if leftwards else line.runs
    mark = _actual_text(runs, line.text, fonts)
    goes_on = not leftwards and line is not block.lines[-1] and line.text[-1:].isspace()
    # Readers turn over what runs to the left even where it is said beside it, and lose letters of the higher planes.
    is_complete = line.has_fonts and all(glyph for run in line.runs for glyph in run.glyphs)
    is_safe = not leftwards and not (is_complete and max(line.text) > LAST_OF_PLANE)
    is_said = mark and (is_safe or _has_private(line.text))
    return (None if mark and line.has_fonts else pieces_of(runs, fonts, goes_on)), mark if is_said else ""


def paint_shapes(content: Content, supplies: Supplies, words: Words, origin: Point, lines: Iterable[Line]) -> None:
    """Draw the glyphs of lines of a text as shapes."""
    content.fill_with(words.colour)
    for line in lines:
        for run in line.runs:
            _draw(content, supplies, words, origin, run)


def _draw(content: Content, supplies: Supplies, words: Words, origin: Point, run: Run) -> None:
    for glyph, (x, y) in zip(run.glyphs, run.places, strict=True):
        supplies.symbols.paint(content, run.face, glyph, _matrix(words, origin, x, y, run.size))


def _actual_text(runs: Sequence[Run], text: str, fonts: Fonts) -> str:
    """Return the mark that says what a line says (14.9.4); empty where its glyphs say it one by one.

    Combining marks need it: readers take them for letters of their own; and letters of which only their font knows what
    they are (ISO 19005-2, 6.2.11.7.3).
    """
    said, actual = learn([(fonts.of(run.face).meanings, run.glyphs) for run in runs], text), text.strip()
    if said == actual and (actual.isascii() or not (_has_marks(actual) or _has_private(actual))):
        return ""
    spaced = actual.replace("\t", " ")
    return f"/Span <</ActualText {text_string(spaced)}>> BDC"


def _has_marks(text: str) -> bool:
    return any(map(unicodedata.combining, text))


def _has_private(text: str) -> bool:
    return any(unicodedata.category(letter) == "Co" for letter in text)


def _show(content: Content, words: Words, origin: Point, piece: Piece, baseline: float) -> None:
    content.set("font", f"/{piece.font} {number(piece.size)} Tf")
    content.set("rendering", "3 Tr" if piece.drawn else "0 Tr")
    content.write(f"{_matrix(words, origin, piece.columns[0], baseline)} Tm")
    for operation in operations(piece, baseline):
        content.write(operation)


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
