"""What is dragged in the outline: stages, steps, lanes, cards and personas, to another place among their like."""

from collections.abc import Sequence
from functools import partial

from journeyeditor.editor.in_turn import Edit, in_turn
from journeyeditor.editor.outline.tree import EntryKind
from journeyeditor.edits import Change, cards, header, lanes, stages, steps
from journeyeditor.edits.building.tree import card_of
from journeyeditor.model import Document, Element, JourneyMap, Message

HOLDERS: dict[EntryKind, EntryKind] = {
    "stage": "stages",
    "step": "stage",
    "lane": "lanes",
    "card": "lane",
    "persona": "personas",
}
"""What can be dragged, and what it stands in."""


def moved_to(document: Document, map_id: str, kind: EntryKind, keys: Sequence[str], holder: str, after: str) -> Change:
    """Return the change that brings entries of one kind into a holder, after another of its entries.

    Args:
        document: the document.
        map_id: the map.
        kind: what is moved.
        keys: the ids of what is moved, in their order.
        holder: the key of what they come to stand in: a heading, a stage, a lane.
        after: the id of the entry that they come after; empty for the first place.

    Raises:
        EditError: they cannot stand there.
    """
    if kind == "card":
        return _cards_to(document, map_id, keys, holder, after)
    if kind == "persona":
        return _personas_to(document, map_id, keys, after)
    anchors = [after, *keys[:-1]]
    edits: list[Edit] = [
        partial(_one_to, map_id=map_id, kind=kind, key=key, holder=holder, after=anchor)
        for key, anchor in zip(keys, anchors, strict=True)
    ]
    return in_turn(document, edits, Message("Move {count} " + f"{kind}s", {"count": len(keys)}))


def _one_to(document: Document, map_id: str, kind: EntryKind, key: str, holder: str, after: str) -> Change:
    journey = document.map(map_id)
    if kind == "stage":
        return stages.move_stage(document, map_id, key, _place(_ids(journey.stages), key, after))
    if kind == "lane":
        return lanes.move_lane(document, map_id, key, _place(_ids(journey.lanes), key, after))
    stage = next(stage for stage in journey.stages if stage.id == holder)
    return steps.move_step(document, map_id, key, holder, _place(_ids(stage.steps), key, after))


def _ids(elements: Sequence[Element]) -> list[str]:
    return [element.id for element in elements]


def _place(row: list[str], key: str, after: str) -> int:
    """Return the index that an entry has after another, counted without itself."""
    rest = [other for other in row if other != key]
    return rest.index(after) + 1 if after in rest else 0


def _cards_to(document: Document, map_id: str, keys: Sequence[str], holder: str, after: str) -> Change:
    """Return the move of cards below another one, into its cell; without one each stays in its step."""
    journey = document.map(map_id)
    if after:
        _, above = card_of(journey, after)
        cell = _cell(journey, holder, above.step, keys)
        return cards.move_cards(document, map_id, keys, holder, above.step, _place(cell, "", after))
    _, first = card_of(journey, keys[0])
    return cards.move_cards(document, map_id, keys, holder, first.step, 0)


def _cell(journey: JourneyMap, lane_id: str, step_id: str, without: Sequence[str]) -> list[str]:
    lane = next(lane for lane in journey.card_lanes if lane.id == lane_id)
    return [card.id for card in lane.cards if card.step == step_id and card.id not in without]


def _personas_to(document: Document, map_id: str, keys: Sequence[str], after: str) -> Change:
    rest = [other for other in document.map(map_id).personas if other not in keys]
    place = rest.index(after) + 1 if after in rest else 0
    order = (*rest[:place], *keys, *rest[place:])
    return header.update_map(document, map_id, Message("Move persona"), personas=order)._replace(touched=tuple(keys))
