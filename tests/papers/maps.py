"""Maps of any size whose words are all different, so that each can be looked for on paper."""

from itertools import count, islice
from random import Random

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
    Persona,
    Stage,
    Step,
)

_KINDS = ("actions", "touchpoints", "thoughts", "pain-points", "ideas", "frontstage", "backstage", "metrics", "own")
_LINES = ("interaction", "visibility", "internal interaction")


class Words:
    """Words that come once each: *a1z*, *b2z* and so on."""

    def __init__(self, random):
        self.random = random
        self.numbers = count(1)
        self.texts = []
        """All texts that were made of them, in the order in which they were made."""

    def text(self, least, most):
        numbers = islice(self.numbers, self.random.randint(least, most))
        words = [f"{'abcdefgh'[number % 8]}{number}z" for number in numbers]
        if words:
            self.texts.append(tuple(words))
        return " ".join(words)


def generated(seed):
    """Return a document with one map, and the texts that stand on its pages."""
    random = Random(seed)
    words = Words(random)
    stages = tuple(_stage(number, words, random) for number in range(random.choice((1, 2, 3, 6, 10))))
    steps = [step for stage in stages for step in stage.steps]
    lanes = tuple(_lane(number, steps, words, random) for number in range(random.choice((1, 2, 5, 9, 14))))
    journey = JourneyMap(
        id="map-1",
        title=words.text(1, 4),
        scenario=words.text(0, 40),
        goal=words.text(0, 12),
        personas=("persona-1",) if random.random() < 0.7 else (),
        stages=stages,
        lanes=lanes,
        connectors=tuple(_connectors(lanes, words, random)),
    )
    eva = Persona(id="persona-1", name=words.text(1, 2), quote=words.text(0, 8))
    if not journey.personas:
        words.texts = [text for text in words.texts if not set(text) & {*eva.name.split(), *eva.quote.split()}]
    document = Document(format=FORMAT, version=VERSION, title="Generated", personas=(eva,), maps=(journey,))
    return document, words.texts


def _stage(number, words, random):
    steps = tuple(
        Step(id=f"step-{number}-{step}", name=words.text(0, 3), width=random.choice((None, None, 90, 260)))
        for step in range(random.randint(1, 4))
    )
    return Stage(id=f"stage-{number}", name=words.text(1, 3), steps=steps)


def _lane(number, steps, words, random):
    fields = {"id": f"lane-{number}", "name": words.text(1, 3)}
    if random.random() < 0.2:
        fields["line_above"] = random.choice(_LINES)
    if random.random() < 0.15:
        points = tuple(_point(f"point-{number}-{column}", step, words, random) for column, step in enumerate(steps))
        return CurveLane(kind="sentiment", curves=(Curve(id=f"curve-{number}", points=points),), **fields)
    cards = (_card(f"card-{number}-{card}", steps, words, random) for card in range(random.randint(0, len(steps) + 2)))
    return CardLane(kind=random.choice(_KINDS), cards=tuple(cards), **fields)


def _card(name, steps, words, random):
    step, span = random.choice(steps).id, random.choice((1, 1, 1, 1, 2, 3))
    return Card(id=name, step=step, span=span, text=words.text(1, 12))


def _point(name, step, words, random):
    return CurvePoint(id=name, step=step.id, value=random.choice((-2, -1, 0, 1, 2)), reason=words.text(0, 4))


def _connectors(lanes, words, random):
    """Yield connectors between cards of any lanes, most of them near each other, and half of them with words."""
    names = [card.id for lane in lanes if isinstance(lane, CardLane) for card in lane.cards]
    for number in range(random.choice((0, 2, 6)) if len(names) > 1 else 0):
        first = random.randrange(len(names) - 1)
        source, target = random.sample(names[first : first + random.choice((2, 6, 40))], 2)
        ends, label = random.choice(("none", "arrow", "both")), words.text(0, random.choice((0, 4)))
        yield Connector(id=f"connector-{number}", source=source, target=target, ends=ends, label=label)
