"""Dragging stages, steps or lanes: the others make room while the hand still holds them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import reduce
from typing import Literal, NamedTuple

from PySide6.QtCore import Qt

from journeyeditor.canvas.surface import Surface
from journeyeditor.canvas.tools.in_turns import InTurns
from journeyeditor.canvas.tools.tool import ALT, CONTROL, Modifiers
from journeyeditor.edits import Change, copying, lanes, stages, steps
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.hit import drop_index, step_at
from journeyeditor.layout.placed_lane import PlacedLane
from journeyeditor.layout.sheet import Sheet
from journeyeditor.model import Document


class Goal(NamedTuple):
    """Where they are to go: the stage for steps, else nothing; before which of those that stay; whether as copies."""

    stage_id: str
    place: int
    copies: bool


class Rank(NamedTuple):
    """What tells the drags of stages, steps and lanes from each other."""

    along: Literal["x", "y"]
    row: Callable[[Sheet], list[str]]
    """The ids of all that is in sight, in order."""
    goal: Callable[[Sheet, Sequence[str], Point, bool], Goal]
    change: Callable[[Document, str, Sequence[str], Goal], Change]
    slot: Callable[[Sheet, str], Rect]
    """All that one covers on a sheet."""
    held: Callable[[Sheet, str], set[str]]
    """The ids of all that goes along with one."""


def _column_of(sheet: Sheet, step_ids: set[str], top: float) -> Rect:
    columns = [step.column for step in sheet.steps if step.step.id in step_ids]
    left, right = min(column.x for column in columns), max(column.right for column in columns)
    return Rect(left, top, right - left, sheet.grid.bottom - top)


def _cards_in(sheet: Sheet, step_ids: set[str]) -> set[str]:
    lanes = sheet.journey.card_lanes
    return {card.id for lane in lanes for step_id in step_ids for card in lane.cells.get(step_id, ())}


def _steps_of(sheet: Sheet, stage_id: str) -> set[str]:
    return {step.step.id for stage in sheet.stages if stage.stage.id == stage_id for step in stage.steps}


def _stage_goal(sheet: Sheet, moving: Sequence[str], at: Point, copies: bool) -> Goal:
    staying = [stage.rect.centre.x for stage in sheet.stages if copies or stage.stage.id not in moving]
    return Goal("", drop_index(staying, at.x), copies)


def _step_goal(sheet: Sheet, moving: Sequence[str], at: Point, copies: bool) -> Goal:
    under = step_at(sheet, at.x)
    stage = next(stage for stage in sheet.stages if under in stage.steps)
    staying = [step.rect.centre.x for step in stage.steps if copies or step.step.id not in moving]
    return Goal(stage.stage.id, drop_index(staying, at.x), copies)


def _lane_goal(sheet: Sheet, moving: Sequence[str], at: Point, copies: bool) -> Goal:
    """Return the place among all lanes; those that are hidden keep theirs, so it is not that among those in sight."""
    in_sight = [lane for lane in sheet.lanes if copies or lane.lane.id not in moving]
    staying = [lane.id for lane in sheet.journey.lanes if copies or lane.id not in moving]
    seen = drop_index([lane.rect.centre.y for lane in in_sight], at.y)
    shown = [lane.lane.id for lane in sheet.lanes]
    first = min(shown.index(lane_id) for lane_id in moving)
    if not copies and seen == first and shown[first : first + len(moving)] == list(moving):
        # They are where they were, and pass no hidden one.
        names = [lane.id for lane in sheet.journey.lanes]
        return Goal("", sum(name in staying for name in names[: names.index(moving[0])]), copies)
    place = staying.index(in_sight[seen].lane.id) if seen < len(in_sight) else len(staying)
    return Goal("", place, copies)


def _move_stages(document: Document, map_id: str, moving: Sequence[str], goal: Goal) -> Change:
    edit = copying.copy_stages if goal.copies else stages.move_stages
    return edit(document, map_id, moving, goal.place)


def _move_steps(document: Document, map_id: str, moving: Sequence[str], goal: Goal) -> Change:
    edit = copying.copy_steps if goal.copies else steps.move_steps
    return edit(document, map_id, moving, goal.stage_id, goal.place)


def _move_lanes(document: Document, map_id: str, moving: Sequence[str], goal: Goal) -> Change:
    edit = copying.copy_lanes if goal.copies else lanes.move_lanes
    return edit(document, map_id, moving, goal.place)


def _lane(sheet: Sheet, lane_id: str) -> PlacedLane:
    return next(lane for lane in sheet.lanes if lane.lane.id == lane_id)


def _elements_of_lane(sheet: Sheet, lane_id: str) -> set[str]:
    return {lane_id, f"levels-of-{lane_id}", *_lane(sheet, lane_id).lane.held_ids}


STAGE = Rank(
    "x",
    lambda sheet: [stage.stage.id for stage in sheet.stages],
    _stage_goal,
    _move_stages,
    lambda sheet, stage_id: _column_of(sheet, _steps_of(sheet, stage_id), sheet.band.y),
    lambda sheet, stage_id: {stage_id} | (ids := _steps_of(sheet, stage_id)) | _cards_in(sheet, ids),
)
STEP = Rank(
    "x",
    lambda sheet: [step.step.id for step in sheet.steps],
    _step_goal,
    _move_steps,
    lambda sheet, step_id: _column_of(sheet, {step_id}, sheet.steps[0].rect.y),
    lambda sheet, step_id: {step_id} | _cards_in(sheet, {step_id}),
)
LANE = Rank(
    "y",
    lambda sheet: [lane.lane.id for lane in sheet.lanes],
    _lane_goal,
    _move_lanes,
    lambda sheet, lane_id: _lane(sheet, lane_id).rect,
    _elements_of_lane,
)


class Reordering(InTurns):
    """A drag of stages, steps or lanes among their like; with Ctrl or Alt, of copies of them."""

    def __init__(self, view: Surface, rank: Rank, element_id: str, others: Iterable[str], start: Point) -> None:
        """Begin where the pointer was pressed, on one of them."""
        super().__init__()
        self._view, self._rank, self._start, self._at = view, rank, start, start
        self._document, self._sheet = view.editor.document, view.sheet
        moving = {element_id, *others}
        self._moving = [one for one in rank.row(view.sheet) if one in moving]
        self._lead = self._moving.index(element_id)
        self._rect = rank.slot(self._sheet, element_id)
        self._goal: Goal | None = None
        self._take(self._moving)

    def move(self, at: Point, modifiers: Modifiers) -> None:
        """Show what is dragged under the hand, and in the next turns the new order."""
        view = self._view
        copies = bool(modifiers & (CONTROL | ALT))
        view.viewport().setCursor(Qt.CursorShape.DragCopyCursor if copies else Qt.CursorShape.ClosedHandCursor)
        goal = self._rank.goal(self._sheet, self._moving, at, copies)
        self._at = at
        if goal != self._goal:
            self._goal = goal
            self._begin(self._show_order(goal))
        self._float()

    def release(self, at: Point, modifiers: Modifiers) -> None:
        """Keep the new order, as one step of undo."""
        self.move(at, modifiers)
        self._finish()
        self._view.overlay.clear_gesture()
        self._view.editor.commit_preview()
        self._view.settle()

    def cancel(self) -> None:
        """Put everything back."""
        self._drop()
        self._view.overlay.clear_gesture()
        self._view.editor.cancel_preview()
        self._view.settle()

    def _show_order(self, goal: Goal) -> Iterator[None]:
        yield  # what the hand holds is painted first
        editor = self._view.editor
        change = self._rank.change(self._document, editor.map_id, self._moving, goal)
        yield from self._view.shown.foresee(change.document)
        editor.preview(change)
        self._take(change.touched)
        self._float()

    def _take(self, element_ids: Sequence[str]) -> None:
        """Hold some elements, in the order that is shown now."""
        sheet, rank = self._view.sheet, self._rank
        self._slots = [rank.slot(sheet, one) for one in element_ids]
        self._held = set[str]().union(*(rank.held(sheet, one) for one in element_ids))

    def _float(self) -> None:
        """Show what is held under the hand, and the place that it would leave for."""
        view, at, lead = self._view, self._at, self._slots[self._lead]
        if self._rank.along == "x":
            offset = Point(self._rect.x + at.x - self._start.x - lead.x, 0)
        else:
            offset = Point(0, self._rect.y + at.y - self._start.y - lead.y)
        slot = reduce(Rect.around, self._slots)
        view.overlay.show_slot(slot)
        view.overlay.show_lifted(slot.moved(*offset))
        view.float_elements(self._held, *offset)
