"""Zooming and panning a view of the sheet."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QNativeGestureEvent, QSinglePointEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QGraphicsView

from journeyeditor.canvas.looking.gliding import Glide

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

    def __init__(self, view: QGraphicsView, zoomed: Callable[[], None], about_to_zoom: Callable[[], None]) -> None:
        """Steer a view.

        Args:
            view: the view.
            zoomed: runs after each change of the zoom.
            about_to_zoom: runs before each.
        """
        self._view = view
        self._about_to_zoom = about_to_zoom
        self._zoomed = zoomed
        self._zoom = self._goal = 1.0
        self.motion = 0
        """How many milliseconds a step of the zoom takes."""
        self.is_halfway = False
        """Whether the scroll of the moment is but a part of what is under way."""
        self.glide = Glide(view)
        """The change of the zoom that is under way."""
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

    def zoom_to(self, zoom: float, fixed: QPointF | None = None, smooth: bool = False) -> None:
        """Show the sheet at a zoom; what lies at a place of the viewport, else at its middle, stays there."""
        pixel = fixed if fixed is not None else QPointF(self._view.viewport().rect().center())
        self._go(zoom, self._view.viewportTransform().inverted()[0].map(pixel), pixel, smooth)

    def zoom_by_notches(self, notches: float, fixed: QPointF | None = None, smooth: bool = False) -> None:
        """Show the sheet larger or smaller by notches of a wheel."""
        self.zoom_to((self._goal if smooth else self._zoom) * _ZOOM_FOR_A_NOTCH**notches, fixed, smooth)

    def zoom_in(self) -> None:
        """Go to the next larger step."""
        self.zoom_to(next((step for step in _STEPS if step > self._goal * 1.001), LARGEST_ZOOM), smooth=True)

    def zoom_out(self) -> None:
        """Go to the next smaller step."""
        steps = reversed(_STEPS)
        self.zoom_to(next((step for step in steps if step < self._goal * 0.999), SMALLEST_ZOOM), smooth=True)

    def _go(self, zoom: float, place: QPointF, pixel: QPointF, smooth: bool = False) -> None:
        """Show the sheet at a zoom, with a place of it at a pixel; if smooth, go there from where it is now."""
        self._goal = min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
        start, goal = self._zoom, self._goal
        start_pixel = self._view.viewportTransform().map(place)

        def step(share: float) -> None:
            at = pixel if share == 1 else start_pixel + (pixel - start_pixel) * share
            self._show(goal if share == 1 else start * (goal / start) ** share, place, at)

        self.glide.go(step, self.motion if smooth else 0)

    def _show(self, zoom: float, place: QPointF, pixel: QPointF) -> None:
        view, self._zoom = self._view, zoom
        self.is_halfway = True
        scale = self.pixels_for_a_point
        if scale != view.transform().m11():
            self._about_to_zoom()
        view.setTransform(QTransform.fromScale(scale, scale))
        drift = view.viewportTransform().map(place) - pixel
        self._scroll(drift.x(), drift.y())
        self.is_halfway = False
        self._zoomed()

    def fit(self, rect: QRectF, largest: float = 2.0, smooth: bool = False) -> None:
        """Show all of an area of the sheet, at most at a zoom."""
        if self._has_room_for(rect):
            middle = QPointF(self._view.viewport().rect().center())
            self._go(min(self._zoom_for(rect), largest), rect.center(), middle, smooth)

    def fit_width(self, rect: QRectF, largest: float = 2.0) -> None:
        """Show all the width of an area of the sheet, from its top, at most at a zoom."""
        if self._has_room_for(rect):
            zoom = min(self._zoom_for(QRectF(0, 0, rect.width(), 1)), largest)
            top = QPointF(self._view.viewport().rect().center().x(), _FIT_MARGIN)
            self._go(zoom, QPointF(rect.center().x(), rect.top()), top)

    def look_at(self, place: QPointF) -> None:
        """Scroll so that a place of the sheet stands in the middle."""
        self.arrive()
        way = self._view.viewportTransform().map(place) - QPointF(self._view.viewport().rect().center())
        self._scroll(way.x(), way.y())

    def arrive(self) -> None:
        """End a change of the zoom that is under way at once."""
        self.glide.arrive()

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
            turn = angle.y() or angle.x()
            # A touch pad goes by small amounts, and shows each of them itself.
            is_wheel = pixels.isNull() and turn % _NOTCH == 0
            self.zoom_by_notches(turn / _NOTCH, event.position(), smooth=is_wheel)
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
        """Move the view over the sheet by some pixels; a change of the zoom that is under way ends at once."""
        self.arrive()
        self._scroll(dx, dy)

    def _scroll(self, dx: float, dy: float) -> None:
        across, down = round(dx), round(dy)
        zooms = self.is_halfway
        is_slanted = zooms or bool(across and down)
        if is_slanted:
            # Qt would move the pixels in sight twice, once each way; to lay all of them down anew takes less.
            self._view.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.NoViewportUpdate)
        upright, level = self._view.verticalScrollBar(), self._view.horizontalScrollBar()
        goal = min(max(upright.value() + down, upright.minimum()), upright.maximum())
        self.is_halfway = zooms or goal != upright.value()
        level.setValue(level.value() + across)
        self.is_halfway = zooms
        upright.setValue(goal)
        if is_slanted:
            self._view.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
            self._view.viewport().update()


def _way_in(start: float, end: float, first: float, last: float) -> float:
    """Return how far to scroll so that a stretch comes between two limits."""
    return start - first if start < first or end - start > last - first else max(end - last, 0.0)
