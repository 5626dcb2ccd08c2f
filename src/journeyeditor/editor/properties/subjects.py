"""What the properties panel is about: elements by their kind and id, and the parts of the document that they are."""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from journeyeditor.editor.editor import Editor
from journeyeditor.edits.building.tree import missing
from journeyeditor.model import (
    Card,
    CardLane,
    Connector,
    Curve,
    CurveLane,
    CurvePoint,
    Document,
    Element,
    JourneyMap,
    Part,
    Persona,
    Stage,
    Step,
    elements_of_map,
)

Kind = Literal[
    "document",
    "map",
    "persona",
    "stage",
    "step",
    "card lane",
    "curve lane",
    "card",
    "curve",
    "point",
    "connector",
]

_KINDS: dict[type[Element], Kind] = {
    JourneyMap: "map",
    Persona: "persona",
    Stage: "stage",
    Step: "step",
    CardLane: "card lane",
    CurveLane: "curve lane",
    Card: "card",
    Curve: "curve",
    CurvePoint: "point",
    Connector: "connector",
}


class Subject(NamedTuple):
    """An element to edit; the document itself has no id."""

    kind: Kind
    id: str = ""


def subjects_of(editor: Editor) -> tuple[Subject, ...]:
    """Return what is selected, without connectors that are selected along with cards; or else the map in sight."""
    wanted = dict.fromkeys(editor.selection)
    if not wanted:
        return (Subject("map", editor.map_id),)
    found = {
        element.id: Subject(_KINDS[type(element)], element.id)
        for element in _elements(editor.document, editor.map_id)
        if element.id in wanted and type(element) in _KINDS
    }
    subjects = [found[element_id] for element_id in wanted if element_id in found]
    return tuple(subject for subject in subjects if subject.kind != "connector") or tuple(subjects)


def parts_of(document: Document, map_id: str, subjects: Sequence[Subject]) -> tuple[Part, ...]:
    """Return the parts of a document that some subjects are.

    Raises:
        EditError: there is no such element.
    """
    if subjects and subjects[0].kind == "document":
        return (document,)
    wanted = {subject.id for subject in subjects}
    found = {element.id: element for element in _elements(document, map_id) if element.id in wanted}
    for subject in subjects:
        if subject.id not in found:
            raise missing(subject.kind, subject.id)
    return tuple(found[subject.id] for subject in subjects)


def _elements(document: Document, map_id: str) -> Iterator[Element]:
    yield from document.personas
    yield from elements_of_map(document.map(map_id))
