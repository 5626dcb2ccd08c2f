"""Glyphs as shapes: each once in a file, in units of its face, and used wherever it stands."""

import base64

from journeyeditor.picture.numbers import number
from journeyeditor.picture.svg.xml import Attributes, element
from journeyeditor.typeset import Face, FaceKey, Run


class Symbols:
    """The shapes of a file."""

    def __init__(self, prefix: str) -> None:
        """Begin with none; the names of all begin alike."""
        self._prefix = prefix
        self._names: dict[tuple[FaceKey, int], str] = {}
        self.definitions: list[str] = []
        """The elements that define them."""

    def of_run(self, run: Run, x: float, y: float) -> str:
        """Return the glyphs of a run as shapes, where the block of the run begins at a place."""
        scale = run.size / run.face.units_per_em
        uses = [
            element("use", {"xlink:href": f"#{name}", "x": round(left / scale), "y": round(baseline / scale)})
            for glyph, (left, baseline) in zip(run.glyphs, run.places, strict=True)
            if (name := self._of(run.face, glyph))
        ]
        moved = f"translate({number(x)} {number(y)}) " if x or y else ""
        return element("g", {"transform": f"{moved}scale({number(scale, 6)})"}, *uses) if uses else ""

    def _of(self, face: Face, glyph: int) -> str:
        """Return the name of the shape of a glyph; empty for a blank one."""
        key = (face.key, glyph)
        if key not in self._names:
            self._names[key] = self._define(face, glyph)
        return self._names[key]

    def _define(self, face: Face, glyph: int) -> str:
        name = f"{self._prefix}g{len(self.definitions) + 1}"
        if outline := face.outline(glyph):
            data = "".join(_step(command, places) for command, places in outline) + "Z"
            self.definitions.append(element("path", {"id": name, "d": data}))
        elif image := face.image(glyph):
            place: Attributes = {"x": image.left, "y": image.top, "width": image.width, "height": image.height}
            address = f"data:image/png;base64,{base64.b64encode(image.png).decode('ascii')}"
            self.definitions.append(element("image", {"id": name, **place, "xlink:href": address}))
        else:
            return ""
        return name


def _step(command: str, places: tuple[float, ...]) -> str:
    turned = (number(-place if index % 2 else place, 1) for index, place in enumerate(places))
    return f"{command}{' '.join(turned)}"
