"""Names that slide to stay in sight: that of the stage at the left edge, and that of the lane at the top."""

from collections.abc import Sequence
from math import ceil, floor
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from journeyeditor.canvas.frozen.strips import Look, Strips
from journeyeditor.canvas.tiles import settled
from journeyeditor.layout import Point, Rect, Sheet
from journeyeditor.layout import measures as m
from journeyeditor.picture.primitives import Box, Group, Shape, Words
from journeyeditor.picture.qt import Operation, operations


class Slid(NamedTuple):
    """A name that has slid along what it names, so that it stays in sight; lengths in pixels of the viewport."""

    element_id: str
    origin: Point
    """Where the corner of what it names would stand, had that slid along with it."""
    place: Rect
    """What it covers."""


def slid_stage(sheet: Sheet, look: Look, strips: Strips) -> Slid | None:
    """Return the name of the stage that goes on beyond the left edge; none where it can be seen where it stands."""
    edge, down = strips.left_edge, strips.shift_of("band")[1]
    for stage in sheet.stages:
        rect, name = stage.rect, stage.name
        before = name.rect.x - rect.x
        start = _slid(
            rect.x * look.scale + look.dx,
            rect.right * look.scale + look.dx,
            edge,
            (2 * before + name.block.width) * look.scale,
        )
        if start is not None:
            top = name.rect.y * look.scale + look.dy + down
            width = start + (before + name.block.width) * look.scale - edge
            origin = Point(start, rect.y * look.scale + look.dy + down)
            return Slid(stage.stage.id, origin, Rect(edge, top, width, name.block.height * look.scale))
    return None


def slid_lane(sheet: Sheet, look: Look, strips: Strips) -> Slid | None:
    """Return the title of the lane that goes on beyond the top; none where it can be seen where it stands."""
    edge, across = strips.top_edge, strips.shift_of("titles")[0]
    for lane in sheet.lanes:
        rect, title = lane.rect, lane.title
        high = m.LANE_PADDING + title.block.height
        start = _slid(
            rect.y * look.scale + look.dy,
            rect.bottom * look.scale + look.dy,
            edge,
            (high + m.LANE_PADDING) * look.scale,
        )
        if start is not None:
            left = lane.icon.at.x * look.scale + look.dx + across
            width = (title.rect.x + title.block.width - lane.icon.at.x) * look.scale
            origin = Point(rect.x * look.scale + look.dx + across, start)
            return Slid(lane.lane.id, origin, Rect(left, edge, width, start + high * look.scale - edge))
    return None


def _slid(start: float, end: float, edge: float, least: float) -> float | None:
    """Return where something begins that slides to an edge within its own bounds; none where it need not."""
    slid = min(edge, end - least)
    return slid if start < slid and start < edge < end else None


class NameInSight(QWidget):
    """Shows a name that has slid, as it is drawn on the sheet."""

    def __init__(self, parent: QWidget) -> None:
        """Lie over a widget, hidden."""
        super().__init__(parent)
        self.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # It is not called opaque: strips with a hole in them take longer to paint than all of them.
        self._group: Group | None = None
        self._operations: tuple[Operation, ...] = ()
        self._own_ground: QColor | None = None
        self._ground = QColor()
        """What is behind the words: their own ground, else the paper."""
        self._look: tuple[float, float, float] = (0.0, 0.0, 1.0)
        """Where the corner of what it names would stand on it, and how many pixels a point has."""

    def show_name(self, slid: Slid | None, scale: float, groups: Sequence[Group], paper: QColor) -> None:
        """Show a name from the drawing of what it names, on its own ground or on paper; nothing hides it."""
        group = next((group for group in groups if group.kind in ("stage", "lane")), None)
        if slid is None or group is None or min(slid.place.width, slid.place.height) <= 0:
            self.hide()
            return
        left, top = floor(slid.place.x), floor(slid.place.y)
        place = left, top, ceil(slid.place.right) - left, ceil(slid.place.bottom) - top
        if place != self.geometry().getRect():
            self.setGeometry(*place)
        origin = QPointF(*slid.origin)
        # Beside those that have not slid, which lie on whole pixels of the screen.
        origin += settled(origin, group.bounds, scale * self.devicePixelRatioF(), self.devicePixelRatioF())
        look = origin.x() - left, origin.y() - top, scale
        if self._group is None or group.parts is not self._group.parts:
            self._take(group)
        ground = self._own_ground or paper
        if look != self._look or ground != self._ground:
            self._look, self._ground = look, ground
            self.update()
        if self.isHidden():
            self.show()

    def _take(self, group: Group) -> None:
        """Show the name of another group."""
        self._group = group
        self._operations = operations([part for part in group.parts if isinstance(part, Words)])
        first = group.parts[0]
        fill = first.fill if isinstance(first, Box | Shape) else None
        self._own_ground = QColor(fill) if fill else None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, on the ground that they stand on."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._ground)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            left, top, scale = self._look
            painter.translate(left, top)
            painter.scale(scale, scale)
            for operation in self._operations:
                operation(painter)
