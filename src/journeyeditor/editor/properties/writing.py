"""How a value is written into a field: one change, for one element or many."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from journeyeditor.editor.in_turn import Edit, in_turn
from journeyeditor.editor.properties.field import Field
from journeyeditor.editor.properties.forms import Line, Picture, RunningLine
from journeyeditor.editor.properties.pictures import without_unused
from journeyeditor.editor.properties.reading import is_share, value_of
from journeyeditor.editor.properties.subjects import Kind, Subject, parts_of
from journeyeditor.edits import Change, cards, connectors, curve, header, lanes, personas, stages, steps
from journeyeditor.edits.building.tree import changed, made
from journeyeditor.model import Asset, Crop, CurveLane, Document, Evidence, Image, Message, Metric, MomentOfTruth, Part

_INNER: dict[str, tuple[type[Part], str]] = {
    "evidence": (Evidence, "level"),
    "metric": (Metric, "value"),
    "moment_of_truth": (MomentOfTruth, "kind"),
    "image": (Image, "asset"),
    "crop": (Crop, ""),
}
"""The parts that can be missing: what they are, and the field that they come and go with."""

_SEVERAL: dict[Kind, str] = {
    "persona": "{count} personas",
    "stage": "{count} stages",
    "step": "{count} steps",
    "card lane": "{count} lanes",
    "curve lane": "{count} lanes",
    "card": "{count} cards",
    "curve": "{count} curves",
    "point": "{count} points",
    "connector": "{count} connectors",
}

_Update = Callable[..., Change]
_UPDATES: dict[Kind, _Update] = {
    "stage": stages.update_stage,
    "step": steps.update_step,
    "card lane": lanes.update_lane,
    "curve lane": lanes.update_lane,
    "card": cards.update_card,
    "curve": curve.update_curve,
    "point": curve.update_point,
    "connector": connectors.update_connector,
}


def write(document: Document, map_id: str, subjects: Sequence[Subject], field: Field, value: Any) -> Change:
    """Return the change that writes a value into a field of some elements; a new picture comes into the document.

    Raises:
        EditError: the value does not fit, or there is no such element.
    """
    if is_share(field):
        value = value / 100
    if isinstance(field.form, Line | RunningLine):
        value = " ".join(value.split())
    if isinstance(value, Asset):
        document, value = changed(document, assets=(*document.assets, value)), value.id
    parts = parts_of(document, map_id, subjects)
    change = _changed(document, map_id, subjects, parts, field, value)
    if isinstance(field.form, Picture):
        replaced = {asset_id for part in parts if (asset_id := value_of([part], field)) is not None}
        change = change._replace(document=without_unused(change.document, replaced))
    return change


def _changed(
    document: Document, map_id: str, subjects: Sequence[Subject], parts: Sequence[Part], field: Field, value: Any
) -> Change:
    """Return the change that writes a value as the model keeps it."""
    edits: list[Edit] = [
        partial(_written, map_id=map_id, subject=subject, part=part, path=field.path, value=value)
        for subject, part in zip(subjects, parts, strict=True)
    ]
    label = _label(subjects, field)
    if len(subjects) > 1 and all(subject.kind == "card" for subject in subjects):
        changes = {
            part_id: _fields(part, field.path, value) for (_, part_id), part in zip(subjects, parts, strict=True)
        }
        return cards.update_cards(document, map_id, changes)._replace(label=label)
    return in_turn(document, edits, label)


def _label(subjects: Sequence[Subject], field: Field) -> Message:
    kinds = {subject.kind for subject in subjects}
    words = _SEVERAL.get(kinds.pop(), "{count} elements") if len(kinds) == 1 else "{count} elements"
    values: dict[str, str | int] = {"field": field.label.lower(), "count": len(subjects)}
    return Message(f"Change {{field}} of {words}", values)


def _written(document: Document, map_id: str, subject: Subject, part: Part, path: str, value: Any) -> Change:
    """Return the change of one element, which is a part of the document."""
    if isinstance(part, CurveLane) and path.startswith("scale."):
        scale = changed(part.scale, **{path.removeprefix("scale."): value})
        return curve.set_scale(document, map_id, part.id, scale)
    fields = _fields(part, path, value)
    match subject.kind:
        case "document" if path.startswith("theme."):
            return header.update_theme(document, **{path.removeprefix("theme."): value})
        case "document":
            return header.update_document(document, None, **fields)
        case "map":
            return header.update_map(document, subject.id, None, **fields)
        case "persona":
            return personas.update_persona(document, subject.id, None, **fields)
        case kind:
            return _UPDATES[kind](document, map_id, subject.id, None, **fields)


def _fields(part: Part, path: str, value: Any) -> dict[str, Any]:
    """Return the field of a part that changes, with its next value."""
    head, _, rest = path.partition(".")
    return {head: _inside(getattr(part, head), head, rest, value) if rest else value}


def _inside(part: Part | None, name: str, path: str, value: Any) -> Part | None:
    """Return a part inside another with a value in it; what it comes and goes with makes it, and takes it away."""
    head, _, rest = path.partition(".")
    kind, essential = _INNER.get(name, (None, ""))
    if value is None and path == essential:
        return None
    if rest:
        value = _inside(getattr(part, head), head, rest, value)
    if part is None:
        assert kind is not None, f"{name} is always there"
        return made(kind, **{head: value})
    return changed(part, **{head: value})
