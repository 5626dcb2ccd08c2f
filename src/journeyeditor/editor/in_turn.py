"""Several edits as one step of undo."""

from collections.abc import Callable, Iterable, Sequence

from journeyeditor.edits import Change
from journeyeditor.model import Document, Message

Edit = Callable[[Document], Change]


def for_each(edit: Callable[[Document, str, str], Change], map_id: str, element_ids: Iterable[str]) -> list[Edit]:
    """Return an edit of one element of a map as one edit for each of some elements."""

    def of(element_id: str) -> Edit:
        return lambda document: edit(document, map_id, element_id)

    return [of(element_id) for element_id in element_ids]


def in_turn(document: Document, edits: Sequence[Edit], label: Message) -> Change:
    """Return one change that makes some edits one after the other; a single one keeps the label of its own.

    Raises:
        EditError: one of them cannot be, and so none is made.
    """
    touched: list[str] = []
    for edit in edits:
        change = edit(document)
        document = change.document
        touched += change.touched
        if len(edits) == 1:
            label = change.label
    return Change(label, document, tuple(touched))
