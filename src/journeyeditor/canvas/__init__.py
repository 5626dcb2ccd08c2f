"""The canvas: the sheet on the screen, and everything that the hand does with it."""

import os

from journeyeditor.canvas.map_view import MapView
from journeyeditor.canvas.sheet_view import SheetView

__all__ = ["MapView", "SheetView"]

# Qt would move what lies on the canvas by copying pixels, and paint all that lies above once more for it.
os.environ.setdefault("QT_NO_FAST_MOVE", "1")
