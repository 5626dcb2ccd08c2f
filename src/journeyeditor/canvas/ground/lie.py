"""How the sheet lies in a viewport."""

from math import ceil, floor
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QGraphicsView

_ASIDE = 6e-6
"""How far from whole pixels of the screen the sheet lies. Qt cuts places to fractions of a pixel: one that is such a
fraction is cut now here, now there, as other digits go before it. So far aside, nothing is cut elsewhere."""
_HARDLY = 1e-6
"""A share of a pixel that is none."""


class Lie(NamedTuple):
    """How the sheet lies in a viewport; pixels of the sheet are those of the screen, told from its corner."""

    zoom: float
    """How many pixels of the viewport a point has."""
    ratio: float
    """How many pixels of the screen a pixel of the viewport has."""
    left: int
    """Where the corner of the sheet is, in pixels of the screen; on whole ones, that squares stay as they are."""
    top: int

    @property
    def transform(self) -> QTransform:
        """What leads from the sheet to the viewport."""
        return transform_to(self.zoom, self.ratio, self.left, self.top)

    @property
    def on_pixels(self) -> QTransform:
        """What leads from the pixels of the sheet to the viewport."""
        share = 1 / self.ratio
        return QTransform(share, 0, 0, share, self.left * share, self.top * share)

    def place_of(self, pixels: QRect) -> QRectF:
        """Return where in the viewport some pixels of the sheet are."""
        at = QPointF(pixels.topLeft() + QPoint(self.left, self.top)) / self.ratio
        return QRectF(at, QSizeF(pixels.size()) / self.ratio)

    def pixels_of(self, room: QRect) -> QRect:
        """Return the pixels of the sheet in a part of the viewport, also those that are only partly in it."""
        shown = QRectF(QPointF(room.topLeft()) * self.ratio, QSizeF(room.size()) * self.ratio)
        return shown.toAlignedRect().translated(-self.left, -self.top)

    def covered_by(self, pixels: QRect) -> QRect:
        """Return the whole pixels of the viewport that some pixels of the sheet cover."""
        place = self.place_of(pixels)
        left, top = ceil(place.left() - _HARDLY), ceil(place.top() - _HARDLY)
        return QRect(left, top, floor(place.right() + _HARDLY) - left, floor(place.bottom() + _HARDLY) - top)

    def seen_in(self, room: QRect) -> QRectF:
        """Return the area of the sheet, in points, that is seen in a part of the viewport."""
        x, y = self.left / self.ratio, self.top / self.ratio
        return QRectF(
            (room.x() - x) / self.zoom,
            (room.y() - y) / self.zoom,
            room.width() / self.zoom,
            room.height() / self.zoom,
        )


def lie_in(view: QGraphicsView) -> Lie:
    """Return how the sheet lies in a view."""
    shown, ratio = view.viewportTransform(), view.viewport().devicePixelRatioF()
    return Lie(shown.m11(), ratio, floor(shown.dx() * ratio + 0.5), floor(shown.dy() * ratio + 0.5))


def transform_to(zoom: float, ratio: float, left: int, top: int) -> QTransform:
    """Return what leads from the sheet to where its corner is at a pixel of the screen."""
    return QTransform(zoom, 0, 0, zoom, (left + _ASIDE) / ratio, (top + _ASIDE) / ratio)
