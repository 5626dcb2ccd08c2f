"""The elements that a field can name, with the words that they are shown in."""

from collections.abc import Iterator

from journeyeditor.editor.properties.forms import Source
from journeyeditor.model import LANE_KINDS, Card, Document, JourneyMap

_PAINS = frozenset(kind for kind, lane in LANE_KINDS.items() if lane.form == "pain")


def choices(document: Document, map_id: str, source: Source) -> list[tuple[str, str]]:
    """Return the ids and names of what a field can name, in the order of the document."""
    journey = document.map(map_id)
    match source:
        case "personas":
            return [(persona.id, one_line(persona.name)) for persona in document.personas]
        case "maps":
            return [(other.id, one_line(other.title)) for other in document.maps]
        case "lanes":
            return [(lane.id, one_line(lane.name)) for other in document.maps for lane in other.lanes]
        case "steps":
            return list(_steps(journey))
        case "pain points":
            return [(card.id, one_line(card.text)) for card in _cards(journey, pains=True)]
        case "cards":
            return [(card.id, one_line(card.text)) for card in _cards(journey, pains=False)]


def one_line(text: str) -> str:
    """Return a text on one line; a dash where there is none."""
    return " ".join(text.split()) or "–"


def _steps(journey: JourneyMap) -> Iterator[tuple[str, str]]:
    for stage in journey.stages:
        for number, step in enumerate(stage.steps, start=1):
            name = one_line(step.name) if step.name.strip() else str(number)
            yield step.id, f"{one_line(stage.name)} · {name}"


def _cards(journey: JourneyMap, pains: bool) -> Iterator[Card]:
    for lane in journey.card_lanes:
        if not pains or lane.kind in _PAINS:
            yield from sorted(lane.cards, key=lambda card: journey.column_of[card.step])
