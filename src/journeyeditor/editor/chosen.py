"""The stage, the step and the lane that a selection stands in: beside them a command adds."""

from collections.abc import Sequence
from typing import NamedTuple, get_args

from journeyeditor.editor.editor import Editor
from journeyeditor.editor.spots import selected_spots
from journeyeditor.model import LANE_KINDS, CardLane, Element, Lane, Stage, Step, Zone


class CardPlace(NamedTuple):
    """Where a new card goes."""

    lane_id: str
    step_id: str
    order: int | None = None
    """How many of the cell's cards stand above; none for all."""


def chosen_stage(editor: Editor) -> Stage | None:
    """Return the stage of what was selected last, or of the cell that is."""
    if editor.cell is not None:
        return editor.journey.stage_of[editor.cell.step_id]
    return next((spot.stage for spot in reversed(selected_spots(editor)) if spot.stage), None)


def chosen_step(editor: Editor) -> Step | None:
    """Return the step of what was selected last, or of the cell that is; none where that is a whole stage."""
    if editor.cell is not None:
        return editor.journey.steps[editor.journey.column_of[editor.cell.step_id]]
    return next((spot.step for spot in reversed(selected_spots(editor)) if spot.stage), None)


def chosen_lane(editor: Editor) -> Lane | None:
    """Return the lane of what was selected last, or of the cell that is."""
    if editor.cell is not None:
        return next(lane for lane in editor.journey.lanes if lane.id == editor.cell.lane_id)
    return next((spot.lane for spot in reversed(selected_spots(editor)) if spot.lane), None)


def place_for_card(editor: Editor) -> CardPlace | None:
    """Return the place below the card that is selected, or in the cell of the selection.

    What the selection leaves open is the first there is; without a step or a lane of cards in sight there is no place.
    """
    journey = editor.journey
    lanes = [lane for lane in journey.card_lanes if not lane.hidden and not lane.collapsed]
    if not journey.steps or not lanes:
        return None
    chosen = chosen_lane(editor)
    lane = chosen if isinstance(chosen, CardLane) and chosen in lanes else lanes[0]
    stage = chosen_stage(editor)
    step = chosen_step(editor) or (stage.steps[0] if stage else journey.steps[0])
    cell = [card.id for card in lane.cards if card.step == step.id]
    above = [card_id for card_id in editor.selection if card_id in cell]
    return CardPlace(lane.id, step.id, cell.index(above[-1]) + 1 if above else None)


def has_place_for_card(editor: Editor) -> bool:
    """Whether there is a cell in sight for a card."""
    return place_for_card(editor) is not None


def has_place_for_step(editor: Editor) -> bool:
    """Whether there is a stage for a step."""
    return bool(editor.journey.stages)


def index_beside(elements: Sequence[Element], chosen: Element | None, before: bool) -> int:
    """Return the index after an element, or before it; without one the end, or the start."""
    if chosen is None:
        return 0 if before else len(elements)
    return [element.id for element in elements].index(chosen.id) + (not before)


def home_of(kind: str, lanes: Sequence[Lane]) -> int:
    """Return the index below the lanes of the zone of a kind and of those before it; for one's own lane the end."""
    if kind not in LANE_KINDS:
        return len(lanes)
    order = get_args(Zone)
    zone = order.index(LANE_KINDS[kind].zone)
    return max((n + 1 for n, lane in enumerate(lanes) if order.index(lane.zone_of) <= zone), default=0)
