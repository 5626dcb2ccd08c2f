"""A lost document, back in an editor."""

from pathlib import Path

from journeyeditor.editor.editor import Editor
from journeyeditor.files import FileProblem, load
from journeyeditor.files.lost import LostDocument
from journeyeditor.model import Document


def editor_of_lost(lost: LostDocument) -> Editor:
    """Return an editor with a lost document as it was before its changes, which are still to be taken as a step.

    Where its file was changed since, or is gone, it belongs to no file: saving asks for one, and so does closing.
    """
    editor = Editor(lost.before, lost.path if lost.path is not None and _holds(lost.path, lost.before) else None)
    if editor.path is None:
        editor.lost_file()
    return editor


def _holds(path: Path, document: Document) -> bool:
    """Tell whether a file holds a document still."""
    try:
        return load(path) == document
    except FileProblem:
        return False
