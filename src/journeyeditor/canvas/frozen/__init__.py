"""The stage band and the titles of the lanes, which stay in sight when the sheet is scrolled from under them."""

from journeyeditor.canvas.frozen.frozen import Frozen
from journeyeditor.canvas.frozen.strips import Part

__all__ = ["Frozen", "Part"]
