"""Dragging cards into another cell: copies follow the hand, and a mark says where they will land."""

from collections.abc import Sequence

from journeyeditor.canvas.surface import Surface
from journeyeditor.canvas.tools.tool import Modifiers
from journeyeditor.edits import cards
from journeyeditor.layout.geometry import Point
from journeyeditor.layout.hit import Cell, cell_at, step_at
from journeyeditor.layout.sheet import Sheet


class MovingCards:
    """A drag of one or several cards."""

    def __init__(self, view: Surface, card_ids: Sequence[str], start: Point) -> None:
        """Begin where the pointer was pressed; the first card is the one under it."""
        self._view, self._ids, self._start = view, list(card_ids), start
        self._dragged = frozenset(card_ids)
        self._reach = _reach(view.sheet, card_ids[0], start)
        self._cell: Cell | None = None
        view.overlay.show_ghosts(group for group in view.map_scene.groups() if group.element_id in self._dragged)
        view.map_scene.fade_elements(self._dragged)

    def move(self, at: Point, modifiers: Modifiers) -> None:
        """Show where the cards would land."""
        self._cell = cell_at(self._view.sheet, Point(at.x - self._reach, at.y), self._dragged)
        self._view.overlay.move_ghosts(at.x - self._start.x, at.y - self._start.y)
        self._view.overlay.show_landing(self._cell.mark if self._cell else None)

    def release(self, at: Point, modifiers: Modifiers) -> None:
        """Move the cards into the cell, as one step of undo."""
        self.move(at, modifiers)
        self.cancel()
        if self._cell is not None:
            editor, cell = self._view.editor, self._cell
            lane_id, step_id = cell.lane.lane.id, cell.step.step.id
            editor.apply(cards.move_cards(editor.document, editor.map_id, self._ids, lane_id, step_id, cell.order))

    def cancel(self) -> None:
        """Leave the cards where they are."""
        self._view.overlay.clear_gesture()
        self._view.map_scene.fade_elements(())


def _reach(sheet: Sheet, card_id: str, at: Point) -> float:
    """Return how far from the first of its steps a card is held, as far as the steps between them are wide."""
    held = step_at(sheet, at.x)
    card = next(card.card for lane in sheet.lanes for card in lane.cards if card.card.id == card_id)
    first = next(step for step in sheet.steps if step.step.id == card.step)
    return held.column.x - first.column.x if held is not None else 0.0
