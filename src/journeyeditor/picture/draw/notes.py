"""The numbers of notes on the cards that they belong to, drawn."""

from journeyeditor.layout.around.lists import notes_of
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.type import Typed
from journeyeditor.layout.typesetter import TextBlock, TextStyle, Typesetter
from journeyeditor.model import Document, JourneyMap
from journeyeditor.picture.palette import Palette, palette_of
from journeyeditor.picture.primitives import Box, Group, Picture, Section, Words

_STYLE = TextStyle(9, 600)
_HEIGHT = 13.0
_OUT = 5.0
"""How far a number leans over the corner of its card."""
_AIR = 8.0
"""How much wider the ground of a number is than the number."""


def with_note_numbers(picture: Picture, document: Document, journey: JourneyMap, typesetter: Typesetter) -> Picture:
    """Return the picture of a map with a number on each card that has notes; the list of notes has the same numbers."""
    typed, palette = Typed(typesetter, document.theme, document.language), palette_of(document.theme)
    numbers = {note.card.id: typed.set(str(note.number), _STYLE, 60.0) for note in notes_of(journey)}

    def with_number(group: Group) -> Group:
        number = numbers.get(group.element_id) if group.kind == "card" else None
        return _numbered(group, number, palette) if number is not None else group

    def numbered(section: Section) -> Section:
        bundles = (bundle._replace(groups=tuple(map(with_number, bundle.groups))) for bundle in section.bundles)
        return section._replace(groups=tuple(map(with_number, section.groups)), bundles=tuple(bundles))

    sections = tuple(map(numbered, picture.sections))
    return picture._replace(sections=sections)


def _numbered(group: Group, number: TextBlock, palette: Palette) -> Group:
    width = max(number.width + _AIR, _HEIGHT)
    badge = Rect(group.bounds.right - width + _OUT, -_OUT, width, _HEIGHT)
    at = Point(badge.x + (width - number.width) / 2, badge.y + (_HEIGHT - number.height) / 2)
    ink = palette.ink_on(palette.second_ink)
    parts = (Box(badge, palette.second_ink, _HEIGHT / 2), Words(at, number, ink))
    return group._replace(bounds=group.bounds.around(badge), parts=(*group.parts, *parts))
