"""Glyphs that are drawn: those that only decorate, that no file may carry along, or that are images.

Where no text is, none can be copied, searched or read out.
"""

import base64
import math

from journeyeditor.picture.pdf.content import Content
from journeyeditor.picture.pdf.images import Images
from journeyeditor.picture.pdf.notation import numbers
from journeyeditor.picture.pdf.objects import Name, Objects, Reference
from journeyeditor.typeset import Face, FaceKey, Outline

_OPERATORS = {"M": "m", "L": "l", "C": "c"}


class Symbols:
    """The drawn glyphs of a file: each outline once, as a form (ISO 32000-1, 8.10) painted in the colour in use."""

    def __init__(self, objects: Objects, images: Images) -> None:
        """Begin with none."""
        self._objects = objects
        self._images = images
        self._drawn: dict[tuple[FaceKey, int], str] = {}
        self.forms: dict[str, Reference] = {}
        """The forms, by the names by which content calls them."""

    def paint(self, content: Content, face: Face, glyph: int, matrix: str) -> None:
        """Paint a glyph through a matrix that says how large its type is and where it stands."""
        key = (face.key, glyph)
        if key not in self._drawn:
            self._drawn[key] = self._drawing(face, glyph)
        if self._drawn[key]:
            with content.saved():
                content.write(f"{matrix} cm {self._drawn[key]} Do")

    def _drawing(self, face: Face, glyph: int) -> str:
        """Return what paints a glyph one unit high for each size of its type; empty for a blank one."""
        if outline := face.outline(glyph):
            return f"/{self._form(outline, face.units_per_em)}"
        if image := face.image(glyph):
            embedded = self._images.of("image/png", base64.b64encode(image.png).decode("ascii"))
            if embedded is not None:
                unit = face.units_per_em
                left, bottom = image.left / unit, -(image.top + image.height) / unit
                width, height = image.width / unit, image.height / unit
                return f"{numbers(width, 0, 0, height, left, bottom)} cm /{embedded.name}"
        return ""

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
