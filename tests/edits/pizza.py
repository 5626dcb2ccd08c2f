"""A small document with something of each, and short ways to look at it."""

from journeyeditor.model import (
    Asset,
    Card,
    CardLane,
    Comment,
    Connector,
    Curve,
    CurveLane,
    CurvePoint,
    Document,
    Evidence,
    Image,
    JourneyMap,
    Link,
    MomentOfTruth,
    Persona,
    Stage,
    Step,
    View,
    broken_invariants,
    elements,
)

MAP = "map-1"


def pizza():
    """Return a document: three stages of 2, 1 and 3 steps, two lanes of cards around a lane of feelings, a second map.

    ====== ========== ===== ===== ====== ====== =====
    lane   a1         a2    b1    c1     c2     c3
    ====== ========== ===== ===== ====== ====== =====
    does   ask, look  menu ───── pay           eat
    feels  1          ·     −1    0.5    ·      2
    pains  ·          slow  ·     cold   ·      ·
    ideas  ·          ·     ·     box    ·      ·
    ====== ========== ===== ===== ====== ====== =====
    """
    journey = JourneyMap(
        id=MAP,
        title="Pizza night",
        personas=("eva",),
        stages=_STAGES,
        lanes=(_DOES, _FEELS, _PAINS, _IDEAS),
        connectors=(
            Connector(id="wire", source="cold", target="box"),
            Connector(id="string", source="ask", target="menu"),
        ),
    )
    return Document(
        format="journeyeditor",
        version=1,
        title="Dinner",
        personas=(
            Persona(id="eva", name="Eva Molin", photo="picture"),
            Persona(id="tom", name="Tom"),
        ),
        maps=(journey, JourneyMap(id="map-2", title="On the site", based_on=MAP)),
        views=(View(id="talk", name="Talk", map=MAP, hidden_lanes=("pains",), personas=("eva",)),),
        assets=(Asset(id="picture", media_type="image/png", data="iVBORw0KGgo="),),
    )


_STAGES = (
    Stage(id="A", name="Hunger", steps=(Step(id="a1"), Step(id="a2", name="Choose"))),
    Stage(id="B", name="Order", steps=(Step(id="b1", detail="map-2"),)),
    Stage(id="C", name="Dinner", steps=(Step(id="c1"), Step(id="c2"), Step(id="c3"))),
)
_DOES = CardLane(
    id="does",
    kind="actions",
    name="Does",
    cards=(
        Card(id="ask", step="a1", text="Ask", personas=("eva",)),
        Card(id="look", step="a1", text="Look", comments=(Comment(id="comment-1", text="Why?"),)),
        Card(id="menu", step="a2", span=2, text="Menu", link=Link(kind="map", target="map-2")),
        Card(id="pay", step="c1", text="Pay"),
        Card(id="eat", step="c3", text="Eat"),
    ),
)
_POINTS = (
    CurvePoint(id="p1", step="a1", at=0.5, value=1),
    CurvePoint(id="p2", step="b1", at=0.5, value=-1, reason="The page is slow"),
    CurvePoint(id="p3", step="c1", at=0.25, value=0.5, moment_of_truth=MomentOfTruth(need="Speed")),
    CurvePoint(id="p4", step="c3", at=0.5, value=2),
)
_FEELS = CurveLane(
    id="feels", kind="sentiment", name="Feels", curves=(Curve(id="curve", persona="eva", points=_POINTS),)
)
_PAINS = CardLane(
    id="pains",
    kind="pain-points",
    name="Pains",
    cards=(
        Card(id="slow", step="a2", text="Slow", evidence=Evidence(level="researched")),
        Card(id="cold", step="c1", text="Cold", image=Image(asset="picture")),
    ),
)
_IDEAS = CardLane(
    id="ideas",
    kind="ideas",
    name="Ideas",
    cards=(Card(id="box", step="c1", text="Box", answers=("cold", "slow")),),
)


def journey_of(document, map_id=MAP):
    return document.map(map_id)


def stages_of(document):
    """Return the stages and their steps: *A: a1 a2*."""
    return [f"{stage.id}: {' '.join(step.id for step in stage.steps)}" for stage in journey_of(document).stages]


def lane_of(document, lane_id):
    return next(lane for lane in journey_of(document).lanes if lane.id == lane_id)


def cells_of(document, lane_id):
    """Return the texts of a lane's cards by their steps, from the top of each cell."""
    cells = {}
    for card in lane_of(document, lane_id).cards:
        cells.setdefault(card.step, []).append(card.text)
    return cells


def named(document, element_id):
    """Return the element of a document with an id."""
    return {element.id: element for element in elements(document)}[element_id]


def ids(document):
    return {element.id for element in elements(document)}


def covered(document, card_id):
    """Return the steps that a card covers."""
    journey = journey_of(document)
    card = named(document, card_id)
    start = journey.column_of[card.step]
    return [step.id for step in journey.steps[start : start + card.span]]


def curve_points(document, curve_id="curve"):
    """Return the points of a curve, from left to right: step, place in it, value."""
    points = journey_of(document).in_order(named(document, curve_id).points)
    return [(point.step, point.at, point.value) for point in points]


def is_sound(document):
    return not list(broken_invariants(document))
