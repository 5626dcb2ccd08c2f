"""The canvas for assistive technology: each stage, lane, cell, card and point is an object with a name and a role.

What is said comes from ``editor/spoken.py``. Without a screen reader nothing of this is ever loaded.
"""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface

from journeyeditor.later import load_later

__all__ = ["read_canvases"]

load_later(__name__, "reader")


@cache
def read_canvases() -> None:
    """Let Qt ask for the object of a canvas, once for the application."""
    QAccessible.installFactory(_object_of)


def _object_of(_class_name: str, thing: QObject | None) -> QAccessibleInterface | None:
    from journeyeditor.canvas.map_view import MapView

    return thing.reader.interface(thing.editor.map_id) if isinstance(thing, MapView) else None
