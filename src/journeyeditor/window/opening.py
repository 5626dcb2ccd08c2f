"""Opening a file: what is damaged is offered as a repaired copy, and what is vast is shown only on request."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from journeyeditor import files
from journeyeditor.editor import Editor
from journeyeditor.files import BadContent, FileProblem, NotJson
from journeyeditor.files.extent import is_vast, looks_vast
from journeyeditor.model import Document, quoted
from journeyeditor.window.dialogs.file_dialogs import PDF_SUFFIX
from journeyeditor.window.dialogs.questions import ask_to_open_copy, ask_to_open_vast
from journeyeditor.window.words import translated


def editor_of(path: Path, parent: QWidget | None) -> Editor | None:
    """Return an editor of the document in a file, or of a repaired copy of it; none where the user wants neither.

    Raises:
        FileProblem: it cannot be opened, and too little is left of it to offer a copy.
    """
    data = files.read(path)
    is_agreed = looks_vast(data)
    if is_agreed and not ask_to_open_vast(parent, quoted(path.name)):
        return None
    try:
        with files.telling_of(path):
            editor = _editor_of_whole(files.decode(data), path)
    except (BadContent, NotJson) as problem:
        found = _repaired_copy(data, problem, parent)
        if found is None:
            return None
        editor = found
    if is_vast(editor.document) and not is_agreed and not ask_to_open_vast(parent, quoted(path.name)):
        return None
    return editor


def _editor_of_whole(document: Document, path: Path) -> Editor:
    """Return an editor of the document in a file; that of a PDF belongs to no file, and takes the PDF's name."""
    if path.suffix.casefold() != PDF_SUFFIX:
        return Editor(document, path)
    return Editor(document, origin=path)


def _repaired_copy(data: bytes, problem: FileProblem, parent: QWidget | None) -> Editor | None:
    """Offer a repaired copy of what a file holds; the file itself stays as it is."""
    from journeyeditor.exchange.repair import repaired

    copy = repaired(data)
    if copy is None:
        raise problem
    if not ask_to_open_copy(parent, translated(problem.message), [translated(repair) for repair in copy.repairs]):
        return None
    editor = Editor(copy.document)
    editor.lost_file()  # no file holds it: closing asks
    return editor
