"""The tool that selects, drags and opens texts: it decides which gesture begins, and what a click means."""

from PySide6.QtCore import Qt

from journeyeditor.canvas.surface import Surface
from journeyeditor.canvas.tools import connecting, dragging, moving_span, resizing, rubber_band, spanning
from journeyeditor.canvas.tools.choosing import Choosing
from journeyeditor.canvas.tools.growing import begin_row, end_near, grow
from journeyeditor.canvas.tools.hovering import cell_under, grip_under, plus_in, show_what_is_under
from journeyeditor.canvas.tools.in_turns import InTurns
from journeyeditor.canvas.tools.tool import CONTROL, SHIFT, Gesture, Modifiers, Tool
from journeyeditor.editor import Cell, lane_commands
from journeyeditor.edits import curve
from journeyeditor.layout.geometry import Point
from journeyeditor.layout.grips import Grip
from journeyeditor.layout.hit import Hit, connector_at, hit, leads_somewhere
from journeyeditor.layout.places import place_at, plot_at

_GROUND = {"header", "cell", "plot"}
"""What is not selected by a press: a rubber band begins there."""
_CARD_GRIPS = {"card start", "card end", "knob"}
_BUTTONS = {"collapse", "lock"}


class SelectTool(Tool):
    """Click selects, drag moves, double click writes; a click on a curve adds a point, on a plus a card."""

    name = "select"

    def __init__(self, view: Surface) -> None:
        """Work on the map that a view shows."""
        super().__init__(view)
        self._choosing = Choosing(view)
        self._pressed: Hit | None = None
        self._grip: Grip | None = None
        self._start = Point(0, 0)
        self._gesture: Gesture | None = None

    def press(self, at: Point, modifiers: Modifiers) -> None:
        """Select what lies under the pointer, so that the hand sees what it holds."""
        view = self._view
        self._start, self._grip, self._pressed = at, grip_under(view, at), hit(view.sheet, at)
        held = self._pressed
        if held is None or held.kind in _GROUND or (self._grip is not None and self._grip.kind not in _CARD_GRIPS):
            return
        if held.kind == "curve" and moving_span.selected_on(view.sheet, held.element_id, at.x, view.editor.selection):
            return  # The line at points that are selected is the grip of them all.
        self._choosing.press(held.element_id, modifiers)

    def drag(self, at: Point, modifiers: Modifiers, far: bool) -> None:
        """Move what is held, or draw a rubber band, once the pointer has gone far enough that it is no click."""
        if self._gesture is None and far:
            self._view.overlay.show_plus(None)
            self._view.overlay.handles.show_button(None)
            self._view.overlay.wires.show_knob(None)
            self._gesture = self._begin(modifiers)
        if self._gesture is not None:
            self._gesture.move(self._aim(at, modifiers), modifiers)

    def release(self, at: Point, modifiers: Modifiers) -> None:
        """End the drag, or take it for a click."""
        if self._gesture is not None:
            self._gesture.release(self._aim(at, modifiers), modifiers)
            self._gesture = None
        elif self._grip is not None:
            self._click_grip(self._grip, modifiers)
        else:
            self._click(self._pressed, at, modifiers)
        self._pressed = self._grip = None
        self.hover(at)

    @property
    def lags(self) -> bool:
        """Whether the sheet has yet to follow what is dragged."""
        return isinstance(self._gesture, InTurns) and self._gesture.lags

    def go_on(self) -> None:
        """Let the sheet follow what is dragged a part of the way."""
        if isinstance(self._gesture, InTurns):
            self._gesture.go_on()

    def double_click(self, at: Point, modifiers: Modifiers) -> bool:
        """Write where the pointer is: in a text, in a new card, or a new point of an empty plot; fit an edge."""
        view, found, grip = self._view, hit(self._view.sheet, at), grip_under(self._view, at)
        if grip is not None and grip.kind in _BUTTONS:
            return False
        if grip is not None and grip.kind not in _CARD_GRIPS:
            resizing.fit(view, grip)
        elif found is None:
            return True
        elif found.kind == "cell":
            cell = cell_under(view, found, at)
            if cell is not None:
                begin_row(view, cell)
        elif found.kind == "plot":
            self._add_point(at, None)
        elif found.text is not None:
            view.edit_text_of(found.element_id, found.text.field, at)
        return True

    def hover(self, at: Point | None) -> None:
        """Offer what a click would do, and show by the pointer what can be held."""
        show_what_is_under(self._view, at)

    def cancel(self) -> bool:
        """Put back what is being dragged."""
        gesture, self._gesture, self._pressed, self._grip = self._gesture, None, None, None
        if gesture is not None:
            gesture.cancel()
        self._view.viewport().setCursor(self.cursor)
        return gesture is not None

    def _aim(self, at: Point, modifiers: Modifiers) -> Point:
        """Return where a drag has come: with Shift straight across from its start, or straight down."""
        if not modifiers & SHIFT or isinstance(self._gesture, rubber_band.RubberBand):
            return at
        across, down = abs(at.x - self._start.x), abs(at.y - self._start.y)
        return Point(at.x, self._start.y) if across >= down else Point(self._start.x, at.y)

    def _begin(self, modifiers: Modifiers) -> Gesture | None:
        view, start, grip = self._view, self._start, self._grip
        if grip is not None:
            if grip.kind in _BUTTONS:
                return None
            if grip.kind == "knob":
                return connecting.Connecting(view, grip.element_id)
            is_card = grip.kind in _CARD_GRIPS
            return spanning.Spanning(view, grip) if is_card else resizing.Resizing(view, grip, start)
        if self._pressed is None or self._pressed.kind in _GROUND:
            return rubber_band.RubberBand(view, start, modifiers)
        if self._pressed.kind == "connector":
            placed = connector_at(view.sheet, start)
            return connecting.taking_end(view, placed, start) if placed is not None else None
        view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        return dragging.drag_of(view, self._pressed, start)

    def _click(self, pressed: Hit | None, at: Point, modifiers: Modifiers) -> None:
        plain = not modifiers & (CONTROL | SHIFT)
        cell = cell_under(self._view, pressed, at)
        plus = plus_in(cell)
        end = end_near(self._view.sheet, at)
        if plain and end is not None and end.plus.contains(at):
            grow(self._view, end)
        elif plain and cell is not None and plus is not None and plus.contains(at):
            begin_row(self._view, cell)
        elif plain and pressed is not None and pressed.kind == "header" and pressed.element_id in self._people:
            self._view.editor.select((pressed.element_id,))
        elif pressed is None or pressed.kind in _GROUND:
            chosen = Cell(cell.lane.lane.id, cell.step.step.id) if cell is not None else None
            self._choosing.click_cell(chosen, modifiers)
        elif plain and pressed.kind == "curve":
            self._add_point(at, pressed.element_id)
        else:
            self._choosing.click(pressed.element_id, modifiers)
            if plain and pressed.kind in ("card", "step") and leads_somewhere(self._view.sheet, at):
                self._view.ask_to_follow_link()

    @property
    def _people(self) -> tuple[str, ...]:
        return self._view.editor.journey.personas

    def _click_grip(self, grip: Grip, modifiers: Modifiers) -> None:
        if grip.kind == "collapse":
            lane_commands.toggle_lane(self._view.editor, grip.element_id)
        elif grip.kind == "lock":
            lane_commands.unlock_lane(self._view.editor, grip.element_id)
        else:
            if grip.kind not in _CARD_GRIPS:
                self._choosing.press(grip.element_id, modifiers)
            self._choosing.click(grip.element_id, modifiers)

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
