"""A page of a picture as SVG: vectors, and text that is text, in the very places where Qt set it."""

from journeyeditor.picture.svg.document import Options, svg_of

__all__ = ["Options", "svg_of"]
