"""Text that is set only as long as somebody waits for it."""

from collections.abc import Callable

from journeyeditor.layout.typesetter import TextBlock, TextStyle, Typesetter
from journeyeditor.layout.wording import Wording


class AskingTypesetter:
    """A `Typesetter` that asks before each text whether to go on, so that a long layout can be ended at any time."""

    def __init__(self, typesetter: Typesetter, ask: Callable[[int], object]) -> None:
        """Set text as another typesetter does.

        Args:
            typesetter: the other one.
            ask: is given how many texts were set before; what it raises ends the layout.
        """
        self._typesetter, self._ask = typesetter, ask
        self._count = 0

    @property
    def say(self) -> Wording:
        """Our words, in the language of the readers."""
        return self._typesetter.say

    def set(self, text: str, style: TextStyle, width: float) -> TextBlock:
        """Return a text set in lines of at most a width in points, broken between words where it can be."""
        self._ask(self._count)
        self._count += 1
        return self._typesetter.set(text, style, width)

    def icon(self, name: str, size: int) -> TextBlock:
        """Return an icon as a block one glyph wide; a name that is unknown gives an empty block."""
        return self._typesetter.icon(name, size)
