"""The desk, and the paper that lies on it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from journeyeditor.picture.qt import brush_of

_SHADOWS = tuple(brush_of(QColor(20, 30, 36, alpha)) for alpha in (60, 40, 26, 16, 8))
"""The shadow of the paper on the desk, from its edge outwards."""
SHADOW = float(len(_SHADOWS))
"""How far the shadow falls, in points."""


def paint_desk(painter: QPainter, area: QRectF, paper: QRectF, colour: QColor, window: QColor) -> None:
    """Paint a part of the desk and of the paper on it; one unit of the painter is a point.

    Args:
        painter: is left with some pen and brush.
        area: the part.
        paper: where the paper lies.
        colour: the colour of the paper.
        window: the colour of the window around the desk.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    # Not ``fillRect``: PySide would first make all that it knows of gradients.
    painter.setPen(Qt.PenStyle.NoPen)
    if not paper.contains(area):
        painter.setBrush(brush_of(window.darker(106) if window.lightness() > 128 else window.darker(130)))
        painter.drawRect(area)
        if _is_in_shadow(paper, area):
            for distance, shadow in enumerate(_SHADOWS):
                right, bottom = paper.right() + distance, paper.bottom() + distance
                painter.setBrush(shadow)
                painter.drawRect(QRectF(right, distance, 1, bottom - distance))
                painter.drawRect(QRectF(distance, bottom, right - distance, 1))
    if paper.intersects(area):
        painter.setBrush(brush_of(colour))
        painter.drawRect(paper.intersected(area))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _is_in_shadow(paper: QRectF, area: QRectF) -> bool:
    """Tell whether the shadow of the paper may fall on an area."""
    is_beyond = area.right() > paper.right() or area.bottom() > paper.bottom()
    return is_beyond and paper.adjusted(0, 0, SHADOW, SHADOW).intersects(area)
