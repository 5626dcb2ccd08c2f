"""The eraser: takes points of curves away, and leaves a gap where it goes over the line."""

from math import ceil, dist

from PySide6.QtCore import Qt

from journeyeditor.canvas.surface import Surface
from journeyeditor.canvas.tools.tool import Modifiers, Tool
from journeyeditor.edits import points
from journeyeditor.layout.geometry import Point
from journeyeditor.layout.hit import curve_height
from journeyeditor.layout.lane_body import PlacedCurve
from journeyeditor.layout.sheet import Sheet
from journeyeditor.model import Document

_REACH = 8.0
"""How far from its middle it erases, in points."""


class EraserTool(Tool):
    """Rubs out what it is drawn over, as one step of undo; the other end of a pen is one too."""

    name = "eraser"
    cursor = Qt.CursorShape.CrossCursor
    takes_pen = True

    def __init__(self, view: Surface) -> None:
        """Work on the map that a view shows."""
        super().__init__(view)
        self._before: tuple[Document, Sheet] | None = None
        self._last = Point(0, 0)
        self._gone: dict[str, None] = {}
        self._gaps: dict[str, None] = {}

    def press(self, at: Point, modifiers: Modifiers) -> None:
        """Begin to rub."""
        self._before = self._view.editor.document, self._view.sheet
        self._gone, self._gaps = {}, {}
        self._last = at
        self._rub_to(at)

    def drag(self, at: Point, modifiers: Modifiers, far: bool) -> None:
        """Rub on."""
        self._rub_to(at)

    def release(self, at: Point, modifiers: Modifiers) -> None:
        """Leave erased what was rubbed out."""
        self._before = None
        self._view.editor.commit_preview()

    def cancel(self) -> bool:
        """Bring back what was rubbed out."""
        under_way = self._before is not None
        if under_way:
            self._before = None
            self._view.editor.cancel_preview()
        return under_way

    def _rub_to(self, at: Point) -> None:
        if self._before is None:
            return
        document, sheet = self._before
        count = len(self._gone) + len(self._gaps)
        strides = max(ceil(dist(self._last, at) / (_REACH / 2)), 1)
        for number in range(1, strides + 1):
            share = number / strides
            between = Point(self._last.x + (at.x - self._last.x) * share, self._last.y + (at.y - self._last.y) * share)
            for lane in sheet.lanes:
                for curve in lane.plot.curves if lane.plot else ():
                    self._rub(curve, between)
        self._last = at
        if len(self._gone) + len(self._gaps) != count:
            editor = self._view.editor
            editor.preview(points.erase_points(document, editor.map_id, self._gone, self._gaps))

    def _rub(self, curve: PlacedCurve, at: Point) -> None:
        """Erase the points at a place, or where there is none, the line."""
        under = [point for point in curve.points if dist(point.centre, at) <= _REACH + point.face.width / 2]
        self._gone |= dict.fromkeys(point.point.id for point in under)
        height = None if under else curve_height(curve, at.x)
        if height is not None and abs(height - at.y) <= _REACH:
            left = [point.point.id for point in curve.points if point.centre.x <= at.x]
            self._gaps |= dict.fromkeys(left[-1:])
