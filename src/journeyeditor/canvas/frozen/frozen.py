"""The frozen strips of a view: which there are, where they lie, and which place of the sheet a pixel shows."""

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QGraphicsView, QWidget

from journeyeditor.canvas.frozen.names import NameInSight, Slid, slid_lane, slid_stage
from journeyeditor.canvas.frozen.pane import Corner, Pane
from journeyeditor.canvas.frozen.shade import Shade
from journeyeditor.canvas.frozen.strips import NO_STRIPS, Look, Part, Strips, strips_over
from journeyeditor.canvas.looking.sharpening import Sharpening
from journeyeditor.canvas.map_scene import MapScene
from journeyeditor.layout import Point, Rect, Sheet
from journeyeditor.picture.primitives import Group


class Frozen:
    """Keeps the stage band and the titles of the lanes in sight, as live as they are on the sheet."""

    def __init__(self, view: QGraphicsView, scene: MapScene, sharpening: Sharpening) -> None:
        """Lie over the viewport of a view of a scene, as sharp as that."""
        self._view, self._scene, self._sharpening = view, scene, sharpening
        self._strips = NO_STRIPS
        self._widgets: _Widgets | None = None

    @property
    def strips(self) -> Strips:
        """The strips that are frozen now."""
        return self._strips

    def follow(self, sheet: Sheet) -> None:
        """Lie where the strips belong now that the sheet, the scroll or the zoom is another."""
        shown, room = self._view.viewportTransform(), self._view.viewport()
        look = Look(shown.m11(), shown.dx(), shown.dy(), room.width(), room.height())
        before, self._strips = self._strips, strips_over(sheet, look)
        if self._widgets is None:
            if self._strips == NO_STRIPS:
                return
            self._widgets = _Widgets(self._view, self._scene, self._sharpening)
        if self._strips != NO_STRIPS or before != NO_STRIPS:
            self._widgets.show(self._strips, shown)
            self._widgets.show_names(sheet, look, self._strips)

    def close(self) -> None:
        """Keep nothing in sight any more."""
        self._strips, self._widgets = NO_STRIPS, None

    def part_at(self, pixel: QPointF) -> Part:
        """Return what a pixel of the viewport shows."""
        return self._strips.part_at(pixel.x(), pixel.y())

    def transform_of(self, part: Part) -> QTransform:
        """Return what leads from the sheet to the viewport where a part of it is seen."""
        across, down = self._strips.shift_of(part)
        return self._view.viewportTransform() * QTransform.fromTranslate(across, down)

    def place_at(self, pixel: QPointF, part: Part | None = None) -> Point:
        """Return the place on the sheet that a pixel shows, or where a part goes on there, if one is told."""
        place = self.transform_of(part or self.part_at(pixel)).inverted()[0].map(pixel)
        return Point(place.x(), place.y())

    def uncovered(self) -> QRect:
        """Return the part of the viewport that no strip covers."""
        room = self._view.viewport().rect()
        return room.adjusted(max(self._strips.left_edge, 0), max(self._strips.top_edge, 0), 0, 0)

    def part_of(self, sheet: Sheet, rect: Rect) -> Part:
        """Return the part in which something on the sheet is seen."""
        if sheet.band.y <= rect.y and rect.bottom <= sheet.grid.y + 1:
            return "band"
        if rect.right <= sheet.grid.x + 1 and rect.y >= sheet.grid.y - 1:
            return "titles"
        return "sheet"

    def stack(self, widget: QWidget, part: Part) -> None:
        """Lay a child of the viewport over the strips where it belongs to a part that is frozen, else under them."""
        if self._strips.shift_of(part) == (0, 0):
            widget.lower()
        else:
            widget.raise_()


class _Widgets:
    """What lies on the viewport, made when it is first needed.

    Qt moves the children of a viewport along when it scrolls, and they are moved back. What lies over the viewport from
    outside would make Qt paint all of the viewport again at each step of scrolling.
    """

    def __init__(self, view: QGraphicsView, scene: MapScene, sharpening: Sharpening) -> None:
        ground = view.viewport()
        self._scene, self._picture = scene, scene.picture
        self._groups: dict[str, list[Group]] = {}
        self._stage_name, self._lane_name = NameInSight(ground), NameInSight(ground)
        self.panes: dict[Part, Pane] = {
            "titles": Pane(scene, "titles", sharpening, ground),
            "band": Pane(scene, "band", sharpening, ground),
        }
        self._corner = Corner(ground)
        self._below, self._beside = Shade(ground, down=True), Shade(ground, down=False)
        # Below all else that lies on the viewport.
        names, panes = (self._stage_name, self._lane_name), (self.panes["band"], self.panes["titles"])
        for widget in (self._beside, self._below, *names, self._corner, *panes):
            widget.lower()

    def show(self, strips: Strips, shown: QTransform) -> None:
        """Show the strips."""
        self.panes["band"].show_strip(strips.band, shown)
        self.panes["titles"].show_strip(strips.titles, shown)
        self._corner.show_strip(strips.corner, self._scene.paper)
        band, titles, corner = strips
        start = corner or band
        if band is not None and start is not None:
            self._below.fall_from(start.x, band.bottom, band.right - start.x)
        if titles is not None:
            self._beside.fall_from(titles.right, titles.y, titles.height)
        self._below.setVisible(band is not None)
        self._beside.setVisible(titles is not None)

    def show_names(self, sheet: Sheet, look: Look, strips: Strips) -> None:
        """Show the names of the stage and of the lane that go on beyond the strips."""
        nothing = strips == NO_STRIPS
        names = ((self._stage_name, slid_stage), (self._lane_name, slid_lane))
        for widget, find in names:
            slid: Slid | None = None if nothing else find(sheet, look, strips)
            groups = self._groups_of(slid.element_id) if slid is not None else []
            widget.show_name(slid, look.scale, groups, self._scene.paper)

    def _groups_of(self, element_id: str) -> list[Group]:
        """Return what is shown of an element, found once for each picture: this is asked at each step of a zoom."""
        if self._scene.picture is not self._picture:
            self._picture = self._scene.picture
            self._groups.clear()
        if element_id not in self._groups:
            self._groups[element_id] = self._scene.groups_of((element_id,))
        return self._groups[element_id]
