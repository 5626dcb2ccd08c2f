"""What becomes of the cards when columns come, go or change places."""

from collections.abc import Collection, Container, Sequence

from journeyeditor.edits.building.references import without
from journeyeditor.edits.building.tree import changed, with_map
from journeyeditor.model import Card, CardLane, Document, JourneyMap, Stage

_MOST_STEPS = 1000
"""The steps that one card may cover."""


def with_stages(journey: JourneyMap, stages: tuple[Stage, ...], incoming: Container[str] = ()) -> JourneyMap:
    """Return a map with other stages, in which a card that covers several steps covers those that are still together.

    ``incoming`` are the steps that are new or were moved: one that comes to stand between two steps of a card is
    covered by it. Cards whose steps are all gone, for the caller to delete, and cards on new steps stay as they are.
    """
    after = [step.id for stage in stages for step in stage.steps]
    column = {step_id: place for place, step_id in enumerate(after)}
    before = [step.id for step in journey.steps]

    def settled(card: Card) -> Card:
        start = journey.column_of.get(card.step)
        if card.span == 1 or start is None:
            return card
        covered = before[start : start + card.span]
        left = [step_id for step_id in covered if step_id in column]
        if not left:
            return card
        first, end = _run(after, column[left[0]], left, incoming)
        beyond = card.span - len(covered) if end == len(after) else 0
        return changed(card, step=after[first], span=min(end - first + beyond, _MOST_STEPS))

    lanes = tuple(
        changed(lane, cards=tuple(map(settled, lane.cards))) if isinstance(lane, CardLane) and lane.reaching else lane
        for lane in journey.lanes
    )
    return changed(journey, stages=stages, lanes=lanes)


def without_columns(document: Document, journey: JourneyMap, stages: tuple[Stage, ...]) -> tuple[Document, int]:
    """Return a document whose given map has only some of its stages and steps left, and how many cards went with them.

    A card that reaches from a deleted step into one that stays is kept there.
    """
    settled = with_stages(journey, stages)
    kept = {step.id for step in settled.steps}
    cards = {card.id for lane in settled.card_lanes for card in lane.cards if card.step not in kept}
    steps = {step_id for step_id in journey.column_of if step_id not in kept}
    return without(with_map(document, settled), cards | steps), len(cards)


def _run(columns: Sequence[str], start: int, covered: Collection[str], incoming: Container[str]) -> tuple[int, int]:
    """Return the first column and the end of the covered columns that are together with that at ``start``."""
    first, end = start, start + 1
    while first > 0 and columns[first - 1] in covered:
        first -= 1
    for place in range(start + 1, len(columns)):
        if columns[place] in covered:
            end = place + 1
        elif columns[place] not in incoming:
            break
    return first, end
