"""The canvas: the map of an editor in the hand, to select, drag, draw and write."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QTabletEvent
from PySide6.QtWidgets import QWidget

from journeyeditor.canvas.accessible import MapReader
from journeyeditor.canvas.context_request import place_for_menu
from journeyeditor.canvas.hit_marks import HitMarks
from journeyeditor.canvas.overlay import Overlay
from journeyeditor.canvas.pen import Pen
from journeyeditor.canvas.pointer import Pointer, held_with
from journeyeditor.canvas.sheet_view import SheetView
from journeyeditor.canvas.smoothing import SmoothingBar
from journeyeditor.canvas.tools.eraser import EraserTool
from journeyeditor.canvas.tools.pencil import PencilTool
from journeyeditor.canvas.tools.select import SelectTool
from journeyeditor.canvas.tools.stroke import Stroke
from journeyeditor.canvas.tools.tool import Tool
from journeyeditor.canvas.words import translated
from journeyeditor.canvas.writing import Writing
from journeyeditor.editor import Editor, Happening
from journeyeditor.editor.locks import LockedError, expect_unlocked
from journeyeditor.editor.new_points import add_point, can_add_point
from journeyeditor.editor.text import is_single_line, read_text, write_text
from journeyeditor.edits import Change, cards
from journeyeditor.layout import Point
from journeyeditor.layout.grips import lock_rect
from journeyeditor.layout.hit import card_lanes, text_of
from journeyeditor.layout.sheet import PlacedText
from journeyeditor.layout.walk import EmptyCell


class MapView(SheetView):
    """The canvas of a window: turns what mouse, pen and keys do into changes of the editor."""

    tool_changed = Signal(str)
    menu_asked = Signal(QPoint)
    """A menu is asked for, at a place of the screen, about what is selected."""

    _writing: Writing | None = None
    _smoothing: SmoothingBar | None = None

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        """Take the map of an editor in hand."""
        # Qt sends the first events while the view is being made, and the pointer takes them.
        tools = (SelectTool(self), PencilTool(self), EraserTool(self))
        self._tools: dict[str, Tool] = {tool.name: tool for tool in tools}
        self._pointer = Pointer(self, self._tools[SelectTool.name])
        self._pen = Pen(self._pointer, self._tools[EraserTool.name])
        super().__init__(editor, parent)
        self.reader = MapReader(self)
        self.overlay = Overlay(self.map_scene)
        self.hit_marks = HitMarks(self.map_scene)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._frame_selection()

    # Tools

    @property
    def tool(self) -> str:
        """The name of the tool in hand."""
        return self._pointer.tool.name

    def choose_tool(self, name: str) -> None:
        """Take a tool in hand: ``select``, ``pencil`` or ``eraser``."""
        self.finish_editing()
        if self._smoothing is not None:
            self._smoothing.dismiss()
        if name != self.tool:
            self._pointer.take_tool(self._tools[name])
            self.tool_changed.emit(name)

    def say(self, text: str) -> None:
        """Tell something in the status bar, and to whoever listens."""
        super().say(text)
        self.reader.say(text)

    def close_canvas(self) -> None:
        """Give up what the hand holds, and follow the editor no longer."""
        self._pointer.cancel()
        if self._smoothing is not None:
            self._smoothing.stop_listening()
        super().close_canvas()

    def settle(self) -> None:
        """Show everything where the document has it, after a drag."""
        self._show()

    # The pencil

    def take_stroke(self, stroke: Stroke) -> None:
        """Draw a stroke of the pencil, and offer to smooth it."""
        if self._smoothing is None:
            self._smoothing = SmoothingBar(self)
        self._smoothing.offer(stroke)

    @property
    def can_smooth(self) -> bool:
        """Whether the last stroke of the pencil can be smoothed still."""
        return self._smoothing is not None and self._smoothing.isVisible()

    def smooth_stroke(self) -> None:
        """Let the keyboard smooth the last stroke of the pencil."""
        if self._smoothing is not None:
            self._smoothing.take_focus()

    # Writing

    @property
    def is_editing(self) -> bool:
        """Whether a text is being written."""
        return self._writing is not None

    def edit_text(self) -> None:
        """Write in the first thing that is selected."""
        for element_id in self.editor.selection[:1]:
            placed = text_of(self.sheet, element_id)
            if placed is not None:
                self.reveal(element_id)
                self.edit_text_of(element_id, placed.field)

    def edit_text_of(self, element_id: str, field: str, caret: Point | None = None) -> None:
        """Write in a text of the sheet; the caret goes to a place in it, or all of a name is selected."""
        self.finish_editing()
        placed = text_of(self.sheet, element_id, field)
        if placed is None:
            return
        self.editor.select((element_id,))
        if not self._may_write_in(element_id):
            return
        document, map_id = self.editor.document, self.editor.map_id

        def write(text: str) -> Change:
            return write_text(document, map_id, element_id, field, text)

        text = read_text(document, map_id, element_id, field)
        self._writing = Writing(self, element_id, field, write, text, is_new=False)
        if caret is not None and not is_single_line(field):
            self._writing.put_caret(caret)

    def begin_card(self, lane_id: str, step_id: str, index: int | None = None) -> None:
        """Write a new card in a cell; if nothing is written, there is none."""
        self.finish_editing()
        if not self._may_write_in(lane_id):
            return
        document, map_id = self.editor.document, self.editor.map_id

        def add(text: str) -> Change:
            return cards.add_card(document, map_id, lane_id, step_id, index, text)

        change = add("")
        (card_id,) = change.touched
        self.editor.preview(change)
        self.reveal(card_id)
        self._writing = Writing(self, card_id, "text", add, "", is_new=True)

    def _may_write_in(self, element_id: str) -> bool:
        """Tell whether an element may be changed; where its lane is locked, say so."""
        try:
            expect_unlocked(self.editor.journey, element_id)
        except LockedError as refused:
            self.say(translated(refused.message))
            return False
        return True

    def begin_new_card(self) -> None:
        """Write a new card after the one that is selected, or in the first cell of what is; on a curve, add a point."""
        if can_add_point(self.editor):
            add_point(self.editor)
            return
        target = self._cell_for_a_new_card()
        if target is not None:
            self.begin_card(*target)

    def finish_editing(self) -> None:
        """Keep what is being written, and stop writing."""
        if self._writing is not None:
            self._writing.finish()

    def writing_ended(self, writing: object) -> None:
        """Take note that a text is written."""
        if self._writing is writing:
            self._writing = None

    def write_at(self, place: PlacedText | EmptyCell) -> None:
        """Write in a text of the sheet, or a new card in an empty cell."""
        if isinstance(place, EmptyCell):
            self.begin_card(*place)
        else:
            self.edit_text_of(place.element_id, place.field)

    def _cell_for_a_new_card(self) -> tuple[str, str, int | None] | None:
        lanes, steps = card_lanes(self.sheet), self.sheet.steps
        if not lanes or not steps:
            return None
        chosen = set(self.editor.selection)
        for lane in lanes:
            for placed in lane.cards:
                if placed.card.id in chosen:
                    cell = [card.card.id for card in lane.cards if card.card.step == placed.card.step]
                    return lane.lane.id, placed.card.step, cell.index(placed.card.id) + 1
        lane_id = next((lane.lane.id for lane in lanes if lane.lane.id in chosen), lanes[0].lane.id)
        stage_of = self.editor.journey.stage_of
        step_id = next(
            (step.step.id for step in steps if chosen & {step.step.id, stage_of[step.step.id].id}), steps[0].step.id
        )
        return lane_id, step_id, None

    # Following the editor

    def _follow(self, happening: Happening) -> None:
        super()._follow(happening)
        if happening.document or happening.selection:
            self._frame_selection()
        self.reader.follow(happening)
        if happening.document and self._writing is not None:
            self._writing.follow()

    def _frame_selection(self) -> None:
        # The map itself is selected while its title is written; a frame around everything would tell nothing.
        chosen = [element_id for element_id in self.editor.selection if element_id != self.editor.map_id]
        self.overlay.show_selection(self.rects_of(chosen))
        self.overlay.handles.show_locks(lock_rect(lane) for lane in self.sheet.lanes if lane.lane.locked)

    def _looked_around(self) -> None:
        super()._looked_around()
        if self._writing is not None:
            self._writing.follow()

    # Qt's events

    def event(self, event: QEvent) -> bool:
        """Keep the keys of commands from changing what the hand holds."""
        if event.type() == QEvent.Type.ShortcutOverride and self._pointer.holds_something:
            event.accept()
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Hand the pointer's events to the tool; the items of the scene never see them."""
        if isinstance(event, QTabletEvent) and self._pen.take(event):
            return True
        return self._pointer.take(event) or super().viewportEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll, and take along the editor of a text."""
        super().scrollContentsBy(dx, dy)
        if self._writing is not None:
            self._writing.follow()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is under the pointer, or of what is selected."""
        self.finish_editing()
        self.menu_asked.emit(place_for_menu(self, event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up a drag, a stroke, the pencil or the selection, in that order; Space holds the sheet."""
        self._pointer.take_keys(held_with(event))
        if event.key() == Qt.Key.Key_Escape:
            if not self._pointer.cancel():
                if self.tool != SelectTool.name:
                    self.choose_tool(SelectTool.name)
                else:
                    self.editor.select(())
        elif event.key() == Qt.Key.Key_Space:
            self._pointer.hold_sheet(True)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of the sheet with Space."""
        self._pointer.take_keys(held_with(event))
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._pointer.hold_sheet(False)
        else:
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell what the keyboard acts on from now on."""
        super().focusInEvent(event)
        self.reader.focus_came()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget keys that are held: their release goes elsewhere."""
        self._pointer.hold_sheet(False)
        super().focusOutEvent(event)
