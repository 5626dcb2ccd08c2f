"""The canvas: the map of an editor, to select, drag, draw and write; it also tells who reads it out what happens."""

from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QInputMethodEvent
from PySide6.QtWidgets import QWidget

from journeyeditor.canvas.accessible import reader as reading
from journeyeditor.canvas.tool_view import ToolView
from journeyeditor.editor import Editor, Happening

if TYPE_CHECKING:
    from journeyeditor.canvas.writing.session import Writing


class MapView(ToolView):
    """The canvas of a window: follows the selection and the focus, and speaks with input and screen readers."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        """Show the map of an editor, with what is selected."""
        super().__init__(editor, parent)
        self.frames.follow()

    @cached_property
    def reader(self) -> "reading.MapReader":
        """Who reads the canvas out."""
        return reading.MapReader(self)

    def say(self, text: str) -> None:
        """Tell something in the status bar, and to whoever listens."""
        super().say(text)
        if text and QAccessible.isActive():
            self.reader.say(text)

    # Following the editor

    def _follow(self, happening: Happening) -> None:
        super()._follow(happening)
        if happening.selection and not self.shown.lags:
            self._follow_selection()
        if QAccessible.isActive():
            self.reader.follow(happening)

    def _follow_sheet(self) -> None:
        super()._follow_sheet()
        self._follow_selection()

    def _follow_selection(self) -> None:
        self.frames.follow()
        if not self.editor.history.is_previewing:
            self._expect_typing()  # nobody writes while the hand holds something

    def _expect_typing(self) -> None:
        """Let an input method compose here as long as a text can begin here, and only then: else keys are commands."""
        has_place = bool(self.editor.selection) or self.editor.cell is not None
        is_possible = has_place and self.keyboard.typing.is_possible
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, is_possible)

    def _begin(self, writing: "Writing", keep_focus: bool) -> None:
        super()._begin(writing, keep_focus)
        self.overlay.show_focus(has_focus=True)

    # Qt's events

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell what the keyboard acts on from now on."""
        super().focusInEvent(event)
        self._expect_typing()
        self.overlay.show_focus(has_focus=True)
        if QAccessible.isActive():
            self.reader.focus_came()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard acts elsewhere from now on."""
        self.overlay.show_focus(has_focus=self.is_editing)
        super().focusOutEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go through the map with Tab while something is selected, else on to the next part of the window."""
        return self.keyboard.tab(forward) or super().focusNextPrevChild(forward)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Begin to write with what an input method composes."""
        if not self.keyboard.compose(event):
            super().inputMethodEvent(event)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:
        """Tell an input method where the next letter will be written."""
        if query == Qt.InputMethodQuery.ImCursorRectangle:
            return self.keyboard.typing.cursor_rectangle()
        return super().inputMethodQuery(query)
