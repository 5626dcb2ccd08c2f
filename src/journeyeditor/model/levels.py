"""The levels of a document: maps whose steps open into maps of their own, which show them in detail."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from journeyeditor.model.document import Document, JourneyMap
from journeyeditor.model.stage import Step


class Level(NamedTuple):
    """A map on the way down to a detail, and the step of it through which the way goes on."""

    journey: JourneyMap
    step: Step


def steps_shown_by(document: Document, map_id: str) -> Iterator[Level]:
    """Yield the steps that a map shows in detail, each in its map; not those of the map itself."""
    for journey in document.maps:
        if journey.id != map_id:
            yield from (Level(journey, step) for step in journey.steps if step.detail == map_id)


def details_in(document: Document) -> frozenset[str]:
    """Return the ids of the maps that show a step of another one in detail."""
    return frozenset(
        step.detail
        for journey in document.maps
        for step in journey.steps
        if step.detail is not None and step.detail != journey.id
    )


def way_down_to(document: Document, map_id: str, taken: Mapping[str, str]) -> tuple[Level, ...]:
    """Return the way from a map of the first level down to a map, whose steps lead to each other.

    Args:
        document: the document.
        map_id: where the way ends; a map of the first level has none.
        taken: the ids of the steps through which somebody came to maps, by the ids of these; without one of them the
            first step that leads there is taken.
    """
    way: list[Level] = []
    seen = {map_id}
    while True:
        leading = [level for level in steps_shown_by(document, map_id) if level.journey.id not in seen]
        if not leading:
            return tuple(reversed(way))
        chosen = next((level for level in leading if level.step.id == taken.get(map_id)), leading[0])
        way.append(chosen)
        map_id = chosen.journey.id
        seen.add(map_id)
