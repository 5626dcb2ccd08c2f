"""Where a link of a document leads: to the web, to a person, to another map, or to a document beside it; or nowhere.

Whoever sends a map writes its links, so none is trusted: what could run, or lies elsewhere here, is refused.
"""

from pathlib import Path, PureWindowsPath
from typing import Literal, NamedTuple

from journeyeditor.editor.editor import Editor
from journeyeditor.editor.spots import selected_spots
from journeyeditor.edits import EditError
from journeyeditor.model import Card, Link, Message, Step, quoted
from journeyeditor.model.addresses import web_address

DOCUMENTS = frozenset(
    {".csv", ".doc", ".docx", ".gif", ".jpeg", ".jpg", ".journey", ".key", ".md", ".numbers", ".odp", ".ods", ".odt"}
    | {".pages", ".pdf", ".png", ".ppt", ".pptx", ".rtf", ".tiff", ".tsv", ".txt", ".webp", ".xls", ".xlsx"}
)
"""The endings of files that a link may lead to: none of them is a program, a script, or a page with scripts in it."""


class Destination(NamedTuple):
    """Where a link leads."""

    kind: Literal["web", "map", "file"]
    target: str
    """An address in ASCII, the id of a map, or the whole path of a file."""


def destination(editor: Editor, link: Link) -> Destination:
    """Return where a link of the document leads.

    Raises:
        EditError: it leads to nothing that may be opened from a map, or to nothing at all.
    """
    if link.kind == "map":
        return Destination("map", link.target)
    if link.kind == "web":
        address = web_address(link.target)
        if not address:
            text = "{target} is not opened: a map may lead to addresses that begin with https, http or mailto alone"
            raise EditError(Message(text, {"target": quoted(link.target, 200)}))
        return Destination("web", address)
    return Destination("file", str(document_beside(editor.path, link.target)))


def chosen_link(editor: Editor) -> Link | None:
    """Return the link of the card that is selected alone, where it has one; a step leads to the map of its detail."""
    spots = selected_spots(editor)
    if len(spots) != 1:
        return None
    match spots[0].element:
        case Card() as card:
            return card.link
        case Step(detail=str() as detail):
            return Link(kind="map", target=detail)
    return None


def step_of_link(editor: Editor) -> str | None:
    """Return the id of the step that is selected alone, whose link leads down to the map of its detail."""
    spots = selected_spots(editor)
    return spots[0].element.id if len(spots) == 1 and spots[0].kind == "step" else None


def document_beside(path: Path | None, target: str) -> Path:
    """Return the document that a path leads to, from the folder of the map and no further up.

    Raises:
        EditError: it leads elsewhere, to no document, or to nothing.
    """
    if path is None:
        raise EditError(Message("Save the map first: its link leads to a file beside it"))
    named: dict[str, str | int] = {"target": quoted(target, 200)}
    folder = path.absolute().parent.resolve()
    elsewhere = EditError(Message("{target} is not opened: it does not lie beside this map, or below", named))
    # What one system takes for part of a name is a drive, a share or a stream on another.
    if not target.isprintable() or ":" in target or PureWindowsPath(target).anchor:
        raise elsewhere
    try:
        found = (folder / target.replace("\\", "/")).resolve()
        is_file = found.is_file()
    except (OSError, RuntimeError, ValueError):
        raise elsewhere from None
    if not found.is_relative_to(folder):
        raise elsewhere
    if not is_file:
        raise EditError(Message("{target} is not opened: there is no such file", named))
    if found.suffix.casefold() not in DOCUMENTS:
        raise EditError(Message("{target} is not opened: it is not a kind of document that is safe to open", named))
    return found
