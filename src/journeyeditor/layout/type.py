"""The type of a theme: which family and weight the texts of a sheet are set in."""

from typing import NamedTuple

from journeyeditor.layout.typesetter import TextBlock, TextStyle, Typesetter
from journeyeditor.layout.wording import Wording
from journeyeditor.model import Theme
from journeyeditor.model.theme import HeadingWeight

_WEIGHTS: dict[HeadingWeight, int] = {"light": 300, "regular": 400, "semibold": 600, "bold": 700, "black": 900}


class Type(NamedTuple):
    """What a theme says of type, and how numbers are written; an empty family is the one of the application."""

    family: str
    heading_family: str
    title_weight: int
    language: str = "en"
    """The language of the document (BCP 47): numbers are as its texts have them."""

    def style(self, style: TextStyle) -> TextStyle:
        """Return a style in this type."""
        if style.role == "text":
            return style._replace(family=self.family) if self.family else style
        weight = self.title_weight if style.role == "title" else style.weight
        return style._replace(family=self.heading_family, weight=weight)


def type_of(theme: Theme, language: str) -> Type:
    """Return the type of a theme, and of the numbers in a language."""
    return Type(theme.font, theme.heading_font or theme.font, _WEIGHTS[theme.heading_weight], language)


class Typed:
    """A typesetter that sets everything in the type of a theme."""

    def __init__(self, typesetter: Typesetter, theme: Theme, language: str = "en") -> None:
        """Set in the type of a theme what a typesetter is given; numbers are as a language has them (BCP 47)."""
        self.type = type_of(theme, language)
        self._typesetter = typesetter

    @property
    def say(self) -> Wording:
        """Our words, in the language of the readers."""
        return self._typesetter.say._replace(language=self.type.language)

    def set(self, text: str, style: TextStyle, width: float) -> TextBlock:
        """Return a text set in lines of at most a width in points, broken between words where it can be."""
        return self._typesetter.set(text, self.type.style(style), width)

    def icon(self, name: str, size: int) -> TextBlock:
        """Return an icon as a block one glyph wide; icons are the same in every type."""
        return self._typesetter.icon(name, size)
