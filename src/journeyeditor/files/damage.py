"""Where the text of a file is damaged, and how, in words."""

import json
import re
from collections.abc import Callable

from journeyeditor.files.problems import NotJson

_DAMAGED = "{file} is damaged at line {line}, column {column}: "
_CUT_OFF = "{file} is cut off: it ends in the middle, at line {line}, column {column}"
_NOT_JSON = "{file} is not a journey map: its text does not begin with a brace (line {line}, column {column})"
_NOT_UTF8 = "{file} is not a journey map, or damaged: from line {line}, column {column} it is not text in UTF-8"
_TOO_DEEP = "{file} is damaged: too many brackets stand inside each other"
_BAD_NUMBER = _DAMAGED + "this number is too large, or not a number"
_HALF_CHARACTER = _DAMAGED + "half of a character is missing"
_CONFLICT = (
    "{file} holds two versions that were not joined, at line {line}: choose one of them with Git or a text editor"
)
_MARKS_OF_CONFLICT = ("<<<<<<< ", "=======", ">>>>>>> ", "||||||| ")
_UNKNOWN = _DAMAGED + "this is not JSON"

_MISTAKES = {
    # What Python's parser says,
    "Expecting ','": _DAMAGED + "a comma or a closing bracket is missing",
    "Expecting ':'": _DAMAGED + "a colon is missing",
    "Expecting property name": _DAMAGED + "a name in double quotation marks is missing",
    "Expecting value": _DAMAGED + "a value is missing",
    "Illegal trailing comma": _DAMAGED + "a comma stands before a closing bracket",
    "Invalid control character": _DAMAGED + "a text goes over the end of its line",
    "Invalid \\": _DAMAGED + "a backslash stands before a letter that it does not go with",
    "Extra data": _DAMAGED + "something follows the end of the document",
    # and what pydantic's says where it is stricter.
    "recursion limit exceeded": _TOO_DEEP,
    "number out of range": _BAD_NUMBER,
    "lone leading surrogate": _HALF_CHARACTER,
    "unexpected end of hex escape": _HALF_CHARACTER,
}

_STRING_OR_NUMBER = re.compile(r'"(?:[^"\\]++|\\.)*+"|(-?(?:\d[\d.eE+-]*|NaN|Infinity))')


def syntax_problem(error: json.JSONDecodeError) -> NotJson:
    """Return the problem that Python's JSON parser met."""
    start, end = len(error.doc) - len(error.doc.lstrip()), len(error.doc.rstrip())
    if not error.doc.startswith("{", start):
        return _at(_NOT_JSON, error.doc, start)
    if error.pos >= end or error.msg.startswith("Unterminated string"):
        return _at(_CUT_OFF, error.doc, end)
    start = error.doc.rfind("\n", 0, error.pos) + 1
    if error.doc.startswith(_MARKS_OF_CONFLICT, start):
        return _at(_CONFLICT, error.doc, error.pos)
    return _at(_text_for(error.msg), error.doc, error.pos)


def parser_problem(error: str, data: bytes) -> NotJson:
    """Return the problem that pydantic's JSON parser met, such as *number out of range at line 1 column 7*."""
    mistake, _, place = error.rpartition(" at line ")
    line, column = (int(number) for number in place.split(" column "))
    before = data.split(b"\n", line)[line - 1][:column].decode(errors="ignore")
    return NotJson(_text_for(mistake), line=line, column=len(before))


def not_utf8(error: UnicodeDecodeError, data: bytes) -> NotJson:
    """Return the problem of bytes that are not text."""
    before = data[: error.start].decode()
    return _at(_NOT_UTF8, before, len(before))


def too_deep() -> NotJson:
    """Return the problem of brackets inside brackets without end."""
    return NotJson(_TOO_DEEP)


def unfit_number(text: str, parsed: Callable[[str], object]) -> NotJson:
    """Return the problem of text with a number that ``parsed`` refuses: the first such number."""
    for match in _STRING_OR_NUMBER.finditer(text):
        if match[1]:
            try:
                parsed(match[1])
            except ValueError:
                return _at(_BAD_NUMBER, text, match.start())
    return _at(_BAD_NUMBER, text, 0)


def _at(sentence: str, text: str, position: int) -> NotJson:
    """Return a problem at a position of a text; lines and columns count from 1, columns in characters."""
    line = text.count("\n", 0, position) + 1
    return NotJson(sentence, line=line, column=position - text.rfind("\n", 0, position))


def _text_for(mistake: str) -> str:
    return next((text for start, text in _MISTAKES.items() if mistake.startswith(start)), _UNKNOWN)
