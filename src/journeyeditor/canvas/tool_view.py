"""A view of the map in the hand: tools, pointer and keys act on what it shows."""

from functools import cached_property
from typing import cast

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QTabletEvent
from PySide6.QtWidgets import QWidget

from journeyeditor.canvas.input import context_request, keyboard, pen
from journeyeditor.canvas.input.pointer import Pointer, held_with
from journeyeditor.canvas.marks import hit_marks as marking
from journeyeditor.canvas.marks.frames import Frames
from journeyeditor.canvas.marks.overlay import Overlay
from journeyeditor.canvas.strokes import Strokes
from journeyeditor.canvas.tools.tool_box import ToolBox
from journeyeditor.canvas.writing_view import WritingView
from journeyeditor.editor import Editor, connecting


class ToolView(WritingView):
    """Takes the map in hand: turns what mouse, pen and keys do into changes of the editor."""

    tool_changed = Signal(str)
    menu_asked = Signal(QPoint)
    """A menu is asked for, at a place of the screen, about what is selected."""
    link_asked = Signal()
    """The link of the card that is selected was clicked, or the mark of the step, which leads down to its detail."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        """Take the map of an editor in hand."""
        # Qt sends the first events while the view is being made, and these take them.
        self._tools = ToolBox(self)
        self._pointer = Pointer(self, self._tools)
        super().__init__(editor, parent)
        self.overlay = Overlay(self.map_scene)
        self.frames = Frames(self.shown, self.overlay, lambda: self.keyboard.walking.mark)
        self.strokes = Strokes(self)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sheet_shown.connect(self._follow_sheet)

    # Tools

    @property
    def tool(self) -> str:
        """The name of the tool in hand."""
        return self._pointer.held

    @property
    def lags(self) -> bool:
        """Whether the sheet has yet to follow the hand, in the next turns of the event loop."""
        return self._pointer.lags or self.is_behind_writing or self.shown.lags or self.sharpening.is_behind

    def choose_tool(self, name: str) -> None:
        """Take a tool in hand, and say what it does: ``select``, ``pencil``, ``eraser``, ``hand`` or ``connect``."""
        from journeyeditor.canvas.tools.told import tool_in_words

        self.finish_editing()
        self.strokes.leave()
        if name != self.tool:
            self._pointer.take_tool(name)
            self.tool_changed.emit(name)
            self.say(tool_in_words(name))

    def connect_cards(self) -> None:
        """Connect the cards that are selected; from one alone, the next that is chosen; else take the tool in hand."""
        chosen = connecting.chosen_cards(self.editor)
        if len(chosen) > 1:
            connecting.connect(self.editor)
        elif chosen and self.tool == "connect" and self._tools.connect.end_at(chosen[0]):
            self.choose_tool("select")
        else:
            self.choose_tool("connect")
            if chosen:
                self._tools.connect.begin_at(chosen[0])

    @cached_property
    def keyboard(self) -> "keyboard.CanvasKeyboard":
        """What the keys do that are no commands."""
        return keyboard.CanvasKeyboard(self)

    @cached_property
    def hit_marks(self) -> "marking.HitMarks":
        """The marks of what was found."""
        return marking.HitMarks(self.map_scene)

    @cached_property
    def _pen(self) -> "pen.Pen":
        return pen.Pen(self._pointer)

    def close_canvas(self) -> None:
        """Give up what the hand holds, and follow the editor no longer."""
        self._pointer.cancel()
        self.strokes.close()
        super().close_canvas()

    def ask_to_follow_link(self) -> None:
        """Ask for the link of what is selected to be followed; not from here, where a press ends."""
        QTimer.singleShot(0, self, lambda: self.link_asked.emit())

    def _follow_sheet(self) -> None:
        self._pointer.look_again()

    def edit_text(self, *, keep_focus: bool = False) -> None:
        """Write in what is selected: in a text, or a new card in a cell; in a lane of curves, go to the point there."""
        stop = self.keyboard.here
        if stop is None:
            return
        if self.tool == "connect" and stop.kind == "card":
            self.connect_cards()
        elif stop.kind == "cell" and any(lane.id == stop.lane_id for lane in self.editor.journey.curve_lanes):
            if not self.keyboard.walking.go_to_point(stop):
                self.say(self.tr("There is no point of the curve here. Press + to add one."))
        else:
            self.write_at(stop, keep_focus)

    # Qt's events

    def event(self, event: QEvent) -> bool:
        """Keep the keys of commands from changing what the hand holds, and from taking a letter that is typed."""
        if event.type() == QEvent.Type.ShortcutOverride and self._keeps_from_commands(cast(QKeyEvent, event)):
            event.accept()
            return True
        return super().event(event)

    def _keeps_from_commands(self, key: QKeyEvent) -> bool:
        return self._pointer.holds_something or self.keyboard.claims(key)

    def viewportEvent(self, event: QEvent) -> bool:
        """Hand the pointer's events to the tool; the items of the scene never see them."""
        if isinstance(event, QTabletEvent) and self._pen.take(event):
            return True
        return self._pointer.take(event) or super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is under the pointer, or of what is selected."""
        self.finish_editing()
        aim = self._pointer.aimed_at(QPointF(event.pos()))
        self.menu_asked.emit(context_request.place_for_menu(self, event, aim))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up a drag, a stroke, the pencil or the selection, in that order; Space holds the sheet.

        Shift+F10 asks for the menu of what is selected; the menu key comes as an event of its own.
        """
        self._pointer.take_keys(held_with(event))
        if not self._pointer.holds_something and self.keyboard.press(event):
            return
        if event.key() == Qt.Key.Key_Escape:
            if not self._pointer.cancel():
                if self.tool != "select":
                    self.choose_tool("select")
                else:
                    self.editor.select(())
        elif event.key() == Qt.Key.Key_Space:
            self._pointer.hold_sheet(True)
        elif event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.menu_asked.emit(context_request.beside_selection(self))
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of the sheet with Space."""
        self._pointer.take_keys(held_with(event))
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._pointer.hold_sheet(False)
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget keys that are held: their release goes elsewhere."""
        self._pointer.hold_sheet(False)
        super().focusOutEvent(event)
