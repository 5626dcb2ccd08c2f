"""Dragging cards: they float under the hand, and where they would land the others make room at once."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt

from journeyeditor.canvas.surface import Surface
from journeyeditor.canvas.tools.formation import Formation
from journeyeditor.canvas.tools.in_turns import InTurns
from journeyeditor.canvas.tools.tool import ALT, CONTROL, Modifiers
from journeyeditor.editor.locks import LockedError
from journeyeditor.edits import Change, cards, sizes
from journeyeditor.layout.geometry import Point
from journeyeditor.layout.hit import cards_in, cards_named, cell_at, lane_at, step_at
from journeyeditor.layout.sheet import Sheet

_TALLEST = 4000.0
"""What the document takes for the height of a lane, in points."""


class _Goal(NamedTuple):
    """Where the first card is to go, and whether as a copy."""

    lane_id: str
    step_id: str
    order: int
    copies: bool


class MovingCards(InTurns):
    """A drag of one or several cards, which keep their places to each other; with Ctrl or Alt, of copies of them."""

    def __init__(self, view: Surface, card_ids: Sequence[str], start: Point) -> None:
        """Begin where the pointer was pressed; the first card is the one under it."""
        super().__init__()
        self._view, self._ids, self._start = view, list(card_ids), start
        self._document = view.editor.document
        self._formation = Formation(view.editor.journey, card_ids)
        self._reach = _reach(view.sheet, card_ids[0], start)
        self._heights = _heights_around(view.sheet, frozenset(card_ids))
        self._held = frozenset(card_ids)
        """The cards that stand where the held ones would land."""
        self._goal: _Goal | None = None
        self._change: Change | None = None
        view.overlay.show_ghosts(view.map_scene.groups_of(self._held))

    def move(self, at: Point, modifiers: Modifiers) -> None:
        """Show the cards under the hand, and in the next turns the map with them where they would land."""
        view = self._view
        view.overlay.move_ghosts(at.x - self._start.x, at.y - self._start.y)
        goal = self._goal_at(at, bool(modifiers & (CONTROL | ALT)))
        if goal is None:
            view.viewport().setCursor(Qt.CursorShape.ForbiddenCursor)
            self._land_nowhere()
            return
        view.viewport().setCursor(Qt.CursorShape.DragCopyCursor if goal.copies else Qt.CursorShape.ClosedHandCursor)
        if goal != self._goal:
            self._goal = goal
            self._begin(self._show_landing(goal))

    def release(self, at: Point, modifiers: Modifiers) -> None:
        """Leave the cards there, as one step of undo.

        Raises:
            LockedError: the lane there is locked.
        """
        self._finish()
        self.move(at, modifiers)
        self._finish()
        change, under = self._change, lane_at(self._view.sheet.lanes, at.y)
        self._clear()
        if change is None and under is not None and under.lane.locked:
            raise LockedError(under.lane)
        if change is not None:
            self._view.editor.preview(change)
            self._view.editor.commit_preview()
        self._view.settle()

    def cancel(self) -> None:
        """Leave the cards where they were."""
        self._drop()
        self._clear()
        self._view.editor.cancel_preview()
        self._view.settle()

    def _goal_at(self, at: Point, copies: bool) -> _Goal | None:
        """Return where the cards would land; nowhere over a lane that is locked."""
        aim, sheet = Point(at.x - self._reach, at.y), self._view.sheet
        under = lane_at(sheet.lanes, at.y)
        not_there = self._held if copies else self._held.union(self._ids)
        cell = cell_at(sheet, aim, not_there)
        if cell is None or (under is not None and under.lane.locked):
            return None
        wanted = cell.lane.lane.id, cell.step.step.id
        lane_id, step_id = self._formation.led_to(*wanted)
        if (lane_id, step_id) == wanted:
            return _Goal(lane_id, step_id, cell.order, copies)
        there = next(lane for lane in sheet.lanes if lane.lane.id == lane_id)
        step = next(step for step in sheet.steps if step.step.id == step_id)
        stacked = [card for card in cards_in(there, step) if card.card.id not in not_there]
        return _Goal(lane_id, step_id, sum(card.rect.centre.y < at.y for card in stacked), copies)

    def _show_landing(self, goal: _Goal) -> Iterator[None]:
        yield  # what the hand holds is painted first
        view = self._view
        edit = cards.copy_cards if goal.copies else cards.move_cards
        map_id = view.editor.map_id
        change = edit(self._document, map_id, self._ids, goal.lane_id, goal.step_id, goal.order)
        # A lane that lost its tallest card would shrink, and all below it would run away from under the hand.
        steady = sizes.set_lane_heights(change.document, map_id, self._heights)
        yield from view.shown.foresee(steady.document)
        view.editor.preview(change._replace(document=steady.document))
        self._change = change
        self._held = frozenset(change.touched)
        view.fade_elements(self._held)
        view.overlay.show_landing([card.rect for card in cards_named(view.sheet, self._held)])

    def _land_nowhere(self) -> None:
        """Show the map as it was, while there is no place for the cards under the hand."""
        if self._goal is not None:
            self._drop()
            self._goal = self._change = None
            self._held = frozenset(self._ids)
            self._view.editor.cancel_preview()
            self._view.fade_elements(self._held)
            self._view.overlay.show_landing(())

    def _clear(self) -> None:
        self._view.overlay.clear_gesture()
        self._view.fade_elements(())


def _reach(sheet: Sheet, card_id: str, at: Point) -> float:
    """Return how far from the first of its steps a card is held, as far as the steps between them are wide."""
    held = step_at(sheet, at.x)
    card = next(cards_named(sheet, (card_id,))).card
    first = next(step for step in sheet.steps if step.step.id == card.step)
    return held.column.x - first.column.x if held is not None else 0.0


def _heights_around(sheet: Sheet, card_ids: frozenset[str]) -> dict[str, float | None]:
    """Return the heights of the lanes in which some cards stand, by the ids of the lanes."""
    lanes = {card.lane_id for card in cards_named(sheet, card_ids)}
    return {lane.lane.id: min(lane.rect.height, _TALLEST) for lane in sheet.lanes if lane.lane.id in lanes}
