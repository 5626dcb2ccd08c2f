"""Numbers as texts in a language have them: with its marks for decimals and thousands."""

from typing import NamedTuple

_SPACE = "\N{NO-BREAK SPACE}"
"""The narrow one would be finer, but many fonts lack it."""


class _Marks(NamedTuple):
    decimal: str
    thousands: str
    before_percent: str = ""
    """What stands between a number and a percent sign."""
    parts_four: bool = True
    """Whether the thousands of a number of four digits are parted."""


_POINT = _Marks(".", ",")
_COMMA = _Marks(",", ".")
_SPACED = _Marks(",", _SPACE, _SPACE)
_MARKS = {
    **dict.fromkeys(("en", "ja", "zh", "ko", "he", "th", "hi"), _POINT),
    **dict.fromkeys(("id", "it", "nl", "tr"), _COMMA),
    **dict.fromkeys(("cs", "fi", "fr", "nb", "no", "nn", "ru", "sk", "sv", "uk"), _SPACED),
    **dict.fromkeys(("da", "de"), _Marks(",", ".", _SPACE)),
    "es": _Marks(",", ".", _SPACE, parts_four=False),
    "pl": _Marks(",", _SPACE, parts_four=False),
    "pt": _Marks(",", "."),
    "de-at": _SPACED,
    "de-ch": _Marks(".", "’"),
    "es-mx": _POINT,
    "pt-pt": _Marks(",", _SPACE, parts_four=False),
}
_PLAIN = _Marks(".", _SPACE)
"""What stands for languages of which we do not know it: the way of international standards."""
_CLOSE = ("%", "‰")
_FIRST_PARTED = 5
"""From how many digits on the thousands are parted, where four stay together."""


def number_in_words(value: float, language: str, signed: bool = False) -> str:
    """Return a number as texts in a language have it.

    Args:
        value: the number; of very exact ones ten digits are told.
        language: the language of the text (BCP 47).
        signed: whether a number above nothing has its sign, too.
    """
    marks = _marks_of(language)
    text = f"{value:+,.10g}" if signed and value else f"{value:,.10g}"
    whole, point, rest = text.partition(".")
    if not marks.parts_four and sum(map(str.isdigit, whole)) < _FIRST_PARTED:
        whole = whole.replace(",", "")
    return whole.replace("-", "\N{MINUS SIGN}").replace(",", marks.thousands) + (marks.decimal + rest if point else "")


def with_unit(number: str, unit: str, language: str) -> str:
    """Return a number in words with its unit, in the way of a language; a unit can be empty."""
    if unit in _CLOSE:
        return f"{number}{_marks_of(language).before_percent}{unit}"
    return f"{number}{unit}" if unit == "°" else f"{number} {unit}".strip()


def _marks_of(language: str) -> _Marks:
    tags = language.lower()
    return _MARKS.get(tags) or _MARKS.get(tags.split("-")[0], _PLAIN)
