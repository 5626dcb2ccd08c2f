"""One open document in use: what is open, what is selected, what changed; no widgets."""

from journeyeditor.editor.editor import Cell, Editor, Happening, Listener

__all__ = ["Cell", "Editor", "Happening", "Listener"]
