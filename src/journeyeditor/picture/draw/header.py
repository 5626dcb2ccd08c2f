"""What stands above the grid, drawn."""

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.placed import PlacedPersona
from journeyeditor.layout.sheet import Sheet
from journeyeditor.layout.wording import Wording
from journeyeditor.model import Asset, Document
from journeyeditor.model.faces import FACES, PLAIN_FACE
from journeyeditor.picture.draw.words import words
from journeyeditor.picture.faces import likeness
from journeyeditor.picture.palette import palette_of
from journeyeditor.picture.primitives import Group, Line, Photo, Primitive


def photo_of(rect: Rect, asset: Asset, words_for_it: str, radius: float = 0.0) -> Photo:
    """Return a picture that the document carries, and what it shows in words."""
    return Photo(rect, asset.media_type, asset.data, radius, alternative_text=words_for_it)


def _draw_persona(document: Document, placed: PlacedPersona, say: Wording) -> Group:
    persona, palette = placed.persona, palette_of(document.theme)
    parts: list[Primitive] = []
    told = ""
    if persona.photo is not None:
        parts.append(photo_of(placed.face, document.asset(persona.photo), persona.name, placed.face.width / 2))
    else:
        parts += likeness(placed.face, persona.colour, palette.paper, persona.face)
        if persona.face != PLAIN_FACE and persona.face in FACES:
            told = say(FACES[persona.face])
    name, *others = placed.texts
    parts.append(words(name, palette.ink)._replace(level=2))
    parts.append(words(placed.facts, palette.quiet_ink))
    parts += [words(text, palette.ink) for text in others]
    return Group(
        persona.id, "persona", "header", Point(0, 0), placed.rect, tuple(parts), persona.name, alternative_text=told
    )


def draw_header(document: Document, sheet: Sheet) -> list[Group]:
    """Return the title, the personas, and what is said of the journey."""
    palette, header, map_id = palette_of(document.theme), sheet.header, sheet.journey.id
    top: list[Primitive] = [words(header.kind, palette.second_ink), words(header.title, palette.ink)._replace(level=1)]
    if header.client is not None:
        top.append(words(header.client, palette.quiet_ink))
    if header.logo is not None and document.theme.logo is not None:
        shown = document.theme.client or sheet.say("Logo")
        top.append(photo_of(header.logo, document.asset(document.theme.logo), shown))
    below: list[Primitive] = [Line(start, end, palette.rule, 0.75) for start, end in header.rules]
    for caption, text in zip(header.captions, header.texts, strict=True):
        below += [words(caption, palette.second_ink)._replace(level=2), words(text, palette.ink)]
    return [
        Group(map_id, "title", "header", Point(0, 0), header.rect, tuple(top), header.title.block.text),
        *(_draw_persona(document, placed, sheet.say) for placed in header.personas),
        Group(map_id, "prose", "header", Point(0, 0), header.rect, tuple(below)),
    ]
