"""What stands above the grid: title, persona, scenario and goal."""

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.picture_size import fitted
from journeyeditor.layout.placed import PlacedHeader, PlacedLabel, PlacedPersona, PlacedText
from journeyeditor.layout.typesetter import Typesetter
from journeyeditor.layout.wording import Wording
from journeyeditor.model import Document, JourneyMap, MapKind, Persona
from journeyeditor.model.evidence import LEVEL_SIGNS

KIND_NAMES: dict[MapKind | None, str] = {
    None: "Customer journey map",
    "current-state": "Customer journey map, current state",
    "future-state": "Customer journey map, future state",
    "day-in-the-life": "Day in the life",
    "service-blueprint": "Service blueprint",
    "buyer-journey": "Buyer’s journey",
    "user-journey": "User journey",
    "service-journey": "Service journey",
    "experience-map": "Experience map",
    "lifecycle": "Customer lifecycle",
    "employee-journey": "Employee journey",
    "other": "Journey map",
}
_STATUS_NAMES = {"draft": "Draft", "in review": "In review", "final": "Final", "archived": "Archived"}

_FACE = 48.0
_COLUMN_GAP = 32.0
_NARROWEST_COLUMN = 176.0
_PANEL_PADDING = 12.0
_LOGO_HEIGHT = 32.0


def kind_words(journey: JourneyMap, say: Wording, with_owner: bool = True) -> str:
    """Return what kind of map it is, its status, how sure it is and its owner."""
    words = [say(KIND_NAMES[journey.kind])]
    if journey.status is not None:
        words.append(say(_STATUS_NAMES[journey.status]))
    if journey.evidence is not None:
        words.append(say(LEVEL_SIGNS[journey.evidence].name))
    if journey.owner and with_owner:
        words.append(journey.owner)
    return "  ·  ".join(words)


def facts_of(persona: Persona) -> str:
    """Return the age, the role and the location of a persona on one line."""
    return ", ".join(str(fact) for fact in (persona.age, persona.role, persona.location) if fact not in (None, ""))


class _Columns:
    """Places the columns of the header from left to right, and in further rows where it is narrow."""

    def __init__(self, count: int, area: Rect) -> None:
        self._per_row = max(1, min(count, int((area.width + _COLUMN_GAP) // (_NARROWEST_COLUMN + _COLUMN_GAP))))
        self.width = (area.width - (self._per_row - 1) * _COLUMN_GAP) / self._per_row
        self._left = area.x
        self._places: list[Point] = []
        self._row_bottoms = [area.y]
        self._top = area.y

    def next_column(self) -> Point:
        column = len(self._places) % self._per_row
        if self._places and column == 0:
            self._top = self.bottom + 2 * m.GAP
            self._row_bottoms.append(self._top)
        at = Point(self._left + column * (self.width + _COLUMN_GAP), self._top)
        self._places.append(at)
        return at

    def reached(self, bottom: float) -> None:
        self._row_bottoms[-1] = max(self._row_bottoms[-1], bottom)

    @property
    def bottom(self) -> float:
        return self._row_bottoms[-1]

    @property
    def rules(self) -> tuple[tuple[Point, Point], ...]:
        """The lines between neighbours, as high as their row."""
        return tuple(
            (Point(at.x - _COLUMN_GAP / 2, at.y), Point(at.x - _COLUMN_GAP / 2, self._row_bottoms[n // self._per_row]))
            for n, at in enumerate(self._places)
            if n % self._per_row
        )


def _lay_out_persona(persona: Persona, at: Point, width: float, typesetter: Typesetter) -> PlacedPersona:
    left = at.x + _FACE + _PANEL_PADDING
    room = width - _FACE - _PANEL_PADDING
    name = typesetter.set(persona.name, m.NAME, room)
    facts = typesetter.set(facts_of(persona), m.SMALL, room)
    texts = [PlacedText(persona.id, "name", Rect(left, at.y, room, name.height), name)]
    y = at.y + name.height
    placed_facts = PlacedLabel(Point(left, y), facts)
    if facts.text:
        y += facts.height
    if persona.quote:
        y += m.GAP / 2
        quote = typesetter.set(persona.quote, m.QUOTATION, room)
        texts.append(PlacedText(persona.id, "quote", Rect(left, y, room, quote.height), quote))
        y += quote.height
    rect = Rect(at.x, at.y, width, max(y - at.y, _FACE))
    return PlacedPersona(persona, rect, Rect(at.x, at.y, _FACE, _FACE), tuple(texts), placed_facts)


def _prose(journey: JourneyMap) -> list[list[tuple[str, str, str]]]:
    """Return the columns of the header beside its personas: captions, fields and texts; empty ones are left out."""
    columns = [
        [("Scenario", "scenario", journey.scenario)],
        [("Goal", "goal", journey.goal)],
        [("Starts with", "scope.starts", journey.scope.starts), ("Ends with", "scope.ends", journey.scope.ends)],
    ]
    shown = [[entry for entry in column if entry[2]] for column in columns]
    return [column for column in shown if column]


def _lay_out_prose(
    owner: str, entries: list[tuple[str, str, str]], at: Point, width: float, typesetter: Typesetter
) -> tuple[list[PlacedLabel], list[PlacedText]]:
    captions, texts = [], []
    y = at.y
    for caption, field, text in entries:
        label = typesetter.set(typesetter.say(caption), m.CAPTION, width)
        captions.append(PlacedLabel(Point(at.x, y), label))
        y += label.height + 1
        block = typesetter.set(text, m.PROSE, width)
        texts.append(PlacedText(owner, field, Rect(at.x, y, width, block.height), block))
        y += block.height + m.GAP / 2
    return captions, texts


def lay_out_header(document: Document, journey: JourneyMap, area: Rect, typesetter: Typesetter) -> PlacedHeader:
    """Return the header within the top left corner and the width of an area."""
    theme = document.theme
    side = 200.0 if theme.logo or theme.client else 0.0
    said = typesetter.set(kind_words(journey, typesetter.say), m.CAPTION, area.width - side)
    kind = PlacedLabel(Point(area.x, area.y), said)
    y = area.y + kind.block.height + 2
    title = typesetter.set(journey.title, m.TITLE, area.width - side)
    placed_title = PlacedText(journey.id, "title", Rect(area.x, y, area.width - side, title.height), title)
    y += title.height

    logo = None
    if theme.logo:
        logo = fitted(document.asset(theme.logo), Rect(area.right - side, area.y, side, _LOGO_HEIGHT), across=1)
    client = None
    if theme.client:
        client_block = typesetter.set(theme.client, m.CAPTION._replace(alignment="end"), side)
        client = PlacedLabel(Point(area.right - side, area.y + (_LOGO_HEIGHT + 4 if logo else 0)), client_block)
        y = max(y, client.at.y + client_block.height)
    y += 1.5 * m.GAP

    people = [document.persona(persona_id) for persona_id in journey.personas]
    prose = _prose(journey)
    columns = _Columns(len(people) + len(prose), Rect(area.x, y, area.width, 0))
    personas, captions, texts = [], [], []
    for persona in people:
        personas.append(_lay_out_persona(persona, columns.next_column(), columns.width, typesetter))
        columns.reached(personas[-1].rect.bottom)
    for entries in prose:
        labels, set_texts = _lay_out_prose(journey.id, entries, columns.next_column(), columns.width, typesetter)
        captions += labels
        texts += set_texts
        columns.reached(set_texts[-1].rect.bottom)
    return PlacedHeader(
        Rect(area.x, area.y, area.width, columns.bottom - area.y),
        kind,
        placed_title,
        tuple(personas),
        tuple(captions),
        tuple(texts),
        columns.rules,
        client,
        logo,
    )
