"""Where everything stands on the sheet: a pure function of the document and a typesetter."""

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.lay_out import lay_out
from journeyeditor.layout.memory import Memory
from journeyeditor.layout.sheet import Sheet
from journeyeditor.layout.typesetter import TextBlock, TextStyle, Typesetter

__all__ = ["Memory", "Point", "Rect", "Sheet", "TextBlock", "TextStyle", "Typesetter", "lay_out"]
