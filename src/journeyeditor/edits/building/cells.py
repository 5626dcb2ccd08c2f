"""Cells: the cards of a lane that begin at the same step, in the order of the lane."""

from collections import Counter
from collections.abc import Collection, Iterator

from journeyeditor.edits.building.tree import changed, inserted, place
from journeyeditor.model import Card, CardLane


def in_cells(lane: CardLane) -> Iterator[tuple[int, Card]]:
    """Yield the cards of a lane, each with its index in its cell."""
    passed: Counter[str] = Counter()
    for card in lane.cards:
        yield passed[card.step], card
        passed[card.step] += 1


def cell_size(cards: tuple[Card, ...], step_id: str) -> int:
    """Return how many of some cards begin at a step."""
    return sum(card.step == step_id for card in cards)


def put(cards: tuple[Card, ...], index: int | None, *new: Card) -> tuple[Card, ...]:
    """Return the cards of a lane with new ones, all of one step, at an index of their cell, or at its end for None.

    Raises:
        EditError: the index is not from 0 to the number of cards in the cell.
    """
    own = [at for at, card in enumerate(cards) if card.step == new[0].step]
    end = own[-1] + 1 if own else len(cards)
    return inserted(cards, [*own, end][place(len(own) if index is None else index, len(own))], *new)


def without_cards(lane: CardLane, card_ids: Collection[str]) -> tuple[Card, ...]:
    """Return the cards of a lane but for some; the very tuple where none of those stand in it."""
    if lane.held_ids.isdisjoint(card_ids):
        return lane.cards
    left = tuple(card for card in lane.cards if card.id not in card_ids)
    return left if len(left) < len(lane.cards) else lane.cards


def with_cards(lane: CardLane, cards: tuple[Card, ...]) -> CardLane:
    """Return a lane with other cards; the very lane where each cell stays as it was."""
    same = cards is lane.cards or (
        len(cards) == len(lane.cards)
        and all(a is b for a, b in zip(_by_cell(cards), _by_cell(lane.cards), strict=True))
    )
    return lane if same else changed(lane, cards=cards)


def _by_cell(cards: tuple[Card, ...]) -> list[Card]:
    return sorted(cards, key=lambda card: card.step)
