"""The overview: the map in miniature in a corner of the canvas, with a frame around what is in sight."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from journeyeditor.canvas.marks.overlay import MARKS

if TYPE_CHECKING:
    from journeyeditor.canvas.sheet_view import SheetView

_MOST = QSize(224, 160)
_LEAST = QSize(48, 32)
_SHARE = 0.28
"""How much of the width and of the height of the canvas it may take."""
_GAP = 14
"""How far it stays from the edges of the canvas, in pixels."""
_IDLE = 160
"""How many milliseconds nothing must have changed before the miniature is painted anew."""
_NOTCH = 120
_VEIL = QColor(20, 30, 36, 34)
"""What lies over all that is out of sight."""


class Minimap(QWidget):
    """Shows all of the map, and where one looks; a press or a drag looks there, the wheel zooms."""

    def __init__(self, view: "SheetView") -> None:
        """Lie over a view, in its lower right corner."""
        super().__init__(view.viewport())
        self._view = view
        self._miniature: QPixmap | None = None
        self._idle = QTimer(self, singleShot=True, interval=_IDLE)
        self._idle.timeout.connect(self.paint_anew)
        view.sheet_shown.connect(self._follow)
        view.looked.connect(self._look)
        view.viewport().installEventFilter(self)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Overview of the map"))
        self._look()
        self.raise_()

    def close_minimap(self) -> None:
        """Follow the view no longer, and go."""
        self._view.sheet_shown.disconnect(self._follow)
        self._view.looked.disconnect(self._look)
        self._view.viewport().removeEventFilter(self)
        self.hide()
        self.deleteLater()

    @property
    def in_sight(self) -> QRectF:
        """What the canvas shows, on the miniature."""
        view, scale = self._view, self._scale
        room = QRectF(view.frozen.uncovered())
        shown = view.viewportTransform().inverted()[0].mapRect(room)
        return QRectF(shown.x() * scale, shown.y() * scale, shown.width() * scale, shown.height() * scale)

    def paint_anew(self) -> None:
        """Paint the miniature from what the canvas shows now."""
        self._idle.stop()
        self._view.shown.catch_up()
        ratio = self.devicePixelRatioF()
        miniature = QPixmap(self.size() * ratio)
        miniature.setDevicePixelRatio(ratio)
        miniature.fill(self._view.map_scene.paper)
        with QPainter(miniature) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(self._scale, self._scale)
            self._view.map_scene.paint_elements(painter)
        self._miniature = miniature
        self.update()

    @property
    def _scale(self) -> float:
        return self.width() / self._view.shown.sheet.width

    def _follow(self) -> None:
        """Paint the miniature anew in a while: the sheet looks otherwise, if only as something lands that was faint."""
        self._idle.start()

    def _look(self) -> None:
        """Lie in the corner, and show what is in sight."""
        sheet, room = self._view.shown.sheet, self._view.viewport().rect()
        most = _MOST.boundedTo(room.size() * _SHARE)
        scale = min(most.width() / sheet.width, most.height() / sheet.height)
        size = QSize(round(sheet.width * scale), round(sheet.height * scale)).expandedTo(_LEAST)
        if size != self.size():
            self.resize(size)
            self._miniature = None
        self.move(room.x() + room.width() - size.width() - _GAP, room.y() + room.height() - size.height() - _GAP)
        self.update()

    def _look_at(self, event: QMouseEvent) -> None:
        place = event.position() / self._scale
        self._view.navigation.look_at(place)

    # Qt's events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make way for a hand that drags something here, until it lets go."""
        if isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseMove and event.buttons() != Qt.MouseButton.NoButton:
                near = self.geometry().adjusted(-_GAP, -_GAP, _GAP, _GAP)
                if near.contains(event.position().toPoint()):
                    self.hide()
            elif event.type() == QEvent.Type.MouseButtonRelease:
                self.show()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look at the place that is pressed."""
        self._look_at(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Look where the pointer goes."""
        self._look_at(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay there."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the middle of what is in sight."""
        self._view.navigation.zoom_by_notches(event.angleDelta().y() / _NOTCH, smooth=True)
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Paint anew on a screen of another resolution."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._miniature = None
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the miniature, a veil over what is out of sight, and a frame around the rest."""
        if self._miniature is None:
            self.paint_anew()
        whole = QRectF(self.rect())
        seen = self.in_sight & whole
        with QPainter(self) as painter:
            if self._miniature is not None:
                painter.drawPixmap(QPointF(0, 0), self._miniature)
            for veiled in (
                QRectF(0, 0, whole.width(), seen.top()),
                QRectF(0, seen.bottom(), whole.width(), whole.height() - seen.bottom()),
                QRectF(0, seen.top(), seen.left(), seen.height()),
                QRectF(seen.right(), seen.top(), whole.width() - seen.right(), seen.height()),
            ):
                painter.fillRect(veiled, _VEIL)
            painter.setPen(QPen(MARKS, 2))
            painter.drawRect(seen.adjusted(1, 1, -1, -1))
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Dark), 1))
            painter.drawRect(whole.adjusted(0, 0, -1, -1))
