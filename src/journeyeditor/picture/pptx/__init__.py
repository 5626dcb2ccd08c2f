"""PowerPoint: pages as slides whose boxes, lines, curves and texts are shapes that can be edited."""

from journeyeditor.picture.pptx.deck import render

__all__ = ["render"]
