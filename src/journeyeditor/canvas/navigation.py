"""Zooming and panning a view of the sheet."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QNativeGestureEvent, QSinglePointEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsView

SMALLEST_ZOOM, LARGEST_ZOOM = 0.05, 16.0
_STEPS = (0.05, 0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0)
_NOTCH = 120
"""What a wheel tells for one notch."""
_ZOOM_FOR_A_NOTCH = 1.15
_FIT_MARGIN = 24
_AROUND = 32
"""How far from the edge, in pixels, something is brought into sight."""


class Navigation:
    """Moves and scales a view; at zoom 1 a point of paper has its true size on a screen that knows its own."""

    def __init__(self, view: QGraphicsView) -> None:
        """Steer a view."""
        self._view = view
        self._zoom = 1.0
        self._pan_from: QPoint | None = None
        view.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        view.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)

    @property
    def zoom(self) -> float:
        """How large the sheet is shown: 1 is its true size."""
        return self._zoom

    @property
    def pixels_for_a_point(self) -> float:
        """How many pixels a point of the sheet has."""
        return self._zoom * self._view.logicalDpiX() / 72

    def zoom_to(self, zoom: float, fixed: QPointF | None = None) -> None:
        """Show the sheet at a zoom; what lies at a place of the viewport, else at its middle, stays there."""
        view = self._view
        zoom = min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
        place = fixed if fixed is not None else QPointF(view.viewport().rect().center())
        before = view.viewportTransform().inverted()[0].map(place)
        self._zoom = zoom
        scale = self.pixels_for_a_point
        view.resetTransform()
        view.scale(scale, scale)
        drift = view.viewportTransform().map(before) - place
        self.scroll_by(drift.x(), drift.y())

    def zoom_in(self) -> None:
        """Go to the next larger step."""
        self.zoom_to(next((step for step in _STEPS if step > self._zoom * 1.001), LARGEST_ZOOM))

    def zoom_out(self) -> None:
        """Go to the next smaller step."""
        self.zoom_to(next((step for step in reversed(_STEPS) if step < self._zoom * 0.999), SMALLEST_ZOOM))

    def fit(self, rect: QRectF, largest: float = 2.0) -> None:
        """Show all of an area of the sheet, at most at a zoom."""
        if self._has_room_for(rect):
            self.zoom_to(min(self._zoom_for(rect), largest))
            self._view.centerOn(rect.center())

    def fit_width(self, rect: QRectF, largest: float = 2.0) -> None:
        """Show all the width of an area of the sheet, from its top, at most at a zoom."""
        if self._has_room_for(rect):
            self.zoom_to(min(self._zoom_for(QRectF(0, 0, rect.width(), 1)), largest))
            self._view.centerOn(rect.center())
            top = self._view.viewportTransform().map(rect.topLeft()).y()
            self.scroll_by(0, top - _FIT_MARGIN)

    def bring_into_sight(self, seen: QRectF, room: QRect, across: bool = True, down: bool = True) -> None:
        """Scroll so that what is seen at a place of the viewport comes into a part of it, as little as need be.

        Of what is larger than that part, the beginning is shown.
        """
        inner = QRectF(room).adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
        dx = _way_in(seen.left(), seen.right(), inner.left(), inner.right()) if across else 0.0
        dy = _way_in(seen.top(), seen.bottom(), inner.top(), inner.bottom()) if down else 0.0
        self.scroll_by(dx, dy)

    def _has_room_for(self, rect: QRectF) -> bool:
        room = self._view.viewport().size()
        return not rect.isEmpty() and min(room.width(), room.height()) > 2 * _FIT_MARGIN

    def _zoom_for(self, rect: QRectF) -> float:
        """Return the largest zoom at which all of an area is seen."""
        room, dots = self._view.viewport().size(), self._view.logicalDpiX() / 72
        wide = (room.width() - 2 * _FIT_MARGIN) / (rect.width() * dots)
        high = (room.height() - 2 * _FIT_MARGIN) / (rect.height() * dots)
        return min(wide, high)

    def wheel(self, event: QWheelEvent) -> bool:
        """Zoom at the pointer with Ctrl, scroll sideways with Shift; tell whether the wheel is dealt with."""
        pixels, angle = event.pixelDelta(), event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            notches = (angle.y() or angle.x()) / _NOTCH
            self.zoom_to(self._zoom * _ZOOM_FOR_A_NOTCH**notches, event.position())
            return True
        delta = QPointF(pixels) if not pixels.isNull() else QPointF(angle) / 2
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not delta.x():
            delta = delta.transposed()
        self.scroll_by(-delta.x(), -delta.y())
        return True

    def gesture(self, event: QNativeGestureEvent) -> bool:
        """Zoom by a pinch on a touch pad."""
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self.zoom_to(self._zoom * (1 + event.value()), event.position())
        return True

    def begin_pan(self, event: QSinglePointEvent) -> None:
        """Take hold of the sheet."""
        self._pan_from = event.position().toPoint()
        self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def pan(self, event: QSinglePointEvent) -> bool:
        """Move the sheet with the hand; tell whether it is held."""
        if self._pan_from is None:
            return False
        place = event.position().toPoint()
        self.scroll_by(self._pan_from.x() - place.x(), self._pan_from.y() - place.y())
        self._pan_from = place
        return True

    def end_pan(self) -> bool:
        """Let go of the sheet; tell whether it was held."""
        held, self._pan_from = self._pan_from is not None, None
        return held

    def scroll_by(self, dx: float, dy: float) -> None:
        """Move the view over the sheet by some pixels."""
        across, down = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        across.setValue(across.value() + round(dx))
        down.setValue(down.value() + round(dy))


def _way_in(start: float, end: float, first: float, last: float) -> float:
    """Return how far to scroll so that a stretch comes between two limits."""
    return start - first if start < first or end - start > last - first else max(end - last, 0.0)
