"""The personas of a map, as its properties show them: a new one, one that goes."""

from journeyeditor.editor.named_colours import next_colour
from journeyeditor.edits import Change, header, personas
from journeyeditor.model import Document
from journeyeditor.model.faces import next_face


def add_persona(document: Document, map_id: str, name: str) -> Change:
    """Add a persona to the document and to a map, in a colour and with a face that no other has."""
    taken = {persona.colour for persona in document.personas}
    change = personas.add_persona(document, name)
    (persona_id,) = change.touched
    looks = {"colour": next_colour(taken), "face": next_face({persona.face for persona in document.personas})}
    document = personas.update_persona(change.document, persona_id, **looks).document
    on_map = (*document.map(map_id).personas, persona_id)
    document = header.update_map(document, map_id, personas=on_map).document
    return Change(change.label, document, (persona_id,))
