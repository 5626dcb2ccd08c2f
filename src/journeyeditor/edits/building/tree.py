"""The means to build the next document: find a part, change it, and put it in the place of the one before."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from pydantic import ValidationError

from journeyeditor.edits.change import EditError
from journeyeditor.model import (
    Card,
    CardLane,
    Curve,
    CurveLane,
    Document,
    Element,
    JourneyMap,
    Lane,
    Message,
    Part,
    quoted,
)

_P = TypeVar("_P", bound=Part)
_E = TypeVar("_E", bound=Element)


def made(kind: type[_P], /, **fields: object) -> _P:
    """Return a new part.

    Raises:
        EditError: a value does not fit its field.
    """
    try:
        return kind.model_validate(fields)
    except ValidationError as error:
        raise misfit(error) from error


def changed(part: _P, /, **fields: object) -> _P:
    """Return a part with some fields changed, or the very part where that changes nothing.

    Raises:
        EditError: a value does not fit its field.
        TypeError: the part has no such field, or the field is its id, which never changes.
    """
    for name in fields:
        if name == "id" or name not in part.__pydantic_fields__:
            raise TypeError(f"the field {name!r} of a {type(part).__name__} cannot be changed")
    try:
        new = part.with_(**fields)
    except ValidationError as error:
        raise misfit(error) from error
    return part if new == part else new


def misfit(error: ValidationError) -> EditError:
    """Return what to tell of a value that does not fit its field."""
    first = error.errors()[0]
    field = ".".join(str(place).replace("_", " ") for place in first["loc"])
    text = "{field}: {problem}" if field else "{problem}"
    return EditError(Message(text, {"field": field, "problem": first["msg"].removeprefix("Value error, ")}))


def found(elements: Iterable[_E], element_id: str, what: str) -> _E:
    """Return the element with an id.

    Raises:
        EditError: there is none.
    """
    for element in elements:
        if element.id == element_id:
            return element
    raise missing(what, element_id)


def missing(what: str, element_id: str) -> EditError:
    """Return what to tell of an element that is not there."""
    return EditError(Message("There is no {what} {id}", {"what": what, "id": element_id}))


def replaced(elements: tuple[_E, ...], new: _E) -> tuple[_E, ...]:
    """Return elements with a new one in the place of that with its id; the very tuple where it is in it already."""
    for index, element in enumerate(elements):
        if element.id == new.id:
            return elements if element is new else (*elements[:index], new, *elements[index + 1 :])
    return elements


def place(index: int, last: int) -> int:
    """Return an index from 0 to the last one there is.

    Raises:
        EditError: it lies outside.
    """
    if 0 <= index <= last:
        return index
    raise EditError(Message("There is no place {index}; the last is {last}", {"index": index, "last": last}))


def inserted(elements: tuple[_E, ...], index: int | None, *new: _E) -> tuple[_E, ...]:
    """Return elements with new ones before that at an index, or after the last for None.

    Raises:
        EditError: the index is not from 0 to the number of elements.
    """
    index = place(len(elements) if index is None else index, len(elements))
    return elements[:index] + new + elements[index:]


def all_found(elements: Iterable[_E], element_ids: Iterable[str], what: str) -> tuple[_E, ...]:
    """Return the elements with some ids, in the order in which they stand.

    Raises:
        EditError: one of them is not there.
    """
    wanted = dict.fromkeys(element_ids)
    there = tuple(element for element in elements if element.id in wanted)
    for element_id in wanted.keys() - {element.id for element in there}:
        raise missing(what, element_id)
    return there


def moved(elements: tuple[_E, ...], moving: Sequence[_E], to_index: int) -> tuple[_E, ...]:
    """Return elements with some of them together, the first at an index, as counted among those that stay.

    Raises:
        EditError: there is no such index.
    """
    rest = tuple(element for element in elements if not any(element is other for other in moving))
    return inserted(rest, place(to_index, len(rest)), *moving)


def map_of(document: Document, map_id: str) -> JourneyMap:
    """Return the map with an id, or raise EditError."""
    return found(document.maps, map_id, "map")


def card_lane_of(journey: JourneyMap, lane_id: str) -> CardLane:
    """Return the lane of cards with an id, or raise EditError."""
    lane = found(journey.lanes, lane_id, "lane")
    if isinstance(lane, CardLane):
        return lane
    raise EditError(Message("The lane {name} holds curves, not cards", {"name": quoted(lane.name)}))


def curve_lane_of(journey: JourneyMap, lane_id: str) -> CurveLane:
    """Return the lane of curves with an id, or raise EditError."""
    lane = found(journey.lanes, lane_id, "lane")
    if isinstance(lane, CurveLane):
        return lane
    raise EditError(Message("The lane {name} holds cards, not curves", {"name": quoted(lane.name)}))


def card_of(journey: JourneyMap, card_id: str) -> tuple[CardLane, Card]:
    """Return the card with an id, and its lane before it, or raise EditError."""
    for lane in journey.card_lanes:
        for card in lane.cards:
            if card.id == card_id:
                return lane, card
    raise missing("card", card_id)


def curve_of(journey: JourneyMap, curve_id: str) -> tuple[CurveLane, Curve]:
    """Return the curve with an id, and its lane before it, or raise EditError."""
    for lane in journey.curve_lanes:
        for curve in lane.curves:
            if curve.id == curve_id:
                return lane, curve
    raise missing("curve", curve_id)


def with_map(document: Document, journey: JourneyMap) -> Document:
    """Return a document with a map in the place of that with its id."""
    return changed(document, maps=replaced(document.maps, journey))


def with_lane(document: Document, journey: JourneyMap, lane: Lane) -> Document:
    """Return a document whose given map has a lane in the place of that with its id."""
    return with_map(document, changed(journey, lanes=replaced(journey.lanes, lane)))
