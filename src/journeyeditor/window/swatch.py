"""Patches of colour, for menus and buttons."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

_SIZE = 16


def swatch(colour: str | None) -> QIcon:
    """Return a round patch of a colour as #RRGGBB, rimmed; a crossed ring for none."""
    picture = QPixmap(QSize(_SIZE, _SIZE) * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor("#8A99A3"), 1.2))
        if colour is not None:
            painter.setBrush(QColor(colour))
        painter.drawEllipse(2, 2, _SIZE - 4, _SIZE - 4)
        if colour is None:
            painter.drawLine(5, _SIZE - 5, _SIZE - 5, 5)
    return QIcon(picture)
