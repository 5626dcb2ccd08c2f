"""What a tool and a gesture are."""

from typing import Protocol

from PySide6.QtCore import Qt

from journeyeditor.canvas.surface import Surface
from journeyeditor.layout.geometry import Point

Modifiers = Qt.KeyboardModifier
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


class Gesture(Protocol):
    """A drag under way: it remembers how all was at the press, and each move starts from there."""

    def move(self, at: Point, modifiers: Modifiers) -> None:
        """Show what would be if the pointer were let go here."""
        ...

    def release(self, at: Point, modifiers: Modifiers) -> None:
        """Make it so."""
        ...

    def cancel(self) -> None:
        """Put everything back."""
        ...


class Tool:
    """What the pointer means while it is chosen; places are on the sheet, in points."""

    name = ""
    cursor = Qt.CursorShape.ArrowCursor
    pans = False
    """Whether a press moves the sheet, and never comes to the tool."""
    takes_pen = False
    """Whether it takes the events of a pen on a tablet as they come, finer than those of a mouse."""

    def __init__(self, view: Surface) -> None:
        """Work on the map that a view shows."""
        self._view = view

    def press(self, at: Point, modifiers: Modifiers) -> None:
        """Take the press of the main button."""

    def drag(self, at: Point, modifiers: Modifiers, far: bool) -> None:
        """Take a move with the button held; ``far`` once the pointer has left the place of the press for good."""

    @property
    def lags(self) -> bool:
        """Whether the sheet has yet to follow the last move."""
        return False

    def go_on(self) -> None:
        """Let the sheet follow the last move a part of the way."""

    def release(self, at: Point, modifiers: Modifiers) -> None:
        """Take the release of the button."""

    def double_click(self, at: Point, modifiers: Modifiers) -> bool:
        """Take a double click; tell whether it is more than a second press."""
        return False

    def hover(self, at: Point | None) -> None:
        """Take a move with no button held; nothing when the pointer leaves."""

    def cancel(self) -> bool:
        """Give up what is under way; tell whether anything was."""
        return False
