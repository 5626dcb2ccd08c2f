"""Regular expressions that a user writes: refused where they could take forever, explained where they are none."""

import re
from collections.abc import Callable, Iterator
from math import factorial

from journeyeditor.model import Message

_LONGEST = 500
_MOST_OPTIONAL = 12
_AT_ONCE, _EVER = 2e7, 2e8
"""How many steps a search may take before anybody looks at the clock, and at all."""
_PROBLEMS = (
    ("missing ), unterminated", "A bracket ( is not closed."),
    ("unbalanced parenthesis", "A bracket ) is not opened."),
    ("unterminated character set", "A bracket [ is not closed."),
    ("nothing to repeat", "Nothing stands before a sign that repeats what stands before it."),
    ("multiple repeat", "Two signs in a row say how often something is repeated."),
    ("bad escape", "A backslash stands before something that it does not go with."),
    ("bad character range", "A range in [ ] runs backwards."),
    ("min repeat greater than max", "A number of times runs backwards."),
    ("invalid group reference", "It names a part that it does not have."),
    ("look-behind requires fixed-width", "What is looked for behind must have one length."),
)
_FOREVER = Message("This expression repeats something that repeats, which could take forever.")
_TOO_MUCH = Message("This expression repeats too much for so long a text, which could take forever.")

Span = tuple[int, int]


def problem_of(source: str) -> Message | None:
    """Return why a regular expression is not tried: repeats inside of repeats may take longer than anybody waits."""
    if len(source) > _LONGEST:
        return Message("This expression is too long.")
    varies: list[bool] = []
    """For each bracket that is open, whether what it holds can be found in several ways."""
    for place, sign in _signs(source):
        if sign == "(":
            varies.append(False)
        elif sign == ")" and varies:
            inner = varies.pop()
            if inner and source[place + 1 : place + 2] in ("*", "+", "{"):
                return _FOREVER
            if inner and varies:
                varies[-1] = True
        elif varies and sign in "*+{|?" and source[place - 1] != "(":
            varies[-1] = True
    return _TOO_MUCH if sum(sign == "?" for _, sign in _signs(source)) > _MOST_OPTIONAL else None


def _signs(source: str) -> Iterator[tuple[int, str]]:
    """Yield the characters of an expression, without those that are escaped or stand in a set."""
    place = 0
    while place < len(source):
        sign = source[place]
        if sign == "\\":
            place += 1
        elif sign == "[":
            place = _end_of_set(source, place)
        else:
            yield place, sign
        place += 1


def _end_of_set(source: str, place: int) -> int:
    """Return where the set of characters that begins at a place ends."""
    place += 1 + (source[place + 1 : place + 2] == "^")
    place += source[place : place + 1] == "]"
    while place < len(source) and source[place] != "]":
        place += 2 if source[place] == "\\" else 1
    return place


def patiently(pattern: re.Pattern[str], text: str, hurry: Callable[[], None]) -> Iterator[Span]:
    """Yield where an expression is found in a text; what it finds is never empty.

    Args:
        pattern: the expression; nothing is wrong with it.
        text: the text.
        hurry: called now and then where it takes long; it may raise to end the search.

    Raises:
        TimeoutError: it could take forever.
    """
    repeats = sum(sign in "*+{" for _, sign in _signs(pattern.pattern))
    length = len(text)
    if length ** (repeats + 1) / factorial(repeats + 1) <= _AT_ONCE:
        yield from (found.span() for found in pattern.finditer(text) if found.end() > found.start())
        return
    if length**repeats / factorial(repeats) > _EVER:
        raise TimeoutError
    place = 0
    while place < length:
        hurry()
        found = pattern.match(text, place)
        if found is not None and found.end() > place:
            yield found.span()
            place = found.end()
        else:
            place += 1


def in_plain_words(error: Exception) -> Message:
    """Return what is wrong with a regular expression."""
    text = str(error)
    return Message(next((words for known, words in _PROBLEMS if text.startswith(known)), "It is no expression."))
