"""What another copy of a map has otherwise, taken over one difference at a time."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, Literal, NamedTuple, TypeVar

from journeyeditor.edits.building.copies import fresh_names
from journeyeditor.edits.building.references import elements_in, ids_in, names_in, renamed, without
from journeyeditor.edits.building.tree import changed, map_of, replaced
from journeyeditor.edits.change import Change, EditError
from journeyeditor.model import Document, Element, Message, Part, broken_invariants
from journeyeditor.model.weaving import woven

_P = TypeVar("_P", bound=Part)
_Values = tuple[Any, ...]
Became = Literal["added", "removed", "moved", "changed"]
"""What became of an element from the other copy to this one."""


class _Standing(NamedTuple):
    """An element, and what it stands in: nothing where that is the document itself."""

    element: Element
    parent_id: str


_Standings = Mapping[str, _Standing]


def take_over(
    document: Document, map_id: str, other: Document, became: Became, element_id: str, field: str = ""
) -> Change:
    """Make of a map, with regard to one difference, what it is in another copy.

    Args:
        document: the document of the map.
        map_id: the map.
        other: the other copy, alone in a document; what is the same in both has the same id.
        became: what became of the element from the other copy to this one: what was removed comes back, and what was
            added goes.
        element_id: the element.
        field: which of its fields changed, where one did.

    Raises:
        EditError: it cannot be taken over alone, or not at all.
    """
    mine = document.with_(maps=(map_of(document, map_id),))
    here, there = _standings(mine), _standings(other)
    match became:
        case "removed":
            taken = _with_what_came(document, mine, other, _along(element_id, there, here))
        case "added":
            gone = set(_along(element_id, here, there))
            document, taken = without(document, gone), without(mine, gone)
        case "moved":
            taken = _moved(mine, here, other, there, element_id)
        case _:
            taken = _with_field(mine, there, element_id, field)
    label = Message("Take over a difference")
    return Change(label, _sound(_joined(document, taken, other)), _shown(taken, element_id))


def _standings(document: Document) -> _Standings:
    return dict(_inside(document, ""))


def _inside(part: Part, parent_id: str) -> Iterator[tuple[str, _Standing]]:
    for name in type(part).model_fields:
        value = getattr(part, name)
        for inner in value if isinstance(value, tuple) else (value,):
            if isinstance(inner, Element):
                yield inner.id, _Standing(inner, parent_id)
            if isinstance(inner, Part):
                yield from _inside(inner, inner.id if isinstance(inner, Element) else parent_id)


def _along(element_id: str, full: _Standings, other: _Standings) -> list[str]:
    """Return an element that one copy alone has, and all that came or went with it: what stood in it or at its steps.

    Raises:
        EditError: it is not so.
    """
    if element_id not in full or element_id in other:
        raise _gone()

    def head(key: str) -> str:
        standing = full[key]
        for around in (standing.parent_id, getattr(standing.element, "step", "")):
            if around in full and around not in other:
                return head(around)
        return key

    return [key for key in full if key not in other and head(key) == element_id]


def _with_what_came(document: Document, mine: Document, other: Document, along: Sequence[str]) -> Document:
    """Return this copy with some elements of the other where they stand there."""
    elsewhere = ids_in([document])
    doubled = set(along) & elsewhere
    originals = [one for one in elements_in(other) if one.id in doubled]
    names = {name: fresh for name, fresh in fresh_names(document, originals).items() if name in doubled}
    other = renamed(other, names)
    there = _standings(other)
    coming = {names.get(key, key) for key in along}
    copies = {key: _pruned(there[key].element, coming) for key in coming}
    grown = _grown(mine, other, there, copies)
    named = set(chain.from_iterable(names_in(copy) for copy in copies.values()))
    shared = {asset.id for asset in other.assets} | {persona.id for persona in other.personas}
    return without(grown, named - ids_in([grown, document]) - shared)


def _pruned(element: Element, kept: set[str]) -> Element:
    """Return an element without what stands in it and stays out."""
    out = {inner.id for inner in elements_in(element) if inner.id != element.id} - kept
    return _without_elements(element, out) if out else element


def _without_elements(part: _P, out: Iterable[str]) -> _P:
    """Return a part without some elements in it, whoever names them."""
    gone = set(out)

    def left(_name: str, value: _Values) -> _Values:
        return tuple(_without_elements(one, gone) for one in value if one.id not in gone) if _has_any(value) else value

    return _rebuilt(part, left)


def _grown(part: _P, other: Part | None, there: _Standings, copies: Mapping[str, Element]) -> _P:
    """Return a part with copies of elements of another where they stand there, each behind what it stands behind."""

    def grown(name: str, value: _Values) -> _Values:
        olds = getattr(other, name, ())
        if not isinstance(olds, tuple) or not _has_any((*value, *olds)):
            return value
        news = [_grown(one, there[one.id].element if one.id in there else None, there, copies) for one in value]
        same = {one.id for one in news}
        return woven([copies.get(one.id, one) for one in olds if one.id in copies or one.id in same], news)

    return _rebuilt(part, grown)


def _rebuilt(part: _P, change: Callable[[str, _Values], _Values]) -> _P:
    """Return a part in which the lists were changed, each told by its field; where none is another, the part itself."""
    lists = ((name, value) for name in type(part).model_fields if isinstance(value := getattr(part, name), tuple))
    changes = {name: new for name, value in lists if (new := change(name, value)) != value}
    return part.with_(**changes) if changes else part


def _has_any(values: _Values) -> bool:
    return any(isinstance(one, Element) for one in values)


def _moved(mine: Document, here: _Standings, other: Document, there: _Standings, element_id: str) -> Document:
    """Return this copy in which an element stands where it stands in the other."""
    if element_id not in here or element_id not in there:
        raise _gone()
    parent_id = there[element_id].parent_id
    if parent_id and parent_id not in here:
        raise _not_alone()
    element = here[element_id].element
    if (step := getattr(there[element_id].element, "step", None)) is not None:
        element = changed(element, step=step)
    return _grown(_without_elements(mine, [element_id]), other, there, {element_id: element})


def _with_field(mine: Document, there: _Standings, element_id: str, field: str) -> Document:
    """Return this copy in which a field of an element is as in the other."""
    if element_id not in there or field not in type(there[element_id].element).model_fields:
        raise _gone()
    value = getattr(there[element_id].element, field)

    def rewritten(part: _P) -> _P:
        if isinstance(part, Element) and part.id == element_id:
            return changed(part, **{field: value})
        return _rebuilt(part, lambda _, inner: tuple(map(rewritten, inner)) if _has_any(inner) else inner)

    return rewritten(mine)


def _joined(document: Document, taken: Document, other: Document) -> Document:
    """Return a document with a map of this copy, and the personas and pictures that it names and only the other has."""
    (journey,) = taken.maps
    named = set(names_in(taken))
    people = {persona.id for persona in taken.personas}
    personas = tuple(one for one in other.personas if one.id in named and one.id not in people)
    named |= {one.photo for one in personas if one.photo is not None}
    pictures = {asset.id for asset in taken.assets}
    assets = tuple(one for one in other.assets if one.id in named and one.id not in pictures)
    return changed(
        document,
        maps=replaced(document.maps, journey),
        personas=(*taken.personas, *personas),
        assets=(*taken.assets, *assets),
    )


def _sound(document: Document) -> Document:
    for _ in broken_invariants(document):
        raise _not_alone()
    return document


def _shown(taken: Document, element_id: str) -> tuple[str, ...]:
    (journey,) = taken.maps
    return (element_id,) if element_id in ids_in([*journey.stages, *journey.lanes]) else ()


def _gone() -> EditError:
    return EditError(Message("This difference cannot be taken over"))


def _not_alone() -> EditError:
    return EditError(Message("This difference cannot be taken over alone: take over first what it belongs to"))
