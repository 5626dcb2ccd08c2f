"""Fonts as files inside a file: a rule of CSS with a WOFF of just the glyphs that are used."""

import base64
import io
from collections.abc import Sequence

from fontTools.fontBuilder import FontBuilder

from journeyeditor.picture.svg.fonts import Variant
from journeyeditor.picture.truetype import NO_DATE, truetype_glyph
from journeyeditor.typeset import Outline


def rules_of(variants: Sequence[Variant]) -> str:
    """Return the rules of CSS that bring fonts along, and the classes of text set in them."""
    return "".join(_rule(variant) for variant in variants)


def _rule(variant: Variant) -> str:
    family, _, weight, slant = variant.face.key
    style = "normal" if slant == 0 else "italic"
    looks = f"font-weight:{weight};font-style:{style}"
    source = base64.b64encode(font_file(variant)).decode("ascii")
    # Programs that do not read the fonts of a file find the family on the machine, if it is there.
    families = f"'{variant.name}','{_plain(family)}',sans-serif"
    return (
        f"@font-face{{font-family:'{variant.name}';{looks};src:url(data:font/woff;base64,{source}) format('woff')}}\n"
        f".{variant.name}{{font-family:{families};{looks};white-space:pre}}\n"
    )


def font_file(variant: Variant) -> bytes:
    """Return a font as WOFF, in which each letter has its glyph; the same letters give the same bytes."""
    face = variant.face
    names, advances = [".notdef"], [face.units_per_em / 2]
    outlines: list[Outline] = [()]
    characters: dict[int, str] = {}
    for letter, sign in sorted(variant.signs.items()):
        names.append(f"glyph{len(names)}")
        outlines.append(() if sign.glyph is None else face.outline(sign.glyph))
        advances.append(sign.advance)
        characters[ord(letter)] = names[-1]
    drawn = [truetype_glyph(outline) for outline in outlines]
    tops = [getattr(glyph, "yMax", 0) for glyph in drawn]
    bottoms = [getattr(glyph, "yMin", 0) for glyph in drawn]
    builder = FontBuilder(face.units_per_em, isTTF=True)
    builder.updateHead(created=NO_DATE, modified=NO_DATE)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap(characters)
    builder.setupGlyf(dict(zip(names, drawn, strict=True)))
    edges = [getattr(glyph, "xMin", 0) for glyph in drawn]
    builder.setupHorizontalMetrics(
        {name: (max(0, round(advance)), edge) for name, advance, edge in zip(names, advances, edges, strict=True)}
    )
    top, bottom = max(*tops, face.units_per_em), min(*bottoms, 0)
    builder.setupHorizontalHeader(ascent=top, descent=bottom)
    name = variant.name
    names_of_font = {"familyName": name, "styleName": "Regular", "uniqueFontIdentifier": name, "fullName": name}
    builder.setupNameTable({**names_of_font, "version": "Version 1.0", "psName": name})
    builder.setupOS2(sTypoAscender=top, sTypoDescender=bottom, usWinAscent=top, usWinDescent=-bottom)
    builder.setupPost(keepGlyphNames=False)
    builder.setupMaxp()
    builder.font.flavor = "woff"
    file = io.BytesIO()
    builder.save(file)
    return file.getvalue()


def _plain(family: str) -> str:
    """Return the name of a family so that it cannot end its string in a style sheet."""
    return "".join(letter for letter in family if letter.isalnum() or letter in " -")
