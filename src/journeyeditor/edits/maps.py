"""What can be done with the maps of a document."""

from journeyeditor.edits.building.copies import fresh_names
from journeyeditor.edits.building.labels import about
from journeyeditor.edits.building.references import ids_in, names_in, renamed, without
from journeyeditor.edits.building.tree import changed, inserted, made, map_of, moved
from journeyeditor.edits.change import Change, EditError
from journeyeditor.edits.header import update_map
from journeyeditor.model import Document, JourneyMap, Message, fresh_id


def add_map(document: Document, title: str, index: int | None = None) -> Change:
    """Add a map without stages and lanes before the map at an index, or after the last."""
    journey = made(JourneyMap, id=fresh_id(document, "map"), title=title)
    document = changed(document, maps=inserted(document.maps, index, journey))
    return Change(about("Add map {name}", title), document, (journey.id,))


def insert_map(document: Document, journey: JourneyMap, index: int | None = None) -> Change:
    """Add a map from elsewhere, such as a template, before the map at an index, or after the last.

    It takes fresh ids, and names none of the personas, pictures and maps that it had there.
    """
    elsewhere = set(names_in(journey)) - ids_in([journey])
    copy = renamed(without(journey, elsewhere), fresh_names(document, [journey]))
    document = changed(document, maps=inserted(document.maps, index, copy))
    return Change(about("Add map {name}", journey.title), document, (copy.id,))


def duplicate_map(document: Document, map_id: str, title: str | None = None) -> Change:
    """Copy a map with all that is in it; the copy follows it, and without a title of its own says that it is one."""
    journey = map_of(document, map_id)
    title = f"{journey.title} (copy)" if title is None else title
    copy = changed(renamed(journey, fresh_names(document, [journey])), title=title)
    document = changed(document, maps=inserted(document.maps, document.maps.index(journey) + 1, copy))
    return Change(about("Duplicate map {name}", journey.title), document, (copy.id,))


def rename_map(document: Document, map_id: str, title: str) -> Change:
    """Give a map another title."""
    return update_map(document, map_id, about("Rename map to {name}", title), title=title)


def move_map(document: Document, map_id: str, to_index: int) -> Change:
    """Move a map to the place that it then has among the maps."""
    journey = map_of(document, map_id)
    document = changed(document, maps=moved(document.maps, [journey], to_index))
    return Change(about("Move map {name}", journey.title), document, (map_id,))


def delete_map(document: Document, map_id: str) -> Change:
    """Delete a map, its views, and the links that lead to it.

    Raises:
        EditError: it is the only map.
    """
    journey = map_of(document, map_id)
    if len(document.maps) == 1:
        raise EditError(Message("A document needs at least one map"))
    return Change(about("Delete map {name}", journey.title), without(document, ids_in([journey])))
