"""What names what, and whether a document in which that was changed is still sound."""

from collections.abc import Iterable

from journeyeditor.edits.change import EditError
from journeyeditor.model import Document, Part, broken_invariants
from journeyeditor.model.references import elements_in, ids_in, names_in, naming_fields, renamed, without

__all__ = ["elements_in", "ids_in", "names_in", "renamed", "sound", "without"]


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
