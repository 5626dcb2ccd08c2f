"""The forms that a field can have: what its value is like, and so how it is shown and written."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, get_args

from journeyeditor.model import Part

if TYPE_CHECKING:
    from journeyeditor.editor.properties.field import Field


@dataclass(frozen=True)
class Line:
    """One line of text."""

    hint: str = ""
    """What stands there while it is empty."""


@dataclass(frozen=True)
class RunningLine:
    """One line of text with fields that are filled in on every page, such as ``{page}``."""

    hint: str = ""


@dataclass(frozen=True)
class Prose:
    """Some lines of text."""

    lines: int = 2


@dataclass(frozen=True)
class Texts:
    """Several texts, one on each line; some of them may be well known."""

    known: Literal["", "channels", "tags"] = ""


@dataclass(frozen=True)
class Choice:
    """One of a few values; where ``none`` is given, it may be left open in these words."""

    options: tuple[tuple[Any, str], ...]
    none: str = ""


@dataclass(frozen=True)
class Face:
    """The drawn face of a persona."""


@dataclass(frozen=True)
class Tick:
    """Yes or no."""


@dataclass(frozen=True)
class Number:
    """A number from a lowest to a highest; whole, or with decimals; it may be left open where it is optional."""

    low: float = -1e12
    high: float = 1e12
    whole: bool = False
    optional: bool = False
    unit: str = ""


@dataclass(frozen=True)
class Numbers:
    """Several numbers, one after the other."""


@dataclass(frozen=True)
class Rating:
    """One to five, or nothing."""


@dataclass(frozen=True)
class Colour:
    """A colour as #RRGGBB, or nothing where it is optional."""

    optional: bool = True


@dataclass(frozen=True)
class Day:
    """A date, or nothing."""


@dataclass(frozen=True)
class Icon:
    """The name of an icon, or nothing."""


@dataclass(frozen=True)
class Font:
    """A family of type, or nothing."""


Source = Literal["personas", "maps", "steps", "cards", "pain points", "lanes"]
"""Elements that a field can name."""


@dataclass(frozen=True)
class OneOf:
    """An element of the document, by its id; it may be left open where it is optional."""

    source: Source
    optional: bool = True


@dataclass(frozen=True)
class SomeOf:
    """Some elements of the document, by their ids."""

    source: Source


@dataclass(frozen=True)
class People:
    """Some personas of the document, by their ids; here they are also added, opened and deleted."""


@dataclass(frozen=True)
class Picture:
    """The id of a picture that the document carries, or nothing."""


@dataclass(frozen=True)
class Linked:
    """A link: to the web, to another map, to a file; or nothing."""


@dataclass(frozen=True)
class Records:
    """Several things with fields of their own, in order."""

    record: type[Part]
    fields: "tuple[Field, ...]"
    """The first is what a record is called."""
    noun: str


Form = (
    Line
    | RunningLine
    | Prose
    | Texts
    | Choice
    | Tick
    | Number
    | Numbers
    | Rating
    | Colour
    | Day
    | Icon
    | Face
    | Font
    | OneOf
    | SomeOf
    | People
    | Picture
    | Linked
    | Records
)


def choice_of(hint: Any, none: str = "", words: Mapping[Any, str] | None = None) -> Choice:
    """Return the choice among the values of a literal type, in words of their own or as they are."""
    named = words or {}
    options = tuple((value, named.get(value, value.replace("-", " ").capitalize())) for value in _values_in(hint))
    return Choice(options, none)


def choice_in(part: type[Part], field: str, none: str = "", words: Mapping[Any, str] | None = None) -> Choice:
    """Return the choice among the values that a field of a part can have."""
    return choice_of(part.model_fields[field].annotation, none, words)


def _values_in(hint: Any) -> Iterator[str]:
    """Yield the words of a literal type, also where it stands beside None."""
    for inner in get_args(hint):
        if isinstance(inner, str):
            yield inner
        else:
            yield from _values_in(inner)


YES_OR_NO = Choice(((True, "Yes"), (False, "No")), none="Not said")
