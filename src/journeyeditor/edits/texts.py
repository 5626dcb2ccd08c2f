"""What can be done with texts wherever they stand in a document."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from journeyeditor.edits.building.tree import changed
from journeyeditor.edits.change import Change, EditError
from journeyeditor.model import Document, Element, Message, Part
from journeyeditor.model.texts import Path, texts_in, way_to


def write_texts(document: Document, texts: Mapping[Path, str], label: Message | None = None, /) -> Change:
    """Write texts anywhere in a document as one change; the elements that they stand in are touched.

    Raises:
        EditError: there is no text at the end of a path, or a text does not fit its field.
    """
    before = dict(texts_in(document))
    if not before.keys() >= texts.keys():
        raise EditError(Message("There is no such text"))
    new: Document = _with_texts(document, texts)
    touched = dict.fromkeys(_owner(new, path) for path, text in texts.items() if text != before[path])
    label = label or Message("Write {count} texts", {"count": len(texts)})
    return Change(label, new, tuple(element_id for element_id in touched if element_id))


def _owner(document: Document, path: Path) -> str | None:
    """Return the id of the innermost element in which a text stands."""
    elements = [part.id for part in way_to(document, path) if isinstance(part, Element)]
    return elements[-1] if elements else None


def _with_texts(value: Any, texts: Mapping[Path, str]) -> Any:
    """Return a part, or several, with the texts inside at the end of some paths written."""
    below: dict[Any, dict[Path, str]] = defaultdict(dict)
    for path, text in texts.items():
        below[path[0]][path[1:]] = text
    if isinstance(value, Part):
        return changed(value, **{name: _written(getattr(value, name), inner) for name, inner in below.items()})
    items = list(value)
    for number, inner in below.items():
        items[number] = _written(items[number], inner)
    return value if all(new is old for new, old in zip(items, value, strict=True)) else tuple(items)


def _written(value: Any, texts: Mapping[Path, str]) -> Any:
    return texts[()] if () in texts else _with_texts(value, texts)
