"""The outline of a file (ISO 32000-1, 12.3.3): its maps, and the stages and lanes of each."""

from collections.abc import Sequence
from typing import NamedTuple

from journeyeditor.picture.pdf.objects import Name, Objects, Reference, Value

_ITALIC = 1


class Destination(NamedTuple):
    """A place in the file: a page, and what stands at the left and the top of the window; nothing for a whole page."""

    page: Reference
    corner: tuple[float, float] | None = None

    def value(self) -> Value:
        """Return it as an array (12.3.2.2); the reader's zoom stays."""
        if self.corner is None:
            return [self.page, Name("Fit")]
        return [self.page, Name("XYZ"), *(round(place, 2) for place in self.corner), 0]


class Entry(NamedTuple):
    """A line of the outline, and those below it."""

    title: str
    destination: Destination
    below: tuple["Entry", ...] = ()
    italic: bool = False


def add_outline(objects: Objects, entries: Sequence[Entry]) -> Reference:
    """Return the outline, opened."""
    root = objects.reserve()
    objects.fill(root, {"Type": Name("Outlines"), **_add_row(objects, entries, root)})
    return root


def _add_row(objects: Objects, entries: Sequence[Entry], parent: Reference) -> dict[str, Value]:
    """Add entries and all below them; return what their parent says of them."""
    references = [objects.reserve() for _ in entries]
    for index, (entry, reference) in enumerate(zip(entries, references, strict=True)):
        item: dict[str, Value] = {
            "Title": entry.title,
            "Parent": parent,
            "Dest": entry.destination.value(),
            **_add_row(objects, entry.below, reference),
        }
        if entry.italic:
            item["F"] = _ITALIC
        if index > 0:
            item["Prev"] = references[index - 1]
        if index < len(references) - 1:
            item["Next"] = references[index + 1]
        objects.fill(reference, item)
    if not references:
        return {}
    return {"First": references[0], "Last": references[-1], "Count": sum(map(_lines, entries))}


def _lines(entry: Entry) -> int:
    return 1 + sum(map(_lines, entry.below))
