"""The hand of a user: a mouse over the canvas, whose places are points of the sheet, and a keyboard."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QInputDevice,
    QInputMethodEvent,
    QKeySequence,
    QMouseEvent,
    QPointingDevice,
    QPointingDeviceUniqueId,
    QTabletEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
MIDDLE = Qt.MouseButton.MiddleButton

_AS_SENT = {"Shift+Tab": "Shift+Backtab"}
"""Keys that are not sent as they are called."""


def let_follow(view):
    """Wait until the sheet has followed what is dragged or typed."""
    while view.lags:
        QApplication.processEvents()


class Pointer:
    """A mouse; what lies under it gets its events, and keeps them while a button is held."""

    def __init__(self, view):
        self._view = view
        self._at = (0, 0)
        self._held = Qt.MouseButton.NoButton
        self._grabber = None

    def press(self, at, modifiers=NONE, button=LEFT):
        pixel = self._come(at)
        self._grabber = self._under(pixel)
        self._held |= button
        QTest.mousePress(self._grabber, button, modifiers, self._within(self._grabber, pixel))

    def move(self, at, modifiers=NONE):
        """Move, and wait until the sheet has followed what is dragged."""
        self.hurry(at, modifiers)
        let_follow(self._view)

    def hurry(self, at, modifiers=NONE):
        """Move, and wait for nothing."""
        pixel = self._come(at)
        target = self._grabber or self._under(pixel)
        places = QPointF(self._within(target, pixel)), QPointF(self._view.viewport().mapToGlobal(pixel))
        event = QMouseEvent(QEvent.Type.MouseMove, *places, Qt.MouseButton.NoButton, self._held, modifiers)
        QApplication.sendEvent(target, event)

    def release(self, at=None, modifiers=NONE, button=LEFT):
        pixel = self._come(self._at if at is None else at)
        target, self._held = self._grabber or self._under(pixel), self._held & ~button
        if self._held == Qt.MouseButton.NoButton:
            self._grabber = None
        QTest.mouseRelease(target, button, modifiers, self._within(target, pixel))

    def hover(self, at):
        self.move(at)

    def click(self, at, modifiers=NONE):
        self.move(at, modifiers)
        self.press(at, modifiers)
        self.release(at, modifiers)

    def double_click(self, at, button=LEFT, modifiers=NONE):
        """Press, release, and press again at once; Qt calls that second press a double click."""
        self.press(at, modifiers, button)
        self.release(at, modifiers, button)
        self.press_again(at, button)
        self.release(at, modifiers, button)

    def press_again(self, at, button=LEFT):
        pixel = self._come(at)
        self._grabber = self._under(pixel)
        self._held |= button
        QTest.mouseDClick(self._grabber, button, NONE, self._within(self._grabber, pixel))

    def carry(self, start, end, steps=6, modifiers=NONE, button=LEFT):
        """Drag from one place to another, and go on holding."""
        self.press(start, modifiers, button)
        for step in range(1, steps + 1):
            way = step / steps
            self.move((start[0] + (end[0] - start[0]) * way, start[1] + (end[1] - start[1]) * way), modifiers)

    def drag(self, start, end, steps=6, modifiers=NONE, button=LEFT):
        self.carry(start, end, steps, modifiers, button)
        self.release(end, modifiers, button)

    def draw(self, points):
        """Draw through points, the button held."""
        self.hold_along(points)
        self.release(points[-1])

    def hold_along(self, points):
        self.press(points[0])
        for point in points[1:]:
            self.move(point)

    def wheel(self, at, notches, modifiers=NONE):
        """Turn the wheel; the screen sends it to the window, and what lies under the pointer takes it or not."""
        window = self._view.window()
        pixel, turn = self._view.viewport().mapTo(window, self._come(at)), QPoint(0, round(120 * notches))
        QTest.wheelEvent(window.windowHandle(), QPointF(pixel), turn, QPoint(), modifiers)
        QApplication.processEvents()

    def _come(self, at):
        """Return the pixel of the viewport that shows a place of the sheet now."""
        self._at = at
        return self._view.viewportTransform().map(QPointF(*at)).toPoint()

    def _under(self, pixel):
        viewport = self._view.viewport()
        return viewport.childAt(pixel) or viewport

    def _within(self, widget, pixel):
        return widget.mapFrom(self._view.viewport(), pixel) if widget is not self._view.viewport() else pixel


class Pen:
    """A pen on a tablet; what no tool takes, Qt sends again as events of a mouse."""

    def __init__(self, view):
        self._view = view

    def press(self, at, erases=False, modifiers=NONE):
        self._send(QEvent.Type.TabletPress, at, LEFT, LEFT, erases, modifiers)

    def move(self, at, erases=False, held=True):
        self._send(QEvent.Type.TabletMove, at, Qt.MouseButton.NoButton, LEFT if held else NO_BUTTON, erases)

    def release(self, at, erases=False):
        self._send(QEvent.Type.TabletRelease, at, LEFT, NO_BUTTON, erases)

    def draw(self, points, erases=False):
        """Draw through points, the pen down; places lie between pixels too."""
        self.press(points[0], erases)
        for point in points[1:]:
            self.move(point, erases)
        self.release(points[-1], erases)

    def _send(self, kind, at, button, buttons, erases, modifiers=NONE):
        viewport = self._view.viewport()
        pixel = self._view.viewportTransform().map(QPointF(*at))
        device = _ERASER if erases else _NIB
        place = QPointF(viewport.mapToGlobal(pixel))
        event = QTabletEvent(kind, device, pixel, place, 0.5, 0, 0, 0, 0, 0, modifiers, button, buttons)
        QApplication.sendEvent(viewport, event)
        self.was_taken = event.isAccepted()


def _tip(kind):
    """One end of a pen."""
    stylus, capability = QInputDevice.DeviceType.Stylus, QInputDevice.Capability
    tells = capability.Position | capability.Pressure
    return QPointingDevice("pen", 7, stylus, kind, tells, 1, 1, "journey", QPointingDeviceUniqueId.fromNumericId(7))


NO_BUTTON = Qt.MouseButton.NoButton
_NIB, _ERASER = _tip(QPointingDevice.PointerType.Pen), _tip(QPointingDevice.PointerType.Eraser)


class Keyboard:
    """Types into whatever has the focus."""

    def __init__(self, view):
        self._view = view

    @property
    def _focus(self):
        assert QApplication.activeWindow() is self._view.window()
        return QApplication.focusWidget()

    def keys(self, *names):
        """Press keys one after the other: ``Esc``, ``Ctrl+Return`` …"""
        for name in names:
            (key,) = QKeySequence(_AS_SENT.get(name, name))
            QTest.keyClick(self._focus, key.key(), key.keyboardModifiers())
            let_follow(self._view)

    def hold(self, key):
        QTest.keyPress(self._focus, key)
        let_follow(self._view)

    def let_go(self, key):
        QTest.keyRelease(self._focus, key)
        let_follow(self._view)

    def text(self, text):
        """Type a text; what no key has comes from an input method."""
        if text.isascii():
            for letter in text:  # the first one may begin to write, and so move the focus
                QTest.keyClicks(self._focus, letter)
                let_follow(self._view)
        else:
            self.compose(text)
            self.commit(text)

    def compose(self, text):
        QApplication.sendEvent(self._focus, QInputMethodEvent(text, []))

    def commit(self, text):
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self._focus, event)
        let_follow(self._view)
