"""What Qt tells of a text that it has shaped: its lines, its glyphs and where they stand. Only painters ask for it."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGlyphRun, QTextLayout, QTextLine

from journeyeditor.typeset.faces import Face, Faces, is_there

_GLYPHS = (
    QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes | QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
)


class Run(NamedTuple):
    """Glyphs of one face."""

    face: Face
    size: float
    """The size of its type in points."""
    glyphs: Sequence[int]
    """The numbers of the glyphs in their face; 0 stands for a character that it does not have."""
    columns: Sequence[float]
    """How far each glyph stands from the left of the block, in points."""
    rows: Sequence[float]
    """How far the baseline of each glyph lies below the top of the block, in points."""

    @property
    def places(self) -> list[tuple[float, float]]:
        """Where each glyph stands."""
        return list(zip(self.columns, self.rows, strict=True))


class Line(NamedTuple):
    """One line of a block, with the text that it shows."""

    text: str
    baseline: float
    """How far its baseline lies below the top of the block, in points."""
    runs: tuple[Run, ...]
    has_fonts: bool
    """Whether there is a font for each of its scripts."""
    read_part: Callable[[int, int], tuple[Run, ...]]
    """Gives the glyphs of some of its letters: from one, by its number, to before another."""


class Shaped:
    """A text that Qt has shaped and broken into lines."""

    __slots__ = ("_faces", "_layout", "_text")

    def __init__(self, text: str, layout: QTextLayout, faces: Faces) -> None:
        """Take the layout of a text, and the faces in use."""
        self._text, self._layout, self._faces = text, layout, faces

    def baselines(self) -> tuple[float, ...]:
        """Return how far below the top the baseline of each line lies, in points; it reads no glyphs."""
        return tuple(_baseline(self._layout.lineAt(number)) for number in range(self._layout.lineCount()))

    def glyph_runs(self) -> list[QGlyphRun]:
        """Return the glyphs for Qt's painter, which asks for no more: those of one face in one run over all lines."""
        runs = [run for run in self._layout.glyphRuns(-1, -1, _GLYPHS) if is_there(run.rawFont())]
        return runs if len(runs) < 2 else sorted(runs, key=_first_place)  # Qt has them in any order

    def runs(self) -> tuple[Run | None, ...]:
        """Return the glyphs of each face over all lines; nothing for those of a script that has no font."""
        return tuple(map(self._run, self._layout.glyphRuns(-1, -1, _GLYPHS)))

    def lines(self) -> tuple[Line, ...]:
        """Return the lines, from the top."""
        return tuple(self._line(self._layout.lineAt(number)) for number in range(self._layout.lineCount()))

    def _line(self, line: QTextLine) -> Line:
        found = line.glyphRuns(-1, -1, _GLYPHS)
        runs = self._runs(found)
        text = _utf16_slice(self._text, line.textStart(), line.textLength())
        return Line(text, _baseline(line), runs, len(runs) == len(found), partial(self._part, line, text))

    def _part(self, line: QTextLine, text: str, start: int, end: int) -> tuple[Run, ...]:
        """Return the glyphs of some letters of a line, which is there only as long as its layout is."""
        first, last = (line.textStart() + _utf16_length(text[:place]) for place in (start, end))
        return self._runs(line.glyphRuns(first, last - first, _GLYPHS))

    def _runs(self, found: Iterable[QGlyphRun]) -> tuple[Run, ...]:
        return tuple(run for glyphs in found if (run := self._run(glyphs)) is not None)

    def _run(self, glyphs: QGlyphRun) -> Run | None:
        known = self._faces.of(glyphs.rawFont())
        if known is None:
            return None
        places = list(map(QPointF.toTuple, glyphs.positions()))
        columns, rows = zip(*places, strict=True) if places else ((), ())
        return Run(*known, glyphs.glyphIndexes(), columns, rows)


def _baseline(line: QTextLine) -> float:
    return line.position().y() + line.ascent()


def _first_place(run: QGlyphRun) -> tuple[float, float]:
    first = run.positions()[0]
    return first.y(), first.x()


def _utf16_length(text: str) -> int:
    """Return how long a text is as Qt counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _utf16_slice(text: str, start: int, length: int) -> str:
    """Return a part of a text that Qt names in UTF-16 units."""
    if text.isascii():
        return text[start : start + length]
    return text.encode("utf-16-le")[2 * start : 2 * (start + length)].decode("utf-16-le", "replace")
