"""A view of the map of an editor: laid out, drawn, zoomed and scrolled; it looks and does not touch."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QNativeGestureEvent, QPainter, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from journeyeditor.canvas.desk import paint_desk
from journeyeditor.canvas.frozen import Frozen
from journeyeditor.canvas.ground.view import GroundView
from journeyeditor.canvas.looking.navigation import Navigation
from journeyeditor.canvas.looking.scroll_bar import ScrollBar
from journeyeditor.canvas.looking.sharpening import Sharpening
from journeyeditor.canvas.looking.sight import Sight
from journeyeditor.canvas.looking.way_back import WayBack
from journeyeditor.canvas.map_scene import MapScene
from journeyeditor.canvas.shown_map import ShownMap
from journeyeditor.editor import Editor, Happening
from journeyeditor.garbage import let_go, made_to_stay
from journeyeditor.layout import Sheet

_DESK = 600.0
"""How far the desk reaches around the sheet, in points."""


class SheetView(GroundView):
    """Shows the map of an editor as it is now."""

    zoom_changed = Signal(float)
    """1 is the true size."""
    looked = Signal()
    """Another part of the sheet is in sight, or another sheet."""
    sheet_shown = Signal()
    """The sheet in sight is another, looks otherwise, or has landed where it belongs."""
    message = Signal(str)
    """Something for the status bar; nothing clears it."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        """Show the map of an editor."""
        super().__init__(parent)
        self.editor = editor
        self._map_id = editor.map_id
        scene = MapScene(self)
        self._is_previewing = False
        with made_to_stay():
            self.shown = ShownMap(editor, scene, self._sheet_shown, lambda: self.sharpening.is_behind)
        self.sharpening = Sharpening(self, scene, lambda: editor.history.is_previewing or self.shown.lags)
        self.show_scene(scene, self.sharpening)
        self.frozen = Frozen(self, scene, self.sharpening)
        self.navigation = Navigation(self, self._looked_around, self.sharpening.before_zoom)
        self.sight = Sight(self, self.shown, self.frozen, self.navigation)
        self._way_back = WayBack(self, self.sight.fit_map)
        self._show_scroll_bars()
        self.setCornerWidget(QWidget(self))  # else the style draws a box where the two meet
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setAccessibleName(self.tr("Journey map"))
        self._stop_listening = editor.listen(self._follow)
        with made_to_stay():
            self.shown.show_now()

    def _show_scroll_bars(self) -> None:
        """Show them at any zoom: bars that come and go would move what is between them."""
        self.setHorizontalScrollBar(ScrollBar(Qt.Orientation.Horizontal, self))
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.rangeChanged.disconnect()  # Qt would lay out and paint all of them anew at each step of a zoom

    @property
    def sheet(self) -> Sheet:
        """The map as the editor has it now, laid out; it is shown so from then on."""
        self.shown.catch_up()
        return self.shown.sheet

    @property
    def zoom(self) -> float:
        """How large the sheet is shown: 1 is its true size."""
        return self.navigation.zoom

    @property
    def pixels_for_a_point(self) -> float:
        """How many pixels of the viewport a point of the sheet has."""
        return self.navigation.pixels_for_a_point

    def settle(self) -> None:
        """Show everything where the document has it, after a drag."""
        self.shown.show_now()

    def let_stand_back(self, element_ids: frozenset[str]) -> None:
        """Show some elements faintly from now on, and all others as they are."""
        self.map_scene.let_stand_back(element_ids)
        self.sharpening.take_changes()
        self.sheet_shown.emit()

    def float_elements(self, element_ids: Iterable[str], dx: float, dy: float) -> None:
        """Show elements above all else, moved by a distance in points, until the next sheet is shown."""
        self.map_scene.float_elements(element_ids, dx, dy)
        self.sharpening.take_changes()

    def fade_elements(self, element_ids: Iterable[str]) -> None:
        """Show some elements faintly, and all others as they are."""
        self.map_scene.fade_elements(element_ids)
        self.sharpening.take_changes()

    def say(self, text: str) -> None:
        """Tell something in the status bar."""
        self.message.emit(text)

    def close_canvas(self) -> None:
        """Follow the editor no longer; the window closes."""
        self._stop_listening()
        self.shown.close()
        self.sharpening.close()
        self.frozen.close()
        let_go()

    def _follow(self, happening: Happening) -> None:
        """Show what the editor tells of; an edit in the next turns, so that no key waits for the one before."""
        was_previewing, self._is_previewing = self._is_previewing, self.editor.history.is_previewing
        if not happening.document:
            return
        left, self._map_id = self._map_id, self.editor.map_id
        if left != self._map_id:
            self.sight.leave_map(left)
            with made_to_stay():
                self.shown.show_now()
            self.sight.come_to_map(self._map_id)
        elif was_previewing or self._is_previewing:
            self.shown.show_now()  # a gesture takes turns of its own
        else:
            self.shown.follow()

    def _sheet_shown(self) -> None:
        """Let all that lies on the sheet and around it follow one that has just been shown."""
        self.sharpening.sharpen()
        self.sharpening.take_changes()
        around = self.sight.paper.adjusted(-_DESK, -_DESK, _DESK, _DESK)
        if around != self.sceneRect():
            self.setSceneRect(around)
        self._follow_look()
        self.sheet_shown.emit()

    def _looked_around(self) -> None:
        """Tell of another zoom."""
        self.sight.wander()
        self._follow_look()
        self.zoom_changed.emit(self.zoom)

    def _follow_look(self) -> None:
        """Let all that lies over the sheet follow, now that one looks elsewhere or there is another sheet."""
        self.frozen.follow(self.shown.sheet)
        self._way_back.follow(self.viewportTransform().mapRect(self.sight.paper))
        self.looked.emit()

    def paint_backdrop(self, painter: QPainter, area: QRectF) -> None:
        """Paint the desk, and the paper on it."""
        window = self.palette().color(QPalette.ColorRole.Window)
        paint_desk(painter, area, self.sight.paper, self.map_scene.paper, window)

    # Qt's events

    def changeEvent(self, event: QEvent) -> None:
        """Lay the sheet on a desk of another colour."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.sharpening.spoil_all()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep in sight what is to stay there."""
        super().resizeEvent(event)
        self.sight.stay()
        self._follow_look()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll; the frozen strips stay, or come, or go."""
        super().scrollContentsBy(dx, dy)
        if not self.navigation.is_halfway:
            self._follow_look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page up and down scroll by what the frozen strips leave open."""
        pages = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if pages is None:
            super().keyPressEvent(event)
        else:
            self.sight.turn_pages(pages)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom at the pointer with Ctrl."""
        if self.navigation.wheel(event):
            event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Take a pinch."""
        if isinstance(event, QNativeGestureEvent) and self.navigation.gesture(event):
            return True
        return super().viewportEvent(event)
