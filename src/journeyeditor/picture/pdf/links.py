"""Places on a page that lead somewhere when they are clicked (ISO 32000-1, 12.5.6.5)."""

from collections.abc import Mapping
from typing import NamedTuple

from journeyeditor.model import Link
from journeyeditor.model.addresses import web_address
from journeyeditor.picture.pdf.objects import Name, Reference, Value
from journeyeditor.picture.pdf.structure import Element
from journeyeditor.picture.primitives import Jump

_PRINTS = 4


class PlacedLink(NamedTuple):
    """A link and its place on a page: left, bottom, right and top."""

    rectangle: tuple[float, float, float, float]
    link: Link | Jump
    element: Element
    """What it belongs to."""


class Targets(NamedTuple):
    """Where links inside a file can lead."""

    maps: Mapping[str, Reference]
    """The first page of each map, by the map's id."""
    elements: Mapping[str, str]
    """What all that is shown says of itself, by its id."""

    def action(self, link: Link | Jump) -> dict[str, Value] | None:
        """Return what a click on a link does; nothing where it leads nowhere from paper."""
        if isinstance(link, Jump):
            known = link.element_id in self.elements
            return {"S": Name("GoTo"), "D": link.element_id.encode("utf-8")} if known else None
        if link.kind == "web" and (address := web_address(link.target)):
            return {"S": Name("URI"), "URI": address}
        if link.kind == "map" and link.target in self.maps:
            return {"S": Name("GoTo"), "D": [self.maps[link.target], Name("Fit")]}
        return None

    def words(self, link: Link | Jump) -> str:
        """Return where a link leads in words; never empty."""
        if isinstance(link, Jump):
            return link.label or self.elements.get(link.element_id) or link.element_id
        return link.label or link.target


def annotation(placed: PlacedLink, targets: Targets, key: int) -> dict[str, Value]:
    """Return a link that leads somewhere as an annotation; it has a key in the structure of the file."""
    link = placed.link
    return {
        "Type": Name("Annot"),
        "Subtype": Name("Link"),
        "Rect": [round(edge, 2) for edge in placed.rectangle],
        "Border": [0, 0, 0],
        "F": _PRINTS,
        "Contents": targets.words(link),
        "A": targets.action(link) or {},
        "StructParent": key,
    }
