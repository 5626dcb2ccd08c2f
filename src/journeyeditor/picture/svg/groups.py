"""Groups of a picture as elements: named, told in words, and painted part by part."""

from collections.abc import Iterator

from journeyeditor.model import Link
from journeyeditor.model.addresses import web_address
from journeyeditor.picture.numbers import number
from journeyeditor.picture.primitives import Box, Group, Line, LinkArea, Photo, Primitive, Shape, Words
from journeyeditor.picture.svg.photos import Photos
from journeyeditor.picture.svg.shapes import box_element, line_element, shape_element
from journeyeditor.picture.svg.words import TextSupplies, words_element
from journeyeditor.picture.svg.xml import Attributes, element, text


class GroupPainter:
    """Paints groups; an element that comes again has an id of its own."""

    def __init__(self, supplies: TextSupplies, photos: Photos) -> None:
        """Use what all groups of a file share."""
        self._supplies = supplies
        self._photos = photos
        self._ids: set[str] = set()

    def element_of(self, group: Group) -> str:
        """Return a group in its place."""
        x, y = group.at
        attributes: Attributes = {
            "id": self._id_of(group),
            "class": group.kind,
            "role": _role(group),
            "transform": f"translate({number(x)} {number(y)})" if x or y else None,
        }
        return element("g", attributes, *_told(group), *self._parts(group))

    def _id_of(self, group: Group) -> str:
        names = self._names(group)
        found = next(name for name in names if name not in self._ids)
        self._ids.add(found)
        return found

    def _names(self, group: Group) -> Iterator[str]:
        yield group.element_id
        yield f"{group.element_id}-{group.kind}"
        number = 2
        while True:
            yield f"{group.element_id}-{group.kind}-{number}"
            number += 1

    def _parts(self, group: Group) -> Iterator[str]:
        for part in group.parts:
            yield self._part(part)

    def _part(self, part: Primitive) -> str:
        match part:
            case Box():
                return box_element(part)
            case Line():
                return line_element(part)
            case Shape():
                return shape_element(part)
            case Words():
                return words_element(part, self._supplies)
            case Photo():
                return self._photos.element_of(part)
            case LinkArea():
                return _link(part)


def _told(group: Group) -> Iterator[str]:
    """Yield what a group is called, and what its shapes show where that is more."""
    called, shows = group.title or group.alternative_text, group.alternative_text
    if called:
        yield element("title", {}, text(called))
    if shows and shows != called:
        yield element("desc", {}, text(shows))


def _role(group: Group) -> str | None:
    """Return what a group is to those who cannot see it: a curve is one image, all else holds what it says."""
    if not group.title and not group.alternative_text:
        return None
    return "img" if group.kind == "curve" else "group"


def _link(area: LinkArea) -> str:
    """Return a place that can be clicked; empty where it leads nowhere from here."""
    address = web_address(area.link.target) if isinstance(area.link, Link) and area.link.kind == "web" else ""
    if not address:
        return ""
    rect = area.rect
    place: Attributes = {"x": rect.x, "y": rect.y, "width": rect.width, "height": rect.height}
    seen = element("rect", {**place, "fill": "none", "pointer-events": "all"})
    title = element("title", {}, text(area.link.label or address))
    return element("a", {"xlink:href": address, "target": "_blank", "rel": "noopener noreferrer"}, title, seen)
