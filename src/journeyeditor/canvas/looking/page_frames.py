"""Frames that show where the pages of a paper break the sheet; they are never printed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from journeyeditor.canvas.map_scene import FLOATING
from journeyeditor.editor import Happening
from journeyeditor.layout import Memory, lay_out
from journeyeditor.layout.paging.frames import PageFrames, frame_pages
from journeyeditor.layout.paging.paper import paper_of
from journeyeditor.layout.paging.plan import LayOut
from journeyeditor.model import PageSetup
from journeyeditor.picture.qt import rect_of
from journeyeditor.typeset import QtTypesetter

if TYPE_CHECKING:
    from journeyeditor.canvas.sheet_view import SheetView

_IDLE = 200
"""How many milliseconds nothing must have changed before the pages are laid anew."""
_INK = QColor("#A0307C")
"""The colour of frames: it is told from that of the sheet and that of the selection."""
_LABEL = QColor(160, 48, 124, 230)
_LABEL_SIZE = 0.85
"""The size of the letters of a label, as a share of those of the window."""
_AIR = 5


class FramesItem(QGraphicsItem):
    """Paints frames with a label each, in lines and letters of the screen at any zoom."""

    def __init__(self) -> None:
        """Show no frames yet."""
        super().__init__()
        self._frames: tuple[tuple[QRectF, str], ...] = ()
        self._bounds = QRectF()
        self.setZValue(FLOATING - 10)

    def show_frames(self, frames: tuple[tuple[QRectF, str], ...]) -> None:
        """Show frames, each with its label."""
        if frames != self._frames:
            self.prepareGeometryChange()
            self._frames = frames
            self._bounds = QRectF()
            for rect, _ in frames:
                self._bounds = self._bounds.united(rect.adjusted(-4, -4, 4, 4))

    def boundingRect(self) -> QRectF:
        """Return all that it paints."""
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the frames, and the labels where there is room for them."""
        to_pixels = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * _LABEL_SIZE)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        for rect, label in self._frames:
            seen = to_pixels.mapRect(rect)
            painter.setPen(QPen(_INK, 1, Qt.PenStyle.DashLine))
            painter.drawRect(seen.adjusted(2, 2, -2, -2))
            width, height = metrics.horizontalAdvance(label) + 2 * _AIR, metrics.height() + _AIR
            if seen.width() >= width and seen.height() >= height:
                place = QRectF(seen.right() - width - 2, seen.bottom() - height - 2, width, height)
                painter.fillRect(place, _LABEL)
                painter.setPen(QColor("#FFFFFF"))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, label)
        painter.restore()


class PageFramesMark(QObject):
    """Shows on the sheet where the pages of a paper would break it, a moment after each change."""

    def __init__(self, view: "SheetView", setup: PageSetup, with_header: bool = True) -> None:
        """Show the pages of a page setup, with the header of the map or without."""
        super().__init__(view)
        self._view, self._setup, self._with_header = view, setup, with_header
        self._typesetter, self._bodies = QtTypesetter(), Memory()
        self._item = FramesItem()
        view.map_scene.addItem(self._item)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE)
        self._idle.timeout.connect(self.lay_anew)
        self._stop_listening: Callable[[], None] = view.editor.listen(self._follow)
        self.pages = PageFrames((), 0.0)
        self.lay_anew()

    def show_setup(self, setup: PageSetup, with_header: bool = True) -> None:
        """Show the pages of another page setup."""
        self._setup, self._with_header = setup, with_header
        self.lay_anew()

    def close_mark(self) -> None:
        """Follow the editor no longer, and take the frames away."""
        self._stop_listening()
        self._idle.stop()
        self._view.map_scene.removeItem(self._item)
        self.deleteLater()

    def lay_anew(self) -> None:
        """Lay the map of the moment on pages."""
        self._idle.stop()
        editor = self._view.editor
        self.pages = frame_pages(
            self._view.sheet,
            LayOut(
                lambda width, breaks: lay_out(
                    editor.document, editor.journey, self._typesetter, self._bodies, width, breaks
                ),
                self._with_header,
            ),
            self._setup,
        )
        frames = self.pages.frames
        self._item.show_frames(tuple((rect_of(rect), self._label(number)) for number, rect in enumerate(frames, 1)))

    def in_words(self) -> str:
        """Say how many pages there are, and how small their smallest type is."""
        count, size = len(self.pages.frames), self.pages.smallest_type
        if count == 1:
            name = self._paper_name() or self.tr("as large as the map")
            return self.tr("One page, {paper} · smallest type {size:.1f} pt").format(paper=name, size=size)
        return self.tr("{paper} · {count} pages · smallest type {size:.1f} pt").format(
            paper=self._paper_name(), count=count, size=size
        )

    def _label(self, number: int) -> str:
        count = len(self.pages.frames)
        if count == 1:
            return self.in_words()
        page = self.tr("{paper} · page {number} of {count}").format(
            paper=self._paper_name(), number=number, count=count
        )
        if number > 1:
            return page
        return self.tr("{page} · smallest type {size:.1f} pt").format(page=page, size=self.pages.smallest_type)

    def _paper_name(self) -> str:
        paper = paper_of(self._setup)
        return (paper.name or self.tr("Own size")) if paper is not None else ""

    def _follow(self, happening: Happening) -> None:
        if happening.document:
            self._idle.start()
