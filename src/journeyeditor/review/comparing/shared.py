"""Two maps, each alone in a document, in which the same things have the same ids."""

from collections.abc import Iterable
from itertools import count
from typing import NamedTuple

from journeyeditor.model import Asset, CardLane, Document, JourneyMap, Persona, elements
from journeyeditor.model.references import names_in, renamed
from journeyeditor.model.seen import without_inner_thoughts
from journeyeditor.review.comparing.alike import folded
from journeyeditor.review.comparing.pairs import ids_tell, pairs

_SHARED = ("title", "author", "language", "theme")
"""What a map says nothing of: it is taken from the later document."""


class Side(NamedTuple):
    """A map of a document."""

    document: Document
    map_id: str

    @property
    def journey(self) -> JourneyMap:
        """The map itself."""
        return self.document.map(self.map_id)


class Shared(NamedTuple):
    """Two documents of one map each; what is the same in both has the same id."""

    before: Document
    after: Document


def with_shared_ids(before: Side, after: Side) -> Shared:
    """Return two maps in which the same things have the same ids; what only the earlier has takes an id of its own."""
    one_document = before.document is after.document
    related = one_document or ids_tell(before.journey, after.journey)
    old, new = _alone(before, related), _alone(after, related)
    people = _people(old, new)
    names = {**pairs(old.maps[0], new.maps[0], people), **people, **_assets(old.assets, new.assets)}
    taken = {element.id for element in elements(new)}
    was = {element.id for element in elements(old)}
    fresh = (name for number in count(1) if (name := f"before-{number}") not in taken | was)
    for element in elements(old):
        if element.id not in names:
            names[element.id] = element.id if element.id not in taken else next(fresh)
    same = {field: getattr(new, field) for field in _SHARED}
    return Shared(renamed(old, names).with_(**same), new)


def turned(before: Side, shared: Shared) -> tuple[Document, dict[str, str]]:
    """Return the later of two maps with the ids of the earlier one, and what each shared id is called in there.

    What only the later one has takes an id that the document of the earlier one does not have.
    """
    pairs_of_ids = zip(elements(shared.before), elements(_alone(before, related=True)), strict=True)
    names = {one.id: own.id for one, own in pairs_of_ids}
    taken = {element.id for element in elements(before.document)}
    fresh = (name for number in count(1) if (name := f"after-{number}") not in taken)
    for element in elements(shared.after):
        if element.id not in names:
            names[element.id] = element.id if element.id not in taken else next(fresh)
    return renamed(shared.after, names), names


def on_paper(before: Side, after: Side) -> tuple[Side, Side]:
    """Return two maps as paper shows them: without inner thoughts, and without lanes that either keeps out of sight."""
    same = pairs(before.journey, after.journey, {})
    closed = [{lane.id for lane in side.journey.lanes if lane.hidden or lane.collapsed} for side in (before, after)]
    out = {old for old, new in same.items() if old in closed[0] or new in closed[1]} | closed[0]
    out_now = {same[old] for old in out if old in same} | closed[1]
    return (
        before._replace(document=without_inner_thoughts(before.document, before.map_id, out)),
        after._replace(document=without_inner_thoughts(after.document, after.map_id, out_now)),
    )


def _alone(side: Side, related: bool) -> Document:
    """Return a document of one map, with what that names; of maps that are not related, without what leads to others.

    What somebody lets be, which tasks are done, and what a map started from, says nothing of the journey.
    """
    document, journey = side.document, side.journey.with_(based_on=None, ignored=(), done=())
    if not related:
        journey = _without_other_maps(journey)
    named = set(names_in(journey))
    personas = tuple(persona for persona in document.personas if persona.id in named)
    pictures = named | {document.theme.logo} | {persona.photo for persona in personas}
    assets = tuple(asset for asset in document.assets if asset.id in pictures)
    return document.with_(maps=(journey,), personas=personas, assets=assets, views=())


def _without_other_maps(journey: JourneyMap) -> JourneyMap:
    stages = tuple(
        stage.with_(steps=tuple(step.with_(detail=None) if step.detail else step for step in stage.steps))
        for stage in journey.stages
    )
    lanes = tuple(_without_links_to_maps(lane) if isinstance(lane, CardLane) else lane for lane in journey.lanes)
    return journey.with_(stages=stages, lanes=lanes)


def _without_links_to_maps(lane: CardLane) -> CardLane:
    cards = (
        card.with_(link=None) if card.link is not None and card.link.kind == "map" else card for card in lane.cards
    )
    return lane.with_(cards=tuple(cards))


def _people(before: Document, after: Document) -> dict[str, str]:
    """Return the ids of personas and their facts by those of the same persona before: of one name, or id and name."""
    names: dict[str, str] = {}
    by_name: dict[str, Persona] = {folded(persona.name): persona for persona in reversed(after.personas)}
    for persona in before.personas:
        found = by_name.pop(folded(persona.name), None)
        if found is not None:
            names[persona.id] = found.id
            facts = {folded(fact.name): fact.id for fact in found.facts}
            names |= {fact.id: facts[folded(fact.name)] for fact in persona.facts if folded(fact.name) in facts}
    return names


def _assets(before: Iterable[Asset], after: Iterable[Asset]) -> dict[str, str]:
    same = {asset.data: asset.id for asset in after}
    return {asset.id: same[asset.data] for asset in before if asset.data in same}
