"""Writing a map as a journey of Mermaid."""

import json
from collections.abc import Iterator

from journeyeditor.exchange.conversion import Given
from journeyeditor.exchange.mermaid.escape import escaped, escaped_actor, escaped_task
from journeyeditor.model import Card, CardLane, CurveLane, Document, JourneyMap, Message

MARK = "%% je:"
"""How the comment begins in which the whole document stands, so that nothing is lost on the way back."""
LOW, HIGH, MIDDLE = 1, 5, 3
"""The scores of Mermaid."""
MAIN_LANES = ("actions", "processes", "touchpoints")
"""The kinds of lane whose cards become tasks, the best first."""


def write_mermaid(document: Document, journey: JourneyMap, whole: bool = True) -> Given:
    """Return a map as a journey of Mermaid, and what of it the journey does not show.

    Args:
        document: the document.
        journey: the map of it that is written.
        whole: whether a comment keeps the whole document, so that reading the journey again gives it back.
    """
    lines = list(visible_lines(document, journey))
    if whole:
        lines.insert(1, MARK + json.dumps(_kept(document, journey), separators=(",", ":")).replace("%", "\\u0025"))
    return Given("".join(f"{line}\n" for line in lines).encode(), tuple(_lost(journey)))


def visible_lines(document: Document, journey: JourneyMap) -> Iterator[str]:
    """Yield what Mermaid itself sees of a map, line by line."""
    yield "journey"
    if journey.title.strip():
        yield f"    title {escaped(journey.title)}"
    if journey.scenario.strip():
        yield f"    accDescr: {escaped(journey.scenario)}"
    names = {persona.id: persona.name for persona in document.personas}
    main, scores = main_lane(journey), _scores(journey)
    before = ""
    for stage in journey.stages:
        name = escaped(stage.name)
        # Two neighbours of one name would be drawn as one.
        name = f"{name} (2)" if name == before else name
        before = name
        yield f"    section {name}"
        for step in stage.steps:
            score = scores.get(step.id, MIDDLE)
            cards = [card for card in main.cards if card.step == step.id] if main is not None else []
            for card in cards:
                yield _task(card.text or step.name, score, _actors(card, journey, names))
            if not cards:
                yield _task(step.name, score, _actors(None, journey, names))


def main_lane(journey: JourneyMap) -> CardLane | None:
    """Return the lane whose cards become tasks; none where a map has no cards."""
    lanes = [lane for lane in journey.card_lanes if lane.cards]
    best = (lane for kind in MAIN_LANES for lane in lanes if lane.kind == kind)
    return next(best, lanes[0] if lanes else None)


def _scores(journey: JourneyMap) -> dict[str, int]:
    """Return the score of each step that the first curve rates: that of its last point there."""
    for lane in journey.curve_lanes:
        for curve in lane.curves:
            if lane.kind == "sentiment" and curve.points:
                points = journey.in_order(curve.points)
                return {point.step: _score(lane, point.value) for point in points}
    return {}


def _score(lane: CurveLane, value: float) -> int:
    return round(LOW + (HIGH - LOW) * lane.scale.share(value))


def _task(name: str, score: int, actors: list[str]) -> str:
    tail = f": {', '.join(actors)}" if actors else ""
    return f"      {escaped_task(name)}: {score}{tail}"


def _actors(card: Card | None, journey: JourneyMap, names: dict[str, str]) -> list[str]:
    ids = card.personas if card is not None and card.personas else journey.personas
    return [escaped_actor(names[persona]) for persona in ids if names[persona].strip()]


def _kept(document: Document, journey: JourneyMap) -> dict[str, object]:
    """Return a document as JSON, and which of its maps is written."""
    return {"map": journey.id, "document": document.model_dump(mode="json", exclude_defaults=True)}


def _lost(journey: JourneyMap) -> Iterator[Message]:
    main = main_lane(journey)
    others = sum(1 for lane in journey.card_lanes if lane is not main and lane.cards)
    if others:
        yield Message("Mermaid shows one lane: {count} others are left out", {"count": others})
    curves = [(lane.kind, curve) for lane in journey.curve_lanes for curve in lane.curves if curve.points]
    left_out = len(curves) - any(kind == "sentiment" for kind, _ in curves)
    if left_out:
        yield Message("Mermaid shows one curve of feelings; curves left out: {count}", {"count": left_out})
    if any(point.reason for _, curve in curves for point in curve.points):
        yield Message("Mermaid does not show the reasons on the curve")
    if journey.personas:
        yield Message("Of personas, Mermaid shows the names alone")
