"""What can be done with cards."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from journeyeditor.edits.cells import cell_size, in_cells, put, with_cards
from journeyeditor.edits.change import Change
from journeyeditor.edits.copies import connectors_among, fresh_names, with_copies
from journeyeditor.edits.labels import about, about_fields, about_several
from journeyeditor.edits.references import ids_in, sound, without
from journeyeditor.edits.tree import (
    card_lane_of,
    card_of,
    changed,
    made,
    map_of,
    missing,
    place,
    replaced,
    with_lane,
    with_map,
)
from journeyeditor.model import Card, Document, JourneyMap, Message, fresh_id


class _Standing(NamedTuple):
    """A card, and where it stands: the number of its lane among the lanes of cards, and its index in its cell."""

    row: int
    in_cell: int
    card: Card


def add_card(
    document: Document, map_id: str, lane_id: str, step_id: str, index: int | None = None, text: str = ""
) -> Change:
    """Add a card to a cell before its card at an index, or after its last."""
    journey = map_of(document, map_id)
    lane = card_lane_of(journey, lane_id)
    _column(journey, step_id)
    card = made(Card, id=fresh_id(document, "card"), step=step_id, text=text)
    lane = changed(lane, cards=put(lane.cards, index, card))
    return Change(about("Add card {name}", text), with_lane(document, journey, lane), (card.id,))


def set_card_text(document: Document, map_id: str, card_id: str, text: str) -> Change:
    """Write on a card."""
    _, card = card_of(map_of(document, map_id), card_id)
    return update_card(document, map_id, card_id, about("Edit card {name}", text or card.text), text=text)


def update_card(
    document: Document, map_id: str, card_id: str, label: Message | None = None, /, **fields: object
) -> Change:
    """Change fields of a card, such as its colour, its icon or its evidence."""
    journey = map_of(document, map_id)
    lane, card = card_of(journey, card_id)
    lane = changed(lane, cards=replaced(lane.cards, changed(card, **fields)))
    document = sound(with_lane(document, journey, lane), Card, fields)
    return Change(label or about_fields("card {name}", card.text, fields), document, (card_id,))


def move_cards(
    document: Document,
    map_id: str,
    card_ids: Sequence[str],
    to_lane_id: str,
    to_step_id: str,
    index: int | None = None,
) -> Change:
    """Move cards together, so that the first named one comes to a cell.

    The others move by as many columns, and by as many lanes of cards, as far as the map goes. Those that come to the
    same cell as the first stand there together, in their order; the index counts the cards that do not move. Each of
    the rest keeps its index in its new cell, where that has as many cards.
    """
    journey = map_of(document, map_id)
    lanes = journey.card_lanes
    standing = _standing(journey, card_ids)
    if not standing:
        return Change(_label("Move", standing), document)
    lead = next(one for one in standing if one.card.id == card_ids[0])
    rows = lanes.index(card_lane_of(journey, to_lane_id)) - lead.row
    columns = _column(journey, to_step_id) - _column(journey, lead.card.step)
    moving = {one.card.id for one in standing}
    left = [tuple(card for card in lane.cards if card.id not in moving) for lane in lanes]
    room = cell_size(left[lead.row + rows], to_step_id)
    at = place(room if index is None else index, room)
    for one in standing:
        row = _within(one.row + rows, lanes)
        step = journey.steps[_within(_column(journey, one.card.step) + columns, journey.steps)]
        card = changed(one.card, step=step.id)
        if (row, step.id) == (lead.row + rows, to_step_id):
            left[row] = put(left[row], at, card)
            at += 1
        else:
            left[row] = put(left[row], min(one.in_cell, cell_size(left[row], step.id)), card)
    new = {lane.id: with_cards(lane, cards) for lane, cards in zip(lanes, left, strict=True)}
    journey = changed(journey, lanes=tuple(new.get(lane.id, lane) for lane in journey.lanes))
    return Change(_label("Move", standing), with_map(document, journey), tuple(dict.fromkeys(card_ids)))


def delete_cards(document: Document, map_id: str, card_ids: Sequence[str]) -> Change:
    """Delete cards, and the connectors that join them."""
    standing = _standing(map_of(document, map_id), card_ids)
    return Change(_label("Delete", standing), without(document, ids_in(one.card for one in standing)))


def duplicate_cards(document: Document, map_id: str, card_ids: Sequence[str]) -> Change:
    """Copy cards and the connectors among them; each copy follows its card."""
    journey = map_of(document, map_id)
    standing = _standing(journey, card_ids)
    cards = [one.card for one in standing]
    names = fresh_names(document, [*cards, *connectors_among(journey, card_ids)])
    document = with_map(document, with_copies(journey, names))
    return Change(_label("Duplicate", standing), document, tuple(names[card.id] for card in cards))


def _standing(journey: JourneyMap, card_ids: Iterable[str]) -> list[_Standing]:
    """Return where some cards stand, in the order of the map."""
    wanted = dict.fromkeys(card_ids)
    found = [
        _Standing(row, index, card)
        for row, lane in enumerate(journey.card_lanes)
        for index, card in in_cells(lane)
        if card.id in wanted
    ]
    for card_id in wanted.keys() - {one.card.id for one in found}:
        raise missing("card", card_id)
    return found


def _column(journey: JourneyMap, step_id: str) -> int:
    column = journey.column_of.get(step_id)
    if column is None:
        raise missing("step", step_id)
    return column


def _within(index: int, places: Sequence[object]) -> int:
    return min(max(index, 0), len(places) - 1)


def _label(deed: str, standing: Sequence[_Standing]) -> Message:
    return about_several(f"{deed} card {{name}}", f"{deed} {{count}} cards", [one.card.text for one in standing])
