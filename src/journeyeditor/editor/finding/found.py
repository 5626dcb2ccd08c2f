"""Where a text that was found stands, and what brings it in sight."""

from typing import NamedTuple

from journeyeditor.editor.finding.search import Hit
from journeyeditor.edits import Change, lanes
from journeyeditor.edits.building.labels import about
from journeyeditor.model import (
    Card,
    CardLane,
    Comment,
    CurveLane,
    CurvePoint,
    Document,
    Element,
    Fact,
    JourneyMap,
    Message,
    Persona,
    View,
)
from journeyeditor.model.texts import way_to

_OWN = frozenset({"text", "name", "title"})
"""The fields that need no mention: what an element says or is called."""


class Standing(NamedTuple):
    """What a hit stands in, from the document inwards."""

    journey: JourneyMap | None
    """The map; none for a text that all maps share."""
    lane: CardLane | CurveLane | None
    element: Element | None
    """The innermost element that can be selected; none for a text of the document itself."""
    field: str
    """The field of that element, such as ``notes`` or ``scope.starts``."""


def standing_of(document: Document, hit: Hit) -> Standing:
    """Return what a hit of a document stands in."""
    passed = list(way_to(document, hit.path))
    depth, element = 0, None
    for number, part in enumerate(passed):
        if isinstance(part, Element) and not isinstance(part, Comment | Fact | View):
            depth, element = number, part
    field = ".".join(step for step in hit.path[depth:] if isinstance(step, str))
    journey = next((part for part in passed if isinstance(part, JourneyMap)), None)
    lane = next((part for part in passed if isinstance(part, CardLane | CurveLane)), None)
    return Standing(journey, lane, element, field)


def map_to_show(document: Document, standing: Standing, map_id: str) -> str | None:
    """Return the map on which a hit can be seen, rather the one in sight; none where no map shows it."""
    if standing.journey is not None:
        return standing.journey.id
    if not isinstance(standing.element, Persona):
        return None
    showing = [journey.id for journey in document.maps if standing.element.id in journey.personas]
    return map_id if map_id in showing else next(iter(showing), None)


def opened(document: Document, standing: Standing) -> Change | None:
    """Return the change that shows a hidden or collapsed lane, so that what was found in it can be seen."""
    lane = standing.lane
    if lane is None or standing.journey is None:
        return None
    is_closed = lane.collapsed and standing.element is not lane
    if not lane.hidden and not is_closed:
        return None
    label = about("Show lane {name}" if lane.hidden else "Expand lane {name}", lane.name)
    collapsed = lane.collapsed and not is_closed
    return lanes.update_lane(document, standing.journey.id, lane.id, label, hidden=False, collapsed=collapsed)


def in_words(document: Document, standing: Standing) -> list[Message]:
    """Return where a hit stands: *Actions*, *Order*, *notes*; with several maps, the map first."""
    words = []
    journey, lane, element = standing.journey, standing.lane, standing.element
    if journey is not None and len(document.maps) > 1:
        words.append(_name(journey.title))
    if lane is not None:
        words.append(_name(lane.name))
    first = standing.field.partition(".")[0]
    if journey is not None and isinstance(element, Card | CurvePoint):
        words.append(_name(journey.stage_of[element.step].name))
    else:
        kind = "Document" if element is None else "Lane" if element is lane else type(element).__name__
        words.append(Message(_KINDS.get(kind, kind)))
        if first not in _OWN and element is not lane:
            words.append(_name(getattr(element, "name", "")))
    if first not in _OWN:
        words.append(Message(first.replace("_", " ")))
    return [word for word in words if str(word)]


_KINDS = {"JourneyMap": "Map", "Asset": "Picture"}


def _name(name: str) -> Message:
    return Message("{name}", {"name": " ".join(name.split())})
