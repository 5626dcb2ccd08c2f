"""Copies: fresh ids for all that is copied, and references among the originals kept among the copies."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import TypeVar

from journeyeditor.edits.building.references import elements_in, ids_in, renamed
from journeyeditor.edits.building.tree import changed
from journeyeditor.model import CardLane, Connector, Curve, Document, Element, JourneyMap, Lane, Part, fresh_ids

_E = TypeVar("_E", bound=Element)

_KINDS = {"JourneyMap": "map", "CardLane": "lane", "CurveLane": "lane", "CurvePoint": "point"}
"""How the ids of some elements begin; those of others begin with the name of their class."""


def fresh_names(document: Document, originals: Iterable[Part]) -> dict[str, str]:
    """Return the ids that copies of some parts take, by the ids of their originals and of every element in them."""
    fresh: dict[str, Iterator[str]] = {}
    names = {}
    for element in chain.from_iterable(map(elements_in, originals)):
        name = type(element).__name__
        kind = _KINDS.get(name, name.lower())
        names[element.id] = next(fresh.setdefault(kind, fresh_ids(document, kind)))
    return names


def connectors_among(journey: JourneyMap, cards: Container[str]) -> list[Connector]:
    """Return the connectors of a map that join two of some cards."""
    return [connector for connector in journey.connectors if connector.source in cards and connector.target in cards]


def doubled(elements: tuple[_E, ...], names: Mapping[str, str]) -> tuple[_E, ...]:
    """Return elements of which each that has a name for its copy is followed by it."""
    if not any(element.id in names for element in elements):
        return elements
    pairs = ((element, renamed(element, names)) if element.id in names else (element,) for element in elements)
    return tuple(chain.from_iterable(pairs))


def with_copies(journey: JourneyMap, names: Mapping[str, str]) -> JourneyMap:
    """Return a map in which each card, curve point and connector that has a name for its copy is followed by it."""
    lanes = tuple(_lane_with_copies(lane, names) for lane in journey.lanes)
    return changed(journey, lanes=lanes, connectors=doubled(journey.connectors, names))


def copied_columns(
    document: Document, journey: JourneyMap, originals: Sequence[_E]
) -> tuple[tuple[_E, ...], JourneyMap]:
    """Return copies of stages or steps, and their map with copies of all that stands there, but not yet the copies."""
    steps = ids_in(originals)
    cards = [card for lane in journey.card_lanes for card in lane.cards if card.step in steps]
    curves = [curve for lane in journey.curve_lanes for curve in lane.curves]
    points = [point for curve in curves for point in curve.points if point.step in steps]
    connectors = connectors_among(journey, {card.id for card in cards})
    names = fresh_names(document, [*originals, *cards, *points, *connectors])
    return tuple(renamed(original, names) for original in originals), with_copies(journey, names)


def _lane_with_copies(lane: Lane, names: Mapping[str, str]) -> Lane:
    if isinstance(lane, CardLane):
        return changed(lane, cards=doubled(lane.cards, names))
    return changed(lane, curves=tuple(_curve_with_copies(curve, names) for curve in lane.curves))


def _curve_with_copies(curve: Curve, names: Mapping[str, str]) -> Curve:
    return changed(curve, points=doubled(curve.points, names))
