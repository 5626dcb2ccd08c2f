"""Scroll bars that follow the sheet a turn of the event loop later: the sheet is painted first, and alone."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractSlider, QScrollBar, QWidget


class ScrollBar(QScrollBar):
    """Shows where one looks once that has been painted; a style takes as long for it as for half the sheet."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        """Lie at an edge of a widget."""
        self._later: QTimer | None = None  # Qt tells of changes while the bar is being made
        super().__init__(orientation, parent)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.update)

    def sliderChange(self, change: QAbstractSlider.SliderChange) -> None:
        """Be painted again in a turn of its own."""
        if self._later is not None:
            self._later.start(0)
