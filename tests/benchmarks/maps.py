"""Maps of a size, as they come in real work."""

from collections.abc import Iterator

from journeyeditor.model import (
    FORMAT,
    VERSION,
    Card,
    CardLane,
    Connector,
    Curve,
    CurveLane,
    CurvePoint,
    Document,
    JourneyMap,
    Lane,
    Persona,
    Stage,
    Step,
)

_KINDS = ("goals", "actions", "touchpoints", "channels", "thoughts", "pain-points", "frontstage", "backstage", "ideas")
_TEXTS = (
    "Asks friends for a good pizzeria nearby",
    "Reads online reviews",
    "Cannot find the entrance from the street",
    "Is greeted by name and led to a table at the window",
    "Waits",
    "Tells colleagues about the evening the next day",
)


_SAYS = ("", "then", "", "asks for the booking", "")
"""What connectors say, in turn."""


def document_of(cards: int, stages: int = 12, lanes: int = 10, connectors: int = 0) -> Document:
    """Return a document with one map of a number of cards, one of whose lanes is a sentiment lane."""
    steps = [f"step-{stage}-{step}" for stage in range(stages) for step in range(2)]
    placed_stages = tuple(
        Stage(
            id=f"stage-{stage}",
            name=f"Stage {stage + 1}",
            steps=tuple(Step(id=f"step-{stage}-{step}", name=f"Step {step + 1}") for step in range(2)),
        )
        for stage in range(stages)
    )
    card_lanes = lanes - 1
    in_lanes: list[list[Card]] = [[] for _ in range(card_lanes)]
    for number in range(cards):
        column = number // card_lanes % len(steps)
        card = Card(
            id=f"card-{number}",
            step=steps[column],
            text=f"{_TEXTS[number % len(_TEXTS)]} {number}",
            channels=("Email",) if number % 5 == 0 else (),
        )
        in_lanes[number % card_lanes].append(card)
    made: list[Lane] = [
        CardLane(id=f"lane-{number}", kind=_KINDS[number % len(_KINDS)], name=f"Lane {number + 1}", cards=tuple(held))
        for number, held in enumerate(in_lanes)
    ]
    points = tuple(
        CurvePoint(id=f"point-{number}", step=step, value=(number * 7 % 9 - 4) / 2, reason=_TEXTS[number % 2])
        for number, step in enumerate(steps)
    )
    curve = Curve(id="curve-1", persona="persona-1", points=points)
    made.insert(lanes // 2, CurveLane(id="lane-curve", kind="sentiment", name="Feelings", curves=(curve,)))
    journey = JourneyMap(
        id="map-1",
        title=f"A journey of {cards} cards",
        personas=("persona-1",),
        stages=placed_stages,
        lanes=tuple(made),
        connectors=tuple(_joining(cards, card_lanes, connectors)),
    )
    persona = Persona(id="persona-1", name="Eva Molin", age=29, role="Journalist")
    return Document(format=FORMAT, version=VERSION, title=journey.title, personas=(persona,), maps=(journey,))


def _joining(cards: int, lanes: int, count: int) -> Iterator[Connector]:
    """Yield connectors all over a map: to the next step and the one after, to the next lane and some lanes below."""
    ways = (lanes, 1, 2 * lanes, lanes + 3, 2, 3 * lanes + 1)
    for number in range(count):
        source = number * (cards - 4 * lanes) // count
        target = source + ways[number % len(ways)]
        yield Connector(
            id=f"wire-{number}", source=f"card-{source}", target=f"card-{target}", label=_SAYS[number % len(_SAYS)]
        )
