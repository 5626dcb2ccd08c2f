"""Glyphs that only decorate, drawn as shapes: where no text is, none can be copied, searched or read out."""

import math

from journeyeditor.picture.pdf.content import Content
from journeyeditor.picture.pdf.objects import Name, Objects, Reference
from journeyeditor.typeset import Face, FaceKey, Outline

_OPERATORS = {"M": "m", "L": "l", "C": "c"}


class Symbols:
    """The shapes of a file: each glyph once, as a form (ISO 32000-1, 8.10) that is painted in the colour in use."""

    def __init__(self, objects: Objects) -> None:
        """Begin with none."""
        self._objects = objects
        self._names: dict[tuple[FaceKey, int], str] = {}
        self.forms: dict[str, Reference] = {}
        """The forms, by the names by which content calls them."""

    def of(self, face: Face, glyph: int) -> str:
        """Return the name of the shape of a glyph, one unit high for each size of its type; empty for a blank one."""
        key = (face.key, glyph)
        if key not in self._names:
            outline = face.outline(glyph)
            self._names[key] = self._form(outline, face.units_per_em) if outline else ""
        return self._names[key]

    def _form(self, outline: Outline, units_per_em: int) -> str:
        name = f"S{len(self.forms)}"
        xs = [x for _, places in outline for x in places[::2]]
        ys = [y for _, places in outline for y in places[1::2]]
        scale = 1 / units_per_em
        self.forms[name] = self._objects.add_stream(
            _filled(outline),
            {
                "Subtype": Name("Form"),
                "BBox": [math.floor(min(xs)), math.floor(min(ys)), math.ceil(max(xs)), math.ceil(max(ys))],
                "Matrix": [scale, 0, 0, scale, 0, 0],
                "Resources": {},
            },
        )
        return name


def _filled(outline: Outline) -> bytes:
    written = [" ".join([*(str(round(place)) for place in places), _OPERATORS[command]]) for command, places in outline]
    return "\n".join([*written, "f"]).encode("ascii")


def paint_symbol(content: Content, name: str, matrix: str) -> None:
    """Paint a shape through a matrix that says how large and where."""
    with content.saved():
        content.write(f"{matrix} cm /{name} Do")
