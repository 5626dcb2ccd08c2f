"""The pencil: a stroke across a lane of curves becomes few points that can be edited."""

from PySide6.QtCore import QCoreApplication, Qt

from journeyeditor.canvas.surface import Surface
from journeyeditor.canvas.tools.stroke import Stroke
from journeyeditor.canvas.tools.tool import Modifiers, Tool
from journeyeditor.layout.geometry import Point
from journeyeditor.layout.hit import hit
from journeyeditor.layout.lane_body import Plot
from journeyeditor.layout.places import plot_at

_SHORTEST = 4.0
"""A stroke that is not wider than this, in points, draws nothing."""


class PencilTool(Tool):
    """Draws the curve by hand; it replaces only the span that is drawn."""

    name = "pencil"
    cursor = Qt.CursorShape.CrossCursor
    takes_pen = True

    def __init__(self, view: Surface) -> None:
        """Work on the map that a view shows."""
        super().__init__(view)
        self._plot: Plot | None = None
        self._stroke: list[Point] = []

    def press(self, at: Point, modifiers: Modifiers) -> None:
        """Put the pencil down in the lane of curves that is nearest."""
        self._plot = plot_at(self._view.sheet, at.y)
        self._stroke = []
        if self._plot is None:
            text = "Add a lane of feelings first: the pencil draws its curve."
            self._view.say(QCoreApplication.translate("PencilTool", text))
        self._draw_to(at)

    def drag(self, at: Point, modifiers: Modifiers, far: bool) -> None:
        """Draw on."""
        self._draw_to(at)

    def release(self, at: Point, modifiers: Modifiers) -> None:
        """Lift the pencil: the stroke becomes points, and may be smoothed."""
        plot, drawn = self._plot, self._stroke
        self.cancel()
        view = self._view
        if plot is None:
            return
        if max(drawn)[0] - min(drawn)[0] < _SHORTEST:
            self._click(at)
            return
        view.strokes.take(Stroke(view.editor, view.sheet, plot, drawn))

    def cancel(self) -> bool:
        """Take the stroke away."""
        under_way = self._plot is not None
        self._plot, self._stroke = None, []
        self._view.overlay.show_stroke(())
        return under_way

    def _click(self, at: Point) -> None:
        """Go on with the curve whose name is clicked."""
        found = hit(self._view.sheet, at)
        if found is not None and found.kind == "legend":
            self._view.editor.select((found.element_id,))

    def _draw_to(self, at: Point) -> None:
        if self._plot is None:
            return
        plot = self._plot.rect
        inside = Point(min(max(at.x, plot.x), plot.right), min(max(at.y, plot.y), plot.bottom))
        if not self._stroke or inside != self._stroke[-1]:
            self._stroke.append(inside)
            self._view.overlay.show_stroke(self._stroke)
