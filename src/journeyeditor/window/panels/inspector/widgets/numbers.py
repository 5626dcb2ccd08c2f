"""Fields of numbers, days and ratings."""

import datetime
from abc import abstractmethod
from typing import Any

from PySide6.QtCore import QDate, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCalendarWidget, QLabel, QMenu, QSizePolicy, QToolButton, QWidget, QWidgetAction

from journeyeditor.editor.properties import MIXED
from journeyeditor.editor.properties.forms import Number
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.panels.inspector.widgets.field_widget import FieldWidget, Surroundings, mixed_words
from journeyeditor.window.panels.inspector.widgets.words import LineWidget


class _NotOneError(ValueError):
    """What was written is no value of its field."""


class ParsedWidget(LineWidget):
    """A line that is read as something else than text; what cannot be read gives way when the hand leaves."""

    _value: Any = None

    def __init__(self, surroundings: Surroundings, label: str, hint: str) -> None:
        """Show nothing yet, and a hint in its place."""
        super().__init__(surroundings, label, hint)
        self.line.editingFinished.connect(self._settle)

    def show_value(self, value: Any) -> None:
        """Show a value; what is being written stays while it says the same."""
        self._value = value
        self.line.setPlaceholderText(mixed_words() if value is MIXED else self._hint)
        if value is MIXED:
            self.line.setText("")
        elif self._parsed() != value or not self.line.hasFocus():
            self.line.setText(self._shown(value))
        self.refused.emit("")

    @abstractmethod
    def read(self, text: str) -> Any:
        """Return what a text says.

        Raises:
            ValueError: it is no value of this field; the error says what is.
        """

    def _settle(self) -> None:
        if self._parsed() is MIXED:
            self.show_value(self._value)

    def _parsed(self) -> Any:
        try:
            return self.read(self.line.text())
        except _NotOneError:
            return MIXED

    def _written(self, text: str) -> None:
        try:
            value = self.read(text)
        except _NotOneError as error:
            self.refused.emit(str(error))
            return
        self.refused.emit("")
        self._value = value
        self.edited.emit(value)


class NumberWidget(ParsedWidget):
    """A number; the arrow keys count."""

    def __init__(self, surroundings: Surroundings, label: str, form: Number) -> None:
        """Take numbers of a form."""
        super().__init__(surroundings, label, "–" if form.optional else "")
        self._form = form
        self.line.installEventFilter(self)
        if form.unit:
            unit = QLabel(action_text(form.unit))
            unit.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            self._row.addWidget(unit)

    def read(self, text: str) -> Any:
        """Return the number in a text, or None for nothing."""
        form = self._form
        if not text.strip() and form.optional:
            return None
        try:
            number = int(text) if form.whole else float(text.replace(",", "."))
        except ValueError:
            raise _NotOneError(self._rule()) from None
        if not form.low <= number <= form.high:
            raise _NotOneError(self._rule())
        return number

    def _rule(self) -> str:
        if abs(self._form.low) >= 1e9:
            return self.tr("A number, please")
        if self._form.high >= 1e9:
            return self.tr("A whole number from {low}").format(low=f"{self._form.low:g}")
        words = self.tr("A whole number from {low} to {high}") if self._form.whole else self.tr("From {low} to {high}")
        return words.format(low=f"{self._form.low:g}", high=f"{self._form.high:g}")

    def _shown(self, value: Any) -> str:
        return "" if value is None else f"{value:.10g}"

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """Count up and down with the arrow keys."""
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self._count(step)
                return True
        return super().eventFilter(watched, event)

    def _count(self, step: int) -> None:
        number = self._parsed()
        if number is MIXED:
            return
        start = max(self._form.low, 0) - step if number is None else number
        number = min(max(start + step, self._form.low), self._form.high)
        self.line.setText(self._shown(number))
        self._written(self.line.text())


class NumbersWidget(ParsedWidget):
    """Several numbers, with spaces between them."""

    def __init__(self, surroundings: Surroundings, label: str) -> None:
        """Show how they are written."""
        super().__init__(surroundings, label, "12 15 14.5")

    def read(self, text: str) -> Any:
        """Return the numbers in a text."""
        try:
            return tuple(float(word.replace(",", ".")) for word in text.replace(";", " ").split())
        except ValueError:
            raise _NotOneError(self.tr("Numbers with spaces between them")) from None

    def _shown(self, value: Any) -> str:
        return " ".join(f"{number:.10g}" for number in value)


class DayWidget(ParsedWidget):
    """A date, written or chosen from a calendar."""

    def __init__(self, surroundings: Surroundings, label: str) -> None:
        """Show how a date is written."""
        super().__init__(surroundings, label, self.tr("Year-month-day"))
        self._day: datetime.date | None = None
        button = QToolButton()
        button.setIcon(glyph_icon("calendar-blank-outline"))
        button.setAutoRaise(True)
        button.setToolTip(self.tr("Choose a day"))
        button.setAccessibleName(self.tr("Choose a day for {label}").format(label=label))
        button.clicked.connect(lambda: self._offer(button))
        self._row.addWidget(button)

    def show_value(self, value: Any) -> None:
        """Show a day."""
        self._day = None if value is MIXED else value
        super().show_value(value)

    def read(self, text: str) -> Any:
        """Return the date in a text, or None for nothing."""
        if not text.strip():
            return None
        try:
            return datetime.date.fromisoformat(text.strip())
        except ValueError:
            raise _NotOneError(self.tr("A date such as 2026-05-31")) from None

    def _shown(self, value: Any) -> str:
        return "" if value is None else value.isoformat()

    def _offer(self, button: QToolButton) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        if self._day is not None:
            calendar.setSelectedDate(QDate(self._day.year, self._day.month, self._day.day))
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)

        def choose(day: QDate) -> None:
            menu.close()
            self._done(datetime.date(day.year(), day.month(), day.day()))

        calendar.clicked.connect(choose)
        calendar.activated.connect(choose)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))
        calendar.setFocus()


_AROUND_DIGIT = 7
"""How much farther it is from one place of a rating to the next than a digit is high, in pixels."""
_DIGIT = 0.92
"""The size of the digits, as a share of the usual one."""


class Stars(QWidget):
    """Five places in a row, filled up to a rating; keys 1 to 5 and the arrows set it, Delete takes it away."""

    def __init__(self, owner: "RatingWidget") -> None:
        """Tell an owner what is chosen."""
        super().__init__()
        self._owner = owner
        self.rating: int | None = None
        self.is_mixed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("1 to 5; click again for none"))

    @property
    def _pitch(self) -> int:
        """How far it is from one place to the next, in pixels."""
        return self.fontMetrics().height() + _AROUND_DIGIT

    def box(self, place: int) -> QRectF:
        """Return where a place is, from 0."""
        side = self._pitch - 4
        return QRectF(3 + place * self._pitch, 3, side, side)

    def sizeHint(self) -> QSize:
        """Return room for five."""
        return QSize(5 * self._pitch + 4, self._pitch + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint five numbered places."""
        palette, role = self.palette(), QPalette.ColorRole
        accent, line = palette.color(role.Highlight), palette.color(role.PlaceholderText)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            font = self.font()
            font.setPointSizeF(font.pointSizeF() * _DIGIT)
            painter.setFont(font)
            style = Qt.PenStyle.DotLine if self.is_mixed else Qt.PenStyle.SolidLine
            for place in range(5):
                box = self.box(place)
                filled = self.rating is not None and place < self.rating
                painter.setPen(QPen(accent if filled else line, 1, style))
                painter.setBrush(accent if filled else Qt.BrushStyle.NoBrush)
                painter.drawEllipse(box)
                painter.setPen(palette.color(role.HighlightedText) if filled else line)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(place + 1))
            if self.hasFocus():
                painter.setPen(QPen(palette.color(role.Accent), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the place under the pointer; the one that is chosen is given up."""
        place = min(max(int((event.position().x() - 3) // self._pitch) + 1, 1), 5)
        self._owner.choose(None if place == self.rating else place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by key."""
        key, now = event.key(), self.rating or 0
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_5:
            self._owner.choose(key - Qt.Key.Key_0)
        elif key in (Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._owner.choose(None)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Up):
            self._owner.choose(min(now + 1, 5))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Down):
            self._owner.choose(now - 1 if now > 1 else None)
        else:
            super().keyPressEvent(event)


class RatingWidget(FieldWidget):
    """One to five, or nothing."""

    def __init__(self, surroundings: Surroundings, label: str) -> None:
        """Show five places."""
        super().__init__(surroundings, label)
        self._stars = Stars(self)
        self._take(self._stars)
        self._row.addStretch(1)

    def show_value(self, value: Any) -> None:
        """Show a rating."""
        self._stars.is_mixed = value is MIXED
        self._stars.rating = None if value is MIXED else value
        words = self.tr("none") if value is None else self.tr("{n} of 5").format(n=value)
        words = mixed_words() if value is MIXED else words
        self._stars.setAccessibleName(f"{self._label}: {words}")
        self._stars.update()

    def choose(self, rating: int | None) -> None:
        """Take a rating."""
        self.show_value(rating)
        self._done(rating)
