"""What is selected of a map: elements, or in their place a cell."""

from collections.abc import Iterable
from typing import NamedTuple

from journeyeditor.model import JourneyMap, ids_in_map


class Cell(NamedTuple):
    """A cell of the grid, by the ids of its lane and its step."""

    lane_id: str
    step_id: str


class Selection(NamedTuple):
    """Elements by their ids, in the order in which they were chosen; or a cell and no element."""

    element_ids: tuple[str, ...] = ()
    cell: Cell | None = None


def elements_there(journey: JourneyMap, element_ids: Iterable[str]) -> tuple[str, ...]:
    """Return those of some ids that a map, or its personas, have; each once."""
    asked = tuple(dict.fromkeys(element_ids))
    if not asked:
        return ()
    wanted, there = set(asked), set(journey.personas)
    for ids in ids_in_map(journey):
        there |= wanted & ids
    return tuple(element_id for element_id in asked if element_id in there)


def cell_there(journey: JourneyMap, cell: Cell | None) -> Cell | None:
    """Return a cell, if a map has it."""
    if cell is None or cell.step_id not in journey.column_of:
        return None
    return cell if any(lane.id == cell.lane_id for lane in journey.lanes) else None


def cell_of(journey: JourneyMap, element_ids: tuple[str, ...]) -> Cell | None:
    """Return the cell in which the first of some elements stands, if that is a card."""
    cards = (
        Cell(lane.id, card.step) for lane in journey.card_lanes for card in lane.cards if card.id in element_ids[:1]
    )
    return next(cards, None)
