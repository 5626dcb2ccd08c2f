"""The fields of a part as columns, found in the model itself: a new field is a column as soon as it is there.

A part inside another one gives its own columns, named after both: *Evidence level*. Where there are several, each has
its number: *Evidence sources 1 name*.
"""

import json
import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from inspect import get_annotations
from types import UnionType
from typing import Any, NamedTuple, Union, get_args, get_origin

from journeyeditor.exchange.tables.sheet import Value, as_number, in_words
from journeyeditor.model.base import Element, Part

Path = tuple[str, ...]
MORE = "more"
"""The column of what a newer writer added."""
_BLANK = re.compile(r'"(?:\\")*"')
_NUMBER = "#"
"""What stands in the place of a number in the path of a field."""


class _Kind(NamedTuple):
    """How a field is written into cells."""

    part: type[Part] | None
    """What it holds, where that has fields of its own."""
    element: bool
    """Whether that is an element, which has a row of its own."""
    many: bool
    number: bool


class Field(NamedTuple):
    """A field that has a column of its own, and the way to it from the part."""

    path: Path
    many: bool
    number: bool


def column_of(path: Collection[str]) -> str:
    """Return what the column of a field is called."""
    words = " ".join(path).replace("_", " ")
    return words[:1].upper() + words[1:]


def written(part: Part, left_out: Collection[str] = ()) -> Iterator[tuple[Path, Value]]:
    """Yield what stands in a part, each with the way to it; what says no more than a default is left out."""
    for name, field in type(part).model_fields.items():
        value = getattr(part, name)
        kind = _kind(type(part), name)
        if kind.element or name in left_out or (value == field.default and not field.is_required()):
            continue
        if kind.part is None:
            yield (name,), _cell(value)
        elif kind.many:
            for number, inner in enumerate(value, 1):
                yield from (((name, str(number), *path), cell) for path, cell in _inside(inner))
        else:
            yield from (((name, *path), cell) for path, cell in _inside(value))
    if part.model_extra:
        yield (MORE,), json.dumps(part.model_extra, ensure_ascii=False)


def _inside(part: Part) -> Iterator[tuple[Path, Value]]:
    """Yield what stands in an inner part; something, so that it is known to be there."""
    found = list(written(part))
    first = next(iter(type(part).model_fields))
    yield from found or [((first,), _cell(getattr(part, first)))]


def _cell(value: Any) -> Value:
    if isinstance(value, tuple):
        return _lines(value)
    if isinstance(value, str):
        return json.dumps(value) if not value or _BLANK.fullmatch(value) else value
    return value  # type: ignore[no-any-return]


def _lines(values: tuple[Any, ...]) -> str:
    """Return several values as the lines of a cell; as JSON where they would not be told apart."""
    words = [in_words(value) for value in values]
    plain = words and all(words) and not any("\n" in word for word in words) and not words[0].startswith("[")
    return "\n".join(words) if plain else json.dumps(values, ensure_ascii=False)


@cache
def fields_of(kind: type[Part], left_out: frozenset[str] = frozenset()) -> Mapping[str, Field]:
    """Return the fields of a kind of part by their columns in small letters, a number sign for each number."""
    return {column_of(field.path).casefold(): field for field in _fields(kind, left_out)}


def _fields(kind: type[Part], left_out: frozenset[str]) -> Iterator[Field]:
    for name in kind.model_fields:
        found = _kind(kind, name)
        if found.element or name in left_out:
            continue
        if found.part is None:
            yield Field((name,), found.many, found.number)
            continue
        start = (name, _NUMBER) if found.many else (name,)
        for inner in _fields(found.part, frozenset()):
            yield Field((*start, *inner.path), inner.many, inner.number)
    yield Field((MORE,), many=False, number=False)


def put(raw: dict[str, Any], column: str, value: Value, fields: Mapping[str, Field]) -> bool:
    """Put what stands in a column into a raw part; tell whether a field has this column."""
    found = fields.get(re.sub(r"\b\d+\b", _NUMBER, column.casefold()))
    if found is None:
        return False
    numbers = iter(re.findall(r"\b\d+\b", column))
    path = [next(numbers) if step == _NUMBER else step for step in found.path]
    *way, last = path
    for step in way:
        raw = raw.setdefault(step, {})
    raw[last] = _object(in_words(value)) if last == MORE else _read(value, found)
    return True


def settled(raw: Any) -> Any:
    """Return a raw part whose numbered parts stand in order, with what a newer writer added in its place."""
    if not isinstance(raw, dict):
        return raw
    if raw and all(key.isdigit() for key in raw):
        return tuple(settled(inner) for _, inner in sorted(raw.items(), key=lambda one: int(one[0])))
    more = raw.pop(MORE, {})
    return {**more, **{key: settled(inner) for key, inner in raw.items()}}


def _object(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _read(value: Value, field: Field) -> Any:
    words = in_words(value)
    if field.many:
        return tuple(as_number(word) if field.number else word for word in _several(words))
    if field.number:
        number = as_number(words)
        return words if number is None else number
    return json.loads(words) if _BLANK.fullmatch(words) else words


def _several(words: str) -> list[str]:
    if words.startswith("["):
        try:
            found = json.loads(words)
        except (ValueError, RecursionError):
            found = None
        if isinstance(found, list):
            return [one if isinstance(one, str) else str(one) for one in found]
    return words.split("\n")


@cache
def _kind(kind: type[Part], name: str) -> _Kind:
    hints: dict[str, Any] = {}
    for base in reversed(kind.__mro__):
        if issubclass(base, Part):
            hints |= get_annotations(base)
    types = list(_types_in(hints[name]))
    part = next((found for found in types if isinstance(found, type) and issubclass(found, Part)), None)
    return _Kind(
        part,
        element=part is not None and issubclass(part, Element),
        many=any(get_origin(found) is tuple for found in types),
        number=int in types or float in types,
    )


def _types_in(hint: Any) -> Iterator[Any]:
    yield hint
    if get_origin(hint) in (Union, UnionType, tuple) or hasattr(hint, "__metadata__"):
        for inner in get_args(hint)[: 1 if hasattr(hint, "__metadata__") else None]:
            yield from _types_in(inner)
