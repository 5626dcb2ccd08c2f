"""Documents to test with: sound, small, and of every kind that a document can be.

``documents()`` draws whole ones: personas, several maps, every kind of lane, every field of a card, fields of a newer
writer. ``examples(n)`` gives a test n of them, and many more where HYPOTHESIS_PROFILE is *thorough*.
"""

import os
from functools import cache
from itertools import count
from random import Random

from hypothesis import settings
from hypothesis import strategies as st

from journeyeditor.model import (
    FORMAT,
    LANE_KINDS,
    VERSION,
    Answer,
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
    Empathy,
    Evidence,
    Fact,
    Image,
    JourneyMap,
    Link,
    Margins,
    Metric,
    MomentOfTruth,
    PageSetup,
    Persona,
    Scale,
    Scope,
    Source,
    Stage,
    Step,
    View,
)
from journeyeditor.model.themes import THEMES
from tests.tape import Tape

PIECES, PIECE = 24, 64  # of a tape, and the bytes of each
_THOROUGH = 20 if os.environ.get("HYPOTHESIS_PROFILE") == "thorough" else 1


def examples(number, **more):
    """Return settings for a number of examples that a short run has time for."""
    return settings(max_examples=number * _THOROUGH, **more)


# ------------------------------------------------------------------------------------------------------------- values

TEXTS = ("", "Asks friends", "“Where is it?”", "two\nlines", "ピザ屋を探す", "מפה", "👩\u200d👧 {name} %s", " ")
NAMES = ("Order", "Awareness", "", "注文")
COLOURS = ("#0B7285", "#ffffff", "#000000")
SCALES = (Scale(), Scale(low=0, high=10, labels=("low", "high")), Scale(low=1, high=5, labels=tuple("12345")))
AIDS = ("peaks", "troughs", "drops", "moments")

texts = st.one_of(st.sampled_from(TEXTS), st.text(max_size=12))
colours = st.sampled_from(COLOURS)
flags = st.booleans()
aids = st.sampled_from([(), ("peaks",), ("drops", "moments"), AIDS])


class _Values(Tape):
    """Values for the fields of a document."""

    def text(self):
        return self.word() if self.flag() else self.among(*TEXTS)

    def name(self):
        return self.word() if self.flag() else self.among(*NAMES)

    def texts(self):
        return tuple(self.text() for _ in range(self.below(3)))

    def colour(self):
        return self.among(*COLOURS)

    def any_number(self):
        return self.number(-1000, 1000) if self.flag() else self.whole(-1000, 1000)

    def rating(self):
        return self.whole(1, 5)

    def source(self):
        return Source(name=self.text(), kind=self.among(None, "solicited"), date=self.among(None, self.date()))

    def evidence(self):
        return Evidence(
            level=self.among("assumption", "researched"),
            confidence=self.among(None, self.whole(1, 10)),
            sources=tuple(self.source() for _ in range(self.below(2))),
        )

    def metric(self):
        history = tuple(self.any_number() for _ in range(self.below(3)))
        target = self.among(None, self.any_number())
        return Metric(value=self.any_number(), unit=self.text(), target=target, history=history)

    def moment(self):
        return MomentOfTruth(kind=self.among("make-or-break", "delight"), need=self.text())

    def unknown(self):
        """Fields of a newer writer."""
        names = self.few(["x-later", "mood"], 2)
        return {name: self.among(True, "soft", [1, 2.5, None], {"deep": ["er"]}) for name in names}

    def kind_of_lane(self):
        return self.among("actions", "sentiment", "arc", self.among(*LANE_KINDS, "own", "x-2"))

    def one_of(self, elements):
        """The id of one of some elements, or none."""
        return self.among(None, *(element.id for element in elements))

    def some_of(self, elements, most=2):
        """The ids of a few of some elements, in any order."""
        return tuple(self.few([element.id for element in elements], most))

    def some(self, most=3, **fields):
        """Values for a few of some fields; most elements use few of theirs."""
        return {name: fields[name]() for name in self.few(sorted(fields), most)}


# ---------------------------------------------------------------------------------------------------------- documents


class _Growing:
    """A document as it is made, part by part."""

    def __init__(self, tape, stages, lanes):
        self.tape = tape
        self.most_stages = stages
        self.most_lanes = lanes
        self.numbers = count(1)
        self.spelling = tape.among("{}-{}", "{}.{}", "{}_{}x")
        self.assets = self.several(1, self.asset)
        self.personas = self.several(2, self.persona)
        self.map_ids = [self.id("map") for _ in range(tape.whole(1, 2))]

    def id(self, kind):
        return self.spelling.format(kind, next(self.numbers))

    def several(self, most, make, least=0):
        return tuple(make() for _ in range(self.tape.whole(least, most)))

    def a_map(self):
        return self.tape.among(*self.map_ids)

    def asset(self):
        return Asset(id=self.id("asset"), media_type="image/png", name=self.tape.name(), data="iVBORw0KGgo=")

    def persona(self):
        tape = self.tape
        fields = tape.some(
            age=lambda: tape.whole(0, 150),
            role=tape.text,
            quote=tape.text,
            goals=tape.texts,
            colour=tape.colour,
            face=lambda: tape.among("bob", "of-a-newer-version"),
            empathy=lambda: Empathy(hears=tape.texts(), says=tape.texts(), feels=tape.texts()),
            facts=lambda: (Fact(id=self.id("fact"), name=tape.name(), text=tape.text()),),
            photo=lambda: tape.one_of(self.assets),
        )
        return Persona(id=self.id("persona"), name=tape.name(), **fields)

    def comment(self):
        tape = self.tape
        fields = tape.some(author=tape.text, date=tape.date, answers=lambda: (Answer(text=tape.text()),))
        return Comment(id=self.id("comment"), text=tape.text(), **fields)

    def step(self):
        tape = self.tape
        fields = tape.some(
            2,
            name=tape.name,
            moment_of_truth=tape.flag,
            width=lambda: tape.number(40, 2000),
            detail=self.a_map,
            comments=lambda: self.several(1, self.comment),
        )
        return Step(id=self.id("step"), **fields)

    def stage(self):
        tape = self.tape
        steps = self.several(3, self.step, least=1)
        fields = tape.some(
            2,
            definition=tape.text,
            owner=tape.text,
            duration=tape.text,
            notes=tape.text,
            colour=tape.colour,
            evidence=tape.evidence,
            comments=lambda: self.several(1, self.comment),
        )
        return Stage(id=self.id("stage"), name=tape.name(), steps=steps, **fields)

    def link(self):
        if self.tape.flag():
            return Link(kind="map", target=self.a_map())
        return Link(kind="web", target="https://example.org", label="Example")

    def image(self):
        asset = self.tape.one_of(self.assets)
        return asset and Image(asset=asset, alternative_text="a shop")

    def card(self, steps):
        tape = self.tape
        fields = tape.some(
            6,
            text=tape.text,
            notes=tape.text,
            icon=lambda: "phone",
            colour=tape.colour,
            tags=tape.texts,
            channels=tape.texts,
            personas=lambda: tape.some_of(self.personas),
            severity=lambda: tape.among("trivial", "work-around", "abandons"),
            impact=tape.rating,
            effort=tape.rating,
            importance=tape.rating,
            affected=tape.text,
            owner=tape.text,
            due=tape.date,
            status=tape.text,
            recurring=tape.flag,
            visible_to_customer=tape.flag,
            evidence=tape.evidence,
            link=self.link,
            image=self.image,
            metric=tape.metric,
            votes=lambda: tape.below(10),
            span=lambda: tape.among(1, 2, 3, 4, 1000),
            comments=lambda: self.several(1, self.comment),
        )
        return Card(id=self.id("card"), step=tape.among(*steps).id, **{"text": tape.text(), **fields})

    def point(self, steps, scale):
        tape = self.tape
        fields = tape.some(
            2,
            reason=tape.text,
            gap_after=tape.flag,
            moment_of_truth=tape.moment,
            evidence=tape.evidence,
            comments=lambda: self.several(1, self.comment),
        )
        value = scale.clamped(tape.number(scale.low, scale.high))
        return CurvePoint(id=self.id("point"), step=tape.among(*steps).id, at=tape.number(0, 1), value=value, **fields)

    def curve(self, steps, scale, least=0):
        tape = self.tape
        points = self.several(5, lambda: self.point(steps, scale), least) if steps else ()
        fields = tape.some(
            2, name=tape.name, persona=lambda: tape.one_of(self.personas), state=lambda: "future", colour=tape.colour
        )
        return Curve(id=self.id("curve"), points=points, **fields)

    def lane(self, steps, kind=None, least=0):
        tape = self.tape
        fields = tape.some(
            2,
            zone=lambda: tape.among("customer", "backstage"),
            line_above=lambda: tape.among("interaction", "visibility", "internal interaction"),
            height=lambda: tape.number(16, 4000),
            collapsed=tape.flag,
            hidden=tape.flag,
            locked=tape.flag,
            comments=lambda: self.several(1, self.comment),
        )
        fields |= {"id": self.id("lane"), "kind": kind or tape.kind_of_lane(), "name": tape.name()}
        if fields["kind"] in ("sentiment", "arc"):
            scale = tape.among(*SCALES)
            fields |= tape.some(1, aids=lambda: tuple(tape.few(AIDS, 4)))
            return CurveLane(
                scale=scale, curves=self.several(2, lambda: self.curve(steps, scale, least), least), **fields
            )
        return CardLane(cards=self.several(5, lambda: self.card(steps), least) if steps else (), **fields)

    def lanes(self, steps):
        """Make any lanes, but where there are steps at least one with cards and one with a curve."""
        found = self.several(self.most_lanes, lambda: self.lane(steps))
        if not steps:
            return found
        return self.lane(steps, "actions", 2), self.lane(steps, "sentiment", 1), *found[2:]

    def connectors(self, cards):
        return self.several(2, lambda: self.connector(cards)) if len(cards) > 1 else ()

    def connector(self, cards):
        tape = self.tape
        left = [card.id for card in cards]
        source, target = (left.pop(tape.below(len(left))) for _ in range(2))
        return Connector(id=self.id("connector"), source=source, target=target, **tape.some(1, label=tape.text))

    def answering(self, lane, cards):
        """Let some cards of a lane answer others of its map."""
        if isinstance(lane, CurveLane) or self.tape.flag():
            return lane
        answered = tuple(card.with_(answers=self.tape.some_of(cards)) for card in lane.cards[:1])
        return lane.with_(cards=(*answered, *lane.cards[1:]))

    def map(self, map_id):
        tape = self.tape
        stages = self.several(self.most_stages, self.stage, least=map_id == self.map_ids[0])
        steps = [step for stage in stages for step in stage.steps]
        lanes = self.lanes(steps)
        cards = [card for lane in lanes if isinstance(lane, CardLane) for card in lane.cards]
        fields = tape.some(
            kind=lambda: tape.among("current-state", "other"),
            scenario=tape.text,
            goal=tape.text,
            scope=lambda: Scope(starts=tape.text(), ends=tape.text()),
            dates=lambda: Dates(created=tape.date()),
            team=tape.texts,
            outcomes=tape.texts,
            personas=lambda: tape.some_of(self.personas),
            based_on=self.a_map,
            notes=lambda: self.several(1, self.comment),
            done=lambda: tuple(tape.few(["say-purpose", "later"], 2)),
        )
        return JourneyMap(
            id=map_id,
            title=tape.name(),
            stages=stages,
            lanes=tuple(self.answering(lane, cards) for lane in lanes),
            connectors=self.connectors(cards),
            **fields,
            **tape.unknown(),
        )

    def page_setup(self):
        tape = self.tape
        fields = tape.some(
            4,
            paper=lambda: tape.among("a5", "a0", "letter", "custom", "map", "a4"),
            width=lambda: tape.whole(50, 600),
            height=lambda: tape.whole(50, 600),
            orientation=lambda: tape.among("auto", "portrait", "landscape"),
            margins=lambda: Margins(top=tape.whole(0, 40), left=tape.whole(0, 40)),
            mode=lambda: tape.among("automatic", "one page", "fit width", "poster", "stages"),
            across=lambda: tape.whole(1, 4),
            overlap=lambda: tape.whole(0, 20),
            cut_marks=tape.flag,
            assembly=tape.flag,
        )
        return PageSetup(**fields)

    def view(self, maps):
        tape = self.tape
        journey = tape.among(*maps)
        fields = tape.some(
            4,
            hidden_lanes=lambda: tape.some_of(journey.lanes),
            personas=lambda: tape.some_of(self.personas),
            tags=lambda: tuple(tape.few(["tag", "later"], 2)),
            evidence=lambda: tuple(tape.few(["assumption", "researched"], 2)),
            owners=lambda: tuple(tape.few(["Ann", "The kitchen"], 2)),
            paper=lambda: "a4",
            header=tape.flag,
            portraits=tape.flag,
            detail=lambda: tape.among("full", "without evidence", "brief"),
            sheets=lambda: tuple(tape.few(["cover", "legend"], 2)),
            page=self.page_setup,
        )
        return View(id=self.id("view"), name=tape.name(), map=journey.id, **fields)

    def theme(self):
        tape = self.tape
        look = tape.among(*THEMES)
        fields = tape.some(
            accent=tape.colour,
            paper=tape.colour,
            logo=lambda: tape.one_of(self.assets),
            client=tape.text,
            date=lambda: tape.among(None, tape.date()),
            font=lambda: tape.among("", "Source Serif Pro", "No such family"),
            header=lambda: tape.among("", "{client} | {title}"),
        )
        return look.with_(**fields)

    def document(self):
        tape = self.tape
        maps = tuple(map(self.map, self.map_ids))
        fields = tape.some(
            author=tape.text,
            language=lambda: tape.among("en", "de-CH"),
            theme=self.theme,
        )
        return Document(
            format=FORMAT,
            version=VERSION,
            title=tape.name(),
            personas=self.personas,
            maps=maps,
            views=self.several(2, lambda: self.view(maps)),
            assets=self.assets,
            **fields,
            **tape.unknown(),
        )


def documents(stages=3, lanes=4):
    """Draw a sound document whose maps have up to so many stages and lanes, and the first at least a little."""
    # Most read the whole tape; where one fails, one that reads less of it is a simpler example, and so are zeros.
    read = st.integers(0, 4 * PIECES * PIECE)
    pieces = [st.binary(min_size=PIECE, max_size=PIECE)] * PIECES
    return st.builds(
        lambda read, *pieces: _Growing(_Values(b"".join(pieces)[:read]), stages, lanes).document(), read, *pieces
    )


def document_from(random):
    """Return a document that a random source makes, the same one for the same source."""
    return _Growing(_Values(random.randbytes(PIECES * PIECE)), 3, 4).document()


@cache
def some_documents(number=100):
    """Return documents from the smallest to large ones, for tests that draw so much else that there is no room for one.

    They are the same in each run, and cost a fifth of what drawing them would.
    """
    sizes = [2 * PIECES * PIECE * n // number for n in range(number)]
    return [_Growing(_Values(Random(size).randbytes(size)), 3, 4).document() for size in sizes]
