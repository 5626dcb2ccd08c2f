"""The canvas: the sheet on the screen, and everything that the hand does with it."""

from journeyeditor.canvas.map_view import MapView
from journeyeditor.canvas.sheet_view import SheetView

__all__ = ["MapView", "SheetView"]
