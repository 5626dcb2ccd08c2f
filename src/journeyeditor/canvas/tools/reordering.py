"""Dragging a stage, a step or a lane: the others make room while the hand still holds it."""

from collections.abc import Callable
from typing import Literal, NamedTuple

from journeyeditor.canvas.surface import Surface
from journeyeditor.canvas.tools.tool import Modifiers
from journeyeditor.edits import Change, lanes, stages, steps
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.hit import drop_index, step_at
from journeyeditor.layout.sheet import PlacedLane, Sheet
from journeyeditor.model import Document

Goal = tuple[str, int]
"""Where it is to go: the stage for a step, else nothing; and the index there."""


class Rank(NamedTuple):
    """What tells the drags of stages, steps and lanes from each other."""

    along: Literal["x", "y"]
    goal: Callable[[Sheet, str, Point], Goal]
    change: Callable[[Document, str, str, Goal], Change]
    slot: Callable[[Sheet, str], Rect]
    """All that it covers on a sheet."""
    held: Callable[[Sheet, str], set[str]]
    """The ids of all that goes along."""


def _column_of(sheet: Sheet, step_ids: set[str], top: float) -> Rect:
    columns = [step.column for step in sheet.steps if step.step.id in step_ids]
    left, right = min(column.x for column in columns), max(column.right for column in columns)
    return Rect(left, top, right - left, sheet.grid.bottom - top)


def _cards_in(sheet: Sheet, step_ids: set[str]) -> set[str]:
    return {card.card.id for lane in sheet.lanes for card in lane.cards if card.card.step in step_ids}


def _steps_of(sheet: Sheet, stage_id: str) -> set[str]:
    return {step.step.id for stage in sheet.stages if stage.stage.id == stage_id for step in stage.steps}


def _stage_goal(sheet: Sheet, stage_id: str, at: Point) -> Goal:
    return "", drop_index([stage.rect.centre.x for stage in sheet.stages if stage.stage.id != stage_id], at.x)


def _step_goal(sheet: Sheet, step_id: str, at: Point) -> Goal:
    under = step_at(sheet, at.x)
    stage = next(stage for stage in sheet.stages if under in stage.steps)
    others = [step.rect.centre.x for step in stage.steps if step.step.id != step_id]
    return stage.stage.id, drop_index(others, at.x)


def _lane_goal(sheet: Sheet, lane_id: str, at: Point) -> Goal:
    others = [lane for lane in sheet.lanes if lane.lane.id != lane_id]
    seen = drop_index([lane.rect.centre.y for lane in others], at.y)
    # Lanes that are hidden keep their places, so an index among those in sight is not one among all.
    names = [lane.id for lane in sheet.journey.lanes]
    if sheet.lanes[seen].lane.id == lane_id:
        return "", names.index(lane_id)
    names.remove(lane_id)
    return "", names.index(others[seen].lane.id) if seen < len(others) else len(names)


def _lane(sheet: Sheet, lane_id: str) -> PlacedLane:
    return next(lane for lane in sheet.lanes if lane.lane.id == lane_id)


def _elements_of_lane(sheet: Sheet, lane_id: str) -> set[str]:
    lane = _lane(sheet, lane_id)
    curves = lane.plot.curves if lane.plot else ()
    points = {point.point.id for curve in curves for point in curve.points}
    cards = {card.card.id for card in lane.cards}
    return {lane_id, f"levels-of-{lane_id}", *(curve.curve.id for curve in curves)} | points | cards


STAGE = Rank(
    "x",
    _stage_goal,
    lambda document, map_id, stage_id, goal: stages.move_stage(document, map_id, stage_id, goal[1]),
    lambda sheet, stage_id: _column_of(sheet, _steps_of(sheet, stage_id), sheet.band.y),
    lambda sheet, stage_id: {stage_id} | (ids := _steps_of(sheet, stage_id)) | _cards_in(sheet, ids),
)
STEP = Rank(
    "x",
    _step_goal,
    lambda document, map_id, step_id, goal: steps.move_step(document, map_id, step_id, *goal),
    lambda sheet, step_id: _column_of(sheet, {step_id}, sheet.steps[0].rect.y),
    lambda sheet, step_id: {step_id} | _cards_in(sheet, {step_id}),
)
LANE = Rank(
    "y",
    _lane_goal,
    lambda document, map_id, lane_id, goal: lanes.move_lane(document, map_id, lane_id, goal[1]),
    lambda sheet, lane_id: _lane(sheet, lane_id).rect,
    _elements_of_lane,
)


class Reordering:
    """A drag of a stage, a step or a lane among its like."""

    def __init__(self, view: Surface, rank: Rank, element_id: str, start: Point) -> None:
        """Begin where the pointer was pressed."""
        self._view, self._rank, self._id, self._start = view, rank, element_id, start
        self._document, self._sheet = view.editor.document, view.sheet
        self._rect = rank.slot(self._sheet, element_id)
        self._held = rank.held(self._sheet, element_id)
        self._goal: Goal | None = None

    def move(self, at: Point, modifiers: Modifiers) -> None:
        """Show the new order, and the dragged thing under the hand."""
        view = self._view
        goal = self._rank.goal(self._sheet, self._id, at)
        if goal != self._goal:
            self._goal = goal
            view.editor.preview(self._rank.change(self._document, view.editor.map_id, self._id, goal))
        slot = self._rank.slot(view.sheet, self._id)
        if self._rank.along == "x":
            offset = Point(self._rect.x + at.x - self._start.x - slot.x, 0)
        else:
            offset = Point(0, self._rect.y + at.y - self._start.y - slot.y)
        view.overlay.show_slot(slot)
        view.overlay.show_lifted(slot.moved(*offset))
        view.map_scene.float_elements(self._held, *offset)

    def release(self, at: Point, modifiers: Modifiers) -> None:
        """Keep the new order, as one step of undo."""
        self.move(at, modifiers)
        self._view.overlay.clear_gesture()
        self._view.editor.commit_preview()
        self._view.settle()

    def cancel(self) -> None:
        """Put everything back."""
        self._view.overlay.clear_gesture()
        self._view.editor.cancel_preview()
        self._view.settle()
