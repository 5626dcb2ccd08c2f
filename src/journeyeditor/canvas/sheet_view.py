"""A view of the map of an editor: laid out, drawn, zoomed and scrolled; it looks and does not touch."""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from journeyeditor.canvas.desk import paint_desk
from journeyeditor.canvas.frozen import Frozen, Part
from journeyeditor.canvas.frozen.strips import room_taken, thickness
from journeyeditor.canvas.ground import Ground
from journeyeditor.canvas.looking.navigation import Navigation
from journeyeditor.canvas.looking.sharpening import Sharpening
from journeyeditor.canvas.looking.way_back import WayBack
from journeyeditor.canvas.map_scene import MapScene
from journeyeditor.canvas.viewport import Viewport
from journeyeditor.editor import Editor, Happening
from journeyeditor.layout import Memory, Rect, Sheet, lay_out
from journeyeditor.layout import measures as m
from journeyeditor.layout.stops import cell_stop
from journeyeditor.model import Document
from journeyeditor.picture.draw import draw
from journeyeditor.picture.qt import rect_of
from journeyeditor.typeset import QtTypesetter

_DESK = 600.0
"""How far the desk reaches around the sheet, in points."""
_FACE = Rect(-m.FACE / 2, -m.FACE / 2, m.FACE, m.FACE)
"""What the face of a point covers, from its middle."""
_LEAST_FIRST_ZOOM = 0.5
"""A map that would be shown smaller than this when it is opened is shown in its width instead."""


class SheetView(QGraphicsView):
    """Shows the map of an editor as it is now, with less work the less has changed."""

    zoom_changed = Signal(float)
    """1 is the true size."""
    looked = Signal()
    """Another part of the sheet is in sight, or another sheet."""
    message = Signal(str)
    """Something for the status bar; nothing clears it."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        """Show the map of an editor: all of it as soon as there is room, or where that is too small, all its width."""
        super().__init__(parent)
        # Asked for a viewport of its own making, Qt has PySide look through every widget that there is.
        viewport = Viewport()
        self.setViewport(viewport)
        viewport.cover_all()
        self.editor = editor
        self._typesetter = QtTypesetter()
        self._laid_out, self._drawn = Memory(), Memory()
        self._sheet = self._lay_out()
        self.map_scene = MapScene(self)
        self.sharpening = Sharpening(self, self.map_scene, lambda: editor.history.is_previewing)
        self._ground = Ground(self, self.map_scene, self.sharpening, self._paint_desk)
        self._exposed: QRegion | None = None
        self.sharpening.add(self._ground)
        self.frozen = Frozen(self, self.map_scene, self.sharpening)
        self.setScene(self.map_scene)
        self.navigation = Navigation(self, self._looked_around, self._about_to_zoom)
        self._way_back = WayBack(self)
        self._keep_in_sight: Callable[[], None] | None = self._take_first_look
        self._fitted = QSize()
        self.setFrameStyle(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setOptimizationFlags(
            QGraphicsView.OptimizationFlag.DontSavePainterState
            | QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing
        )
        self.setAccessibleName(self.tr("Journey map"))
        self._stop_listening = editor.listen(self._follow)
        self._show()

    # What is shown

    @property
    def sheet(self) -> Sheet:
        """The map as it is laid out now."""
        return self._sheet

    def _lay_out(self) -> Sheet:
        return lay_out(self.editor.document, self.editor.journey, self._typesetter, self._laid_out)

    def foresee(self, document: Document) -> Iterator[None]:
        """Lay out and draw a document that is to be shown, each in a turn of its own; then it shows in no time."""
        sheet = lay_out(document, document.map(self.editor.map_id), self._typesetter, self._laid_out)
        yield
        draw(document, sheet, self._drawn)
        yield

    def _show(self) -> None:
        self.sharpening.sharpen()
        picture = draw(self.editor.document, self._sheet, self._drawn, told=False)  # who listens is told by accessible/
        self.map_scene.show_picture(picture)
        around = QRectF(-_DESK, -_DESK, picture.width + 2 * _DESK, picture.height + 2 * _DESK)
        if around != self.sceneRect():
            self.setSceneRect(around)
            self.viewport().update()
        self._follow_look()

    def _follow(self, happening: Happening) -> None:
        """Show what the editor tells of."""
        if happening.document:
            self._sheet = self._lay_out()
            self._show()

    def say(self, text: str) -> None:
        """Tell something in the status bar."""
        self.message.emit(text)

    def close_canvas(self) -> None:
        """Follow the editor no longer; the window closes."""
        self._stop_listening()

    # Where one looks

    @property
    def zoom(self) -> float:
        """How large the sheet is shown: 1 is its true size."""
        return self.navigation.zoom

    @property
    def pixels_for_a_point(self) -> float:
        """How many pixels of the viewport a point of the sheet has."""
        return self.navigation.pixels_for_a_point

    def zoom_to(self, zoom: float) -> None:
        """Show the sheet at a zoom; the middle of the view stays where it is."""
        self.navigation.zoom_to(zoom, smooth=True)

    def zoom_by_notches(self, notches: float) -> None:
        """Show the sheet larger or smaller by notches of a wheel; the middle of the view stays where it is."""
        self.navigation.zoom_by_notches(notches, smooth=True)

    def look_at(self, place: QPointF) -> None:
        """Scroll so that a place of the sheet stands in the middle."""
        self.navigation.look_at(place)

    def zoom_in(self) -> None:
        """Show the sheet one step larger."""
        self.navigation.zoom_in()

    def zoom_out(self) -> None:
        """Show the sheet one step smaller."""
        self.navigation.zoom_out()

    def fit_map(self) -> None:
        """Show the whole sheet, as large as it goes."""
        self.navigation.fit(self._paper())
        self._keep_in_sight = self.fit_map

    def fit_width(self) -> None:
        """Show all the width of the sheet, from its top."""
        self.navigation.fit_width(self._paper())
        self._keep_in_sight = self.fit_width

    def fit_selection(self) -> None:
        """Show what is selected, be it an empty cell, as large as it goes."""
        rects = self.rects_of(self.editor.selection)
        cell = cell_stop(self.sheet, *self.editor.cell) if self.editor.cell is not None else None
        if cell is not None:
            rects.append(cell.rect)
        if rects:
            area = QRectF()
            for rect in rects:
                area = area.united(rect_of(rect))
            self.navigation.fit(self._beside_strips(area.adjusted(-24, -24, 24, 24)), smooth=True)

    def reveal(self, element_id: str) -> None:
        """Scroll so that an element comes into sight."""
        for rect in self.rects_of((element_id,)):
            self.reveal_area(rect)

    def reveal_area(self, area: Rect) -> None:
        """Scroll so that an area of the sheet comes into sight, beside the frozen strips."""
        part = self.frozen.part_of(self._sheet, area)
        seen = self.frozen.transform_of(part).mapRect(rect_of(area))
        across, down = self.frozen.strips.shift_of(part)
        self.navigation.bring_into_sight(seen, self._open_room(part), across=not across, down=not down)

    def reveal_beginning(self, area: Rect, width: float) -> None:
        """Scroll where a strip lies over the beginning of an area, of some width in points, or an edge cuts it off."""
        part = self.frozen.part_of(self._sheet, area)
        beginning = area._replace(width=min(width, area.width))
        seen = self.frozen.transform_of(part).mapRect(rect_of(beginning))
        if not QRectF(self._open_room(part)).contains(seen):
            self.reveal_area(beginning)

    def _beside_strips(self, area: QRectF) -> QRectF:
        """Return an area of the sheet with the room beside it that the frozen strips take."""
        grid = self._sheet.grid
        wide, high = thickness(self._sheet)
        return area.adjusted(-wide if area.left() > grid.x else 0, -high if area.top() > grid.y else 0, 0, 0)

    def _open_room(self, part: Part) -> QRect:
        """Return the part of the viewport in which something can be seen, wherever one scrolls."""
        room = self.viewport().rect()
        left, top = room_taken(self._sheet, self.pixels_for_a_point, room.width(), room.height())
        return room.adjusted(0 if part == "titles" else left, 0 if part == "band" else top, 0, 0)

    def rects_of(self, element_ids: Iterable[str]) -> list[Rect]:
        """Return what elements cover on the sheet; of a point its face, of one of several curves its name."""
        groups = [group for group in self.map_scene.groups_of(element_ids) if group.kind != "title"]
        named = {group.element_id for group in groups if group.kind == "legend"}
        return [
            _FACE.moved(*group.at) if group.kind == "point" else group.rect
            for group in groups
            if group.kind != "curve" or group.element_id not in named
        ]

    def _take_first_look(self) -> None:
        self.fit_map()
        if self.zoom < _LEAST_FIRST_ZOOM:
            self.fit_width()
        self._keep_in_sight = self._take_first_look

    def _paper(self) -> QRectF:
        return QRectF(0, 0, self._sheet.width, self._sheet.height)

    def _about_to_zoom(self) -> None:
        self.sharpening.before_zoom()

    def _looked_around(self) -> None:
        """Tell of another zoom."""
        self._keep_in_sight = None
        self._follow_look()
        self.zoom_changed.emit(self.zoom)

    def _follow_look(self) -> None:
        """Let all that lies over the sheet follow, now that one looks elsewhere or there is another sheet."""
        self.frozen.follow(self._sheet)
        self._way_back.follow(self.viewportTransform().mapRect(self._paper()))
        self.looked.emit()

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight: the sheet on the desk, and the marks upon it."""
        self._exposed = event.region()
        super().paintEvent(event)
        self._exposed = None

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Paint the sheet on the desk; on another device than the screen, the desk alone."""
        if self._exposed is not None:
            self._ground.paint(painter, self._exposed)
        else:
            self._paint_desk(painter, QRectF(rect))

    def _paint_desk(self, painter: QPainter, area: QRectF) -> None:
        window = self.palette().color(QPalette.ColorRole.Window)
        paint_desk(painter, area, self._paper(), self.map_scene.paper, window)

    def changeEvent(self, event: QEvent) -> None:
        """Lay the sheet on a desk of another colour."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.sharpening.spoil_all()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep in sight what is to stay there."""
        super().resizeEvent(event)
        # Scroll bars that come and go with the zoom must not change the zoom in their turn, to and fro without end.
        if self._keep_in_sight is not None and self.size() != self._fitted:
            self._fitted = self.size()
            self._keep_in_sight()
        self._follow_look()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll; the frozen strips stay, or come, or go."""
        super().scrollContentsBy(dx, dy)
        if not self.navigation.is_zooming:
            self._follow_look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page up and down scroll by what the frozen strips leave open."""
        pages = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if pages is None:
            super().keyPressEvent(event)
        else:
            self.navigation.scroll_by(0, pages * self._open_room("sheet").height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom at the pointer with Ctrl."""
        if self.navigation.wheel(event):
            event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Take a pinch."""
        if isinstance(event, QNativeGestureEvent) and self.navigation.gesture(event):
            return True
        return super().viewportEvent(event)
