"""What names what: every field that holds an id, found in the model itself, so that nothing is named that is gone.

A field of the model that is typed ``Id`` names an element, and ``id`` is the name of the element itself. One walk over
these fields gives ids to copies and takes leave of what is deleted.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from functools import cache, cached_property
from inspect import get_annotations
from typing import Any, NamedTuple, TypeVar, get_args

from journeyeditor.model.base import Element, Id, Part
from journeyeditor.model.card import Link

_P = TypeVar("_P", bound=Part)


class NamingFields(NamedTuple):
    """The fields of a kind of part that an id can stand in."""

    ids: frozenset[str]
    parts: tuple[str, ...]
    """Those that hold parts in which ids can stand."""


_LINK_TO_MAP = frozenset({"target"})
"""The field of a link that holds an id: its target is one only where it leads to a map."""


class KnowsIds(Element):
    """An element that knows every id that stands in it, so that nobody looks through it in vain."""

    @cached_property
    def every_id(self) -> frozenset[str]:
        """Its own id, those of all that is in it, and those that it names."""
        return frozenset(names_in(self))


def without(part: _P, gone: Set[str]) -> _P:
    """Return a part, usually a document, without some elements, and without whatever cannot be without them.

    A list drops the names of what is gone, a field that can be empty becomes empty, and a part that must name something
    that is gone goes too, such as a connector of a deleted card. The caller names every element that goes.
    """
    return _rewritten(part, lambda name: None if name in gone else name, gone) or part


def renamed(part: _P, names: Mapping[str, str]) -> _P:
    """Return a part in which ids are replaced by those that a mapping has for them, wherever they stand."""
    return _rewritten(part, lambda name: names.get(name, name), names.keys()) or part


def elements_in(part: Part) -> Iterator[Element]:
    """Yield a part, where it is an element, and every element inside it."""
    if isinstance(part, Element):
        yield part
    for field in naming_fields(type(part)).parts:
        for inner in _inside(getattr(part, field)):
            yield from elements_in(inner)


def ids_in(parts: Iterable[Part]) -> set[str]:
    """Return the ids of some parts and of every element inside them."""
    return {element.id for part in parts for element in elements_in(part)}


def names_in(part: Part) -> Iterator[str]:
    """Yield every id that stands in a part: its own, those of its elements, and those that it names."""
    fields, values = _naming_fields_of(part), part.__dict__
    for field in fields.ids:
        value = values[field]
        if value is not None:
            yield from value if isinstance(value, tuple) else (value,)
    for field in fields.parts:
        for inner in _inside(values[field]):
            yield from names_in(inner)


@cache
def naming_fields(kind: type[Part]) -> NamingFields:
    """Return the fields of a kind of part that an id can stand in."""
    hints: dict[str, object] = {}
    for base in reversed(kind.__mro__):
        if issubclass(base, Part):
            hints |= get_annotations(base)
    types = {name: list(_types_in(hints[name])) for name in kind.model_fields}
    return NamingFields(
        ids=frozenset(name for name, found in types.items() if Id in found),
        parts=tuple(name for name, found in types.items() if any(map(_can_name, found))),
    )


def _naming_fields_of(part: Part) -> NamingFields:
    """Return the fields of a part that an id can stand in: the target of a link, where it leads to a map."""
    fields = naming_fields(type(part))
    return fields._replace(ids=_LINK_TO_MAP) if isinstance(part, Link) and part.kind == "map" else fields


def _types_in(hint: object) -> Iterator[object]:
    yield hint
    for inner in get_args(hint):
        yield from _types_in(inner)


def _can_name(hint: object) -> bool:
    if not (isinstance(hint, type) and issubclass(hint, Part)):
        return False
    fields = naming_fields(hint)
    return hint is Link or bool(fields.ids or fields.parts)


def _inside(value: object) -> Iterable[Part]:
    if isinstance(value, tuple):
        return value
    return (value,) if isinstance(value, Part) else ()


def _rewritten(part: _P, name: Callable[[str], str | None], replaced: Set[str]) -> _P | None:
    """Return a part with each id replaced by what a function gives for it; None where it cannot be without one.

    Args:
        part: the part.
        name: gives what stands in place of an id, or nothing.
        replaced: the ids for which it gives another; all others stay.
    """
    if isinstance(part, KnowsIds) and part.every_id.isdisjoint(replaced):
        return part
    fields = _naming_fields_of(part)
    changes: dict[str, object] = {}
    for field in fields.ids:
        changes[field] = _replaced(getattr(part, field), name)
    for field in fields.parts:
        changes[field] = _replaced(getattr(part, field), lambda inner: _rewritten(inner, name, replaced))
    changes = {field: value for field, value in changes.items() if value is not getattr(part, field)}
    if any(value is None and type(part).model_fields[field].default is not None for field, value in changes.items()):
        return None
    return part.with_(**changes) if changes else part


def _replaced(value: Any, new: Callable[[Any], Any]) -> Any:
    """Return what a function makes of a value, or of each member of a tuple; the very tuple where all stay the same."""
    if not isinstance(value, tuple):
        return None if value is None else new(value)
    members = tuple(member for member in map(new, value) if member is not None)
    same = len(members) == len(value) and all(a is b for a, b in zip(members, value, strict=True))
    return value if same else members
