"""Ids: short, stable, readable, unique in a file."""

from collections.abc import Iterator, Set
from itertools import count

from journeyeditor.model.base import Element
from journeyeditor.model.document import Document, JourneyMap
from journeyeditor.model.lane import CurveLane

_DIGITS = 15
"""The longest number in an id that the next one counts on from."""


def elements_of_map(journey: JourneyMap) -> Iterator[Element]:
    """Yield a map and every element in it, in the order of the file."""
    yield journey
    for stage in journey.stages:
        yield stage
        for step in stage.steps:
            yield step
            yield from step.comments
        yield from stage.comments
    for lane in journey.lanes:
        yield lane
        yield from lane.comments
        if isinstance(lane, CurveLane):
            for curve in lane.curves:
                yield curve
                for point in curve.points:
                    yield point
                    yield from point.comments
        else:
            for card in lane.cards:
                yield card
                yield from card.comments
    yield from journey.connectors
    yield from journey.notes


def ids_in_map(journey: JourneyMap) -> Iterator[Set[str]]:
    """Yield the ids of a map and of every element in it, part by part; those of a lane are counted once."""
    yield {journey.id, *(stage.id for stage in journey.stages), *journey.column_of}
    yield {comment.id for stage in journey.stages for comment in stage.comments}
    yield {comment.id for step in journey.steps for comment in step.comments}
    yield {lane.id for lane in journey.lanes}
    yield from (lane.held_ids for lane in journey.lanes)
    yield {element.id for element in (*journey.connectors, *journey.notes)}


def elements(document: Document) -> Iterator[Element]:
    """Yield every element of a document, in the order of the file."""
    for persona in document.personas:
        yield persona
        yield from persona.facts
    for journey in document.maps:
        yield from elements_of_map(journey)
    yield from document.views
    yield from document.assets


def fresh_ids(document: Document, kind: str) -> Iterator[str]:
    """Yield ids that the document does not use yet: the kind and a number above those it has, without end.

    The same document gives the same ids, so an edit that is previewed and then made names its elements alike.
    """
    prefix = f"{kind}-"
    tails = {element.id[len(prefix) :] for element in elements(document) if element.id.startswith(prefix)}
    # A number that fills its id to the last digit leaves no room above it.
    numbers = (int(tail) for tail in tails if tail.isascii() and tail.isdigit() and len(tail) <= _DIGITS)
    for number in count(max(numbers, default=0) + 1):
        if str(number) not in tails:
            yield f"{prefix}{number}"


def fresh_id(document: Document, kind: str) -> str:
    """Return one id that the document does not use yet, such as ``card-12``."""
    return next(fresh_ids(document, kind))
