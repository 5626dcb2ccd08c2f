"""A text that is set: its lines, and in each line the glyphs and where they stand."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from PySide6.QtGui import QGlyphRun

from journeyeditor.layout.typesetter import TextStyle
from journeyeditor.typeset.faces import Face


@dataclass(frozen=True, eq=False)
class Run:
    """Glyphs of one face that stand on one line; what only some painters ask for is read when they do."""

    face: Face
    size: float
    """The size of its type in points."""
    glyph_run: QGlyphRun
    """The glyphs as Qt has them."""

    @cached_property
    def glyphs(self) -> tuple[int, ...]:
        """The numbers of the glyphs in their face; 0 stands for a character that it does not have."""
        return tuple(self.glyph_run.glyphIndexes())

    @cached_property
    def places(self) -> tuple[tuple[float, float], ...]:
        """The origin of each glyph in points from the top left corner of the block; y is the baseline, downwards."""
        return tuple((place.x(), place.y()) for place in self.glyph_run.positions())


class Line(NamedTuple):
    """One line of a block, with the text that it shows."""

    text: str
    baseline: float
    """How far its baseline lies below the top of the block, in points."""
    runs: tuple[Run, ...]
    has_fonts: bool = True
    """Whether there is a font for each of its scripts."""
    read_part: Callable[[int, int], tuple[Run, ...]] = lambda _start, _end: ()
    """Gives the glyphs of some of its letters: from one, by its number, to before another."""


@dataclass(frozen=True, eq=False)
class SetText:
    """A text set in lines: the `TextBlock` that the layout measures and the painters draw."""

    text: str
    style: TextStyle
    width: float
    height: float
    read_lines: Callable[[], tuple[Line, ...]]
    """Gives its lines: what only painters ask for is read when the first of them does."""
    read_glyph_runs: Callable[[], list[QGlyphRun]]
    """Gives its glyphs for Qt's painter, which asks for no more: those of one face in one run over all lines."""
    read_baselines: Callable[[], tuple[float, ...]]
    """Gives how far below the top of the block the baseline of each line lies, in points; it reads no glyphs."""

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Its lines, from the top."""
        return self.read_lines()

    @property
    def complete(self) -> bool:
        """Whether some font has every character of it."""
        return all(line.has_fonts and all(glyph for run in line.runs for glyph in run.glyphs) for line in self.lines)
