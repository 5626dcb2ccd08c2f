"""The tool that selects, drags and opens texts."""

from PySide6.QtCore import Qt

from journeyeditor.canvas.surface import Surface
from journeyeditor.canvas.tools import reordering
from journeyeditor.canvas.tools.choosing import Choosing
from journeyeditor.canvas.tools.moving_cards import MovingCards
from journeyeditor.canvas.tools.moving_point import MovingPoint
from journeyeditor.canvas.tools.moving_span import MovingSpan, points_around, selected_on
from journeyeditor.canvas.tools.reordering import Reordering
from journeyeditor.canvas.tools.rubber_band import RubberBand
from journeyeditor.canvas.tools.tool import CONTROL, SHIFT, Gesture, Modifiers, Tool
from journeyeditor.editor import Cell as Chosen
from journeyeditor.editor.curve_points import chosen_points
from journeyeditor.edits import curve
from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.hit import Cell, Hit, cell_at, cell_is_empty, hit
from journeyeditor.layout.places import place_at, plot_at

_GRIPS = {"stage", "step", "lane", "point", "curve", "card"}
"""What can be dragged."""
_GROUND = {"header", "cell", "plot"}
"""What is not selected by a press: a rubber band begins there."""
_PLUS = 9.0
"""The radius of the plus in an empty cell, in points."""


class SelectTool(Tool):
    """Click selects, drag moves, double click writes; a click on a curve adds a point, on a plus a card."""

    name = "select"

    def __init__(self, view: Surface) -> None:
        """Work on the map that a view shows."""
        super().__init__(view)
        self._choosing = Choosing(view)
        self._pressed: Hit | None = None
        self._start = Point(0, 0)
        self._gesture: Gesture | None = None

    def press(self, at: Point, modifiers: Modifiers) -> None:
        """Select what lies under the pointer, so that the hand sees what it holds."""
        view = self._view
        self._start, self._pressed = at, hit(view.sheet, at)
        if self._pressed is None or self._pressed.kind in _GROUND:
            return
        # The line of a curve some of whose points are selected is the grip of them all.
        if not selected_on(view.sheet, self._pressed.element_id, view.editor.selection):
            self._choosing.press(self._pressed.element_id, modifiers)

    def drag(self, at: Point, modifiers: Modifiers, far: bool) -> None:
        """Move what is held, or draw a rubber band, once the pointer has gone far enough that it is no click."""
        if self._gesture is None and far:
            self._view.overlay.show_plus(None)
            self._gesture = self._begin(modifiers)
        if self._gesture is not None:
            self._gesture.move(at, modifiers)

    def release(self, at: Point, modifiers: Modifiers) -> None:
        """End the drag, or take it for a click."""
        gesture, self._gesture = self._gesture, None
        pressed, self._pressed = self._pressed, None
        if gesture is not None:
            gesture.release(at, modifiers)
        else:
            self._click(pressed, at, modifiers)
        self.hover(at)

    def double_click(self, at: Point, modifiers: Modifiers) -> bool:
        """Write where the pointer is: in a text, in a new card, or a new point of an empty plot."""
        found = hit(self._view.sheet, at)
        if found is None:
            return True
        if found.kind == "cell":
            cell = self._cell(found, at)
            if cell is not None:
                self._view.begin_card(cell.lane.lane.id, cell.step.step.id, cell.order)
        elif found.kind == "plot":
            self._add_point(at, None)
        elif found.text is not None:
            self._view.edit_text_of(found.element_id, found.text.field, at)
        return True

    def hover(self, at: Point | None) -> None:
        """Offer a plus in an empty cell, and show by the pointer what can be held."""
        view = self._view
        found = hit(view.sheet, at) if at is not None else None
        cell = self._empty_cell(found, at)
        mark = _plus_rect(cell) if cell is not None else None
        view.overlay.show_plus(mark)
        view.viewport().setCursor(_cursor(found, mark is not None and at is not None and mark.contains(at)))

    def cancel(self) -> bool:
        """Put back what is being dragged."""
        gesture, self._gesture, self._pressed = self._gesture, None, None
        if gesture is not None:
            gesture.cancel()
        self._view.viewport().setCursor(self.cursor)
        return gesture is not None

    def _begin(self, modifiers: Modifiers) -> Gesture | None:
        view, start, pressed = self._view, self._start, self._pressed
        if pressed is None or pressed.kind not in _GRIPS:
            return RubberBand(view, start, modifiers)
        view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if pressed.kind == "card":
            cards = {card.id for lane in view.editor.journey.card_lanes for card in lane.cards}
            others = [other for other in view.editor.selection if other != pressed.element_id and other in cards]
            return MovingCards(view, [pressed.element_id, *others], start)
        if pressed.kind == "point":
            if len(chosen_points(view.editor)) > 1:
                return MovingSpan(view, view.editor.selection, start, pressed.element_id)
            return MovingPoint(view, pressed.element_id, start)
        if pressed.kind == "curve":
            chosen = selected_on(view.sheet, pressed.element_id, view.editor.selection)
            return MovingSpan(view, chosen or points_around(view.sheet, pressed.element_id, start.x), start)
        if pressed.kind == "step":
            stage = view.editor.journey.stage_of[pressed.element_id]
            if len(stage.steps) == 1:  # a stage cannot be without a step: who drags its only one means the stage
                return Reordering(view, reordering.STAGE, stage.id, start)
            return Reordering(view, reordering.STEP, pressed.element_id, start)
        rank = reordering.STAGE if pressed.kind == "stage" else reordering.LANE
        return Reordering(view, rank, pressed.element_id, start)

    def _cell(self, found: Hit | None, at: Point | None) -> Cell | None:
        """Return the cell at a place, where nothing else is."""
        if found is None or at is None or found.kind != "cell":
            return None
        cell = cell_at(self._view.sheet, at)
        return cell if cell is not None and cell.lane.lane.id == found.element_id else None

    def _empty_cell(self, found: Hit | None, at: Point | None) -> Cell | None:
        """Return the cell at a place, where no card covers any of it."""
        cell = self._cell(found, at)
        return cell if cell is not None and cell_is_empty(cell.lane, cell.step) else None

    def _click(self, pressed: Hit | None, at: Point, modifiers: Modifiers) -> None:
        plain = not modifiers & (CONTROL | SHIFT)
        cell = self._cell(pressed, at)
        if plain and cell is not None and cell_is_empty(cell.lane, cell.step) and _plus_rect(cell).contains(at):
            self._view.begin_card(cell.lane.lane.id, cell.step.step.id, cell.order)
        elif pressed is None or pressed.kind in _GROUND:
            chosen = Chosen(cell.lane.lane.id, cell.step.step.id) if cell is not None else None
            self._choosing.click_cell(chosen, modifiers)
        elif plain and pressed.kind == "curve":
            self._add_point(at, pressed.element_id)
        else:
            self._choosing.click(pressed.element_id, modifiers)

    def _add_point(self, at: Point, curve_id: str | None) -> None:
        """Add a point to a curve, or to the first of the lane."""
        view = self._view
        plot = plot_at(view.sheet, at.y)
        if plot is None or not plot.lane.curves:
            return
        place = place_at(view.sheet, plot, at, snap=curve_id is None)
        if place is not None:
            target = curve_id or plot.lane.curves[0].id
            view.editor.apply(curve.add_point(view.editor.document, view.editor.map_id, target, *place))


def _plus_rect(cell: Cell) -> Rect:
    x, y = cell.step.column.centre.x, cell.lane.rect.y + m.LEAST_LANE / 2
    return Rect(x - _PLUS, y - _PLUS, 2 * _PLUS, 2 * _PLUS)


def _cursor(found: Hit | None, on_plus: bool) -> Qt.CursorShape:
    if found is None or found.kind == "plot":
        return Qt.CursorShape.ArrowCursor
    if on_plus or found.kind == "curve":
        return Qt.CursorShape.PointingHandCursor
    return Qt.CursorShape.OpenHandCursor if found.kind in _GRIPS else Qt.CursorShape.ArrowCursor
