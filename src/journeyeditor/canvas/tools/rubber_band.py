"""Selecting with a rubber band: whatever it touches, and connectors that lie in it."""

from journeyeditor.canvas.surface import Surface
from journeyeditor.canvas.tools.tool import CONTROL, SHIFT, Modifiers
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.hit import touched_by


class RubberBand:
    """A drag over empty ground: cards and points that it touches are selected meanwhile, and connectors in it."""

    def __init__(self, view: Surface, start: Point, modifiers: Modifiers) -> None:
        """Begin where the pointer was pressed; with Ctrl or Shift what is selected already stays so."""
        self._view, self._start = view, start
        self._before, self._cell = view.editor.selection, view.editor.cell
        self._kept = self._before if modifiers & (CONTROL | SHIFT) else ()
        self._touched: tuple[str, ...] | None = None

    def move(self, at: Point, modifiers: Modifiers) -> None:
        """Show the band, and select what it touches now."""
        x, y = min(at.x, self._start.x), min(at.y, self._start.y)
        band = Rect(x, y, abs(at.x - self._start.x), abs(at.y - self._start.y))
        self._view.overlay.show_band(band)
        touched = touched_by(self._view.sheet, band)
        if touched != self._touched:
            self._touched = touched
            self._view.editor.select((*self._kept, *touched))

    def release(self, at: Point, modifiers: Modifiers) -> None:
        """Leave it at what is selected."""
        self.move(at, modifiers)
        self._view.overlay.show_band(None)

    def cancel(self) -> None:
        """Select again what was selected before."""
        self._view.overlay.show_band(None)
        if self._cell is not None:
            self._view.editor.select_cell(self._cell)
        else:
            self._view.editor.select(self._before)
