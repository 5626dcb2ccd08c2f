import time
import timeit

import pytest

from journeyeditor.model import Card, CardLane, Curve, CurveLane, CurvePoint, Document, JourneyMap, Persona, Stage, Step


@pytest.fixture
def document():
    """A small map with something of each: two stages, three steps, cards, a curve, a persona."""
    stages = (
        Stage(id="stage-1", name="Awareness", steps=(Step(id="step-1"), Step(id="step-2", name="Search"))),
        Stage(id="stage-2", name="Purchase", steps=(Step(id="step-3"),)),
    )
    actions = CardLane(
        id="lane-1",
        kind="actions",
        name="Actions",
        cards=(
            Card(id="card-1", step="step-1", text="Asks friends for a good pizzeria", personas=("persona-1",)),
            Card(id="card-2", step="step-2", span=2, text="ピザ屋を探す"),
        ),
    )
    pains = CardLane(
        id="lane-2",
        kind="pain-points",
        name="Pain points",
        cards=(Card(id="card-3", step="step-3", text="The page is slow", severity="work-around", impact=4),),
    )
    points = (CurvePoint(id="p-1", step="step-1", value=1), CurvePoint(id="p-2", step="step-3", at=0.25, value=-1.5))
    feelings = CurveLane(id="lane-3", kind="sentiment", name="Feelings", curves=(Curve(id="curve-1", points=points),))
    journey = JourneyMap(id="map-1", title="Pizza night", stages=stages, lanes=(actions, pains, feelings))
    persona = Persona(id="persona-1", name="Eva Molin", goals=("A quiet evening", "No washing up"))
    return Document(format="journeyeditor", version=1, title="Dinner", personas=(persona,), maps=(journey,))


@pytest.fixture
def seconds():
    """How long something keeps the processor busy, at best of five times; what else the machine does is not in it."""

    def measure(action):
        return min(timeit.repeat(action, timer=time.process_time, number=1, repeat=5))

    return measure
