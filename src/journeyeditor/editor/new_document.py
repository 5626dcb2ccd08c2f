"""What a new document holds: a small map that only waits for words."""

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

_STAGES = ("Before", "During", "After")
_STEPS_OF_EACH = 2
_LANES = ("goals", "actions", "touchpoints", "sentiment", "pain-points", "opportunities")


def new_document() -> Document:
    """Return a document of one map of today's journey: three stages of two steps, and the lanes that most maps have."""
    journey = JourneyMap(
        id="map-1",
        title="New journey map",
        kind="current-state",
        stages=tuple(_stage(number, name) for number, name in enumerate(_STAGES)),
        lanes=tuple(_lane(number, kind) for number, kind in enumerate(_LANES, start=1)),
    )
    return Document(format="journeyeditor", version=1, title="", maps=(journey,))


def _stage(number: int, name: str) -> Stage:
    first = number * _STEPS_OF_EACH + 1
    steps = tuple(Step(id=f"step-{first + offset}") for offset in range(_STEPS_OF_EACH))
    return Stage(id=f"stage-{number + 1}", name=name, steps=steps)


def _lane(number: int, kind: str) -> Lane:
    name = LANE_KINDS[kind].name
    if kind == "sentiment":
        return CurveLane(id=f"lane-{number}", kind="sentiment", name=name, curves=(Curve(id="curve-1"),))
    return CardLane(id=f"lane-{number}", kind=kind, name=name)
