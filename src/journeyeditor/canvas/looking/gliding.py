"""Movements of the view that the eye can follow."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle, QWidget

_GLIDE = 120
"""How many milliseconds a movement takes."""


def time_to_glide(widget: QWidget, wanted: bool = True) -> int:
    """Return how many milliseconds movements take: none where the user, the system or its screen wants none."""
    moves = QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) > 0
    return _GLIDE if wanted and moves and is_on_screen() else 0


def is_on_screen() -> bool:
    """Tell whether anybody can see what is shown, and so how it comes there."""
    return QGuiApplication.platformName() not in ("offscreen", "minimal")


class Glide(QObject):
    """Goes from 0 to 1 in some time, fast at first; a movement that begins ends the one before where it is."""

    def __init__(self, parent: QObject) -> None:
        """Belong to an object, and rest."""
        super().__init__(parent)
        self._step: Callable[[float], None] | None = None
        self.animation = QVariantAnimation(self)
        self.animation.setStartValue(0.0)
        self.animation.setEndValue(1.0)
        self.animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.animation.valueChanged.connect(self._move)

    @property
    def is_under_way(self) -> bool:
        """Whether a movement has not come to its end."""
        return self._step is not None

    def go(self, step: Callable[[float], None], duration: int) -> None:
        """Take a step for each share of the way from 0 to 1, in some milliseconds; in none, only the last."""
        self.stop()
        if duration <= 0:
            step(1.0)
            return
        self._step = step
        self.animation.setDuration(duration)
        self.animation.start()

    def stop(self) -> None:
        """Stay where the movement is."""
        self._step = None
        self.animation.stop()

    def arrive(self) -> None:
        """Go to the end at once."""
        step = self._step
        self.stop()
        if step is not None:
            step(1.0)

    def _move(self, share: float) -> None:
        step = self._step
        if step is None:
            return
        if share >= 1.0:
            self._step = None
        step(share)
