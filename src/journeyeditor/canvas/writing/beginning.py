"""Writing that begins with its first letter: typed on what is selected, or composed there by an input method."""

import sys

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent

from journeyeditor.canvas.input.walking import Walking
from journeyeditor.canvas.surface import Surface
from journeyeditor.layout.stops import Stop
from journeyeditor.picture.qt import rect_of

_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_ALT_GR = _CONTROL | _ALT
_NO_COMMAND = (Qt.KeyboardModifier.NoModifier, _ALT_GR, *((_ALT,) if sys.platform == "darwin" else ()))
"""What may be held with a key that is typed; the keys of commands hold something else."""
_COMMANDS = _ALT_GR | Qt.KeyboardModifier.MetaModifier
_OVER_DIGITS = "!@#"
"""What Shift writes with 1, 2 and 3 where these fit the zoom: hands that know those keys use them on what is selected.

Where a keyboard writes a quotation mark there, or the digit itself, that is how a text may well begin.
"""


class Typing:
    """Begins to write when a letter is typed where one can be: it stands in place of what is there, as in a table."""

    def __init__(self, view: Surface, walking: Walking) -> None:
        """Write where the keyboard is on a view."""
        self._view, self._walking = view, walking

    @property
    def is_possible(self) -> bool:
        """Whether any letter that is typed now would be written: on a cell, or on one thing with a text, but no point.

        Points of a curve have single keys, and the pencil's keys are meant while it is in hand.
        """
        stop = self._stop
        if stop is None or stop.kind == "point":
            return False
        lanes_of_curves = {lane.id for lane in self._view.editor.journey.curve_lanes}
        return stop.kind != "cell" or stop.lane_id not in lanes_of_curves

    def takes(self, event: QKeyEvent) -> bool:
        """Tell whether a key would begin to write: on a point a capital does, as no command is one."""
        return is_typed(event) and (self.is_possible or (self._is_on_point and event.text().isupper()))

    def claims(self, event: QKeyEvent) -> bool:
        """Tell whether a key begins to write though it is that of a command as well."""
        return self.takes(event) and event.text() not in tuple(_OVER_DIGITS)

    def begin(self, event: QKeyEvent) -> bool:
        """Begin to write with a key; tell whether it was one to write."""
        if not self.takes(event):
            return False
        self._write()
        return self._pass_on(event)

    def fill_rows(self, step_id: str) -> None:
        """Fill a table: Tab goes on with the row, and Return to the next, where a step is that this one began in."""
        widget = self._view.text_widget
        if widget is not None:
            widget.entered.connect(lambda: self._walking.go_below(step_id))
            widget.moved_on.connect(lambda _back: self.fill_rows(step_id))

    def go_on(self, event: QKeyEvent) -> bool:
        """Hand a key to the text that is being written, where an input method began it from here."""
        self._view.write_on()
        return self._pass_on(event)

    def compose(self, event: QInputMethodEvent) -> bool:
        """Write what an input method composes, in place from its first letter; tell whether it could be."""
        composes, commits = bool(event.preeditString()), bool(event.commitString())
        view = self._view
        if not view.is_editing:
            if not (composes or commits) or not self.is_possible:
                return False
            # Until it is composed, the focus stays here: to move it would end the composition.
            self._write(keep_focus=True)
        self._pass_on(event)
        if commits:
            view.write_on()
        elif not composes:
            view.give_up_writing()
        QGuiApplication.inputMethod().update(Qt.InputMethodQuery.ImQueryInput)
        return True

    def cursor_rectangle(self) -> QRectF | None:
        """Return where the next letter is written, for the window of an input method; nothing where none is."""
        widget, stop = self._view.text_widget, self._walking.here
        if widget is not None:
            caret: QRectF = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
            return caret.translated(QPointF(widget.pos()))
        if stop is None:
            return None
        frozen = self._view.frozen
        return frozen.transform_of(frozen.part_of(self._view.sheet, stop.rect)).mapRect(rect_of(stop.rect))

    @property
    def _stop(self) -> Stop | None:
        """The one thing that the hand has and the keyboard is at, unless another tool has the keys."""
        view = self._view
        if view.is_editing or view.tool != "select" or len(view.editor.selection) > 1:
            return None
        return self._walking.here

    @property
    def _is_on_point(self) -> bool:
        stop = self._stop
        return stop is not None and stop.kind == "point"

    def _write(self, keep_focus: bool = False) -> None:
        stop = self._walking.here
        self._view.edit_text(keep_focus=keep_focus)
        if stop is not None:
            self.fill_rows(stop.step_id)

    def _pass_on(self, event: QKeyEvent | QInputMethodEvent) -> bool:
        widget = self._view.text_widget
        return widget is not None and QCoreApplication.sendEvent(widget, event)


def is_typed(event: QKeyEvent) -> bool:
    """Tell whether a key types something that is seen; a space is not how a text begins."""
    held = event.modifiers() & _COMMANDS
    text = event.text()
    return held in _NO_COMMAND and text.isprintable() and bool(text.strip())
