"""What another copy of a map has otherwise, taken over: one difference, or several as one step."""

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Literal, NamedTuple

from journeyeditor.edits.building.copies import fresh_names
from journeyeditor.edits.building.growing import grown, pruned, with_element, without_elements
from journeyeditor.edits.building.references import elements_in, ids_in, names_in, renamed, without
from journeyeditor.edits.building.tree import changed, map_of, replaced
from journeyeditor.edits.change import Change, EditError
from journeyeditor.model import Document, Message, broken_invariants
from journeyeditor.model.standing import Standings, standings

Became = Literal["added", "removed", "moved", "changed"]
"""What became of an element from the other copy to this one."""


class Wanted(NamedTuple):
    """A difference that is to be taken over: what was removed comes back, and what was added goes."""

    became: Became
    element_id: str
    field: str = ""
    """Which of its fields changed, where one did."""


class Taken(NamedTuple):
    """What was taken over, and how much could not be."""

    change: Change
    left: int


class _State(NamedTuple):
    """A document on its way, and the other copy: what came from there has the same id in both."""

    document: Document
    other: Document
    names: Mapping[str, str]
    """The ids that elements of the other copy took on their way, by those that they had."""


def take_over(document: Document, map_id: str, other: Document, wanted: Sequence[Wanted]) -> Taken:
    """Make of a map, with regard to some differences, what it is in another copy.

    Args:
        document: the document of the map.
        map_id: the map.
        other: the other copy, alone in a document; what is the same in both has the same id.
        wanted: what is taken over, in any order: what belongs to something else comes after it.

    Raises:
        EditError: nothing of it can be taken over.
    """
    state, left, refused = _State(document, other, {}), list(wanted), EditError(_NOTHING)
    while left:
        before, later = len(left), []
        for one in left:
            try:
                state = _with_one(state, map_id, one)
            except EditError as error:
                refused = error
                later.append(one)
        left = later
        if len(left) == before:
            break
    count = len(wanted) - len(left)
    if not count:
        raise refused
    label = Message("Take over a difference" if count == 1 else "Take over {count} differences", {"count": count})
    shown = ids_in([*map_of(state.document, map_id).stages, *map_of(state.document, map_id).lanes])
    touched = [state.names.get(one.element_id, one.element_id) for one in wanted if one not in left]
    return Taken(Change(label, state.document, tuple(name for name in touched if name in shown)), len(left))


def _with_one(state: _State, map_id: str, wanted: Wanted) -> _State:
    """Return what is reached once one more difference is taken over.

    Raises:
        EditError: it cannot be taken over yet, or not at all.
    """
    document, other, names = state
    element_id = names.get(wanted.element_id, wanted.element_id)
    mine = document.with_(maps=(map_of(document, map_id),))
    here, there = standings(mine), standings(other)
    match wanted.became:
        case "removed":
            along = _along(element_id, there, here)
            fresh = _names_for(document, other, along)
            other, names = renamed(other, fresh), {**names, **fresh}
            taken = _with_what_came(document, mine, other, {fresh.get(key, key) for key in along})
        case "added":
            gone = set(_along(element_id, here, there))
            document, taken = without(document, gone), without(mine, gone)
        case "moved":
            taken = _moved(mine, here, other, there, element_id)
        case _:
            taken = _with_field(mine, there, element_id, wanted.field)
    return _State(_sound(_joined(document, taken, other)), other, names)


def _along(element_id: str, full: Standings, other: Standings) -> list[str]:
    """Return an element that one copy alone has, and all that came or went with it: what stood in it or at its steps.

    Raises:
        EditError: it is not so.
    """
    if element_id not in full or element_id in other:
        raise EditError(_NOTHING)

    def head(key: str) -> str:
        standing = full[key]
        for around in (standing.parent_id, standing.step_id):
            if around in full and around not in other:
                return head(around)
        return key

    return [key for key in full if key not in other and head(key) == element_id]


def _names_for(document: Document, other: Document, along: Sequence[str]) -> dict[str, str]:
    """Return new ids for those elements of the other copy that come, where another map of the document has theirs."""
    doubled = set(along) & ids_in([document])
    originals = [one for one in elements_in(other) if one.id in doubled]
    return {name: fresh for name, fresh in fresh_names(document, originals).items() if name in doubled}


def _with_what_came(document: Document, mine: Document, other: Document, coming: set[str]) -> Document:
    """Return this copy with some elements of the other where they stand there."""
    there = standings(other)
    copies = {key: pruned(there[key].element, coming) for key in coming}
    whole = grown(mine, other, there, copies)
    named = set(chain.from_iterable(names_in(copy) for copy in copies.values()))
    shared = {asset.id for asset in other.assets} | {persona.id for persona in other.personas}
    return without(whole, named - ids_in([whole, document]) - shared)


def _moved(mine: Document, here: Standings, other: Document, there: Standings, element_id: str) -> Document:
    """Return this copy in which an element stands where it stands in the other."""
    if element_id not in here or element_id not in there:
        raise EditError(_NOTHING)
    parent_id = there[element_id].parent_id
    if parent_id and parent_id not in here:
        raise EditError(_NOT_ALONE)
    element = here[element_id].element
    if there[element_id].step_id:
        element = changed(element, step=there[element_id].step_id)
    return grown(without_elements(mine, [element_id]), other, there, {element_id: element})


def _with_field(mine: Document, there: Standings, element_id: str, field: str) -> Document:
    """Return this copy in which a field of an element is as in the other."""
    if element_id not in there or field not in type(there[element_id].element).model_fields:
        raise EditError(_NOTHING)
    value = getattr(there[element_id].element, field)
    return with_element(mine, element_id, lambda element: changed(element, **{field: value}))


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
        raise EditError(_NOT_ALONE)
    return document


_NOTHING = Message("This difference cannot be taken over")
_NOT_ALONE = Message("This difference cannot be taken over alone: take over first what it belongs to")
