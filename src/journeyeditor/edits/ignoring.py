"""What can be done with what the map check finds: to let it be, or to heed it again."""

from journeyeditor.edits.building.references import sound
from journeyeditor.edits.building.tree import changed, made, map_of, with_map
from journeyeditor.edits.change import Change
from journeyeditor.model import Document, Ignored, JourneyMap, Message


def ignore(document: Document, map_id: str, rule: str, element_id: str, reason: str = "") -> Change:
    """Let be what a rule finds about an element of a map, or all that it finds there, and say why."""
    journey = map_of(document, map_id)
    others = _others(journey, rule, element_id)
    journey = changed(journey, ignored=(*others, made(Ignored, rule=rule, element=element_id, reason=reason)))
    document = sound(with_map(document, journey), JourneyMap, ["ignored"])
    return Change(Message("Ignore finding"), document)


def heed(document: Document, map_id: str, rule: str, element_id: str) -> Change:
    """Take back that something is ignored."""
    journey = map_of(document, map_id)
    others = _others(journey, rule, element_id)
    if len(others) == len(journey.ignored):
        return Change(Message("Heed finding"), document)
    return Change(Message("Heed finding"), with_map(document, changed(journey, ignored=others)))


def _others(journey: JourneyMap, rule: str, element_id: str) -> tuple[Ignored, ...]:
    return tuple(one for one in journey.ignored if (one.rule, one.element) != (rule, element_id))
