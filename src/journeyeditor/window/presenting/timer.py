"""A timer for workshops: a small window that shows large how much time is left, without sound or motion."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from journeyeditor.window.presenting.countdown import Countdown, in_digits

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_EVERY = 200
"""After how many milliseconds it looks at the time again."""
_LARGER = 5.0
_LONGEST = 240
_OVER = "QLabel { background: #8A1C1C; color: #FFFFFF; border-radius: 6px; }"
Clock = Callable[[], int]
"""Gives milliseconds that never go back."""


def running_clock() -> Clock:
    """Return a clock that begins now."""
    since = QElapsedTimer()
    since.start()
    return since.elapsed


class TimerWindow(QWidget):
    """Stays above the map and above a presentation of it."""

    def __init__(self, minutes: int, remember: Callable[[int], None], clock: Clock, parent: QWidget) -> None:
        """Stand still at some minutes.

        Args:
            minutes: for how long it runs.
            remember: is told where somebody chooses other minutes.
            clock: tells the time.
            parent: the window of the map.
        """
        super().__init__(parent, Qt.WindowType.Tool | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._countdown, self._remember, self._clock = Countdown(minutes), remember, clock
        self._tick = QTimer(self, interval=_EVERY)
        self._tick.timeout.connect(self.show_time)
        self.time = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.minutes = QSpinBox(minimum=1, maximum=_LONGEST, value=minutes)
        self.go, self.again = QPushButton(), QPushButton(self.tr("Begin again"))
        self._set_up()
        self.show_time()
        self.go.setFocus()

    def _set_up(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        font.setWeight(QFont.Weight.DemiBold)
        self.time.setFont(font)
        self.time.setMinimumWidth(self.time.fontMetrics().horizontalAdvance("000:00"))
        self.time.setAccessibleName(self.tr("Time left"))
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setAccessibleName(self.tr("Minutes"))
        self.minutes.valueChanged.connect(self._take_minutes)
        self.go.clicked.connect(self.run_or_hold)
        self.again.clicked.connect(self._begin_again)
        row = QHBoxLayout()
        for widget in (self.minutes, self.go, self.again):
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.addWidget(self.time, 1)
        layout.addLayout(row)

    def run_or_hold(self) -> None:
        """Run, or stand still at what is left."""
        now = self._clock()
        if self._countdown.is_running and self._countdown.left(now):
            self._countdown.hold(now)
        else:
            self._countdown.hold(now)
            self._countdown.run(now)
        self.show_time()

    def show_time(self) -> None:
        """Show what is left now; once nothing is, say so in words too."""
        left = self._countdown.left(self._clock())
        runs = self._countdown.is_running and left > 0
        self.time.setText(in_digits(left))
        self.time.setStyleSheet("" if left else _OVER)
        self.setWindowTitle(self.tr("Timer") if left else self.tr("Time is up"))
        self.time.setAccessibleDescription("" if left else self.tr("Time is up"))
        self.go.setText(self.tr("Pause") if runs else self.tr("Start"))
        self.minutes.setEnabled(not runs)
        if runs != self._tick.isActive():
            (self._tick.start if runs else self._tick.stop)()

    def _take_minutes(self, minutes: int) -> None:
        self._countdown.set_minutes(minutes)
        self._remember(minutes)
        self.show_time()

    def _begin_again(self) -> None:
        self._countdown.begin_again()
        self.show_time()

    # Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


def show_timer(window: "MainWindow", clock: Clock | None = None) -> TimerWindow:
    """Show the timer of a window, which has one at most."""
    timer = window.findChild(TimerWindow)
    if timer is None:
        settings = window.settings
        remember = partial(_remember, window)
        timer = TimerWindow(settings.now.timer_minutes, remember, clock or running_clock(), window)
        timer.show()
    timer.raise_()
    timer.activateWindow()
    return timer


def _remember(window: "MainWindow", minutes: int) -> None:
    window.settings.change(timer_minutes=minutes)
