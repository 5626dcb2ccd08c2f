"""Glyphs as shapes: each once in a file, in units of its face, and used wherever it stands."""

from journeyeditor.picture.numbers import number
from journeyeditor.picture.svg.xml import Attributes, element
from journeyeditor.typeset import Face, FaceKey, Outline, Run


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
            outline = face.outline(glyph)
            self._names[key] = self._define(outline) if outline else ""
        return self._names[key]

    def _define(self, outline: Outline) -> str:
        name = f"{self._prefix}g{len(self.definitions) + 1}"
        attributes: Attributes = {"id": name, "d": "".join(_step(command, places) for command, places in outline) + "Z"}
        self.definitions.append(element("path", attributes))
        return name


def _step(command: str, places: tuple[float, ...]) -> str:
    turned = (number(-place if index % 2 else place, 1) for index, place in enumerate(places))
    return f"{command}{' '.join(turned)}"
