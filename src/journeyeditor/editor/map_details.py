"""What the dialog of map details shows, and the one change that it makes."""

from typing import NamedTuple

from journeyeditor.editor.editor import Editor
from journeyeditor.edits import Change, header, personas
from journeyeditor.model import Document, MapKind, Message, Persona
from journeyeditor.model.document import MapStatus


class PersonaDetails(NamedTuple):
    """What the dialog shows of a persona."""

    id: str | None = None
    """None for one that the document does not have yet."""
    name: str = ""
    age: int | None = None
    role: str = ""
    quote: str = ""
    goals: tuple[str, ...] = ()
    colour: str = "#0B7285"


class MapDetails(NamedTuple):
    """What the dialog shows of a map."""

    document_title: str
    title: str
    kind: MapKind | None
    status: MapStatus | None
    scenario: str
    goal: str
    starts: str
    ends: str
    owner: str
    personas: tuple[PersonaDetails, ...]


def persona_details(persona: Persona) -> PersonaDetails:
    """Return what the dialog shows of a persona."""
    fields = (persona.id, persona.name, persona.age, persona.role, persona.quote, persona.goals, persona.colour)
    return PersonaDetails(*fields)


def map_details(editor: Editor) -> MapDetails:
    """Return what the dialog shows of the map in sight."""
    document, journey = editor.document, editor.journey
    people = [document.persona(persona_id) for persona_id in journey.personas]
    return MapDetails(
        document.title,
        journey.title,
        journey.kind,
        journey.status,
        journey.scenario,
        journey.goal,
        journey.scope.starts,
        journey.scope.ends,
        journey.owner,
        tuple(persona_details(persona) for persona in people),
    )


def personas_elsewhere(editor: Editor) -> tuple[PersonaDetails, ...]:
    """Return the personas of the document that are not on the map in sight."""
    here = editor.journey.personas
    return tuple(persona_details(persona) for persona in editor.document.personas if persona.id not in here)


def change_map_details(editor: Editor, details: MapDetails) -> None:
    """Bring the map in sight to some details, in one step; personas that are left out stay in the document.

    Raises:
        EditError: a detail does not fit.
    """
    document, map_id = editor.document, editor.map_id
    people = []
    for persona in details.personas:
        document, persona_id = _with_persona(document, persona)
        people.append(persona_id)
    document = header.update_document(document, title=details.document_title).document
    document = header.update_scope(document, map_id, starts=details.starts, ends=details.ends).document
    document = header.update_map(
        document,
        map_id,
        title=details.title,
        kind=details.kind,
        status=details.status,
        scenario=details.scenario,
        goal=details.goal,
        owner=details.owner,
        personas=tuple(people),
    ).document
    editor.apply(Change(Message("Change map details"), document, editor.selection))


def _with_persona(document: Document, details: PersonaDetails) -> tuple[Document, str]:
    persona_id = details.id
    if persona_id is None:
        change = personas.add_persona(document, details.name)
        document, (persona_id,) = change.document, change.touched
    fields = details._asdict()
    del fields["id"]
    return personas.update_persona(document, persona_id, **fields).document, persona_id
