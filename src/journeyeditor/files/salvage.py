"""What can be saved of damaged JSON text: everything up to the damage, its brackets closed."""

import codecs
import json
import re
from typing import Any, NamedTuple

from journeyeditor.files.json_text import LARGEST_FILE, MOST_VALUES
from journeyeditor.model import Message, quoted

_WIDE = {codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_CLOSING = {"{": "}", "[": "]"}
_HALF = re.compile("[\ud800-\udfff]")
_DEEPEST = 60
"""More levels than any document has."""
_MOST_LINES = 20
"""How many damaged places are passed over."""


class Salvaged(NamedTuple):
    """The value that is left, and what was done to come to it."""

    value: Any
    repairs: tuple[Message, ...]


def salvaged(data: bytes) -> Salvaged | None:
    """Return what can be saved of the bytes of a file; nothing where there is no object to begin with."""
    if len(data) > LARGEST_FILE or data.count(b",") > MOST_VALUES:
        return None
    text, repairs = _as_text(data)
    start = text.find("{")
    if start < 0:
        return None
    text = text[start:]
    for _ in range(_MOST_LINES):
        try:
            return Salvaged(_writable(_read(text), repairs), tuple(repairs))
        except json.JSONDecodeError as error:
            line, whole = _without_line(text, error.pos)
            if whole is None:
                text, end = _up_to(text, error.pos)
                told = "The file is damaged at line {line}: what stands after it is lost"
                repairs.append(Message(told, {"line": text.count("\n", 0, end) + 1}))
            else:
                text = whole
                repairs.append(Message("A damaged line was left out: {line}", {"line": quoted(line)}))
        except (ValueError, RecursionError):
            return None
    return None


def _as_text(data: bytes) -> tuple[str, list[Message]]:
    repairs: list[Message] = []
    encoding = next((name for mark, name in _WIDE.items() if data.startswith(mark)), "utf-8-sig")
    if encoding == "utf-16":
        repairs.append(Message("The file was in UTF-16 instead of UTF-8"))
    text = data.decode(encoding, "replace")
    lost = text.count("\ufffd") - data.count("\ufffd".encode()) if encoding != "utf-16" else 0
    if lost > 0:
        told = "{count} characters could not be read; a mark stands in the place of each"
        repairs.append(Message(told, {"count": lost}))
    if "\0" in text:
        repairs.append(Message("Zero bytes were left out"))
        text = text.replace("\0", "")
    return text, repairs


def _read(text: str) -> Any:
    """Return the value at the start of a text; what no document may hold, such as NaN, becomes nothing."""
    value, _ = json.JSONDecoder(parse_constant=lambda _name: None).raw_decode(text)
    return value


def _writable(value: Any, repairs: list[Message]) -> Any:
    """Return a value without what no file can hold: halves of characters, and what lies too deep."""
    lost: set[str] = set()
    whole = _within(value, _DEEPEST, lost)
    repairs += [Message(told) for told in sorted(lost)]
    return whole


def _within(value: Any, depth: int, lost: set[str]) -> Any:
    """Return a value down to a depth, and note what was lost."""
    if isinstance(value, str):
        if not _HALF.search(value):
            return value
        lost.add("Halves of characters were left out")
        return _HALF.sub("", value)
    if not isinstance(value, (dict, list)):
        return value
    if depth == 0:
        lost.add("What stands in too many brackets was left out")
        return None
    if isinstance(value, list):
        return [_within(inner, depth - 1, lost) for inner in value]
    return {_within(key, depth, lost): _within(inner, depth - 1, lost) for key, inner in value.items()}


def _without_line(text: str, damage: int) -> tuple[str, str | None]:
    """Return the line in which the damage is, and the text without it, where it holds one field or value alone."""
    start, end = text.rfind("\n", 0, damage) + 1, text.find("\n", damage)
    line = text[start : len(text) if end < 0 else end]
    alone = end > 0 and start > 0 and not any(bracket in line for bracket in "{}[]")
    return line, text[:start] + text[end + 1 :] if alone else None


def _up_to(text: str, damage: int) -> tuple[str, int]:
    """Return the text up to the last whole value before the damage, all its brackets closed, and where that ends."""
    decoder = json.JSONDecoder()
    stack: list[str] = []
    safe, closing = 0, ""
    at, is_name = 0, False
    while at < damage and len(stack) <= _DEEPEST:
        letter = text[at]
        if letter in _CLOSING or (stack and letter == stack[-1]):
            if letter in _CLOSING:
                stack.append(_CLOSING[letter])
            else:
                stack.pop()
            at += 1
            safe, closing = at, "".join(reversed(stack))
            is_name = letter == "{"
        elif letter.isspace() or letter in ",:":
            is_name = letter == "," and stack[-1:] == ["}"] if letter in ",:" else is_name
            at += 1
        else:
            end = _value_end(decoder, text[:damage], at)
            if end is None:
                break
            at = end
            if not is_name:
                safe, closing = at, "".join(reversed(stack))
    return text[:safe] + closing, safe


def _value_end(decoder: json.JSONDecoder, text: str, at: int) -> int | None:
    try:
        return decoder.raw_decode(text, at)[1]
    except ValueError:
        return None
