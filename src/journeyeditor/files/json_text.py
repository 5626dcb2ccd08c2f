"""The JSON of a file, before anybody asks what it means: strict and bounded.

JSON is RFC 8259. Like its interoperable profile (I-JSON, RFC 7493) we refuse names that stand twice and numbers that
are not finite, because readers would disagree about them.
"""

import codecs
import json
from collections import Counter
from math import isfinite
from typing import Any

from journeyeditor.files.damage import not_utf8, syntax_problem, too_deep, unfit_number
from journeyeditor.files.problems import BadContent, NotJson, TooLarge
from journeyeditor.model import quoted

LARGEST_FILE = 64 * 2**20
"""Bytes that a file may have."""

MOST_VALUES = 500_000
"""Values that a file may hold: five times what 10,000 cards need, yet few enough to refuse the rest without trouble."""

_WIDE_STARTS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE, b"{\0", b"\0{", b"\0\0\0{")


def read_json(data: bytes) -> Any:
    """Return the value that UTF-8 JSON text stands for.

    Raises:
        TooLarge: more than 64 MiB, or more than half a million values.
        NotJson: not UTF-8, not JSON, nested too deeply, or a number that is not finite.
        BadContent: an object has two fields of one name.
    """
    _check_size(data)
    text = _decoded(data)
    try:
        return parsed(text)
    except json.JSONDecodeError as error:
        raise syntax_problem(error) from None
    except RecursionError:
        raise too_deep() from None
    except ValueError:
        raise unfit_number(text, parsed) from None


def parsed(text: str) -> Any:
    """Return the value of JSON text.

    Raises:
        json.JSONDecodeError: this is not JSON.
        ValueError: a number is not finite or has thousands of digits.
        RecursionError: too many brackets stand inside each other.
        BadContent: an object has two fields of one name.
    """
    return json.loads(text, object_pairs_hook=_without_twins, parse_constant=_finite, parse_float=_finite)


def _check_size(data: bytes) -> None:
    if len(data) > LARGEST_FILE:
        raise TooLarge("{file} is larger than {most} MiB, the most that a document may have", most=LARGEST_FILE >> 20)
    # Commas in texts count as well, but even a book has far fewer.
    if data.count(b",") > MOST_VALUES:
        raise TooLarge("{file} holds more than {most} values, more than any map needs", most=f"{MOST_VALUES:,}")


def _decoded(data: bytes) -> str:
    if not data.strip():
        raise NotJson("{file} is empty")
    if not data.strip(b"\0"):
        raise NotJson("{file} holds nothing but zero bytes, as after a power cut or a fault of the disk")
    if data.startswith(_WIDE_STARTS):
        raise NotJson("{file} is in UTF-16 or UTF-32, but should be in UTF-8: a text editor can save it so")
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise not_utf8(error, data) from None


def _without_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) == len(pairs):
        return fields
    twin = Counter(name for name, _ in pairs).most_common(1)[0][0]
    owner = next((value for key in ("id", "title", "name") if isinstance(value := fields.get(key), str)), None)
    if owner is None:
        raise BadContent("{file} cannot be opened: the field {name} stands twice in one place", name=quoted(twin))
    text = "{file} cannot be opened: {owner} has the field {name} twice"
    raise BadContent(text, owner=quoted(owner), name=quoted(twin))


def _finite(number: str) -> float:
    value = float(number)
    if not isfinite(value):
        raise ValueError(number)
    return value
