"""Lists of records, such as the sources of evidence: one more, one less, one changed."""

from typing import Any

from journeyeditor.editor.properties.field import Field
from journeyeditor.editor.properties.forms import Records
from journeyeditor.edits.building.tree import changed, made
from journeyeditor.model import Document, Element, Part, View, fresh_id

_KINDS = {"Fact": "fact", "Comment": "comment", "View": "view"}


def with_record(document: Document, map_id: str, form: Records, records: tuple[Part, ...]) -> tuple[Part, ...]:
    """Return records with an empty one after the last."""
    kind = form.record
    fields: dict[str, Any] = {form.fields[0].path: ""}
    if issubclass(kind, Element):
        fields["id"] = fresh_id(document, _KINDS[kind.__name__])
    if issubclass(kind, View):
        fields["map"] = map_id
    return (*records, made(kind, **fields))


def with_changed(records: tuple[Part, ...], index: int, field: Field, value: Any) -> tuple[Part, ...]:
    """Return records of which one has another value in a field.

    Raises:
        EditError: the value does not fit.
    """
    new = changed(records[index], **{field.path: value})
    return (*records[:index], new, *records[index + 1 :])


def without_record(records: tuple[Part, ...], index: int) -> tuple[Part, ...]:
    """Return records without one."""
    return (*records[:index], *records[index + 1 :])
