"""What names what, and whether a document in which that was changed is still sound."""

from collections.abc import Iterable, Set
from operator import is_
from typing import TypeVar, cast

from journeyeditor.edits.change import EditError
from journeyeditor.model import Document, JourneyMap, Part, broken_invariants, ids_in_map
from journeyeditor.model import references as model_references
from journeyeditor.model.references import elements_in, ids_in, names_in, naming_fields, renamed

__all__ = ["elements_in", "heeding", "ids_in", "names_in", "renamed", "sound", "without"]

_P = TypeVar("_P", bound=Part)


def without(part: _P, gone: Set[str]) -> _P:
    """Return a part, usually a document, without some elements, and without whatever cannot be without them.

    What goes along with them is forgotten by the map check too, without being named.
    """
    left = model_references.without(part, gone)
    return cast("_P", heeding(left)) if isinstance(left, Document) else left


def heeding(document: Document) -> Document:
    """Return a document in which nothing is ignored about what is no longer there."""
    maps = tuple(map(_heeding, document.maps))
    return document if all(map(is_, maps, document.maps)) else document.with_(maps=maps)


def _heeding(journey: JourneyMap) -> JourneyMap:
    if not journey.ignored:
        return journey
    there = set().union(*ids_in_map(journey))
    left = tuple(ignored for ignored in journey.ignored if ignored.element in there)
    return journey if len(left) == len(journey.ignored) else journey.with_(ignored=left)


def sound(document: Document, kind: type[Part], fields: Iterable[str]) -> Document:
    """Return a document in which some fields of a part of a kind were changed, if it is still sound.

    Most fields cannot break anything beyond themselves, and cost no look at the document.

    Raises:
        EditError: a reference names what is not there, or a value is no longer on its scale.
    """
    if not {*naming_fields(kind).ids, *naming_fields(kind).parts, "scale"}.isdisjoint(fields):
        for broken in broken_invariants(document):
            raise EditError(broken)
    return document
