"""What a map rests on: how sure its makers are of what stands on it, and where they have it from."""

from collections.abc import Iterator
from typing import NamedTuple

from journeyeditor.model.card import Card, Evidence, EvidenceLevel, Source
from journeyeditor.model.curve import CurvePoint
from journeyeditor.model.document import JourneyMap
from journeyeditor.model.message import Message
from journeyeditor.model.priorities import cards_in
from journeyeditor.model.stage import Stage


class LevelSign(NamedTuple):
    """What a level of evidence looks like, and what it means."""

    icon: str
    """The name of a glyph of the icon font."""
    name: str
    meaning: str


LEVEL_SIGNS: dict[EvidenceLevel, LevelSign] = {
    "researched": LevelSign("check-circle-outline", "Researched", "Seen or measured with customers"),
    "partly researched": LevelSign("circle-half-full", "Partly researched", "Some of it was seen with customers"),
    "assumption": LevelSign("help-circle-outline", "Assumption", "Nobody has checked it yet"),
}
"""From the surest on."""


class Backed(NamedTuple):
    """Something on a map that says how sure it is."""

    element: Stage | Card | CurvePoint
    evidence: Evidence

    @property
    def text(self) -> str:
        """What it says, on one line."""
        match self.element:
            case Stage():
                words = self.element.name
            case Card():
                words = self.element.text
            case _:
                words = self.element.reason
        return " ".join(words.split())


def backed_in(journey: JourneyMap) -> Iterator[Backed]:
    """Yield what can be seen on a map and says how sure it is: its stages, its cards, the points of its curves."""
    found: list[Stage | Card | CurvePoint] = [*journey.stages, *(card for card, _ in cards_in(journey))]
    for lane in journey.curve_lanes:
        if not lane.hidden and not lane.collapsed:
            found += [point for curve in lane.curves for point in journey.in_order(curve.points)]
    yield from (Backed(element, element.evidence) for element in found if element.evidence is not None)


def sources_in(journey: JourneyMap) -> list[tuple[Source, list[Backed]]]:
    """Return the sources of a map, each once with all that rests on it, in the order in which the map names them."""
    found: list[tuple[Source, list[Backed]]] = []
    for backed in backed_in(journey):
        for source in backed.evidence.sources:
            there = next((resting for known, resting in found if known == source), None)
            if there is None:
                found.append((source, [backed]))
            elif there[-1] is not backed:
                there.append(backed)
    return found


def evidence_in_words(evidence: Evidence) -> Message:
    """Return a level with the names of its sources: *Researched: Interviews in May, Sales of 2025*."""
    level = Message(LEVEL_SIGNS[evidence.level].name)
    sources = ", ".join(name for source in evidence.sources if (name := " ".join(source.name.split())))
    return Message("{level}: {sources}", {"level": level, "sources": sources}) if sources else level
