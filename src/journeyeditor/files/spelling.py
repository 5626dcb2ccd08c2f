"""Documents spelled one after the other, as edits follow each other: what stays the same is not spelled again."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from journeyeditor.model import Document, Element, Part

_INDENT = "  "
_BRANCHES = ("personas", "maps", "assets", "stages", "lanes", "cards", "curves", "points")
"""The fields in which the many parts of a document stand: each of these parts is spelled by itself."""


class _Spelled(NamedTuple):
    """A part as it was spelled, and what was spelled inside it, by id."""

    part: Part
    text: str
    inside: dict[str, "_Spelled"]


class Speller:
    """Spells documents exactly as ``encode`` does, in a time that goes with what changed since the one before."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._before: _Spelled | None = None

    def encode(self, document: Document) -> bytes:
        """Return the bytes of a document."""
        self._before = _spelled(document, "", self._before)
        return f"{self._before.text}\n".encode()


def _spelled(part: Part, indent: str, before: _Spelled | None) -> _Spelled:
    """Return a part as it is spelled behind an indent, with what stays the same taken from how it was before."""
    if before is not None and before.part is part:
        return before
    if not any(_elements(part, name) for name in _BRANCHES):
        text = part.model_dump_json(indent=len(_INDENT), exclude_defaults=True)
        return _Spelled(part, text.replace("\n", f"\n{indent}"), {})
    inside: dict[str, _Spelled] = {}
    known = before.inside if before is not None else {}
    fields = [text for text in _fields(part, f"\n{indent}{_INDENT}", known, inside) if text]
    return _Spelled(part, _list("{", fields, "}", indent), inside)


def _elements(part: Part, name: str) -> tuple[Element, ...]:
    """Return the parts that stand in a field and are spelled by themselves."""
    value = part.__dict__.get(name) if name in _BRANCHES else None
    return value if isinstance(value, tuple) and value and isinstance(value[0], Element) else ()


def _fields(part: Part, line: str, known: dict[str, _Spelled], inside: dict[str, _Spelled]) -> Iterator[str]:
    """Yield the fields of a part as they are spelled, an empty text for one that is left out.

    Args:
        part: the part.
        line: what begins a line in it: a line feed and its indent.
        known: what was spelled inside it before, by id.
        inside: takes what is spelled inside it now.
    """
    indent = line[1:]
    for name in type(part).model_fields:
        if elements := _elements(part, name):
            items = [_spelled(one, f"{indent}{_INDENT}", known.get(one.id)) for one in elements]
            inside.update((one.id, item) for one, item in zip(elements, items, strict=True))
            yield f'"{name}": {_list("[", [item.text for item in items], "]", indent)}'
        else:
            yield _plain(part, line, include={name})
    yield _plain(part, line, exclude=set(type(part).model_fields))  # what a newer writer added


def _plain(part: Part, line: str, **which: Any) -> str:
    """Return some fields of a part as they are spelled, without the brackets around them."""
    text = part.model_dump_json(indent=len(_INDENT), exclude_defaults=True, **which)
    return text[1:-1].strip().replace(f"\n{_INDENT}", line)


def _list(start: str, items: list[str], end: str, indent: str) -> str:
    between = f",\n{indent}{_INDENT}"
    return f"{start}\n{indent}{_INDENT}{between.join(items)}\n{indent}{end}"
