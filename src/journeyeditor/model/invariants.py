"""What holds for every document beyond the shape of its fields: each reference finds what it names."""

from collections.abc import Container, Iterator

from journeyeditor.model.card import Card
from journeyeditor.model.document import Document, JourneyMap
from journeyeditor.model.ids import elements, elements_of_map
from journeyeditor.model.lane import CardLane, CurveLane
from journeyeditor.model.message import Message, quoted


def broken_invariants(document: Document) -> Iterator[Message]:
    """Yield one sentence for each thing in a document that cannot be; none for a sound one."""
    yield from _equal_ids(document)
    personas = {persona.id for persona in document.personas}
    assets = {asset.id for asset in document.assets}
    maps = {journey.id for journey in document.maps}
    for persona in document.personas:
        yield from _dangling(f"the persona {quoted(persona.name)}", "picture", persona.photo, assets)
    yield from _dangling("the theme", "logo", document.theme.logo, assets)
    for journey in document.maps:
        yield from _broken_map(journey, personas, assets, maps)
    lanes = {journey.id: {lane.id for lane in journey.lanes} for journey in document.maps}
    for view in document.views:
        where = f"the view {quoted(view.name)}"
        yield from _dangling(where, "map", view.map, maps)
        for lane in view.hidden_lanes:
            yield from _dangling(where, "lane", lane, lanes.get(view.map, set()))
        for persona_id in view.personas:
            yield from _dangling(where, "persona", persona_id, personas)


def _dangling(where: str, what: str, named: str | None, known: Container[str]) -> Iterator[Message]:
    if named is not None and named not in known:
        text = "{where} names the {what} {id}, which does not exist"
        yield Message(text, {"where": where, "what": what, "id": quoted(named)})


def _equal_ids(document: Document) -> Iterator[Message]:
    seen: set[str] = set()
    for element in elements(document):
        if element.id in seen:
            yield Message("two elements have the id {id}", {"id": quoted(element.id)})
        seen.add(element.id)


def _broken_map(
    journey: JourneyMap, personas: Container[str], assets: Container[str], maps: Container[str]
) -> Iterator[Message]:
    where = f"the map {quoted(journey.title)}"
    for persona_id in journey.personas:
        yield from _dangling(where, "persona", persona_id, personas)
    yield from _dangling(where, "map", journey.based_on, maps)
    for step in journey.steps:
        yield from _dangling(f"a step of {where}", "map", step.detail, maps)
    cards = {card.id for lane in journey.card_lanes for card in lane.cards}
    known = {"step": journey.column_of, "persona": personas, "picture": assets, "map": maps, "card": cards}
    for lane in journey.lanes:
        if isinstance(lane, CardLane):
            for card in lane.cards:
                for what, named in _names_in(card):
                    if named not in known[what]:
                        inside = f"the card {quoted(card.text)} in the lane {quoted(lane.name)}"
                        yield from _dangling(inside, what, named, known[what])
        else:
            yield from _broken_curves(lane, journey, personas)
    for connector in journey.connectors:
        yield from _dangling(f"a connector of {where}", "card", connector.source, cards)
        yield from _dangling(f"a connector of {where}", "card", connector.target, cards)
    yield from _broken_ignored(journey)


def _broken_ignored(journey: JourneyMap) -> Iterator[Message]:
    if journey.ignored:
        inside = {element.id for element in elements_of_map(journey)}
        for ignored in journey.ignored:
            where = f"what is ignored in the map {quoted(journey.title)}"
            yield from _dangling(where, "element", ignored.element, inside)


def _names_in(card: Card) -> Iterator[tuple[str, str]]:
    """Yield what a card names, and by which id."""
    yield "step", card.step
    for persona_id in card.personas:
        yield "persona", persona_id
    for answered in card.answers:
        yield "card", answered
    if card.image is not None:
        yield "picture", card.image.asset
    if card.link is not None and card.link.kind == "map":
        yield "map", card.link.target


def _broken_curves(lane: CurveLane, journey: JourneyMap, personas: Container[str]) -> Iterator[Message]:
    where = f"a curve in the lane {quoted(lane.name)}"
    for curve in lane.curves:
        yield from _dangling(where, "persona", curve.persona, personas)
        for point in curve.points:
            yield from _dangling(where, "step", point.step, journey.column_of)
            if not lane.scale.low <= point.value <= lane.scale.high:
                yield Message(
                    "{where} has the value {value}, but its scale goes from {low} to {high}",
                    {
                        "where": where,
                        "value": f"{point.value:g}",
                        "low": f"{lane.scale.low:g}",
                        "high": f"{lane.scale.high:g}",
                    },
                )
