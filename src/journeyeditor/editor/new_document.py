"""What a new document holds: a small map that only waits for words."""

from pathlib import Path

from journeyeditor.editor.selection import Cell
from journeyeditor.model import (
    LANE_KINDS,
    CardLane,
    Curve,
    CurveLane,
    Document,
    JourneyMap,
    Lane,
    Stage,
    Step,
)

NEW_TITLE = "New journey map"
"""What a new map is called, until it has a name."""
_STAGES = ("Before", "During", "After")
_STEPS_OF_EACH = 2
_LANES = ("goals", "actions", "touchpoints", "sentiment", "pain-points", "opportunities")
_ENDS = 2
"""How many cards a lane has that knows no more than where the journey starts and ends."""


def new_document() -> Document:
    """Return a document of one map of today's journey: three stages of two steps, and the lanes that most maps have."""
    journey = JourneyMap(
        id="map-1",
        title=NEW_TITLE,
        kind="current-state",
        stages=tuple(_stage(number, name) for number, name in enumerate(_STAGES)),
        lanes=tuple(_lane(number, kind) for number, kind in enumerate(_LANES, start=1)),
    )
    return Document(format="journeyeditor", version=1, title="", maps=(journey,))


def name_in_words(document: Document, path: Path | None) -> str:
    """Return what a document is called: by its title, its file, or its first map; empty where nobody has named any."""
    first = document.maps[0].title if document.maps else ""
    names = (document.title, path.stem if path else "", first if first != NEW_TITLE else "")
    return next((name for text in names if (name := " ".join(text.split()))), "")


def place_to_begin(journey: JourneyMap) -> Cell | None:
    """Return the first empty cell of the first lane of cards; none where that lane has been filled already.

    Where a lane of actions says already how the journey starts or ends, it goes on there.
    """
    lanes = journey.card_lanes
    lane = next((one for one in lanes if one.kind == "actions" and one.cards), next(iter(lanes), None))
    if lane is None or len(lane.cards) > _ENDS:
        return None
    taken = {card.step for card in lane.cards}
    return next((Cell(lane.id, step.id) for step in journey.steps if step.id not in taken), None)


def _stage(number: int, name: str) -> Stage:
    first = number * _STEPS_OF_EACH + 1
    steps = tuple(Step(id=f"step-{first + offset}") for offset in range(_STEPS_OF_EACH))
    return Stage(id=f"stage-{number + 1}", name=name, steps=steps)


def _lane(number: int, kind: str) -> Lane:
    name = LANE_KINDS[kind].name
    if kind == "sentiment":
        return CurveLane(id=f"lane-{number}", kind="sentiment", name=name, curves=(Curve(id="curve-1"),))
    return CardLane(id=f"lane-{number}", kind=kind, name=name)
