"""The hand of a user: one that types, and one that points; what it does is done when it has arrived."""

from tests.acceptance import seen
from tests.acceptance.x_events import Display

_STEPS = 8
"""In how many steps the mouse is dragged."""


class Hand:
    """Presses keys and moves the mouse, one thing after the other."""

    def __init__(self, display: Display, eyes):
        self._display, self._eyes = display, eyes
        self.sent = 0
        """How many presses of keys and buttons have been sent."""
        self.moves = 0
        """How many movements of the mouse have been sent."""
        self._letters = 0

    # Keys

    def press(self, *names):
        """Press keys one after the other, with what is held: ``Ctrl+Shift+P``."""
        for name in names:
            *held, key = name.split("+") if name != "+" else ["+"]
            if len(key) == 1:
                key = key.lower()
                held += ["Shift"] if self._display.needs_shift(key) else []
            self._find_keyboard()
            self._strike(key, held)
            self._arrive()

    def type(self, text):
        """Type a text; a new line in it is a press of Return."""
        self._find_keyboard()
        for letter in text:
            name = "Return" if letter == "\n" else letter
            shift = len(name) == 1 and self._display.needs_shift(name)
            self._strike(name, ["Shift"] if shift else [])
        self._arrive()

    def _strike(self, key, held):
        for name in held:
            self._display.key(name, True)
        self._display.key(key, True)
        self._display.key(key, False)
        for name in reversed(held):
            self._display.key(name, False)
        self.sent += 1 + len(held)

    # The mouse

    def click(self, at, button=1):
        """Click at a pixel of the screen."""
        self.point(at)
        self._display.push(button)
        self.sent += 1
        self._arrive()

    def double_click(self, at):
        """Click twice at once."""
        self.point(at)
        self._display.push(1, times=2)
        self.sent += 2
        self._arrive()

    def drag(self, start, end):
        """Drag from one pixel to another."""
        self.point(start)
        self._display.hold(1, True)
        for step in range(1, _STEPS + 1):
            way = step / _STEPS
            self.point((start[0] + (end[0] - start[0]) * way, start[1] + (end[1] - start[1]) * way))
        self._display.hold(1, False)
        self.sent += 1
        self._arrive()

    def turn(self, at, way):
        """Turn the wheel by one notch at a pixel: to the right and down where the numbers are positive."""
        self.point(at)
        for ahead, back, notches in ((7, 6, way[0]), (5, 4, way[1])):
            if notches:
                self._display.push(ahead if notches > 0 else back)
        self._arrive()

    def point(self, at):
        """Bring the mouse to a pixel."""
        self._display.move(*at)
        self.moves += 1

    def _find_keyboard(self):
        """Wait until a window has the keyboard: between two of them, keys go nowhere."""
        self._eyes.wait_for(lambda: self._display.focus in seen.open_windows(), "a window with the keyboard")

    def _arrive(self):
        """Send a letter after what was sent, and wait for it."""
        self._letters += 1
        self._display.send_letter(self._eyes.letterbox, self._letters)
        self._eyes.wait_for_letter(self._letters)
