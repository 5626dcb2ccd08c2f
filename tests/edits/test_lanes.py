import pytest

from journeyeditor.edits import EditError, lanes
from journeyeditor.model import LANE_KINDS, CardLane, CurveLane, Scale
from tests.edits.pizza import MAP, cells_of, ids, is_sound, journey_of, lane_of, named


def order(document):
    return [lane.id for lane in journey_of(document).lanes]


@pytest.mark.parametrize("kind", LANE_KINDS)
def test_a_lane_of_every_kind_has_the_name_of_its_kind(document, kind):
    change = lanes.add_lane(document, MAP, kind, 0)
    lane = lane_of(change.document, "lane-1")
    assert (lane.kind, lane.name) == (kind, LANE_KINDS[kind].name)
    assert order(change.document)[0] == "lane-1"
    assert change.touched == ("lane-1",)
    assert is_sound(change.document)


def test_a_lane_of_ones_own(document):
    change = lanes.add_lane(document, MAP, "own")
    assert isinstance(lane_of(change.document, "lane-1"), CardLane)
    assert str(change.label) == "Add lane “Own lane”"
    assert named(lanes.add_lane(document, MAP, "weather", name="Weather").document, "lane-1").name == "Weather"


def test_a_lane_of_curves_has_one_empty_curve(document):
    lane = lane_of(lanes.add_lane(document, MAP, "sentiment").document, "lane-1")
    assert isinstance(lane, CurveLane)
    assert [curve.points for curve in lane.curves] == [()]
    assert lane.scale == Scale()


def test_a_process_goes_from_one_card_to_the_next(document):
    assert lane_of(lanes.add_lane(document, MAP, "processes").document, "lane-1").process == "linear"


def test_the_dramatic_arc_tells_tension_from_1_to_5(document):
    scale = lane_of(lanes.add_lane(document, MAP, "arc").document, "lane-1").scale
    assert (scale.low, scale.high, len(scale.labels)) == (1, 5, 5)


def test_curves_that_come_to_tell_tension_do_so_on_its_scale_unless_somebody_chose_another(document):
    def values(lane):
        return [point.value for curve in lane.curves for point in curve.points]

    lane = lane_of(document, "feels")
    arc = lanes.update_lane(document, MAP, "feels", kind="arc").document
    told = lane_of(arc, "feels")
    assert (told.scale.low, told.scale.high, told.scale.labels[0]) == (1, 5, "Very low")
    assert values(told) == [value + 3 for value in values(lane)]
    assert lanes.update_lane(arc, MAP, "feels", kind="sentiment").document == document
    own = lane.scale.with_(labels=("Bad", "Good"))
    chosen = lanes.update_lane(document, MAP, "feels", scale=own).document
    assert lane_of(lanes.update_lane(chosen, MAP, "feels", kind="arc").document, "feels").scale == own


def test_a_kind_that_cannot_be_is_refused(document):
    with pytest.raises(EditError, match="kind"):
        lanes.add_lane(document, MAP, "No Kind")
    with pytest.raises(EditError, match="kind"):
        lanes.update_lane(document, MAP, "does", kind="sentiment")


def test_fields_of_a_lane(document):
    change = lanes.update_lane(document, MAP, "does", hidden=True, collapsed=True)
    assert lane_of(change.document, "does").hidden
    assert lane_of(change.document, "does").cards[0] is lane_of(document, "does").cards[0]
    assert str(change.label) == "Change lane “Does”"
    assert str(lanes.update_lane(document, MAP, "does", height=90).label) == "Change height of lane “Does”"
    assert str(lanes.rename_lane(document, MAP, "does", "Do").label) == "Rename lane to “Do”"
    with pytest.raises(EditError, match="height: "):
        lanes.update_lane(document, MAP, "does", height=1)


def test_a_scale_that_leaves_points_outside_is_refused(document):
    with pytest.raises(EditError, match="has the value -1, but its scale goes from 0 to 2"):
        lanes.update_lane(document, MAP, "feels", scale=Scale(low=0))


def test_a_lane_moves(document):
    change = lanes.move_lane(document, MAP, "ideas", 0)
    assert order(change.document) == ["ideas", "does", "feels", "pains"]
    assert all(lane is lane_of(document, lane.id) for lane in journey_of(change.document).lanes)
    assert lanes.move_lane(document, MAP, "pains", 2).document is document


def test_a_deleted_lane_is_named_nowhere(document):
    change = lanes.delete_lane(document, MAP, "pains")
    assert str(change.label) == "Delete lane “Pains” and 2 cards"
    assert named(change.document, "box").answers == ()
    assert named(change.document, "talk").hidden_lanes == ()
    assert [connector.id for connector in journey_of(change.document).connectors] == ["string"]
    assert lane_of(change.document, "does") is lane_of(document, "does")
    assert str(lanes.delete_lane(document, MAP, "feels").label) == "Delete lane “Feels”"


def test_a_copy_of_a_lane(document):
    change = lanes.duplicate_lane(document, MAP, "does")
    assert order(change.document) == ["does", "lane-1", "feels", "pains", "ideas"]
    assert cells_of(change.document, "lane-1") == cells_of(document, "does")
    new = [connector for connector in journey_of(change.document).connectors if connector.id not in ids(document)]
    copies = {card.text: card.id for card in lane_of(change.document, "lane-1").cards}
    assert [(connector.source, connector.target) for connector in new] == [(copies["Ask"], copies["Menu"])]
    assert named(change.document, "comment-2").text == "Why?"
    assert is_sound(change.document)


def test_a_copy_of_a_lane_of_curves(document):
    after = lanes.duplicate_lane(document, MAP, "feels").document
    assert len(lane_of(after, "lane-1").curves[0].points) == 4
    assert is_sound(after)


@pytest.mark.parametrize(
    "edit",
    [
        lambda document: lanes.add_lane(document, MAP, "actions", 5),
        lambda document: lanes.rename_lane(document, MAP, "lane", "x"),
        lambda document: lanes.move_lane(document, MAP, "does", 4),
        lambda document: lanes.delete_lane(document, "map-2", "does"),
    ],
)
def test_what_is_not_there_is_refused(document, edit):
    with pytest.raises(EditError, match=r"^There is no (lane|place) "):
        edit(document)
