"""What the layout asks of type: to be set in lines of a width, and to say how high it became."""

from typing import Literal, NamedTuple, Protocol

from journeyeditor.layout.wording import Wording

Alignment = Literal["start", "centre", "end"]
"""Where lines stand in their width; *start* is the left for scripts that run to the right."""

Role = Literal["text", "heading", "title"]
"""What a theme makes of a text: headings take the family of its headings, titles their weight too."""


class TextStyle(NamedTuple):
    """How a text is set."""

    size: int
    """The size of its type in points."""
    weight: int = 400
    italic: bool = False
    family: str = ""
    """The family of its type; empty is the one that comes with the application."""
    alignment: Alignment = "start"
    role: Role = "text"


class TextBlock(Protocol):
    """A text set in lines: what the layout needs to know of it; painters know more."""

    @property
    def text(self) -> str:
        """The text that is set."""
        ...

    @property
    def style(self) -> TextStyle:
        """How it is set."""
        ...

    @property
    def width(self) -> float:
        """The width in points of its widest line."""
        ...

    @property
    def height(self) -> float:
        """Its height in points, a multiple of the half point."""
        ...


class Typesetter(Protocol):
    """Sets text, and knows the words that we add to that of a document."""

    @property
    def say(self) -> Wording:
        """Our words, in the language of the readers."""
        ...

    def set(self, text: str, style: TextStyle, width: float) -> TextBlock:
        """Return a text set in lines of at most a width in points, broken between words where it can be."""
        ...

    def icon(self, name: str, size: int) -> TextBlock:
        """Return an icon as a block one glyph wide; a name that is unknown gives an empty block."""
        ...
