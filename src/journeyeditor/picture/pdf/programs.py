"""Font programs to embed: TrueType files of just the glyphs that are used, made of the outlines that Qt draws.

One way for every face, whatever its file is like: TrueType, CFF or Type 1, one instance of a variable font, or a cut
that Qt thickens or slants itself. Quadratic curves come back as they were, cubic ones within half a unit.
"""

import io
from functools import lru_cache
from typing import NamedTuple

from fontTools.fontBuilder import FontBuilder

from journeyeditor.picture.truetype import NO_DATE, truetype_glyph
from journeyeditor.typeset import Outline


class Glyph(NamedTuple):
    """A glyph to embed, in units of its face."""

    advance: float
    outline: Outline


class Program(NamedTuple):
    """A font file, and the rectangle around all its glyphs: left, bottom, right and top, in units of the face."""

    file: bytes
    box: tuple[int, int, int, int]


@lru_cache(maxsize=16)
def program(units_per_em: int, glyphs: tuple[Glyph, ...]) -> Program:
    """Return a font whose glyphs 1, 2, 3 … are those given; glyph 0 is blank.

    It has only the tables that a PDF reader needs (ISO 32000-1, 9.9), and the same glyphs give the same bytes.
    """
    names = [".notdef", *(f"glyph{number}" for number in range(1, len(glyphs) + 1))]
    drawn = [truetype_glyph(outline) for outline in ((), *(glyph.outline for glyph in glyphs))]
    builder = FontBuilder(units_per_em, isTTF=True)
    builder.updateHead(created=NO_DATE, modified=NO_DATE)
    builder.setupGlyphOrder(names)
    builder.setupGlyf(dict(zip(names, drawn, strict=True)))
    advances = [0.0, *(glyph.advance for glyph in glyphs)]
    # A rasteriser moves an outline whose left edge is not where its metrics say.
    edges = [getattr(glyph, "xMin", 0) for glyph in drawn]
    builder.setupHorizontalMetrics(
        {name: (max(0, round(advance)), edge) for name, advance, edge in zip(names, advances, edges, strict=True)}
    )
    builder.setupHorizontalHeader(ascent=units_per_em, descent=0)
    builder.setupMaxp()
    file = io.BytesIO()
    builder.save(file)
    head = builder.font["head"]
    return Program(file.getvalue(), (head.xMin, head.yMin, head.xMax, head.yMax))
