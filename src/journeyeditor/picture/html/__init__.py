"""Web pages: one file with the picture of each map, and all that it says as text and as a table."""

from journeyeditor.picture.html.page import render

__all__ = ["render"]
