"""Dragging an edge of a card over the steps that it is to cover."""

from PySide6.QtCore import Qt

from journeyeditor.canvas.surface import Surface
from journeyeditor.canvas.tools.tool import Modifiers
from journeyeditor.edits import cards
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.grips import Grip
from journeyeditor.layout.hit import cards_named


class Spanning:
    """A drag of the left or the right edge of a card: it covers the steps as far as the hand."""

    def __init__(self, view: Surface, grip: Grip) -> None:
        """Take hold of an edge."""
        self._view, self._grip = view, grip
        self._document = view.editor.document
        journey = view.editor.journey
        card = next(card for lane in journey.card_lanes for card in lane.cards if card.id == grip.element_id)
        self._steps = view.sheet.steps
        self._first = journey.column_of[card.step]
        self._last = min(self._first + card.span, len(self._steps)) - 1
        self._goal = self._first, self._last

    def move(self, at: Point, modifiers: Modifiers) -> None:
        """Show the card over the steps that it would cover."""
        self._view.viewport().setCursor(Qt.CursorShape.SizeHorCursor)
        goal = self._columns_to(at.x)
        if goal == self._goal:
            return
        self._goal = first, last = goal
        editor = self._view.editor
        step_id = self._steps[first].step.id
        change = cards.set_card_span(self._document, editor.map_id, self._grip.element_id, step_id, last - first + 1)
        editor.preview(change._replace(touched=editor.selection))
        self._show_grip()
        names = [step.step.name for step in self._steps[first : last + 1]]
        self._view.say(" – ".join(dict.fromkeys(name for name in (names[0], names[-1]) if name.strip())))

    def release(self, at: Point, modifiers: Modifiers) -> None:
        """Leave it so, as one step of undo."""
        self.move(at, modifiers)
        self._view.overlay.clear_gesture()
        self._view.editor.commit_preview()

    def cancel(self) -> None:
        """Let the card cover again what it covered."""
        self._view.overlay.clear_gesture()
        self._view.editor.cancel_preview()

    def _show_grip(self) -> None:
        """Show the handle at the edge as it is now."""
        rect = next(cards_named(self._view.sheet, (self._grip.element_id,))).rect
        x = rect.right if self._grip.kind == "card end" else rect.x
        self._view.overlay.handles.show_grip(self._grip._replace(rect=Rect(x, rect.y, 0, rect.height)))

    def _columns_to(self, x: float) -> tuple[int, int]:
        """Return the first and the last column whose outer edges are nearest to the hand."""
        if self._grip.kind == "card end":
            ends = range(self._first, len(self._steps))
            return self._first, min(ends, key=lambda column: abs(self._steps[column].column.right - x))
        starts = range(self._last + 1)
        return min(starts, key=lambda column: abs(self._steps[column].column.x - x)), self._last
