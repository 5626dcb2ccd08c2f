"""What can be done with the maps of a document."""

import re

from journeyeditor.edits.building.copies import fresh_names
from journeyeditor.edits.building.labels import about
from journeyeditor.edits.building.references import ids_in, names_in, renamed, without
from journeyeditor.edits.building.tree import changed, inserted, made, map_of, moved, replaced
from journeyeditor.edits.change import Change, EditError
from journeyeditor.edits.header import update_map
from journeyeditor.model import CardLane, Dates, Document, JourneyMap, Lane, Message, fresh_id

_CURRENT = re.compile(r"\bcurrent\b", re.IGNORECASE)


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


def add_future_state(document: Document, map_id: str) -> Change:
    """Copy a map as the start of its future state: a draft that says what it is based on; its curves are to come."""
    journey = map_of(document, map_id)
    title = _future_title(journey.title)
    copied = duplicate_map(document, map_id, title)
    copy = copied.document.map(copied.touched[0])
    copy = changed(
        copy,
        kind="future-state" if copy.kind in (None, "current-state") else copy.kind,
        status="draft",
        based_on=map_id,
        dates=Dates(),
        notes=(),
        done=(),
        lanes=tuple(_to_come(lane) for lane in copy.lanes),
    )
    document = changed(copied.document, maps=replaced(copied.document.maps, copy))
    return Change(about("Add future state of {name}", journey.title), document, copied.touched)


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


def _future_title(title: str) -> str:
    """Return what the future state of a map with a title is called."""
    found = _CURRENT.search(title)
    if found is None:
        return f"{title} (future state)"
    word = "FUTURE" if found[0].isupper() else "Future" if found[0][0].isupper() else "future"
    return title[: found.start()] + word + title[found.end() :]


def _to_come(lane: Lane) -> Lane:
    if isinstance(lane, CardLane):
        return lane
    return changed(lane, curves=tuple(changed(curve, state="future") for curve in lane.curves))
