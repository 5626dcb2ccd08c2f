"""How a clipping comes to another document: fresh ids, and references to what both have."""

from typing import NamedTuple

from journeyeditor.edits.building.copies import fresh_names
from journeyeditor.edits.building.references import renamed, without
from journeyeditor.edits.building.tree import changed, map_of
from journeyeditor.edits.pasting.clipping import Clipping
from journeyeditor.model import Asset, Card, CardLane, Document, JourneyMap, Persona


class Arrival(NamedTuple):
    """A clipping that is about to come to a map."""

    journey: JourneyMap
    """What was copied, with the ids that it had there, and no references to what the document does not have."""
    names: dict[str, str]
    """The ids here by those there, for everything in it."""
    personas: tuple[Persona, ...]
    """Those that the document does not have yet, with their ids here."""
    assets: tuple[Asset, ...]
    """The pictures that the document does not have yet, with their ids here."""


def arrival(document: Document, map_id: str, clipping: Clipping) -> Arrival:
    """Return what a clipping brings to a map.

    A persona and a picture are the same as one of the document where all that they hold is equal. Another map, and a
    card that is answered but was not copied, are the same where id and name are equal; references to others are dropped
    and a link to a map that is not here becomes a note.
    """
    source = clipping.document
    assets = same_assets(source, document)
    personas = same_personas(source, document)
    new_assets = [asset for asset in source.assets if asset.id not in assets]
    new_personas = [persona for persona in source.personas if persona.id not in personas]
    here = {journey.id: journey.title for journey in document.maps}
    lost_maps = {other.id: other.title for other in source.maps if here.get(other.id) != other.title}
    known_cards, lost_cards = _answered(clipping, map_of(document, map_id))
    journey = _with_links_in_words(changed(clipping.journey, lanes=clipping.lanes), lost_maps)
    journey = _without_names(journey, lost_maps.keys() | lost_cards)
    names = fresh_names(document, [*new_assets, *new_personas, *journey.stages, *journey.lanes, *journey.connectors])
    names |= assets | personas
    names |= {name: name for name in (*known_cards, *(here.keys() - lost_maps.keys()))}
    return Arrival(
        journey,
        names,
        tuple(renamed(persona, names) for persona in new_personas),
        tuple(renamed(asset, names) for asset in new_assets),
    )


def _without_names(journey: JourneyMap, gone: set[str]) -> JourneyMap:
    """Return a map whose parts no longer name some elements; the map itself stays even where its own id is one."""
    return changed(
        journey,
        stages=tuple(without(stage, gone) for stage in journey.stages),
        lanes=tuple(without(lane, gone) for lane in journey.lanes),
    )


def same_assets(source: Document, document: Document) -> dict[str, str]:
    """Return the ids that pictures of another document have in one, by those there, where all they hold is equal."""
    here = {(asset.media_type, asset.data): asset.id for asset in reversed(document.assets)}
    found = ((asset.id, here.get((asset.media_type, asset.data))) for asset in source.assets)
    return {there: same for there, same in found if same is not None}


def same_personas(source: Document, document: Document) -> dict[str, str]:
    """Return the ids that personas of another document have in one, by those there, where all they hold is equal."""
    here = [(_content(persona, document), persona.id) for persona in document.personas]
    same: dict[str, str] = {}
    for persona in source.personas:
        content = _content(persona, source)
        # One that has the same id as well comes first: there may be several of one content.
        equal = sorted((found for other, found in here if other == content), key=lambda found: found != persona.id)
        same |= {persona.id: equal[0]} if equal else {}
    return same


def _content(persona: Persona, document: Document) -> dict[str, object]:
    """Return all that a persona holds, whatever the ids are."""
    content = persona.model_dump(exclude={"id": True, "photo": True, "facts": {"__all__": {"id"}}})
    return content | {"photo": persona.photo and document.asset(persona.photo).data}


def _answered(clipping: Clipping, journey: JourneyMap) -> tuple[set[str], set[str]]:
    """Return the ids of the answered cards outside the clipping that a map has, and of those that it does not have."""
    here = {card.id: card.text for lane in journey.card_lanes for card in lane.cards}
    outside = [card for lane in clipping.journey.card_lanes if lane.id == clipping.outside for card in lane.cards]
    known = {card.id for card in outside if here.get(card.id) == card.text}
    return known, {card.id for card in outside} - known


def _with_links_in_words(journey: JourneyMap, lost: dict[str, str]) -> JourneyMap:
    """Return a map in which cards that lead to a lost map say so in their notes."""

    def told(card: Card) -> Card:
        if card.link is None or card.link.kind != "map" or card.link.target not in lost:
            return card
        lines = (card.notes, card.link.label or lost[card.link.target])
        return changed(card, notes="\n".join(line for line in lines if line.strip()), link=None)

    lanes = tuple(
        changed(lane, cards=tuple(map(told, lane.cards))) if isinstance(lane, CardLane) else lane
        for lane in journey.lanes
    )
    return changed(journey, lanes=lanes)


def with_arrivals(document: Document, arrived: Arrival) -> Document:
    """Return a document with the personas and pictures that a clipping brings."""
    return changed(
        document,
        personas=(*document.personas, *arrived.personas),
        assets=(*document.assets, *arrived.assets),
    )
