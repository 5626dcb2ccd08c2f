"""The pointer on the canvas: presses, moves and releases, handed to the tool or to the navigation."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QSinglePointEvent

from journeyeditor.canvas.frozen import Part
from journeyeditor.canvas.surface import Surface
from journeyeditor.canvas.tools.tool import NO_MODIFIER, Modifiers, Tool
from journeyeditor.canvas.tools.tool_box import ToolBox
from journeyeditor.canvas.words import translated
from journeyeditor.edits import EditError
from journeyeditor.layout.drift import drift
from journeyeditor.layout.geometry import Point

_CLICK_REACH = 10
"""How many pixels the pointer may move before a press is a drag."""
_EDGE = 32
"""How near to the edge of the view, in pixels, a drag scrolls."""
_SCROLL_EVERY = 25
"""How many milliseconds lie between two steps of that scrolling."""
_LEFT, _MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton

_NO_DRIFT = Point(0.0, 0.0)
_KEYS = {
    Qt.Key.Key_Control.value: Qt.KeyboardModifier.ControlModifier,
    Qt.Key.Key_Shift.value: Qt.KeyboardModifier.ShiftModifier,
    Qt.Key.Key_Alt.value: Qt.KeyboardModifier.AltModifier,
}


def held_with(event: QKeyEvent) -> Modifiers:
    """Return the modifiers that are held after a key event; some systems count the key itself only later."""
    own = _KEYS.get(event.key(), NO_MODIFIER)
    pressed = event.type() == QEvent.Type.KeyPress
    return event.modifiers() | own if pressed else event.modifiers() & ~own


class Pointer:
    """Knows whether a button is held, since where, and whether it is a click still."""

    def __init__(self, view: Surface, tools: ToolBox) -> None:
        """Serve a view, with the tool in hand that selects."""
        self._view, self._tools = view, tools
        self.held = "select"
        """The name of the tool in hand."""
        self._pressed_at: QPointF | None = None
        self._part: Part | None = None
        self._drift = _NO_DRIFT
        """How far what the hand saw at its last press had moved when the press was taken."""
        self._far = False
        self._pressed_on = ""
        """The id of the map that was in sight at the last press."""
        self._holds_sheet = False
        self._last = QPointF(), NO_MODIFIER
        self._over: QPointF | None = None
        self._scrolling = QTimer(interval=_SCROLL_EVERY)
        self._scrolling.timeout.connect(self._scroll_on)
        self._turns = QTimer(interval=0)
        self._turns.timeout.connect(self._go_on)

    @property
    def tool(self) -> Tool:
        """The tool in hand."""
        return self._tools[self.held]

    def take_tool(self, name: str) -> None:
        """Change the tool; what the one before was doing is given up."""
        self.cancel()
        self.tool.hover(None)
        self.held = name
        self._show_cursor()

    @property
    def holds_something(self) -> bool:
        """Whether the tool has been pressed on something, and not been let go."""
        return self._pressed_at is not None

    @property
    def lags(self) -> bool:
        """Whether the sheet has yet to follow the hand, in the next turns of the event loop."""
        return self._turns.isActive()

    @property
    def holds_sheet(self) -> bool:
        """Whether the next press pans the sheet."""
        return self._holds_sheet or self.tool.pans

    def look_again(self) -> None:
        """Show what is under the pointer now that the sheet is another, though the hand has not moved."""
        rests = self._pressed_at is None and not self.holds_sheet and not self._view.shown.lags
        if self._over is not None and rests:
            self.tool.hover(self._on_sheet(self._over))

    def hold_sheet(self, holds: bool) -> None:
        """Let the next press pan the sheet, as long as Space is held."""
        if holds != self._holds_sheet:
            self._holds_sheet = holds
            self.tool.hover(None)
            self._show_cursor()

    def take_keys(self, modifiers: Modifiers) -> None:
        """Take note of other keys that are held during a drag, such as Ctrl for a copy."""
        if self._far and self._pressed_at is not None and modifiers != self._last[1]:
            self._last = self._last[0], modifiers
            self._drag(self._on_sheet(self._last[0]), modifiers)

    def cancel(self) -> bool:
        """Give up what the tool is doing; tell whether it was doing anything."""
        self._let_go()
        return self.tool.cancel()

    def _let_go(self) -> None:
        self._pressed_at = None
        self._scrolling.stop()
        self._turns.stop()

    def take(self, event: QEvent) -> bool:
        """Take an event of the viewport; tell whether it was the pointer's."""
        if isinstance(event, QMouseEvent):
            match event.type():
                case QEvent.Type.MouseButtonPress:
                    self.press(event)
                case QEvent.Type.MouseMove:
                    self.move(event)
                case QEvent.Type.MouseButtonRelease:
                    self.release(event)
                case QEvent.Type.MouseButtonDblClick:
                    self._double_click(event)
                case _:
                    return False
            event.accept()
            return True
        if event.type() == QEvent.Type.Leave and self._pressed_at is None:
            self._over = None
            self.tool.hover(None)
        return False

    def press(self, event: QSinglePointEvent) -> None:
        """Take the press of a button, or of a pen."""
        self._drift = _NO_DRIFT
        self._aim(event.position(), self._view.finish_editing)
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == _MIDDLE or (event.button() == _LEFT and self.holds_sheet):
            self._view.navigation.begin_pan(event)
        elif event.button() == _LEFT:
            self._pressed_at, self._far = event.position(), False
            self._pressed_on = self._view.editor.map_id
            # What began on a frozen strip, or beside it, stays so wherever the hand goes.
            self._part = self._view.frozen.part_at(event.position())
            self._hand(self.tool.press, self._on_sheet(event.position()), event.modifiers())

    def move(self, event: QSinglePointEvent) -> None:
        """Take a move, with a button held or none."""
        if self._view.navigation.pan(event):
            return
        self._over = event.position()
        if self._pressed_at is None:
            if not self.holds_sheet and not self._view.shown.lags:
                self.tool.hover(self._on_sheet(event.position()))
            return
        way = event.position() - self._pressed_at
        self._far = self._far or max(abs(way.x()), abs(way.y())) >= _CLICK_REACH
        self._last = event.position(), event.modifiers()
        if not self._far or self._way_out().isNull():
            self._scrolling.stop()
        elif not self._scrolling.isActive():
            self._scrolling.start()
        self._drag(self._on_sheet(event.position()), event.modifiers())

    def release(self, event: QSinglePointEvent) -> None:
        """Take the release of a button, or of a pen."""
        self._view.shown.catch_up()
        if event.button() == _LEFT and self._pressed_at is not None:
            place = self._on_sheet(event.position())
            self._let_go()
            self._hand(self.tool.release, place, event.modifiers())
        elif self._view.navigation.end_pan():
            self._show_cursor()

    def _double_click(self, event: QMouseEvent) -> None:
        own = event.button() == _LEFT and not self.holds_sheet
        if own and self._pressed_on not in ("", self._view.editor.map_id):
            return  # The first click has led to another map, where the hand means nothing yet.
        self._aim(event.position())
        place = self.aimed_at(event.position())
        if not (own and self._hand(self.tool.double_click, place, event.modifiers())):
            self.press(event)

    def _hand(self, take: Callable[..., bool | None], *what: object) -> bool:
        """Hand something to the tool; where the document refuses what it makes of it, give that up and tell why."""
        try:
            return bool(take(*what))
        except EditError as refused:
            self.cancel()
            self._view.say(translated(refused.message))
            return True

    def _drag(self, at: Point, modifiers: Modifiers) -> None:
        self._hand(self.tool.drag, at, modifiers, self._far)
        if self.tool.lags:
            self._turns.start()

    def _go_on(self) -> None:
        """Let the sheet follow the hand a part of the way, in a turn of the event loop of its own."""
        if self._view.sharpening.is_behind:
            return  # what the hand did before is shown first, also to a hand that never rests
        self._hand(self.tool.go_on)
        if not self.tool.lags:
            self._turns.stop()

    def _aim(self, pixel: QPointF, before: Callable[[], None] = lambda: None) -> None:
        """Bring the sheet up to date, with what is to be done before, and keep to what the hand saw at a pixel."""
        view, seen = self._view, self._view.shown.sheet
        aim = self.aimed_at(pixel)
        before()
        now = view.sheet
        if now is not seen:
            way, place = drift(seen, now, aim), view.frozen.place_at(pixel)
            self._drift = Point(aim.x + way.x - place.x, aim.y + way.y - place.y)

    def aimed_at(self, pixel: QPointF) -> Point:
        """Return the place on the sheet that the hand means by a pixel since its last press."""
        place = self._view.frozen.place_at(pixel, None if self._pressed_at is None else self._part)
        return Point(place.x + self._drift.x, place.y + self._drift.y)

    def _on_sheet(self, pixel: QPointF) -> Point:
        return self._view.frozen.place_at(pixel) if self._pressed_at is None else self.aimed_at(pixel)

    def _show_cursor(self) -> None:
        self._view.viewport().setCursor(Qt.CursorShape.OpenHandCursor if self.holds_sheet else self.tool.cursor)

    def _scroll_on(self) -> None:
        """Bring more of the sheet in sight while the drag stays at the edge."""
        way, (pixel, modifiers) = self._way_out(), self._last
        self._view.navigation.scroll_by(way.x(), way.y())
        self._drag(self._on_sheet(pixel), modifiers)

    def _way_out(self) -> QPointF:
        """Return how many pixels to scroll at a time: the more, the nearer to the edge, but nearer than the press."""
        if self._pressed_at is None:
            return QPointF()
        whole = self._view.viewport().rect() if self._part != "sheet" else self._view.frozen.uncovered()
        inner = QRectF(whole).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        inner = inner.united(QRectF(self._pressed_at, QSizeF(1, 1)))
        place = self._last[0]
        dx = min(place.x() - inner.left(), 0) + max(place.x() - inner.right(), 0)
        dy = min(place.y() - inner.top(), 0) + max(place.y() - inner.bottom(), 0)
        return QPointF(min(max(dx / 2, -_EDGE), _EDGE), min(max(dy / 2, -_EDGE), _EDGE))
