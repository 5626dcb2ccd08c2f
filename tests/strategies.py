"""Documents to test with: sound, small, and of every kind that a document can be.

``documents()`` draws whole ones: personas, several maps, every kind of lane, every field of a card, fields of a newer
writer. ``examples(n)`` gives a test n of them, and many more where HYPOTHESIS_PROFILE is *thorough*.
"""

import datetime
import os
from functools import cache
from itertools import count

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journeyeditor.model import (
    FORMAT,
    LANE_KINDS,
    VERSION,
    Asset,
    Card,
    CardLane,
    Comment,
    Connector,
    Curve,
    CurveLane,
    CurvePoint,
    Dates,
    Document,
    Evidence,
    Fact,
    Image,
    JourneyMap,
    Link,
    Metric,
    MomentOfTruth,
    Persona,
    Scale,
    Scope,
    Source,
    Stage,
    Step,
    Theme,
    View,
)

_THOROUGH = 20 if os.environ.get("HYPOTHESIS_PROFILE") == "thorough" else 1


def examples(number, **more):
    """Return settings for a number of examples that a short run has time for."""
    unhurried = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large]}
    return settings(max_examples=number * _THOROUGH, **unhurried, **more)


# ------------------------------------------------------------------------------------------------------------- values

texts = st.one_of(
    st.sampled_from(["", "Asks friends", "“Where is it?”", "two\nlines", "ピザ屋を探す", "מפה", "👩‍👧 {name} %s", " "]),
    st.text(max_size=12),
)
names = st.one_of(st.sampled_from(["Order", "Awareness", "", "注文"]), st.text(max_size=12))
colours = st.sampled_from(["#0B7285", "#ffffff", "#000000"])
dates = st.dates(datetime.date(2000, 1, 1), datetime.date(2030, 12, 31))
numbers = st.one_of(st.integers(-1000, 1000), st.floats(-1000, 1000))
shares = st.floats(0, 1)
ratings = st.integers(1, 5)
flags = st.booleans()
lists_of_text = st.lists(texts, max_size=2).map(tuple)
unknown = st.dictionaries(
    st.sampled_from(["x-later", "mood"]), st.sampled_from([True, "soft", [1, 2.5, None], {"deep": ["er"]}]), max_size=2
)
kinds_of_lane = st.sampled_from(["actions", "sentiment", "arc"]) | st.sampled_from([*LANE_KINDS, "own", "x-2"])
scales = st.sampled_from(
    [Scale(), Scale(low=0, high=10, labels=("low", "high")), Scale(low=1, high=5, labels=tuple("12345"))]
)

sources = st.builds(Source, name=texts, kind=st.sampled_from([None, "solicited"]), date=st.none() | dates)
evidence = st.builds(
    Evidence,
    level=st.sampled_from(["assumption", "researched"]),
    confidence=st.none() | st.integers(1, 10),
    sources=st.lists(sources, max_size=1).map(tuple),
)
metrics = st.builds(
    Metric, value=numbers, unit=texts, target=st.none() | numbers, history=st.lists(numbers, max_size=2).map(tuple)
)
moments = st.builds(MomentOfTruth, kind=st.sampled_from(["make-or-break", "delight"]), need=texts)


@st.composite
def some(draw, most=3, **fields):
    """Draw values for a few of some fields; most elements use few of theirs."""
    chosen = draw(st.lists(st.sampled_from(sorted(fields)), max_size=most, unique=True))
    return {name: draw(fields[name]) for name in chosen}


aids = st.sampled_from([(), ("peaks",), ("drops", "moments"), ("peaks", "troughs", "drops", "moments")])


def some_of(elements, most=2):
    """Draw the ids of a few of some elements, in any order."""
    ids = [element.id for element in elements]
    return st.lists(st.sampled_from(ids), max_size=most, unique=True).map(tuple) if ids else st.just(())


def one_of(elements):
    """Draw the id of one of some elements, or none."""
    return st.sampled_from([None, *(element.id for element in elements)])


# ---------------------------------------------------------------------------------------------------------- documents


class _Growing:
    """A document as it is drawn, part by part."""

    def __init__(self, draw, stages, lanes):
        self.draw = draw
        self.most_stages = stages
        self.most_lanes = lanes
        self.numbers = count(1)
        self.spelling = draw(st.sampled_from(["{}-{}", "{}.{}", "{}_{}x"]))
        self.assets = self.several(1, self.asset)
        self.personas = self.several(2, self.persona)
        self.map_ids = [self.id("map") for _ in range(draw(st.integers(1, 2)))]

    def id(self, kind):
        return self.spelling.format(kind, next(self.numbers))

    def several(self, most, make, least=0):
        return tuple(make() for _ in range(self.draw(st.integers(least, most))))

    def some(self, most=3, **fields):
        return self.draw(some(most, **fields))

    def asset(self):
        return Asset(id=self.id("asset"), media_type="image/png", name=self.draw(names), data="iVBORw0KGgo=")

    def persona(self):
        facts = st.builds(Fact, id=st.just(self.id("fact")), name=names, text=texts)
        fields = self.some(
            age=st.integers(0, 150),
            role=texts,
            quote=texts,
            goals=lists_of_text,
            colour=colours,
            facts=st.tuples(facts),
            photo=one_of(self.assets),
        )
        return Persona(id=self.id("persona"), name=self.draw(names), **fields)

    def comment(self):
        return Comment(id=self.id("comment"), text=self.draw(texts), **self.some(author=texts, date=dates))

    def step(self):
        fields = self.some(
            2, name=names, moment_of_truth=flags, width=st.floats(40, 2000), detail=st.sampled_from(self.map_ids)
        )
        return Step(id=self.id("step"), **fields)

    def stage(self):
        steps = self.several(3, self.step, least=1)
        fields = self.some(2, definition=texts, owner=texts, duration=texts, colour=colours)
        return Stage(id=self.id("stage"), name=self.draw(names), steps=steps, **fields)

    def card(self, steps):
        links = st.one_of(
            st.just(Link(kind="web", target="https://example.org", label="Example")),
            st.builds(Link, kind=st.just("map"), target=st.sampled_from(self.map_ids)),
        )
        fields = self.some(
            6,
            text=texts,
            notes=texts,
            icon=st.just("phone"),
            colour=colours,
            tags=lists_of_text,
            channels=lists_of_text,
            personas=some_of(self.personas),
            severity=st.sampled_from(["trivial", "work-around", "abandons"]),
            impact=ratings,
            effort=ratings,
            importance=ratings,
            affected=texts,
            owner=texts,
            due=dates,
            status=texts,
            recurring=flags,
            visible_to_customer=flags,
            evidence=evidence,
            link=links,
            image=st.sampled_from(
                [Image(asset=asset.id, alternative_text="a shop") for asset in self.assets] or [None]
            ),
            metric=metrics,
            votes=st.integers(0, 9),
            span=st.integers(1, 4) | st.just(1000),
            comments=st.just(self.several(1, self.comment)),
        )
        return Card(
            id=self.id("card"), step=self.draw(st.sampled_from(steps)).id, **{"text": self.draw(texts), **fields}
        )

    def point(self, steps, scale):
        fields = self.some(2, reason=texts, gap_after=flags, moment_of_truth=moments, evidence=evidence)
        return CurvePoint(
            id=self.id("point"),
            step=self.draw(st.sampled_from(steps)).id,
            at=self.draw(shares),
            value=scale.clamped(self.draw(st.floats(scale.low, scale.high))),
            **fields,
        )

    def curve(self, steps, scale, least=0):
        points = self.several(5, lambda: self.point(steps, scale), least) if steps else ()
        fields = self.some(2, name=names, persona=one_of(self.personas), state=st.just("future"), colour=colours)
        return Curve(id=self.id("curve"), points=points, **fields)

    def lane(self, steps, kinds=kinds_of_lane, least=0):
        fields = self.some(
            2,
            zone=st.sampled_from(["customer", "backstage"]),
            line_above=st.sampled_from(["interaction", "visibility", "internal interaction"]),
            height=st.floats(16, 4000),
            collapsed=flags,
            hidden=flags,
            locked=flags,
        )
        fields |= {"id": self.id("lane"), "kind": self.draw(kinds), "name": self.draw(names)}
        if fields["kind"] in ("sentiment", "arc"):
            scale = self.draw(scales)
            fields |= self.some(
                1, aids=st.lists(st.sampled_from(["peaks", "troughs", "drops", "moments"]), unique=True).map(tuple)
            )
            return CurveLane(
                scale=scale, curves=self.several(2, lambda: self.curve(steps, scale, least), least), **fields
            )
        return CardLane(cards=self.several(5, lambda: self.card(steps), least) if steps else (), **fields)

    def lanes(self, steps):
        """Draw any lanes, but where there are steps at least one with cards and one with a curve."""
        found = self.several(self.most_lanes, lambda: self.lane(steps))
        if not steps:
            return found
        return self.lane(steps, st.just("actions"), 2), self.lane(steps, st.just("sentiment"), 1), *found[2:]

    def connectors(self, cards):
        if len(cards) < 2:
            return ()
        ends = st.lists(st.sampled_from([card.id for card in cards]), min_size=2, max_size=2, unique=True)
        pairs = self.draw(st.lists(ends, max_size=2))
        return tuple(
            Connector(id=self.id("connector"), source=source, target=target, **self.some(1, label=texts))
            for source, target in pairs
        )

    def answering(self, lane, cards):
        """Let some cards of a lane answer others of its map."""
        if isinstance(lane, CurveLane) or self.draw(flags):
            return lane
        answered = tuple(card.with_(answers=self.draw(some_of(cards))) for card in lane.cards[:1])
        return lane.with_(cards=(*answered, *lane.cards[1:]))

    def map(self, map_id):
        stages = self.several(self.most_stages, self.stage, least=map_id == self.map_ids[0])
        steps = [step for stage in stages for step in stage.steps]
        lanes = self.lanes(steps)
        cards = [card for lane in lanes if isinstance(lane, CardLane) for card in lane.cards]
        fields = self.some(
            kind=st.sampled_from(["current-state", "other"]),
            scenario=texts,
            goal=texts,
            scope=st.builds(Scope, starts=texts, ends=texts),
            dates=st.builds(Dates, created=dates),
            team=lists_of_text,
            outcomes=lists_of_text,
            personas=some_of(self.personas),
            based_on=st.sampled_from(self.map_ids),
            notes=st.just(self.several(1, self.comment)),
        )
        return JourneyMap(
            id=map_id,
            title=self.draw(names),
            stages=stages,
            lanes=tuple(self.answering(lane, cards) for lane in lanes),
            connectors=self.connectors(cards),
            **fields,
            **self.draw(unknown),
        )

    def view(self, maps):
        journey = self.draw(st.sampled_from(maps))
        fields = self.some(2, hidden_lanes=some_of(journey.lanes), personas=some_of(self.personas))
        return View(id=self.id("view"), name=self.draw(names), map=journey.id, **fields)

    def document(self):
        maps = tuple(map(self.map, self.map_ids))
        fields = self.some(
            author=texts,
            language=st.sampled_from(["en", "de-CH"]),
            theme=st.builds(Theme, accent=colours, logo=one_of(self.assets)),
        )
        return Document(
            format=FORMAT,
            version=VERSION,
            title=self.draw(names),
            personas=self.personas,
            maps=maps,
            views=self.several(1, lambda: self.view(maps)),
            assets=self.assets,
            **fields,
            **self.draw(unknown),
        )


@st.composite
def documents(draw, stages=3, lanes=4):
    """Draw a sound document whose maps have up to so many stages and lanes, and the first at least a little."""
    return _Growing(draw, stages, lanes).document()


@cache
def some_documents(number=100):
    """Return drawn documents, for tests that draw so much else that there is no room for a document."""
    found = []

    @settings(max_examples=number, database=None, deadline=None, suppress_health_check=list(HealthCheck))
    @given(documents())
    def collect(document):
        if document not in found:
            found.append(document)

    collect()
    return found
