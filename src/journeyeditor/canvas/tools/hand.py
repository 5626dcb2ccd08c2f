"""The hand, which moves the sheet and nothing on it."""

from PySide6.QtCore import Qt

from journeyeditor.canvas.tools.tool import Tool


class HandTool(Tool):
    """Each press takes hold of the sheet, as Space does for one: for pens, and for who only looks."""

    name = "hand"
    cursor = Qt.CursorShape.OpenHandCursor
    pans = True
