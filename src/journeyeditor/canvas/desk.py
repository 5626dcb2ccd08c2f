"""The desk, and the paper that lies on it."""

from collections.abc import Iterator

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
        for beside in _around(paper, area):
            painter.drawRect(beside)
        if _is_in_shadow(paper, area):
            for distance, shadow in enumerate(_SHADOWS):
                right, bottom = paper.right() + distance, paper.bottom() + distance
                painter.setBrush(shadow)
                painter.drawRect(QRectF(right, distance, 1, bottom - distance))
                painter.drawRect(QRectF(distance, bottom, right - distance, 1))
    painter.setBrush(brush_of(colour))
    painter.drawRect(paper.intersected(area))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _is_in_shadow(paper: QRectF, area: QRectF) -> bool:
    """Tell whether the shadow of the paper may fall on an area."""
    is_beyond = area.right() > paper.right() or area.bottom() > paper.bottom()
    return is_beyond and paper.adjusted(0, 0, SHADOW, SHADOW).intersects(area)


def _around(inner: QRectF, outer: QRectF) -> Iterator[QRectF]:
    """Yield what of a rectangle lies around another, in up to four parts; inner and outer may lie anyhow."""
    middle = inner.intersected(outer)
    if middle.isEmpty():
        yield outer
        return
    yield QRectF(outer.left(), outer.top(), outer.width(), middle.top() - outer.top())
    yield QRectF(outer.left(), middle.bottom(), outer.width(), outer.bottom() - middle.bottom())
    yield QRectF(outer.left(), middle.top(), middle.left() - outer.left(), middle.height())
    yield QRectF(middle.right(), middle.top(), outer.right() - middle.right(), middle.height())
