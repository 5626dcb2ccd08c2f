"""What stands in what: every element of a document, and the part that holds it."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from journeyeditor.model.base import Element, Part


class Standing(NamedTuple):
    """An element, and what it stands in."""

    element: Element
    parent: Part
    field: str
    """The field of the parent that holds it."""

    @property
    def parent_id(self) -> str:
        """The id of what it stands in; empty where that is the document itself."""
        return self.parent.id if isinstance(self.parent, Element) else ""

    @property
    def step_id(self) -> str:
        """The id of the step where it stands; empty for what stands at none."""
        return str(getattr(self.element, "step", ""))


Standings = Mapping[str, Standing]
"""The elements of a document by their ids, in the order of the file."""


def standings(part: Part) -> dict[str, Standing]:
    """Return every element below a part by its id, in the order of the file."""
    return dict(_below(part))


def _below(part: Part) -> Iterator[tuple[str, Standing]]:
    for name in type(part).model_fields:
        value = getattr(part, name)
        for inner in value if isinstance(value, tuple) else (value,):
            if isinstance(inner, Element):
                yield inner.id, Standing(inner, part, name)
            if isinstance(inner, Part):
                yield from _below(inner)
