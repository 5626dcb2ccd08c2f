"""The maps that can be compared: those of the document, and those of files that somebody adds."""

from typing import NamedTuple

from journeyeditor.model import Document
from journeyeditor.review.comparing import Side


class Offer(NamedTuple):
    """A map that can be compared, and what it is called among the others."""

    name: str
    side: Side


def offers_of(document: Document, file_name: str, untitled: str) -> list[Offer]:
    """Return the maps of a document; those of another file are called by its name too."""
    return [
        Offer(f"{file_name}: {title}" if file_name else title, Side(document, journey.id))
        for journey in document.maps
        for title in (" ".join(journey.title.split()) or untitled,)
    ]


def first_pair(document: Document, map_id: str) -> tuple[str, str] | None:
    """Return the ids of the maps that are compared at first, the earlier one first; nothing where there is but one.

    A map is compared with that which it started from, or else with that which started from it, or the one beside it.
    """
    maps = document.maps
    ids = [journey.id for journey in maps]
    here = maps[ids.index(map_id)]
    if here.based_on is not None and here.based_on != map_id:
        return here.based_on, map_id
    later = next((one.id for one in maps if one.based_on == map_id and one.id != map_id), None)
    if later is not None:
        return map_id, later
    if len(maps) == 1:
        return None
    place = ids.index(map_id)
    return (ids[place - 1], map_id) if place else (map_id, ids[1])
