"""Keys and a mouse at the X server, as if by a hand: through its XTEST extension."""

import ctypes
import ctypes.util

_KEYS = {
    "Return": 0xFF0D,
    "Tab": 0xFF09,
    "Esc": 0xFF1B,
    "Space": 0x20,
    "Backspace": 0xFF08,
    "Del": 0xFFFF,
    "Insert": 0xFF63,
    "Home": 0xFF50,
    "Left": 0xFF51,
    "Up": 0xFF52,
    "Right": 0xFF53,
    "Down": 0xFF54,
    "PgUp": 0xFF55,
    "PgDown": 0xFF56,
    "End": 0xFF57,
    "Menu": 0xFF67,
    **{f"F{number}": 0xFFBD + number for number in range(1, 13)},
}
"""The X names of keys that write nothing."""
_HELD = {"Ctrl": 0xFFE3, "Shift": 0xFFE1, "Alt": 0xFFE9}
_MOMENT = 8
"""How many milliseconds a finger needs to press, and to release; twice within one is no double click to Qt."""
_CLIENT_MESSAGE, _STRING, _WIDTH = 33, 31, 32
"""The X names of a message from one program to another, and of what it holds: text, which nobody takes for an order."""
_UNICODE = 0x01000000
_LATIN = 0x100


class Display:
    """A connection to the X server of its own, so that what is sent comes from without."""

    def __init__(self, name, letters):
        """Connect, and give the keyboard the letters that it lacks; to be done before the application looks at it."""
        self._x = ctypes.CDLL(ctypes.util.find_library("X11"))
        self._test = ctypes.CDLL(ctypes.util.find_library("Xtst"))
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XKeysymToKeycode.restype = ctypes.c_ubyte
        self._x.XkbKeycodeToKeysym.restype = ctypes.c_ulong
        self._x.XGetKeyboardMapping.restype = ctypes.POINTER(ctypes.c_ulong)
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(name.encode()))
        assert self._display.value, f"there is no screen {name}"
        # However slow a finger is on a busy machine, it writes each letter once.
        self._x.XAutoRepeatOff(self._display)
        self._learn(letters)
        self._codes = {}

    def key(self, name, pressed):
        """Press or release a key by its name, or by what it writes."""
        self._send_key(self._code(name)[0], pressed)

    def needs_shift(self, letter):
        """Tell whether a letter is written with Shift."""
        return self._code(letter)[1]

    def move(self, x, y):
        """Bring the pointer to a pixel of the screen."""
        self._test.XTestFakeMotionEvent(self._display, 0, round(x), round(y), ctypes.c_ulong(0))
        self.flush()

    def push(self, button, times=1):
        """Press and release a button of the mouse at once: 1 left, 2 middle, 3 right, 4 to 7 the wheel."""
        for pressed in (True, False) * times:
            self._test.XTestFakeButtonEvent(self._display, button, pressed, ctypes.c_ulong(_MOMENT))
        self.flush()

    def hold(self, button, pressed):
        """Press a button of the mouse, or release it."""
        self._test.XTestFakeButtonEvent(self._display, button, pressed, ctypes.c_ulong(0))
        self.flush()

    @property
    def focus(self):
        """The window that has the keyboard."""
        window, reverts_to = ctypes.c_ulong(), ctypes.c_int()
        self._x.XGetInputFocus(self._display, ctypes.byref(window), ctypes.byref(reverts_to))
        return window.value

    def send_letter(self, window, number):
        """Send a number to a window; it arrives after all that was sent before."""
        # An XEvent is 24 long numbers: kind, serial, sent, display, window, type, format, five of data.
        event = (ctypes.c_long * 24)(_CLIENT_MESSAGE, 0, 1, 0, window, _STRING, _WIDTH, number)
        self._x.XSendEvent(self._display, ctypes.c_ulong(window), 0, ctypes.c_long(0), event)
        self.flush()

    def flush(self):
        """Return once the server has done what was sent."""
        self._x.XSync(self._display, 0)

    def _send_key(self, code, pressed):
        self._test.XTestFakeKeyEvent(self._display, code, pressed, ctypes.c_ulong(0))
        self.flush()

    def _code(self, name):
        if name not in self._codes:
            symbol = _KEYS.get(name) or _HELD.get(name) or _symbol(name)
            code = self._x.XKeysymToKeycode(self._display, ctypes.c_ulong(symbol))
            assert code, f"the keyboard has no {name!r}"
            plain = self._x.XkbKeycodeToKeysym(self._display, code, 0, 0)
            self._codes[name] = (code, plain != symbol)
        return self._codes[name]

    def _learn(self, letters):
        """Put letters on keys that write nothing yet."""
        first, last, width = ctypes.c_int(), ctypes.c_int(), ctypes.c_int()
        self._x.XDisplayKeycodes(self._display, ctypes.byref(first), ctypes.byref(last))
        count = last.value - first.value + 1
        table = self._x.XGetKeyboardMapping(self._display, first.value, count, ctypes.byref(width))
        rows = [[table[row * width.value + column] for column in range(width.value)] for row in range(count)]
        known = {symbol for row in rows for symbol in row}
        free = [first.value + number for number, row in enumerate(rows) if not any(row)]
        missing = [letter for letter in sorted(set(letters)) if letter != "\n" and _symbol(letter) not in known]
        for code, letter in zip(free, missing, strict=False):
            symbols = (ctypes.c_ulong * 2)(_symbol(letter), _symbol(letter))
            self._x.XChangeKeyboardMapping(self._display, code, 2, symbols, 1)
        assert len(missing) <= len(free), "there are more letters than keys"
        self.flush()


def _symbol(letter):
    point = ord(letter)
    return point if point < _LATIN else _UNICODE | point
