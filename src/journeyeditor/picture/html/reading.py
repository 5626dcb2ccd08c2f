"""What the groups of a picture say, as elements of a web page."""

from collections.abc import Iterator

from journeyeditor.model import Link
from journeyeditor.model.addresses import web_address
from journeyeditor.picture.primitives import Group, LinkArea, Photo, Words
from journeyeditor.picture.svg.xml import element, text

_HIGHEST = 6


def is_read(group: Group) -> bool:
    """Tell whether a group says anything that no other says."""
    return not group.again and group.layer != "ground"


def said(group: Group, deeper: int) -> list[str]:
    """Return what a group says, an element for each text.

    Args:
        group: the group.
        deeper: how many levels its headings stand below those of a page for one map.
    """
    areas = [part for part in group.parts if isinstance(part, LinkArea)]
    found: list[str] = []
    for part in group.parts:
        if isinstance(part, Words) and not part.decoration and part.block.text.strip():
            found.append(_text(part, areas, bool(found), deeper))
        elif isinstance(part, (Words, Photo)) and part.alternative_text not in ("", group.title):
            found.append(element("p", {"class": "more"}, text(part.alternative_text)))
    if group.alternative_text:
        found.append(element("p", {"class": "more" if found else None}, text(group.alternative_text)))
    return found


def item(group: Group, deeper: int) -> str:
    """Return all that a group says as one thing; empty where it says nothing."""
    found = said(group, deeper)
    return element("div", {"class": "item"}, *found) if found else ""


def _text(words: Words, areas: list[LinkArea], follows: bool, deeper: int) -> str:
    content = text(words.block.text)
    address = next((found for area in areas if (found := _address(area)) and area.rect.contains(words.at)), "")
    if address:
        content = element("a", {"href": address, "rel": "noopener noreferrer"}, content)
    if words.level:
        return element(f"h{min(words.level + deeper, _HIGHEST)}", {}, content)
    return element("p", {"class": "more" if follows else None}, content)


def _address(area: LinkArea) -> str:
    link = area.link
    return web_address(link.target) if isinstance(link, Link) and link.kind == "web" else ""


def headings(group: Group) -> Iterator[Words]:
    """Yield the texts of a group that are headings of the highest level."""
    for part in group.parts:
        if isinstance(part, Words) and part.level == 1:
            yield part
