"""The canvas for assistive technology: each stage, lane, cell, card and point is an object with a name and a role.

What is said comes from ``editor/spoken.py``. Without a screen reader nothing of this is ever made.
"""

from journeyeditor.canvas.accessible.reader import MapReader, read_canvases

__all__ = ["MapReader", "read_canvases"]
