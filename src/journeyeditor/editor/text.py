"""A text of the sheet, written: which edit belongs to which text."""

from itertools import chain
from operator import attrgetter

from journeyeditor.edits import Change, EditError, cards, connectors, curve, header, lanes, personas, stages, steps
from journeyeditor.model import Document, Message, elements_of_map

_SINGLE_LINE = frozenset({"name", "title", "label"})


def is_single_line(field: str) -> bool:
    """Tell whether a text is a name or a title, which has no line breaks of its own."""
    return field in _SINGLE_LINE


def read_text(document: Document, map_id: str, element_id: str, field: str) -> str:
    """Return a text of an element of a map, or of a persona; a field may lie inside another: ``scope.starts``.

    Raises:
        EditError: there is no such element.
    """
    for element in chain(document.personas, elements_of_map(document.map(map_id))):
        if element.id == element_id:
            text: str = attrgetter(field)(element)
            return text
    raise EditError(Message("There is no element {id}", {"id": element_id}))


def write_text(document: Document, map_id: str, element_id: str, field: str, text: str) -> Change:
    """Return the change that writes a text of an element of a map, or of a persona.

    Raises:
        EditError: there is no such element.
    """
    if is_single_line(field):
        text = " ".join(text.split())
    journey = document.map(map_id)
    if element_id == map_id:
        return _write_header(document, map_id, field, text)
    if any(element_id == persona.id for persona in document.personas):
        return personas.update_persona(document, element_id, **{field: text})
    if any(element_id == stage.id for stage in journey.stages):
        return stages.rename_stage(document, map_id, element_id, text)
    if element_id in journey.column_of:
        return steps.rename_step(document, map_id, element_id, text)
    if any(element_id == lane.id for lane in journey.lanes):
        return lanes.rename_lane(document, map_id, element_id, text)
    if any(element_id == card.id for lane in journey.card_lanes for card in lane.cards):
        return cards.set_card_text(document, map_id, element_id, text)
    if any(element_id == connector.id for connector in journey.connectors):
        return connectors.update_connector(document, map_id, element_id, **{field: text})
    if field == "reason":
        return curve.set_point_reason(document, map_id, element_id, text)
    raise EditError(Message("There is no element {id}", {"id": element_id}))


def _write_header(document: Document, map_id: str, field: str, text: str) -> Change:
    if field.startswith("scope."):
        return header.update_scope(document, map_id, **{field.removeprefix("scope."): text})
    return header.update_map(document, map_id, **{field: text})
