"""Where cards stand, and where several that move together land."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from journeyeditor.edits.building.cells import cell_size, in_cells, put, with_cards
from journeyeditor.edits.building.tree import card_lane_of, changed, missing, place
from journeyeditor.model import Card, JourneyMap


class Standing(NamedTuple):
    """A card, and where it stands: the number of its lane among the lanes of cards, and its index in its cell."""

    row: int
    in_cell: int
    card: Card


class Landing(NamedTuple):
    """The cell that the first of some cards comes to, and the index among those that are there; None for the end."""

    lane_id: str
    step_id: str
    order: int | None


def standing_of(journey: JourneyMap, card_ids: Iterable[str]) -> list[Standing]:
    """Return where some cards stand, in the order of the map.

    Raises:
        EditError: one of them is not there.
    """
    wanted = dict.fromkeys(card_ids)
    found = [
        Standing(row, index, card)
        for row, lane in enumerate(journey.card_lanes)
        if not lane.held_ids.isdisjoint(wanted)  # counting cells is dear
        for index, card in in_cells(lane)
        if card.id in wanted
    ]
    for card_id in wanted.keys() - {one.card.id for one in found}:
        raise missing("card", card_id)
    return found


def column_of(journey: JourneyMap, step_id: str) -> int:
    """Return the number of a step among all of a map, or raise EditError."""
    column = journey.column_of.get(step_id)
    if column is None:
        raise missing("step", step_id)
    return column


def landed(
    journey: JourneyMap,
    there: Sequence[tuple[Card, ...]],
    arriving: Sequence[Standing],
    leader: Sequence[str],
    to: Landing,
) -> JourneyMap:
    """Return a map whose lanes of cards hold, beside the cards that are there, others that arrive.

    The leader comes to the cell. The others come as far from it as they stood, as far as the map goes: those that come
    to the same cell stand there together with it, and each of the rest keeps its index in its cell.
    """
    lanes, rows_of_cards = journey.card_lanes, list(there)
    if not arriving:
        return journey
    lead = next(one for one in arriving if one.card.id == leader[0])
    rows = lanes.index(card_lane_of(journey, to.lane_id)) - lead.row
    columns = column_of(journey, to.step_id) - column_of(journey, lead.card.step)
    room = cell_size(rows_of_cards[lead.row + rows], to.step_id)
    at = place(room if to.order is None else to.order, room)
    for one in arriving:
        row = _within(one.row + rows, lanes)
        step = journey.steps[_within(column_of(journey, one.card.step) + columns, journey.steps)]
        card = changed(one.card, step=step.id)
        if (row, step.id) == (lead.row + rows, to.step_id):
            rows_of_cards[row] = put(rows_of_cards[row], at, card)
            at += 1
        else:
            index = min(one.in_cell, cell_size(rows_of_cards[row], step.id))
            rows_of_cards[row] = put(rows_of_cards[row], index, card)
    new = {lane.id: with_cards(lane, cards) for lane, cards in zip(lanes, rows_of_cards, strict=True)}
    return changed(journey, lanes=tuple(new.get(lane.id, lane) for lane in journey.lanes))


def _within(index: int, places: Sequence[object]) -> int:
    return min(max(index, 0), len(places) - 1)
