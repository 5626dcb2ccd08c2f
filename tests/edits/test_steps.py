import pytest

from journeyeditor.edits import EditError, steps
from tests.edits.pizza import MAP, cells_of, covered, curve_points, is_sound, journey_of, lane_of, named, stages_of


def test_a_new_step_stands_where_it_was_put(document):
    change = steps.add_step(document, MAP, "A", 1, "Wait")
    assert stages_of(change.document)[0] == "A: a1 step-1 a2"
    assert named(change.document, "step-1").name == "Wait"
    assert change.touched == ("step-1",)
    assert str(change.label) == "Add step “Wait”"
    assert stages_of(steps.add_step(document, MAP, "A").document)[0] == "A: a1 a2 step-1"


def test_a_card_across_a_new_step_covers_it(document):
    assert covered(steps.add_step(document, MAP, "B", 0).document, "menu") == ["a2", "step-1", "b1"]
    assert covered(steps.add_step(document, MAP, "B", 1).document, "menu") == ["a2", "b1"]


def test_a_step_is_renamed_and_measured(document):
    change = steps.rename_step(document, MAP, "a1", "Hungry")
    assert named(change.document, "a1").name == "Hungry"
    assert str(change.label) == "Rename step to “Hungry”"
    change = steps.set_step_width(document, MAP, "a2", 240)
    assert named(change.document, "a2").width == 240
    assert str(change.label) == "Resize step “Choose”"
    assert steps.set_step_width(document, MAP, "a1", None).document is document
    with pytest.raises(EditError, match="width: "):
        steps.set_step_width(document, MAP, "a1", 1)


def test_a_step_shows_a_map_in_detail_if_there_is_one(document):
    after = steps.update_step(document, MAP, "a1", detail="map-2").document
    assert named(after, "a1").detail == "map-2"
    with pytest.raises(EditError, match="“map-3”, which does not exist"):
        steps.update_step(document, MAP, "a1", detail="map-3")


def test_a_step_moves_within_its_stage(document):
    change = steps.move_step(document, MAP, "c3", "C", 0)
    assert stages_of(change.document)[2] == "C: c3 c1 c2"
    assert cells_of(change.document, "does") == cells_of(document, "does")
    assert str(change.label) == "Move step"
    assert steps.move_step(document, MAP, "c1", "C", 0).document is document


def test_a_card_spans_its_steps_in_either_order(document):
    document = steps.move_step(document, MAP, "b1", "A", 2).document
    assert covered(steps.move_step(document, MAP, "b1", "A", 1).document, "menu") == ["b1", "a2"]


def test_a_step_moves_to_another_stage_with_its_cards_and_points(document):
    change = steps.move_step(document, MAP, "c1", "A", 0)
    assert stages_of(change.document) == ["A: c1 a1 a2", "B: b1", "C: c2 c3"]
    assert curve_points(change.document)[0] == ("c1", 0.25, 0.5)
    assert change.touched == ("c1",)
    assert is_sound(change.document)


def test_a_stage_that_loses_its_only_step_goes_and_the_label_says_so(document):
    change = steps.move_step(document, MAP, "b1", "C", 1)
    assert stages_of(change.document) == ["A: a1 a2", "C: c1 b1 c2 c3"]
    assert str(change.label) == "Move step and remove stage “Order”"


def test_a_deleted_step_takes_its_cards_and_points(document):
    change = steps.delete_step(document, MAP, "c1")
    assert stages_of(change.document)[2] == "C: c2 c3"
    assert [point[0] for point in curve_points(change.document)] == ["a1", "b1", "c3"]
    assert str(change.label) == "Delete step and 3 cards"
    assert journey_of(change.document).connectors[0].id == "string"
    assert is_sound(change.document)


def test_a_card_that_reaches_from_a_deleted_step_starts_at_the_next(document):
    change = steps.delete_step(document, MAP, "a2")
    assert covered(change.document, "menu") == ["b1"]
    assert str(change.label) == "Delete step “Choose” and 1 card"


def test_the_only_step_of_a_stage_stays(document):
    with pytest.raises(EditError, match="Stage “Order” needs at least one step; delete the stage instead"):
        steps.delete_step(document, MAP, "b1")


def test_a_copy_of_a_step(document):
    change = steps.duplicate_step(document, MAP, "c1")
    assert stages_of(change.document)[2] == "C: c1 step-1 c2 c3"
    assert cells_of(change.document, "pains")["step-1"] == ["Cold"]
    assert len(journey_of(change.document).connectors) == 3
    assert change.touched == ("step-1",)
    assert is_sound(change.document)


def test_a_card_that_reaches_beyond_the_map_ends_with_what_it_covered(document):
    lane = lane_of(document, "does")
    far = lane.with_(cards=tuple(card.with_(span=1000) if card.id == "pay" else card for card in lane.cards))
    journey = journey_of(document)
    document = document.with_(maps=(journey.with_(lanes=(far, *journey.lanes[1:])), document.maps[1]))
    assert covered(steps.add_step(document, MAP, "C").document, "pay") == ["c1", "c2", "c3"]
    assert named(steps.delete_step(document, MAP, "c2").document, "pay").span == 999
    assert covered(steps.add_step(document, MAP, "C", 1).document, "pay") == ["c1", "step-1", "c2", "c3"]


@pytest.mark.parametrize(
    "edit",
    [
        lambda document: steps.add_step(document, MAP, "D"),
        lambda document: steps.add_step(document, MAP, "A", 3),
        lambda document: steps.rename_step(document, MAP, "A", "x"),
        lambda document: steps.move_step(document, MAP, "a1", "A", 2),
        lambda document: steps.move_step(document, MAP, "a1", "C", 4),
        lambda document: steps.delete_step(document, MAP, "d1"),
    ],
)
def test_what_is_not_there_is_refused(document, edit):
    with pytest.raises(EditError, match=r"^There is no (stage|step|place) "):
        edit(document)
