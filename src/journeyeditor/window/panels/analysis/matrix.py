"""The matrix of impact and effort, in which an opportunity is moved with the mouse or with keys."""

import math
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from journeyeditor.editor import Editor, Happening
from journeyeditor.editor.weighing import rate
from journeyeditor.edits import EditError
from journeyeditor.layout.around.dots import Dot, dots_of, place_at
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.model import Document
from journeyeditor.model.priorities import RATINGS, Opportunity, opportunities_of
from journeyeditor.window.panels.analysis.matrix_painting import (
    DOT,
    line_of,
    paint_matrix,
    plot_in,
    tray_below,
    tray_dots,
)
from journeyeditor.window.words import translated

_Place = tuple[int, int] | None
"""An effort and an impact, or beside the matrix."""
_NEAR = 3.0
"""How far from a dot a hand still takes it, in pixels."""
_MIDDLE = (RATINGS + 1) // 2
_STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
"""How keys change effort and impact."""
_WALKS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class _Drag(NamedTuple):
    """A dot under way."""

    start: Document
    card_id: str
    pressed: QPointF
    at: QPointF
    place: _Place
    is_under_way: bool = False


class Matrix(QWidget):
    """Shows the opportunities of the map in sight; each can be moved to another impact and effort."""

    chosen = Signal(str)
    """Somebody wants to see the card of an opportunity on the map."""

    def __init__(self, editor: Editor, say: Callable[[str], None]) -> None:
        """Serve an editor; ``say`` tells what cannot be done."""
        super().__init__()
        self._editor = editor
        self._say = say
        self._opportunities: tuple[Opportunity, ...] = ()
        self._current = ""
        self._drag: _Drag | None = None
        self.setAccessibleName(self.tr("Opportunities by impact and effort"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(240, 240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._hovered = ""

    def follow(self, happening: Happening) -> None:
        """Show what has changed."""
        if happening.document:
            self._opportunities = opportunities_of(self._editor.journey)
        there = {one.card.id for one in self._opportunities}
        chosen = next((card_id for card_id in self._editor.selection if card_id in there), None)
        self._come_to(chosen or (self._current if self._current in there else ""))
        self.update()

    @property
    def current(self) -> Opportunity | None:
        """The opportunity that one looks at."""
        return next((one for one in self._opportunities if one.card.id == self._current), None)

    @property
    def dots(self) -> tuple[Dot, ...]:
        """All dots where they stand now: in the matrix, and below it what has no place yet."""
        plot = self.plot
        unplaced = tray_dots(self._opportunities, plot, self.width(), line_of(self))
        return (*dots_of(self._opportunities, plot, DOT), *unplaced)

    @property
    def plot(self) -> Rect:
        """The square of the matrix."""
        return plot_in(self.width(), self.height(), line_of(self))

    def told(self, one: Opportunity) -> str:
        """Return an opportunity in words, as it is heard."""
        card = one.card
        name = " ".join(card.text.split()) or self.tr("Untitled")
        if not one.is_rated:
            return self.tr("{number}: {name}, without a place").format(number=one.number, name=name)
        words = self.tr("{number}: {name}, impact {impact}, effort {effort}")
        return words.format(number=one.number, name=name, impact=card.impact, effort=card.effort)

    # Inside

    def _come_to(self, card_id: str) -> None:
        self._current = card_id
        current = self.current
        told = self.told(current) if current is not None else ""
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)
        self.update()

    def _dot_at(self, at: QPointF) -> Dot | None:
        here = at.x(), at.y()
        return next((dot for dot in self.dots if math.dist(here, dot.centre) <= dot.radius + _NEAR), None)

    def _place_at(self, at: QPointF) -> _Place:
        """Return the effort and the impact at a place; none below the matrix, where a dot is without one."""
        plot = self.plot
        return None if at.y() > plot.bottom + tray_below(line_of(self)) / 2 else place_at(Point(at.x(), at.y()), plot)

    def _rate(self, one: Opportunity, place: _Place) -> None:
        """Give an opportunity an effort and an impact, as one step."""
        effort, impact = place or (None, None)
        try:
            change = rate(self._editor.document, self._editor.map_id, one.card, impact, effort)
            self._editor.apply(change)
        except EditError as error:
            self._say(translated(error.message))

    def _drag_to(self, drag: _Drag, at: QPointF) -> None:
        """Show what it would be to let a dot go here."""
        place = self._place_at(at)
        if place != drag.place or not drag.is_under_way:
            effort, impact = place or (None, None)
            one = next(one for one in self._opportunities if one.card.id == drag.card_id)
            try:
                self._editor.preview(rate(drag.start, self._editor.map_id, one.card, impact, effort))
            except EditError as error:
                self._drag = None
                self._say(translated(error.message))
                return
        self._drag = drag._replace(at=at, place=place, is_under_way=True)
        self.update()

    def _end_drag(self, keep: bool) -> None:
        drag, self._drag = self._drag, None
        if drag is not None and drag.is_under_way:
            if keep:
                self._editor.commit_preview()
            else:
                self._editor.cancel_preview()
        self.update()

    # Qt's events

    def sizeHint(self) -> QSize:
        """Return the size at which dots have room."""
        return QSize(380, 400)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the matrix."""
        drag = self._drag
        moving = (drag.card_id, drag.at) if drag is not None and drag.is_under_way else None
        looked_at = drag.card_id if drag is not None else self._hovered or (self._current if self.hasFocus() else "")
        words = next((self.told(one) for one in self._opportunities if one.card.id == looked_at), "")
        with QPainter(self) as painter:
            paint_matrix(painter, self, self.dots, self._current, moving, (looked_at, words))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a dot into the hand."""
        dot = self._dot_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if dot is None:
            super().mousePressEvent(event)
            return
        card = dot.opportunity.card
        self._come_to(card.id)
        place = (card.effort, card.impact) if card.effort is not None and card.impact is not None else None
        self._drag = _Drag(self._editor.document, card.id, event.position(), event.position(), place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let a dot follow the hand, or tell what the pointer is over."""
        drag, at = self._drag, event.position()
        if drag is None:
            dot = self._dot_at(at)
            self._hovered = dot.opportunity.card.id if dot is not None else ""
            self.setCursor(Qt.CursorShape.OpenHandCursor if dot is not None else Qt.CursorShape.ArrowCursor)
            self.update()
        elif drag.is_under_way or (at - drag.pressed).manhattanLength() >= QApplication.startDragDistance():
            self._drag_to(drag, at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave a dot where it is; a click shows its card on the map."""
        drag = self._drag
        if event.button() != Qt.MouseButton.LeftButton or drag is None:
            return
        self._end_drag(keep=True)
        if not drag.is_under_way:
            self.chosen.emit(drag.card_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from one opportunity to the next, move it, show its card, or take it out of the matrix."""
        key = Qt.Key(event.key())
        if self._drag is not None and key == Qt.Key.Key_Escape:
            self._end_drag(keep=False)
        elif key in _STEPS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._step(*_STEPS[key])
        elif key in _WALKS:
            self._walk(_WALKS[key])
        elif self.current is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self._current)
        elif self.current is not None and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._rate(self.current, None)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Look at the first opportunity where nobody has looked at one."""
        super().focusInEvent(event)
        if self.current is None and self._opportunities:
            self._come_to(self._opportunities[0].card.id)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put back what is under way."""
        super().focusOutEvent(event)
        self._end_drag(keep=False)

    def _walk(self, by: int) -> None:
        ids = [one.card.id for one in self._opportunities]
        if ids:
            here = ids.index(self._current) + by if self._current in ids else 0
            self._come_to(ids[min(max(here, 0), len(ids) - 1)])

    def _step(self, right: int, up: int) -> None:
        """Change the effort and the impact of what one looks at; what has no place yet comes to the middle."""
        current = self.current
        if current is None:
            return
        effort, impact = current.card.effort, current.card.impact
        if effort is None or impact is None:
            self._rate(current, (effort or _MIDDLE, impact or _MIDDLE))
            return
        place = min(max(effort + right, 1), RATINGS), min(max(impact + up, 1), RATINGS)
        if place != (effort, impact):
            self._rate(current, place)
