"""The bar that smooths the last stroke of the pencil: it floats near the stroke, until something else is done."""

from math import log

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSlider

from journeyeditor.canvas.sheet_view import SheetView
from journeyeditor.canvas.tools.stroke import AS_DRAWN, CALM, USUAL, Stroke
from journeyeditor.editor import Happening

_FINEST = 100
"""How many places the slider has."""
_AWAY = 6
"""How far from the lane the bar floats, in pixels."""
_LOOK = """
QFrame#smoothing { background: palette(base); border: 1px solid palette(mid); border-radius: 9px; }
QFrame#smoothing QLabel { color: palette(window-text); }
"""
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TabletPress)


class SmoothingBar(QFrame):
    """Fits the last stroke again, from as it was drawn to calm, as the same step of undo."""

    def __init__(self, view: SheetView) -> None:
        """Wait for a stroke on a canvas."""
        super().__init__(view.viewport())
        self._view = view
        self._stroke: Stroke | None = None
        self._strokes = 0
        self._is_fitting = False
        self.setObjectName("smoothing")
        self.setStyleSheet(_LOOK)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self._build()
        self.hide()
        view.viewport().installEventFilter(self)
        view.zoom_changed.connect(self._follow_view)
        for scroll_bar in (view.horizontalScrollBar(), view.verticalScrollBar()):
            scroll_bar.valueChanged.connect(self._follow_view)
        self._stop_listening = view.editor.listen(self._follow)

    def _build(self) -> None:
        slider = self.slider
        slider.setRange(0, _FINEST)
        slider.setPageStep(_FINEST // 10)
        slider.setFixedWidth(150)
        slider.setAccessibleName(self.tr("Smoothing"))
        slider.setToolTip(self.tr("Smoothing"))
        slider.valueChanged.connect(self._fit)
        slider.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 5)
        row.setSpacing(9)
        row.addWidget(QLabel(self.tr("As drawn")))
        row.addWidget(slider)
        row.addWidget(QLabel(self.tr("Calm")))

    def offer(self, stroke: Stroke) -> None:
        """Draw a stroke, and offer to smooth it."""
        self._stroke = None
        self._strokes += 1
        self.slider.setValue(_place_of(USUAL))
        self._stroke = stroke
        self.adjustSize()
        self._follow_view()
        # In sight before the stroke is told of, so that whoever asks then finds that it can be smoothed.
        self.show()
        self.raise_()
        self._fit()

    def take_focus(self) -> None:
        """Let the keyboard move the slider."""
        if self.isVisible():
            self.slider.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dismiss(self) -> None:
        """Go away; the stroke stays as it is."""
        if self._stroke is not None:
            self._stroke = None
            if self.slider.hasFocus():
                self._view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.hide()

    def stop_listening(self) -> None:
        """Follow the editor no longer; the canvas closes."""
        self._stop_listening()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go away with a press on the canvas, and with Esc and Return."""
        if watched is self.slider:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                ends = event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
                if ends:
                    self.dismiss()
                return ends
        elif event.type() in _PRESSES:
            self.dismiss()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        if self._stroke is None:
            return
        change = self._stroke.change(_tolerance_at(self.slider.value()))
        if change is not None:
            self._is_fitting = True
            try:
                self._view.editor.apply(change, burst=f"stroke {self._strokes}")
            finally:
                self._is_fitting = False

    def _follow(self, happening: Happening) -> None:
        if not self._is_fitting:
            self.dismiss()

    def _follow_view(self) -> None:
        """Float over the end of the stroke, clear of its lane."""
        if self._stroke is None:
            return
        lane, room = self._stroke.lane, self._view.viewport().rect()
        transform = self._view.viewportTransform()
        top = transform.map(QPointF(self._stroke.end.x, lane.y)).toPoint()
        bottom = transform.map(QPointF(self._stroke.end.x, lane.bottom)).toPoint()
        y = top.y() - _AWAY - self.height()
        if y < _AWAY:
            y = min(bottom.y() + _AWAY, room.height() - self.height() - _AWAY)
        x = min(max(top.x() - self.width() // 2, _AWAY), room.width() - self.width() - _AWAY)
        self.move(QPoint(x, y))


def _tolerance_at(place: int) -> float:
    """Return how far the curve may miss the stroke at a place of the slider; each place as much calmer as the last."""
    return float(AS_DRAWN * (CALM / AS_DRAWN) ** (place / _FINEST))


def _place_of(tolerance: float) -> int:
    return round(_FINEST * log(tolerance / AS_DRAWN) / log(CALM / AS_DRAWN))
