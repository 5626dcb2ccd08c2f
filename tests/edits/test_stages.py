import pytest

from journeyeditor.edits import EditError, stages
from journeyeditor.model import Card
from tests.edits.pizza import (
    MAP,
    cells_of,
    covered,
    curve_points,
    ids,
    is_sound,
    journey_of,
    lane_of,
    named,
    pizza,
    stages_of,
)


def test_a_new_stage_has_one_step_and_stands_where_it_was_put(document):
    change = stages.add_stage(document, MAP, 1, "Wait")
    assert stages_of(change.document) == ["A: a1 a2", "stage-1: step-1", "B: b1", "C: c1 c2 c3"]
    assert named(change.document, "stage-1").name == "Wait"
    assert change.touched == ("stage-1",)
    assert str(change.label) == "Add stage “Wait”"


def test_a_new_stage_without_a_place_stands_last_and_without_a_name_is_not_named(document):
    change = stages.add_stage(document, MAP)
    assert stages_of(change.document)[-1] == "stage-1: step-1"
    assert str(change.label) == "Add stage"


def test_the_first_stage_of_an_empty_map(document):
    change = stages.add_stage(document, "map-2", 0)
    assert len(journey_of(change.document, "map-2").steps) == 1
    assert change.document.maps[0] is document.maps[0]


@pytest.mark.parametrize("index", [-1, 4])
def test_a_stage_outside_the_map_is_refused(document, index):
    with pytest.raises(EditError, match=f"no place {index}"):
        stages.add_stage(document, MAP, index)


def test_a_card_across_a_new_stage_covers_it(document):
    change = stages.add_stage(document, MAP, 1)
    assert covered(change.document, "menu") == ["a2", "step-1", "b1"]


def test_a_stage_is_renamed_and_all_else_shared(document):
    change = stages.rename_stage(document, MAP, "B", "Buy")
    assert named(change.document, "B").name == "Buy"
    assert str(change.label) == "Rename stage to “Buy”"
    assert journey_of(change.document).lanes[0] is journey_of(document).lanes[0]
    assert journey_of(change.document).stages[0] is journey_of(document).stages[0]


def test_the_same_name_changes_nothing(document):
    assert stages.rename_stage(document, MAP, "B", "Order").document is document


def test_other_fields_of_a_stage(document):
    change = stages.update_stage(document, MAP, "B", owner="Web team")
    assert named(change.document, "B").owner == "Web team"
    assert str(change.label) == "Change owner of stage “Order”"
    assert str(stages.update_stage(document, MAP, "B", owner="", colour="#FFFFFF").label) == "Change stage “Order”"


def test_a_value_that_does_not_fit_is_refused(document):
    with pytest.raises(EditError, match="colour: "):
        stages.update_stage(document, MAP, "B", colour="blue")


@pytest.mark.parametrize("field", ["id", "colr"])
def test_a_field_that_is_none_is_a_mistake_of_the_caller(document, field):
    with pytest.raises(TypeError, match=field):
        stages.update_stage(document, MAP, "B", **{field: "x"})


def test_a_stage_moves_with_all_that_is_in_it(document):
    change = stages.move_stage(document, MAP, "C", 0)
    assert stages_of(change.document) == ["C: c1 c2 c3", "A: a1 a2", "B: b1"]
    assert cells_of(change.document, "does") == cells_of(document, "does")
    assert curve_points(change.document)[0] == ("c1", 0.25, 0.5)
    assert str(change.label) == "Move stage “Dinner”"
    assert lane_of(change.document, "does") is lane_of(document, "does")


def test_a_stage_moved_to_its_own_place_changes_nothing(document):
    assert stages.move_stage(document, MAP, "B", 1).document is document


def test_a_card_covers_what_is_still_beside_its_step(document):
    assert covered(stages.move_stage(document, MAP, "B", 2).document, "menu") == ["a2"]
    assert covered(stages.move_stage(document, MAP, "B", 0).document, "menu") == ["a2"]
    assert covered(stages.move_stage(document, MAP, "C", 1).document, "menu") == ["a2", "c1", "c2", "c3", "b1"]


def test_a_deleted_stage_takes_its_cards_and_points_and_says_so(document):
    change = stages.delete_stage(document, MAP, "C")
    assert str(change.label) == "Delete stage “Dinner” and 4 cards"
    assert stages_of(change.document) == ["A: a1 a2", "B: b1"]
    assert cells_of(change.document, "does") == {"a1": ["Ask", "Look"], "a2": ["Menu"]}
    assert curve_points(change.document) == [("a1", 0.5, 1.0), ("b1", 0.5, -1.0)]
    assert [connector.id for connector in journey_of(change.document).connectors] == ["string"]
    assert is_sound(change.document)


def test_a_card_that_reaches_out_of_a_deleted_stage_stays(document):
    change = stages.delete_stage(document, MAP, "A")
    assert covered(change.document, "menu") == ["b1"]
    assert str(change.label) == "Delete stage “Hunger” and 3 cards"
    assert named(change.document, "box").answers == ("cold",)
    assert is_sound(change.document)


def test_one_card_is_a_card(document):
    document = document.with_(maps=(pizza().maps[0].with_(connectors=()), document.maps[1]))
    lane = lane_of(document, "does")
    lone = journey_of(document).with_(lanes=(lane.with_(cards=(Card(id="x", step="b1"),)),))
    change = stages.delete_stage(document.with_(maps=(lone, document.maps[1]), views=()), MAP, "B")
    assert str(change.label) == "Delete stage “Order” and 1 card"


def test_every_stage_can_go(document):
    for stage_id in "ABC":
        document = stages.delete_stage(document, MAP, stage_id).document
    assert journey_of(document).stages == ()
    assert is_sound(document)


def test_a_copy_of_a_stage_has_all_that_the_stage_has_under_fresh_ids(document):
    change = stages.duplicate_stage(document, MAP, "C")
    after = change.document
    assert stages_of(after)[-2:] == ["C: c1 c2 c3", "stage-1: step-1 step-2 step-3"]
    assert cells_of(after, "does")["step-1"] == ["Pay"]
    assert cells_of(after, "does")["step-3"] == ["Eat"]
    assert curve_points(after)[-2:] == [("step-1", 0.25, 0.5), ("step-3", 0.5, 2.0)]
    assert change.touched == ("stage-1",)
    assert is_sound(after)


def test_copies_name_each_other_where_the_originals_did(document):
    after = stages.duplicate_stage(document, MAP, "C").document
    (idea,) = (card for card in lane_of(after, "ideas").cards if card.id != "box")
    (pain,) = (card for card in lane_of(after, "pains").cards if card.step == "step-1")
    assert idea.answers == (pain.id, "slow")
    assert pain.image.asset == "picture"
    new = [connector for connector in journey_of(after).connectors if connector.id not in ids(document)]
    assert [(connector.source, connector.target) for connector in new] == [(pain.id, idea.id)]


def test_a_card_that_reaches_into_the_next_stage_covers_the_copy(document):
    after = stages.duplicate_stage(document, MAP, "A").document
    assert covered(after, "menu") == ["a2", "step-1", "step-2", "b1"]
    assert is_sound(after)


@pytest.mark.parametrize(
    "edit",
    [
        lambda document: stages.rename_stage(document, MAP, "a1", "x"),
        lambda document: stages.move_stage(document, MAP, "D", 0),
        lambda document: stages.move_stage(document, MAP, "A", 3),
        lambda document: stages.delete_stage(document, "map-3", "A"),
        lambda document: stages.duplicate_stage(document, "map-2", "A"),
    ],
)
def test_what_is_not_there_is_refused(document, edit):
    with pytest.raises(EditError, match=r"^There is no (stage|place|map) "):
        edit(document)
