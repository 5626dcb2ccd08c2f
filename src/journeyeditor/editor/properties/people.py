"""The personas of a map, as its properties show them: a new one, one that goes."""

from journeyeditor.editor.named_colours import next_colour
from journeyeditor.edits import Change, header, personas
from journeyeditor.model import Document


def add_persona(document: Document, map_id: str, name: str) -> Change:
    """Add a persona to the document and to a map, in a colour that no other has."""
    taken = {persona.colour for persona in document.personas}
    change = personas.add_persona(document, name)
    (persona_id,) = change.touched
    document = personas.update_persona(change.document, persona_id, colour=next_colour(taken)).document
    on_map = (*document.map(map_id).personas, persona_id)
    document = header.update_map(document, map_id, personas=on_map).document
    return Change(change.label, document, (persona_id,))
