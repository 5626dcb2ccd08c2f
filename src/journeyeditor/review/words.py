"""What elements, places and values are called when a document is told in words."""

from collections.abc import Iterable
from functools import cache
from typing import Any, Literal, get_args, get_origin

from journeyeditor.model import Document, Element, Part, quoted
from journeyeditor.model.standing import Standing, Standings

LONGEST = 60
"""How many characters of a text are told where nobody asks for more."""
PLACES = ("id", "step")
"""The fields that say which element it is, and where it stands."""
_NAMES = ("name", "title", "text", "label", "reason")
"""The fields that hold what an element is called."""
_KINDS = {
    "JourneyMap": "map",
    "CardLane": "lane",
    "CurveLane": "lane",
    "CurvePoint": "point",
    "Asset": "picture",
}
"""What the kinds of elements are called, where that is not the name of their class."""
_FIELDS = {"at": "place in the step", "value": "level", "figures": "file with figures"}
"""What fields are called, where that is not their name."""
_FILES = ("figures",)
"""The fields that hold the path of a file."""


def field_in_words(name: str) -> str:
    """Return what a field is called."""
    return _FIELDS.get(name, name.replace("_", " "))


def value_in_words(value: Any, around: Standings, longest: int = LONGEST) -> str:
    """Return a value of a field in words; elements inside it, which are told by themselves, say nothing."""
    match value:
        case None | "" | ():
            return ""
        case bool():
            return "yes" if value else "no"
        case Element():
            return ""
        case Part():
            return fields_in_words(value, type(value).model_fields, around, longest)
        case tuple():
            return ", ".join(words for inner in value if (words := value_in_words(inner, around, longest)))
        case str() if value in around:
            return called(around[value].element)
        case str():
            return quoted(value, longest)
        case float():
            return f"{value:g}"
        case _:
            return str(value)


def fields_in_words(part: Part, names: Iterable[str], around: Standings, longest: int = LONGEST) -> str:
    """Return some fields of a part in words, those that say nothing left out."""
    inside = ((name, value_in_words(getattr(part, name), around, longest)) for name in names)
    return ", ".join(f"{name.replace('_', ' ')} {words}" for name, words in inside if words)


@cache
def is_choice(kind: type[Part], field: str) -> bool:
    """Tell whether a field holds one of a few words that the model knows, such as *in review*."""
    info = kind.model_fields.get(field)
    hints = (info.annotation, *get_args(info.annotation)) if info is not None else ()
    return any(get_origin(hint) is Literal for hint in hints)


def files_in_words(field: str, was: Any, now: Any) -> tuple[Any, Any]:
    """Return two values of a field; of two paths the names of the files, where those tell them apart."""
    if field not in _FILES:
        return was, now
    one, other = (str(path).replace("\\", "/").rpartition("/")[2] for path in (was, now))
    return (one, other) if one != other else (was, now)


def name_of(part: Part) -> tuple[str, str]:
    """Return the field in which it says what an element is called, and what it is called; nothing where it has none."""
    return next(((field, text) for field in _NAMES if (text := getattr(part, field, "")).strip()), ("", ""))


def called(part: Part, longest: int = LONGEST) -> str:
    """Return what a part is called, with what it is: *card “Pays”*."""
    if isinstance(part, Document):
        return "the document"
    kind = type(part).__name__
    word, (_, name) = _KINDS.get(kind, kind.lower()), name_of(part)
    return f"{word} {quoted(name, longest)}" if name else word


def place_of(standing: Standing, around: Standings) -> str:
    """Return where an element stands: *lane “Actions”, step “Pay”*; of a step without a name, its stage."""
    places = [] if isinstance(standing.parent, Document) else [called(standing.parent)]
    step = around.get(standing.step_id)
    if step is not None:
        has_name = bool(getattr(step.element, "name", "").strip())
        places.append(called(step.element if has_name else step.parent))
    return ", ".join(places)


def capital(words: str) -> str:
    """Return words that begin a sentence."""
    return words[0].upper() + words[1:]
