"""The cards of a lane in stacks: those of a column, or of columns that cards join.

A stack is laid out once, wherever its columns come to stand.
"""

from collections.abc import Iterator
from functools import partial
from itertools import chain

from journeyeditor.layout import measures as m
from journeyeditor.layout.cards import lay_out_card
from journeyeditor.layout.columns import Columns
from journeyeditor.layout.geometry import Point
from journeyeditor.layout.lane_body import PlacedStack, Stack
from journeyeditor.layout.memory import Memory
from journeyeditor.layout.placed import CardBody, PlacedCard
from journeyeditor.layout.type import Typed
from journeyeditor.model import Card, CardForm, CardLane


def stack_cards(
    lane: CardLane, steps: tuple[str, ...], columns: Columns, memory: Memory, typesetter: Typed
) -> tuple[PlacedStack, ...]:
    """Return the stacks of a lane from left to right; ``steps`` are the ids of all steps."""
    form, edges, of_type = lane.kind_of.form, columns.edges, typesetter.type
    stacks = []
    for first, end in _runs(lane, steps):
        left, covered = edges[first], steps[first:end]
        cards = lane.cells[covered[0]] if end == first + 1 else _in_order(lane, covered)
        inner = Columns(tuple([edge - left for edge in edges[first : end + 1]]), columns.inset, columns.gap)
        causes = lane.id, covered, cards, inner, form, of_type
        stack = memory.recall(covered[0], causes, partial(_stack, *causes[:5], typesetter))
        stacks.append(PlacedStack(left, stack))
    return tuple(stacks)


def _runs(lane: CardLane, steps: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Yield the first column and the end of each run of columns in which cards stand, and no card reaches beyond."""
    cells, reaching, total = lane.cells, lane.reaching, len(steps)
    end = 0
    for first, step_id in enumerate(steps):
        if first < end or step_id not in cells:
            continue
        end, at = first + 1, first
        while reaching and at < end:
            end = max(end, min(at + reaching.get(steps[at], 1), total))
            at += 1
        yield first, end


def _in_order(lane: CardLane, step_ids: tuple[str, ...]) -> tuple[Card, ...]:
    """Return the cards that begin at some steps, in the order of the lane."""
    cards = chain.from_iterable(lane.cells.get(step_id, ()) for step_id in step_ids)
    return tuple(sorted(cards, key=lambda card: lane.place_of[card.id]))


def _stack(
    lane_id: str,
    steps: tuple[str, ...],
    cards: tuple[Card, ...],
    columns: Columns,
    form: CardForm,
    typesetter: Typed,
    memory: Memory,
) -> Stack:
    """Return cards each below those that cover a step of its own, from the left edge of the first step."""
    total, (edges, inset, gap) = columns.total, columns
    column_of = {step_id: column for column, step_id in enumerate(steps)}
    bottoms = [m.LANE_PADDING] * total
    placed = []
    for card in cards:
        column = column_of[card.step]
        end = min(column + card.span, total)
        left = edges[column] + inset
        width = edges[end] - inset - left
        causes = card, form, width, typesetter.type
        body = memory.recall(card.id, causes, partial(_body, card, form, width, typesetter))
        y = max(bottoms[column:end])
        placed.append(PlacedCard(card, lane_id, Point(left, y), body))
        bottoms[column:end] = [y + body.size.height + gap] * (end - column)
    placed.sort(key=lambda one: column_of[one.card.step])
    return Stack(steps[0], edges[-1], max(bottoms) - gap, tuple(placed))


def _body(card: Card, form: CardForm, width: float, typesetter: Typed, _memory: Memory) -> CardBody:
    return lay_out_card(card, form, width, typesetter)
