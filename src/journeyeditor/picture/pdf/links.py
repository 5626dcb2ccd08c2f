"""Places on a page that lead somewhere when they are clicked (ISO 32000-1, 12.5.6.5)."""

from collections.abc import Mapping
from typing import NamedTuple

from journeyeditor.model import Link
from journeyeditor.model.addresses import web_address
from journeyeditor.picture.pdf.objects import Name, Reference, Value

_PRINTS = 4


class PlacedLink(NamedTuple):
    """A link and its place on a page: left, bottom, right and top."""

    rectangle: tuple[float, float, float, float]
    link: Link


def annotation(placed: PlacedLink, pages: Mapping[str, Reference]) -> dict[str, Value] | None:
    """Return a link as an annotation; nothing where it leads nowhere from paper.

    Args:
        placed: The link.
        pages: The first page of each map in the file, by the map's id.
    """
    action = _action(placed.link, pages)
    if action is None:
        return None
    return {
        "Type": Name("Annot"),
        "Subtype": Name("Link"),
        "Rect": [round(edge, 2) for edge in placed.rectangle],
        "Border": [0, 0, 0],
        "F": _PRINTS,
        "Contents": placed.link.label or placed.link.target,
        "A": action,
    }


def _action(link: Link, pages: Mapping[str, Reference]) -> dict[str, Value] | None:
    if link.kind == "web" and (address := web_address(link.target)):
        return {"S": Name("URI"), "URI": address}
    if link.kind == "map" and link.target in pages:
        return {"S": Name("GoTo"), "D": [pages[link.target], Name("Fit")]}
    return None
