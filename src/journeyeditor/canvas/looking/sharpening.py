"""What is shown while the zoom changes: the last picture, larger or smaller; sharp again as soon as the zoom rests."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QTimer
from PySide6.QtGui import QPainter, QPixmap, QRegion, QTransform
from PySide6.QtWidgets import QGraphicsView, QWidget

from journeyeditor.canvas.map_scene import MapScene
from journeyeditor.canvas.piece import TEXT_IS_TOO_SMALL
from journeyeditor.picture.primitives import Picture

_REST = 80
"""After how many milliseconds without a change the zoom rests."""
_BLUR = 4.0
"""How many times larger or smaller than it was taken a picture may be shown."""
_MOST = 2_000_000
"""How many pixels the picture of the whole sheet may have."""


class _Snapshot(NamedTuple):
    """A picture, and what leads from the sheet to its pixels."""

    pixmap: QPixmap
    shown: QTransform


class Sharpening:
    """Shows a view as it was before the zoom began to change; what was not in sight then, as from far."""

    def __init__(self, view: QGraphicsView, scene: MapScene) -> None:
        """Watch over a view of a scene."""
        self._view, self._scene = view, scene
        self._pictures: list[_Snapshot] = []
        """The whole sheet from far, and the viewport over it; nothing while all is sharp."""
        self._far: tuple[Picture | None, _Snapshot] | None = None
        """The last picture that was painted from far, and how it looks."""
        self._has_zoomed = False
        self.waits = False
        """Whether it waits until the zoom rests; else all is sharp at once."""
        self.timer = QTimer(view)
        self.timer.setSingleShot(True)
        self.timer.setInterval(_REST)
        self.timer.timeout.connect(self.sharpen)

    @property
    def is_sharp(self) -> bool:
        """Whether all is shown as it is."""
        return not self._pictures

    def before_zoom(self, scale: float, paper: QSize) -> None:
        """Keep what is in sight, for the zoom is about to change.

        Args:
            scale: how many pixels a point will have.
            paper: the size of the sheet in points.
        """
        if not self.waits or not self._view.isVisible():
            return
        self._has_zoomed = True
        if self._pictures:
            if 1 / _BLUR <= scale / self._pictures[-1].shown.m11() <= _BLUR:
                return
            del self._pictures[-1]
        else:
            self._pictures.append(self._from_far(paper))
        held, self._pictures = self._pictures, []
        self._pictures = [*held, self._now()]

    def sharpen(self) -> None:
        """Show all as it is."""
        self.timer.stop()
        if self._pictures:
            self._pictures = []
            self._view.viewport().update()

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint the pictures where they would be by now, on a part of the viewport, over paper and desk."""
        shown = self._view.viewportTransform()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.setClipRect(area)
        for picture in self._pictures:
            painter.setTransform(picture.shown.inverted()[0] * shown)
            painter.drawPixmap(QPointF(0, 0), picture.pixmap)
        if self._has_zoomed:
            self._has_zoomed = False
            self.timer.start()  # on a slow machine no sooner than all this is done

    def _now(self) -> _Snapshot:
        """Return what is in sight."""
        ground = self._view.viewport()
        ratio = ground.devicePixelRatio()
        pixmap = QPixmap(ground.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        ground.render(pixmap, QPoint(), QRegion(), QWidget.RenderFlag.DrawWindowBackground)
        return _Snapshot(pixmap, self._view.viewportTransform())

    def _from_far(self, paper: QSize) -> _Snapshot:
        """Return the whole sheet as it looks from far, painted once for each picture."""
        if self._far is None or self._far[0] is not self._scene.picture:
            self._far = self._scene.picture, self._painted_from_far(paper)
        return self._far[1]

    def _painted_from_far(self, paper: QSize) -> _Snapshot:
        area = max(paper.width() * paper.height(), 1)
        scale = min(TEXT_IS_TOO_SMALL * 0.99, (_MOST / area) ** 0.5)
        pixmap = QPixmap(paper * scale)
        pixmap.fill(self._scene.paper)
        with QPainter(pixmap) as painter:
            painter.scale(scale, scale)
            self._scene.paint_elements(painter)
        return _Snapshot(pixmap, QTransform.fromScale(scale, scale))
