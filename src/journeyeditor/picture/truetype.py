"""Outlines as glyphs of TrueType, for the fonts that files carry along."""

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen

from journeyeditor.typeset import Outline

NO_DATE = 2_082_844_800
"""The first second of 1970, counted from 1904 as fonts do: the same glyphs give the same bytes."""
_NEAR_ENOUGH = 0.5
"""How far a curve may be from Qt's, in units of the face."""


def truetype_glyph(outline: Outline) -> object:
    """Return an outline as a glyph of TrueType: quadratic curves come back as they were, cubic ones nearly so."""
    pen = TTGlyphPen(None)
    quadratic = Cu2QuPen(pen, _NEAR_ENOUGH)
    begun = False
    for command, places in outline:
        points = list(zip(places[::2], places[1::2], strict=True))
        if command == "M":
            if begun:
                quadratic.closePath()
            begun = True
            quadratic.moveTo(*points)
        elif command == "L":
            quadratic.lineTo(*points)
        else:
            quadratic.curveTo(*points)
    if begun:
        quadratic.closePath()
    return pen.glyph(dropImpliedOnCurves=True)
