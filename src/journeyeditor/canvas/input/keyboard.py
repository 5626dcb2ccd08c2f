"""The keyboard on the canvas, while no text is written: walking, and typing that begins a text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

from journeyeditor.canvas.input.walking import Walking
from journeyeditor.canvas.surface import Surface
from journeyeditor.canvas.writing.beginning import Typing
from journeyeditor.layout.stops import Stop
from journeyeditor.layout.walk import Way

_NONE, _CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_HELD = _CONTROL | _SHIFT | Qt.KeyboardModifier.AltModifier
_WAYS: dict[int, Way] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}
_ENDS = {Qt.Key.Key_Home: False, Qt.Key.Key_End: True}


class CanvasKeyboard:
    """Takes the keys of a canvas that are no commands."""

    def __init__(self, view: Surface) -> None:
        """Serve a view."""
        self._view = view
        self.walking = Walking(view)
        self.typing = Typing(view, self.walking)

    @property
    def here(self) -> Stop | None:
        """Where the keyboard is."""
        return self.walking.here

    def claims(self, event: QKeyEvent) -> bool:
        """Tell whether a key is to be typed, though it may be that of a command as well."""
        return self.typing.claims(event)

    def press(self, event: QKeyEvent) -> bool:
        """Take a key; tell whether it means anything here."""
        key, held = event.key(), event.modifiers() & _HELD
        if self._view.is_editing:
            # What comes here while the text has the keyboard is what the text has no use for.
            return self._view.hasFocus() and self.typing.go_on(event)
        if key in _WAYS and not held & _CONTROL:
            # With Alt what is selected is moved; where it cannot be, the map does not scroll away in its place.
            if held in (_NONE, _SHIFT):
                self._walk(_WAYS[Qt.Key(key)], extend=held == _SHIFT)
            return True
        if key in _ENDS and held in (_NONE, _CONTROL):
            (self.walking.go_to_corner if held else self.walking.go_to_end)(_ENDS[Qt.Key(key)])
            return True
        return self.typing.begin(event)

    def tab(self, forward: bool) -> bool:
        """Go on in turn, or back; tell whether anything is selected to go from: if not, Tab leaves the canvas."""
        return self.walking.go_on(1 if forward else -1)

    def compose(self, event: QInputMethodEvent) -> bool:
        """Take what an input method composes; tell whether it could be written."""
        return self.typing.compose(event)

    def _walk(self, way: Way, extend: bool) -> None:
        stop = self.walking.here
        if stop is None or stop.kind != "point":  # arrows move a point of a curve; Tab goes from one to the next
            (self.walking.extend if extend else self.walking.go)(way)
