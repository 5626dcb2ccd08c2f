"""What can be done with personas, which all maps of a document share."""

from journeyeditor.edits.building.copies import fresh_names
from journeyeditor.edits.building.labels import about, about_fields
from journeyeditor.edits.building.references import ids_in, renamed, sound, without
from journeyeditor.edits.building.tree import changed, found, inserted, made, moved, replaced
from journeyeditor.edits.change import Change
from journeyeditor.model import Document, Message, Persona, fresh_id


def add_persona(document: Document, name: str, index: int | None = None) -> Change:
    """Add a persona before the persona at an index, or after the last."""
    persona = made(Persona, id=fresh_id(document, "persona"), name=name)
    document = changed(document, personas=inserted(document.personas, index, persona))
    return Change(about("Add persona {name}", name), document, (persona.id,))


def update_persona(document: Document, persona_id: str, label: Message | None = None, /, **fields: object) -> Change:
    """Change fields of a persona, such as its quote or its goals."""
    persona = found(document.personas, persona_id, "persona")
    document = changed(document, personas=replaced(document.personas, changed(persona, **fields)))
    label = label or about_fields("persona {name}", persona.name, fields)
    return Change(label, sound(document, Persona, fields), (persona_id,))


def duplicate_persona(document: Document, persona_id: str) -> Change:
    """Copy a persona; the copy follows it, says that it is one, and is on no map yet."""
    persona = found(document.personas, persona_id, "persona")
    copy = renamed(persona, fresh_names(document, [persona]))
    copy = changed(copy, name=f"{persona.name} (copy)".strip())
    people = inserted(document.personas, document.personas.index(persona) + 1, copy)
    return Change(about("Duplicate persona {name}", persona.name), changed(document, personas=people), (copy.id,))


def move_persona(document: Document, persona_id: str, to_index: int) -> Change:
    """Move a persona to the place that it then has among the personas."""
    persona = found(document.personas, persona_id, "persona")
    document = changed(document, personas=moved(document.personas, [persona], to_index))
    return Change(about("Move persona {name}", persona.name), document, (persona_id,))


def delete_persona(document: Document, persona_id: str) -> Change:
    """Delete a persona; maps, cards, curves and views no longer name it, but stay."""
    persona = found(document.personas, persona_id, "persona")
    return Change(about("Delete persona {name}", persona.name), without(document, ids_in([persona])))
