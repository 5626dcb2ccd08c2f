"""Type without a font: every letter is half as wide as its size, and a line ends where the next letter has no room."""

from typing import NamedTuple

from journeyeditor.layout import TextStyle
from journeyeditor.layout.geometry import up_to_half
from journeyeditor.layout.wording import Wording


class FixedBlock(NamedTuple):
    text: str
    style: TextStyle
    lines: tuple[str, ...]

    @property
    def width(self):
        return max(map(len, self.lines)) * self.style.size / 2

    @property
    def height(self):
        return len(self.lines) * up_to_half(1.25 * self.style.size)


class FixedType:
    """The typesetter of tests that need no Qt."""

    say = Wording()

    def set(self, text, style, width):
        room = max(1, int(width / (style.size / 2)))
        lines = [line[at : at + room] for line in text.split("\n") for at in range(0, len(line) or 1, room)]
        return FixedBlock(text, style, tuple(lines))

    def icon(self, name, size):
        return self.set("ii" if name else "", TextStyle(size, family="icons"), size)
