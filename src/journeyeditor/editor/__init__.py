"""One open document in use: what is open, what is selected, what changed; no widgets."""

from journeyeditor.editor.editor import Editor
from journeyeditor.editor.open_document import Happening, Listener
from journeyeditor.editor.selection import Cell
from journeyeditor.later import load_later

__all__ = ["Cell", "Editor", "Happening", "Listener"]

load_later(
    __name__,
    "answering",
    "choices",
    "colours",
    "commands",
    "connecting",
    "cropping",
    "icons",
    "lane_commands",
    "levels",
    "links",
    "reviewing",
    "sizes",
    "statements",
    "themes",
)
