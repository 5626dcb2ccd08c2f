from hypothesis import given

from journeyeditor.edits import blueprint, lanes
from journeyeditor.edits.building.references import elements_in
from journeyeditor.model import JourneyMap
from tests.edits.pizza import MAP, is_sound, journey_of, named
from tests.strategies import documents, examples


def made(document):
    change = blueprint.make_blueprint(document, MAP)
    return change, change.document.map(change.touched[0])


def rows(journey):
    return [(lane.kind, lane.line_above) for lane in journey.lanes]


def test_a_blueprint_has_its_rows_and_lines_in_their_order(document):
    for kind in ("metrics", "systems", "touchpoints", "staff-pains", "backstage", "company-aim"):
        document = lanes.add_lane(document, MAP, kind, 0).document
    change, journey = made(document)
    assert rows(journey) == [
        ("physical-evidence", None),
        ("actions", None),
        ("touchpoints", None),
        ("frontstage", "interaction"),
        ("company-aim", None),
        ("backstage", "visibility"),
        ("staff-pains", None),
        ("support", "internal interaction"),
        ("systems", None),
        ("sentiment", None),
        ("pain-points", None),
        ("metrics", None),
        ("ideas", None),
    ]
    assert journey.kind == "service-blueprint"
    assert journey.based_on == MAP
    assert journey.title == "Pizza night (service blueprint)"
    assert str(change.label) == "Make service blueprint of “Pizza night”"


def test_rows_that_were_hidden_and_lines_that_were_elsewhere(document):
    does = journey_of(document).lanes[0].id
    document = lanes.add_lane(document, MAP, "frontstage", 0).document
    document = lanes.update_lane(document, MAP, "lane-1", hidden=True, line_above="visibility").document
    document = lanes.update_lane(document, MAP, does, line_above="internal interaction").document
    _, journey = made(document)
    assert [(lane.kind, lane.hidden) for lane in journey.lanes if lane.line_above == "interaction"] == [
        ("frontstage", False)
    ]
    assert [lane.line_above for lane in journey.lanes if lane.line_above] == [
        "interaction",
        "visibility",
        "internal interaction",
    ]


def test_the_map_stays_as_it_is_and_cards_keep_their_connectors(document):
    change, journey = made(document)
    assert change.document.maps[0] is document.maps[0]
    wire = journey.connectors[0]
    texts = {card.id: card.text for lane in journey.card_lanes for card in lane.cards}
    before = named(document, "wire")
    assert (texts[wire.source], texts[wire.target]) == tuple(
        named(document, card_id).text for card_id in (before.source, before.target)
    )


def count_by_kind(journey: JourneyMap):
    kinds = [type(element).__name__ for element in elements_in(journey) if not hasattr(element, "line_above")]
    return {kind: kinds.count(kind) for kind in kinds}


@examples(25)
@given(documents())
def test_a_blueprint_of_any_map_loses_nothing(document):
    journey = document.maps[0]
    change = blueprint.make_blueprint(document, journey.id)
    copy = change.document.map(change.touched[0])
    assert is_sound(change.document)
    assert count_by_kind(copy) == count_by_kind(journey)
    assert len(copy.lanes) - len(journey.lanes) in range(6)
    assert tuple(dict.fromkeys(lane.kind for lane in copy.lanes if lane.kind in blueprint.ROWS)) == blueprint.ROWS
