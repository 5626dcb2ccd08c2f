"""The type of a theme: which family and weight the texts of a sheet are set in."""

from typing import NamedTuple

from journeyeditor.layout.typesetter import TextBlock, TextStyle, Typesetter
from journeyeditor.layout.wording import Wording
from journeyeditor.model import Theme
from journeyeditor.model.theme import HeadingWeight

_WEIGHTS: dict[HeadingWeight, int] = {"light": 300, "regular": 400, "semibold": 600, "bold": 700, "black": 900}


class Type(NamedTuple):
    """What a theme says of type; an empty family is the one that comes with the application."""

    family: str
    heading_family: str
    title_weight: int

    def style(self, style: TextStyle) -> TextStyle:
        """Return a style in this type."""
        if style.role == "text":
            return style._replace(family=self.family) if self.family else style
        weight = self.title_weight if style.role == "title" else style.weight
        return style._replace(family=self.heading_family, weight=weight)


def type_of(theme: Theme) -> Type:
    """Return the type of a theme."""
    return Type(theme.font, theme.heading_font or theme.font, _WEIGHTS[theme.heading_weight])


class Typed:
    """A typesetter that sets everything in the type of a theme."""

    def __init__(self, typesetter: Typesetter, theme: Theme) -> None:
        """Set in the type of a theme what a typesetter is given."""
        self.type = type_of(theme)
        self._typesetter = typesetter

    @property
    def say(self) -> Wording:
        """Our words, in the language of the readers."""
        return self._typesetter.say

    def set(self, text: str, style: TextStyle, width: float) -> TextBlock:
        """Return a text set in lines of at most a width in points, broken between words where it can be."""
        return self._typesetter.set(text, self.type.style(style), width)

    def icon(self, name: str, size: int) -> TextBlock:
        """Return an icon as a block one glyph wide; icons are the same in every type."""
        return self._typesetter.icon(name, size)
