"""Every text of a document: found in the model itself, so that a new field is found as soon as it is there.

A field that is typed `Text` holds words of the user; names of icons, type, themes and paper are
typed so too and are none.
"""

from collections.abc import Iterator
from functools import cache
from inspect import get_annotations
from typing import Any, NamedTuple, get_args

from journeyeditor.model.base import FilledText, Part, Text
from journeyeditor.model.card import Card, Link
from journeyeditor.model.document import Document
from journeyeditor.model.theme import Theme
from journeyeditor.model.view import View

Path = tuple[str | int, ...]
"""The way from a part to a text inside it: the names of fields, and numbers in what holds several."""

_NO_WORDS: frozenset[tuple[type[Part], str]] = frozenset(
    {
        (Card, "icon"),
        (Document, "figures"),
        (Theme, "font"),
        (Theme, "heading_font"),
        (Theme, "name"),
        (View, "paper"),
        (View, "theme"),
    }
)


class TextFields(NamedTuple):
    """The fields of a kind of part in which there are texts."""

    texts: tuple[str, ...]
    parts: tuple[str, ...]
    """Those that hold parts with texts inside them."""


def texts_in(part: Part) -> Iterator[tuple[Path, str]]:
    """Yield every text in a part and in what it holds, and the way to it, in the order of the file."""
    for name, value in own_texts(part):
        yield name, value
    for name, inner in parts_with_texts(part):
        for path, text in texts_in(inner):
            yield (*name, *path), text


def own_texts(part: Part) -> Iterator[tuple[Path, str]]:
    """Yield the texts in the fields of a part itself."""
    for name in text_fields(type(part)).texts:
        if isinstance(part, Link) and part.kind == "map" and name == "target":
            continue  # the id of a map
        value = getattr(part, name)
        if isinstance(value, str):
            yield (name,), value
        else:
            yield from (((name, number), text) for number, text in enumerate(value))


def parts_with_texts(part: Part) -> Iterator[tuple[Path, Part]]:
    """Yield the parts that a part holds itself and that may have texts."""
    for name in text_fields(type(part)).parts:
        value = getattr(part, name)
        if isinstance(value, tuple):
            yield from (((name, number), inner) for number, inner in enumerate(value))
        elif value is not None:
            yield (name,), value


@cache
def text_fields(kind: type[Part]) -> TextFields:
    """Return in which fields of a kind of part there are texts."""
    hints: dict[str, Any] = {}
    for base in reversed(kind.__mro__):
        if issubclass(base, Part):
            hints |= get_annotations(base)
    types = {name: list(_types_in(hints[name])) for name in kind.model_fields}
    return TextFields(
        texts=tuple(
            name
            for name, found in types.items()
            if (Text in found or FilledText in found) and (kind, name) not in _NO_WORDS
        ),
        parts=tuple(name for name, found in types.items() if any(map(_has_texts, found))),
    )


def _types_in(hint: Any) -> Iterator[Any]:
    yield hint
    for inner in get_args(hint):
        yield from _types_in(inner)


def _has_texts(hint: Any) -> bool:
    if not (isinstance(hint, type) and issubclass(hint, Part)):
        return False
    fields = text_fields(hint)
    return bool(fields.texts or fields.parts)


def text_at(part: Part, path: Path) -> str:
    """Return the text at the end of a way from a part."""
    *_, text = way_to(part, path)
    return str(text)


def way_to(part: Part, path: Path) -> Iterator[Any]:
    """Yield a part, and all that is passed on the way from it to a text inside it, the text last."""
    value: Any = part
    yield value
    for step in path:
        value = getattr(value, step) if isinstance(step, str) else value[step]
        yield value
