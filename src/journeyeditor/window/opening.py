"""Opening a file: what is damaged is offered as a repaired copy, and what is vast is shown only on request."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from journeyeditor import files
from journeyeditor.editor import Editor
from journeyeditor.files import BadContent, FileProblem, NotJson
from journeyeditor.files.extent import is_vast
from journeyeditor.model import quoted
from journeyeditor.window.dialogs.file_dialogs import PDF_SUFFIX
from journeyeditor.window.dialogs.questions import ask_to_open_copy, ask_to_open_vast
from journeyeditor.window.words import translated


def editor_of(path: Path, parent: QWidget | None) -> Editor | None:
    """Return an editor of the document in a file, or of a repaired copy of it; none where the user wants neither.

    Raises:
        FileProblem: it cannot be opened, and too little is left of it to offer a copy.
    """
    try:
        editor = _loaded(path)
    except (BadContent, NotJson) as problem:
        found = _repaired_copy(path, problem, parent)
        if found is None:
            return None
        editor = found
    if is_vast(editor.document) and not ask_to_open_vast(parent, quoted(path.name)):
        return None
    return editor


def _loaded(path: Path) -> Editor:
    """Return an editor of the document in a file; that of a PDF belongs to no file, and takes the PDF's name."""
    document = files.load(path)
    if path.suffix.casefold() != PDF_SUFFIX:
        return Editor(document, path)
    return Editor(document, origin=path)


def _repaired_copy(path: Path, problem: FileProblem, parent: QWidget | None) -> Editor | None:
    """Offer a repaired copy of a file; the file itself stays as it is."""
    from journeyeditor.exchange.repair import repaired

    try:
        copy = repaired(path.read_bytes())
    except OSError:
        raise problem from None
    if copy is None:
        raise problem
    if not ask_to_open_copy(parent, translated(problem.message), [translated(repair) for repair in copy.repairs]):
        return None
    editor = Editor(copy.document)
    editor.lost_file()  # no file holds it: closing asks
    return editor
