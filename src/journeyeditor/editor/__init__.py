"""One open document in use: what is open, what is selected, what changed; no widgets."""

from journeyeditor.editor.editor import Editor, Happening, Listener

__all__ = ["Editor", "Happening", "Listener"]
