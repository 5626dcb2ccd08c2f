"""A field that holds what it cannot hold: where it is and what it should be, in the words of the map."""

from collections.abc import Sequence
from typing import Any

from pydantic_core import ErrorDetails

from journeyeditor.files.problems import BadContent
from journeyeditor.model import quoted

_SHOULD_BE = {
    "missing": "is missing",
    "literal_error": "should be one of {expected}",
    "string_type": "should be text in quotation marks",
    "int_type": "should be a whole number",
    "float_type": "should be a number",
    "bool_type": "should be true or false",
    "tuple_type": "should be a list in square brackets",
    "model_type": "should be a group of fields in braces",
    "date_type": "should be a date such as 2025-03-31",
    "date_parsing": "should be a date such as 2025-03-31",
    "greater_than_equal": "should be at least {ge}",
    "less_than_equal": "should be at most {le}",
    "string_too_long": "should have at most {max_length} characters",
    "empty": "should not be empty",
    "too_short": "should have at least {min_length} entries",
    "too_long": "should have at most {max_length} entries",
    "string_pattern_mismatch": "should be {example}",
    "value_error": "{error}",
}

_EXAMPLES = {
    "colour": "a colour such as #0B7285",
    "accent": "a colour such as #0B7285",
    "kind": "a kind such as pain-points",
    "language": "a language such as en or pt-BR",
    "data": "a picture as base64 text",
}
"""What the fields look like that follow a pattern; all others of them are ids."""

_ONE_OF = {"people": "person", "team": "team member", "history": "history, value", "assets": "picture"}
"""What one thing in a list is called, where that is not the list's name without its s."""


def misfit(error: ErrorDetails, raw: Any) -> BadContent:
    """Return the problem for something that validation found wrong in a raw document."""
    field = next((key for key in reversed(error["loc"]) if isinstance(key, str)), "")
    values: dict[str, Any] = {
        "reason": error["msg"][:1].lower() + error["msg"][1:],
        "example": _EXAMPLES.get(field, "an id such as card-12"),
        **error.get("ctx", {}),
    }
    if "expected" in values:
        values["expected"] = values["expected"].replace("'", "").replace(" or ", ", ")
    kind = "empty" if values.get("actual_length") == 0 else error["type"]
    should_be = _SHOULD_BE.get(kind, "{reason}")
    where = place_in_words(error["loc"], raw)
    text = "{file} cannot be opened: {where}: " + should_be
    return BadContent(text, where=where, **{name: _in_words(value) for name, value in values.items()})


def place_in_words(place: Sequence[int | str], raw: Any) -> str:
    """Return where something is in a raw document, such as *map “Pizza night”, lane “Pain points”, card 3, severity*.

    The place is pydantic's: names of fields, numbers in lists, and after the number of a lane the name of its class.
    """
    words: list[str] = []
    here = raw
    field = ""
    for before, key in zip(("", *place), place, strict=False):
        if isinstance(key, int):
            here = here[key]
            words[-1] = f"{_ONE_OF.get(field, field.removesuffix('s')).replace('_', ' ')} {_label(here, key)}"
        elif not (field == "lanes" and isinstance(before, int)):
            here = here.get(key)
            field = key
            words.append(key.replace("_", " "))
    return ", ".join(words)


def _label(part: Any, index: int) -> str:
    """Return what to call a part of a list: its title, its name, or else its number."""
    named = (part.get(key) for key in ("title", "name")) if isinstance(part, dict) else ()
    return next((quoted(name) for name in named if isinstance(name, str) and name.strip()), str(index + 1))


def _in_words(value: Any) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)
