"""A pen on a tablet: it draws finer than a mouse, and its other end erases."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPointingDevice, QTabletEvent

from journeyeditor.canvas.input.pointer import Pointer


class Pen:
    """Takes the events of a pen for the tools that draw; for all others Qt makes mouse events of them."""

    def __init__(self, pointer: Pointer) -> None:
        """Draw with the tool of a pointer, and erase with the other end."""
        self._pointer = pointer
        self._is_down = False
        self._laid_down = ""
        """The name of the tool that the eraser has taken the place of."""

    def take(self, event: QTabletEvent) -> bool:
        """Take an event of a pen; tell whether it was for a tool that draws."""
        match event.type():
            case QEvent.Type.TabletPress:
                taken = self._press(event)
            case QEvent.Type.TabletMove:
                taken = self._is_down or self._pointer.tool.takes_pen
                if taken:
                    self._pointer.move(event)
            case QEvent.Type.TabletRelease:
                taken = self._is_down
                if taken:
                    self._release(event)
            case _:
                taken = False
        event.setAccepted(taken)
        return taken

    def _press(self, event: QTabletEvent) -> bool:
        pointer = self._pointer
        erases = event.pointerType() == QPointingDevice.PointerType.Eraser
        draws = event.button() == Qt.MouseButton.LeftButton and not pointer.holds_sheet
        if not draws or not (erases or pointer.tool.takes_pen):
            return False
        if erases and pointer.held != "eraser":
            self._laid_down = pointer.held
            pointer.take_tool("eraser")
        self._is_down = True
        pointer.press(event)
        return True

    def _release(self, event: QTabletEvent) -> None:
        self._is_down = False
        self._pointer.release(event)
        if self._laid_down:
            self._pointer.take_tool(self._laid_down)
            self._laid_down = ""
