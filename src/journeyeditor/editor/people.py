"""The personas of a document, as commands see them: where each is used, on which map, and how it comes and goes."""

from collections.abc import Iterator
from typing import NamedTuple

from journeyeditor.editor.editor import Editor
from journeyeditor.editor.properties.pictures import without_unused
from journeyeditor.edits import Change, header, personas
from journeyeditor.model import Document, Message, quoted


class Uses(NamedTuple):
    """Where a persona is used."""

    maps: int
    """How many maps tell its journey."""
    cards: int
    """How many cards are its own."""
    curves: int
    views: int
    """How many saved views tell its journey."""


_WORDS = (
    ("on 1 map", "on {count} maps"),
    ("1 card", "{count} cards"),
    ("1 curve", "{count} curves"),
    ("1 saved view", "{count} saved views"),
)


def uses_of(document: Document, persona_id: str) -> Uses:
    """Return where a persona is used."""
    cards = (card for journey in document.maps for lane in journey.card_lanes for card in lane.cards)
    curves = (curve for journey in document.maps for lane in journey.curve_lanes for curve in lane.curves)
    return Uses(
        sum(persona_id in journey.personas for journey in document.maps),
        sum(persona_id in card.personas for card in cards),
        sum(persona_id == curve.persona for curve in curves),
        sum(persona_id in view.personas for view in document.views),
    )


def uses_in_words(uses: Uses) -> Iterator[Message]:
    """Yield where a persona is used: *on 2 maps*, *1 curve*; nothing where nobody uses it."""
    for count, (one, several) in zip(uses, _WORDS, strict=True):
        if count:
            yield Message(one) if count == 1 else Message(several, {"count": count})


def put_on_map(editor: Editor, persona_id: str, is_on_map: bool) -> None:
    """Let the map in sight tell the journey of a persona, or no longer."""
    journey = editor.journey
    if is_on_map == (persona_id in journey.personas):
        return
    rest = tuple(other for other in journey.personas if other != persona_id)
    text = "Put persona {name} on the map" if is_on_map else "Take persona {name} off the map"
    label = Message(text, {"name": quoted(editor.document.persona(persona_id).name)})
    people = (*rest, persona_id) if is_on_map else rest
    change = header.update_map(editor.document, editor.map_id, label, personas=people)
    editor.apply(change._replace(touched=editor.selection))


def duplicate_persona(editor: Editor, persona_id: str) -> str:
    """Copy a persona, and return the id of the copy."""
    change = personas.duplicate_persona(editor.document, persona_id)
    editor.apply(change._replace(touched=editor.selection))
    return change.touched[0]


def delete_persona(editor: Editor, persona_id: str) -> None:
    """Delete a persona, and its photo where nothing else shows it; what it is used for stays, without it."""
    photo = editor.document.persona(persona_id).photo
    change = personas.delete_persona(editor.document, persona_id)
    document = without_unused(change.document, {photo} if photo is not None else ())
    editor.apply(Change(change.label, document, editor.selection))
