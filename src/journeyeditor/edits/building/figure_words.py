"""A figure as it is typed, such as *15 min waiting* or *42 % come back*: its number, its unit and what was measured."""

import re

_FIGURE = re.compile(
    r"(?P<number>[-+−]?(?:\d{1,3}(?:[,’\u00a0\u202f]\d{3}){1,3}|\d{1,9})(?:[.,]\d{1,6})?)(?!\w|[.,:/-]\d)\s*(?P<rest>.*)",
    re.DOTALL,
)
_UNITS = (
    "%|‰|°C|°|€|[$]|£|EUR|USD|CHF|GBP|"
    "of \\d+|(?:a|an|per) (?:\\d+ )?\\w+|"
    "ms|s|sec|seconds?|min|minutes?|h|hours?|days?|weeks?|months?|years?|points?|stars?|km|m|kg"
)
_UNIT = re.compile(rf"(?P<unit>{_UNITS})(?:\s+|$|(?=[:,;–-]))(?P<rest>.*)", re.DOTALL)
_BETWEEN = " :,;–-\n\t"


def figure_in(words: str) -> tuple[float, str, str] | None:
    """Return the number that some words begin with, its unit, and the other words; none where they begin otherwise."""
    found = _FIGURE.fullmatch(words.strip())
    if found is None:
        return None
    number = float(_plain(found["number"]))
    unit = _UNIT.fullmatch(found["rest"])
    rest = unit["rest"] if unit is not None else found["rest"]
    return number, unit["unit"] if unit is not None else "", rest.strip(_BETWEEN)


def _plain(number: str) -> str:
    """Return a number as Python writes it: a comma before three digits parts thousands, any other begins decimals."""
    number = re.sub(r"[,’\u00a0\u202f](\d{3})(?!\d)", r"\1", number.replace("−", "-"))
    return number.replace(",", ".")
