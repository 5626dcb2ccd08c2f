"""What was painted at one scale, as it is shown at another; in numbers, for this is done in each frame of a zoom."""

from collections.abc import Iterable
from functools import reduce
from typing import cast

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap, QRegion

_FEW = 2_000_000
"""So many pixels are joined to one pixmap in no time."""


class Still:
    """Pixmaps and where each lies, in pixels at the scale at which they were painted."""

    def __init__(self, placed: Iterable[tuple[QRect, QPixmap]]) -> None:
        """Take pixmaps, each with the pixels that it shows from its corner on; no two show the same."""
        every = list(placed)
        region = reduce(QRegion.united, (place for place, _ in every), QRegion())
        self._covered = list(cast(Iterable[QRect], region))
        if len(self._covered) == 1 and _size(self._covered[0]) <= _FEW:
            every = [_joined(every, self._covered[0])]
        self._placed = [(place.x(), place.y(), place.width(), place.height(), pixmap) for place, pixmap in every]

    def lay(self, painter: QPainter, factor: float, room: QRegion) -> QRegion:
        """Lay them down, made larger or smaller, in some pixels, and return what they leave of these.

        Args:
            painter: paints on pixels of the scale of the moment, and is left with some clip.
            factor: how many of those a pixel of the pixmaps becomes across.
            room: the pixels.
        """
        left = room
        for covered in self._covered:
            left = left.subtracted(QRegion(_scaled(covered, factor)))
        edges = [
            (round(x * factor), round(y * factor), round((x + width) * factor), round((y + height) * factor))
            for x, y, width, height, _ in self._placed
        ]
        for part in cast(Iterable[QRect], room):
            painter.setClipRect(part)  # one rectangle at a time: in others Qt takes far longer
            first, highest = part.x(), part.y()
            last, lowest = first + part.width(), highest + part.height()
            for (x, y, end, lower_end), (_, _, width, height, pixmap) in zip(edges, self._placed, strict=True):
                if y < lowest and lower_end > highest and x < last and end > first:
                    painter.drawPixmap(x, y, end - x, lower_end - y, pixmap, 0, 0, width, height)
        return left


def _scaled(pixels: QRect, factor: float) -> QRect:
    """Return what pixels are covered by some of another scale; no gap is between neighbours."""
    x, y = pixels.x(), pixels.y()
    left, top = round(x * factor), round(y * factor)
    right, bottom = round((x + pixels.width()) * factor), round((y + pixels.height()) * factor)
    return QRect(left, top, right - left, bottom - top)


def _joined(placed: Iterable[tuple[QRect, QPixmap]], whole: QRect) -> tuple[QRect, QPixmap]:
    """Return pixmaps that cover some pixels as one that does."""
    joined = QPixmap(whole.size())
    with QPainter(joined) as painter:
        for place, pixmap in placed:
            painter.drawPixmap(place.topLeft() - whole.topLeft(), pixmap, QRect(QPoint(), place.size()))
    return whole, joined


def _size(pixels: QRect) -> int:
    return pixels.width() * pixels.height()
