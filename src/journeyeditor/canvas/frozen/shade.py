"""The soft line along the edge of a frozen strip, under which the sheet goes on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

_SHADE = tuple(QColor(colour) for colour in ("#C3CCD1", "#E4E8EB", "#F3F5F6"))
"""Pixel by pixel from the edge, as on paper: what can be seen through would be painted again at each scroll."""


class Shade(QWidget):
    """A shade that falls downwards or to the right."""

    def __init__(self, parent: QWidget, down: bool) -> None:
        """Lie over a widget, hidden."""
        super().__init__(parent)
        self._down = down
        self.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def fall_from(self, x: int, y: int, length: int) -> None:
        """Fall from a line that begins at a place of the parent and is so long."""
        depth = len(_SHADE)
        self.setGeometry(x, y, *((length, depth) if self._down else (depth, length)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the shade."""
        with QPainter(self) as painter:
            for distance, colour in enumerate(_SHADE):
                x, y = (0, distance) if self._down else (distance, 0)
                width, height = (self.width(), 1) if self._down else (1, self.height())
                painter.fillRect(x, y, width, height, colour)
