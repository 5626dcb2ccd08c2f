"""Font objects (ISO 32000-1, 9.7): a composite font with two bytes a glyph, and only the glyphs that are used."""

import hashlib
import re
import struct
from collections.abc import Sequence
from typing import NamedTuple

from journeyeditor.picture.pdf.notation import utf16
from journeyeditor.picture.pdf.objects import Name, Objects, Reference, Value
from journeyeditor.picture.pdf.programs import Glyph, Program, program
from journeyeditor.typeset import Face, Outline

_SYMBOLIC = 4
_ROWS = 100
"""How many rows a block of a character map may have (Adobe Technical Note 5014)."""
_UNSAYABLE = {0x0000: 0xFFFD, 0xFFFE: 0xFFFD, 0xFEFF: 0x2060}
"""What no code may stand for (ISO 19005-2, 6.2.11.7.2), and what stands for it."""
_CHARACTER_MAP = """\
/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{blocks}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


class Embedded(NamedTuple):
    """What one code of a font shows and says."""

    outline: Outline
    advance: float
    """How far the pen moves on, in units of the face."""
    letters: str


def embed(objects: Objects, face: Face, signs: Sequence[Embedded]) -> Reference:
    """Return a font of a face whose codes 1, 2, 3 … are the signs given."""
    units = face.units_per_em
    cut = program(units, tuple(Glyph(sign.advance, sign.outline) for sign in signs))
    name = Name(f"{_tag(cut.file)}+{_plain_name(face)}")
    descendant: dict[str, Value] = {
        "Type": Name("Font"),
        "Subtype": Name("CIDFontType2"),
        "BaseFont": name,
        "CIDSystemInfo": {"Registry": "Adobe", "Ordering": "Identity", "Supplement": 0},
        "FontDescriptor": objects.add(_descriptor(objects, name, face, cut)),
        "W": [1, [thousandths(sign.advance, units) for sign in signs]],
        "CIDToGIDMap": Name("Identity"),
    }
    return objects.add(
        {
            "Type": Name("Font"),
            "Subtype": Name("Type0"),
            "BaseFont": name,
            "Encoding": Name("Identity-H"),
            "DescendantFonts": [objects.add(descendant)],
            "ToUnicode": objects.add_stream(_character_map([sign.letters for sign in signs]), {}),
        }
    )


def thousandths(length: float, units_per_em: int) -> float:
    """Return a length in units of a face as thousandths of the size, as exactly as the file will have it."""
    return round(length * 1000 / units_per_em, 2)


def _descriptor(objects: Objects, name: Name, face: Face, cut: Program) -> Value:
    """Return what a reader needs to know of a font beside its glyphs (9.8), in thousandths of the size."""
    scale = 1000 / face.units_per_em
    left, bottom, right, top = (round(edge * scale) for edge in cut.box)
    ascent, descent = _heights(face) or (top, bottom)
    return {
        "Type": Name("FontDescriptor"),
        "FontName": name,
        "Flags": _SYMBOLIC,
        "FontBBox": [left, bottom, right, top],
        "ItalicAngle": 0,
        "Ascent": ascent,
        "Descent": descent,
        "CapHeight": ascent,
        "StemV": 80,
        "FontFile2": objects.add_stream(cut.file, {"Length1": len(cut.file)}),
    }


def _heights(face: Face) -> tuple[int, int] | None:
    """Return how far a line of a face reaches up and, below zero, down; nothing where its file does not say."""
    head, header = face.table("head"), face.table("hhea")
    if len(head) < 20 or len(header) < 8:
        return None
    (units,) = struct.unpack_from(">H", head, 18)
    ascent, descent = struct.unpack_from(">hh", header, 4)
    return (round(ascent * 1000 / units), round(descent * 1000 / units)) if units else None


def _plain_name(face: Face) -> str:
    """Return the name of a face in letters that every reader takes."""
    family, style = (re.sub(r"[^A-Za-z0-9]", "", part) for part in (face.family, face.style_name))
    return "-".join(part for part in (family or "Font", style) if part)


def _tag(file: bytes) -> str:
    """Return the six letters that tell one subset of a font from another (9.6.4)."""
    digest = hashlib.sha256(file).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


def _character_map(said: list[str]) -> bytes:
    """Return the letters of codes 1, 2, 3 … as a character map (9.10.3)."""
    rows = [f"<{code:04X}> <{utf16(letters.translate(_UNSAYABLE))}>" for code, letters in enumerate(said, start=1)]
    blocks = [rows[start : start + _ROWS] for start in range(0, len(rows), _ROWS)]
    written = (f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return _CHARACTER_MAP.format(blocks="\n".join(written)).encode("ascii")
