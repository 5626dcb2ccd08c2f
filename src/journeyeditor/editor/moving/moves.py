"""Moving the selection by keyboard: one place along, or one lane up or down.

Presses that follow each other are one step of undo.
"""

from functools import partial
from typing import Literal

from journeyeditor.editor.editor import Editor
from journeyeditor.editor.in_turn import for_each, in_turn
from journeyeditor.editor.moving.cards import cards_along, cards_down
from journeyeditor.editor.spots import Kind, Spot, kind_of_all, main_spots
from journeyeditor.editor.words import number_of
from journeyeditor.edits import Change, lanes, stages, steps
from journeyeditor.model import Document, JourneyMap, Message

Direction = Literal["left", "right", "up", "down"]

_WAYS: dict[Kind, tuple[Direction, ...]] = {
    "stage": ("left", "right"),
    "step": ("left", "right"),
    "lane": ("up", "down"),
    "card": ("left", "right", "up", "down"),
}


def can_move(editor: Editor, direction: Direction) -> bool:
    """Whether what is selected can move in a direction, as far as the map goes."""
    kind = kind_of_all(main_spots(editor))
    return kind is not None and direction in _WAYS.get(kind, ())


def move(editor: Editor, direction: Direction) -> None:
    """Move what is selected by one place; where the map ends it stays."""
    if not can_move(editor, direction):
        return
    spots = main_spots(editor)
    by = 1 if direction in ("right", "down") else -1
    if spots[0].kind == "card":
        change = cards_along(editor, by) if direction in ("left", "right") else cards_down(editor, by)
    else:
        change = _moved_in_row(editor, spots, by)
    if change is not None:
        editor.apply(change._replace(touched=editor.selection), burst=f"move {' '.join(editor.selection)}")


class _AtTheEndError(Exception):
    """There is no place further on."""


def _moved_in_row(editor: Editor, spots: list[Spot], by: int) -> Change | None:
    """Return the move of stages, steps or lanes: the foremost first, so that none passes another."""
    chosen = [spot.element.id for spot in sorted(spots, key=partial(_place, editor.journey), reverse=by > 0)]
    number = number_of(kind_of_all(spots), len(spots))
    label = Message(f"Move {number.text}", number.values)
    one = {"stage": _move_stage, "step": _move_step, "lane": _move_lane}[spots[0].kind]
    try:
        return in_turn(editor.document, for_each(partial(one, by), editor.map_id, chosen), label)
    except _AtTheEndError:
        return None


def _place(journey: JourneyMap, spot: Spot) -> int:
    if spot.kind == "step":
        return journey.column_of[spot.element.id]
    row = journey.stages if spot.kind == "stage" else journey.lanes
    return [element.id for element in row].index(spot.element.id)


def _move_stage(by: int, document: Document, map_id: str, stage_id: str) -> Change:
    row = [stage.id for stage in document.map(map_id).stages]
    to = row.index(stage_id) + by
    if not 0 <= to < len(row):
        raise _AtTheEndError
    return stages.move_stage(document, map_id, stage_id, to)


def _move_step(by: int, document: Document, map_id: str, step_id: str) -> Change:
    """Move a step within its stage, and from its end into the next stage; the only step of a stage stays in it."""
    journey = document.map(map_id)
    stage = journey.stage_of[step_id]
    to = [step.id for step in stage.steps].index(step_id) + by
    if 0 <= to < len(stage.steps):
        return steps.move_step(document, map_id, step_id, stage.id, to)
    beyond = journey.stages.index(stage) + by
    if len(stage.steps) == 1 or not 0 <= beyond < len(journey.stages):
        raise _AtTheEndError
    neighbour = journey.stages[beyond]
    return steps.move_step(document, map_id, step_id, neighbour.id, 0 if by > 0 else len(neighbour.steps))


def _move_lane(by: int, document: Document, map_id: str, lane_id: str) -> Change:
    """Move a lane past the next one that is shown."""
    row = document.map(map_id).lanes
    to = [lane.id for lane in row].index(lane_id) + by
    while 0 <= to < len(row) and row[to].hidden:
        to += by
    if not 0 <= to < len(row):
        raise _AtTheEndError
    return lanes.move_lane(document, map_id, lane_id, to)
