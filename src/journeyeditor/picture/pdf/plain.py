"""Plain text, as most of a map is: of one face whose glyphs say it letter by letter.

It is written without asking Qt for its lines, which takes longer than all the rest; what is shown of them is the same.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from journeyeditor.picture.pdf.fonts import Fonts, can_be_embedded
from journeyeditor.picture.pdf.glyphs import Piece, add_blank, operations
from journeyeditor.typeset import SetText


class PlainLine(NamedTuple):
    """A line of a plain text."""

    font: str
    """By what name content calls its font."""
    size: float
    x: float
    """How far its first glyph stands from the left of the text, in points."""
    baseline: float
    shown: str
    """The operations that show it once the pen is there."""


class PlainTexts:
    """The plain texts of a file: each is put into codes once, wherever it stands."""

    def __init__(self, fonts: Fonts) -> None:
        """Take the fonts of the file."""
        self._fonts = fonts
        self._known: dict[SetText, list[PlainLine]] = {}

    def lines(self, block: SetText) -> Sequence[PlainLine]:
        """Return the lines of a plain text; none of any other, and of one whose letters are still to be learnt."""
        found = self._known.get(block)
        if found is None:
            found = [_plain_line(piece) for piece in _pieces(block, self._fonts)]
            if found:
                self._known[block] = found
        return found


def _plain_line(piece: Piece) -> PlainLine:
    baseline = piece.rows[0]
    shown = "\n".join(operations(piece, baseline))
    return PlainLine(piece.font, piece.size, piece.columns[0], baseline, shown)


def _pieces(block: SetText, fonts: Fonts) -> list[Piece]:
    """Return what is to be shown of each line of a plain text."""
    text = block.text
    run = block.runs[0] if len(block.runs) == 1 else None
    if run is None or not text.isascii() or text != text.strip() or not can_be_embedded(run.face):
        return []
    font = fonts.of(run.face)
    letters = font.meanings.of_all(run.glyphs)
    pieces: list[Piece] = []
    at = 0
    for start, end in _lines(run.rows):
        first, last = _inked(letters, start, end)
        said = "".join(letters[first:last])
        if not text.startswith(said, at):
            return []
        at += len(said)
        if said:
            codes = font.whole(run.glyphs[first:last])
            pieces.append(Piece(font.name, run.size, codes, list(run.columns[first:last]), list(run.rows[first:last])))
        rest = text[at:].lstrip()
        if said and len(rest) < len(text) - at:
            add_blank(pieces[-1], font)
        at = len(text) - len(rest)
    return pieces if at == len(text) else []


def _lines(rows: Sequence[float]) -> Iterator[tuple[int, int]]:
    """Yield from where to where glyphs stand on one line."""
    start = 0
    while start < len(rows):
        end = start + rows.count(rows[start])
        yield start, end
        start = end


def _inked(letters: Sequence[str], start: int, end: int) -> tuple[int, int]:
    """Return from where to where letters are without the blanks around them."""
    while start < end and letters[start].isspace():
        start += 1
    while end > start and letters[end - 1].isspace():
        end -= 1
    return start, end
