"""Several stages, steps, lanes and cards, moved, copied, resized and coloured together."""

import pytest

from journeyeditor.edits import EditError, cards, colours, copying, lanes, sizes, stages, steps
from tests.edits.pizza import MAP, cells_of, is_sound, journey_of, lane_of, named


def stage_ids(document):
    return [stage.id for stage in journey_of(document).stages]


def step_ids(document):
    return [[step.id for step in stage.steps] for stage in journey_of(document).stages]


def lane_ids(document):
    return [lane.id for lane in journey_of(document).lanes]


def test_stages_move_together_in_their_order(document):
    change = stages.move_stages(document, MAP, ["C", "A"], 1)
    assert stage_ids(change.document) == ["B", "A", "C"]
    assert change.touched == ("A", "C")
    assert str(change.label) == "Move 2 stages"
    assert is_sound(change.document)
    assert stages.move_stages(document, MAP, ["A", "B"], 0).document is document


def test_steps_of_several_stages_move_into_one(document):
    change = steps.move_steps(document, MAP, ["a2", "c2"], "C", 1)
    assert step_ids(change.document) == [["a1"], ["b1"], ["c1", "a2", "c2", "c3"]]
    assert str(change.label) == "Move 2 steps"
    assert is_sound(change.document)


def test_stages_whose_steps_all_leave_go_away(document):
    change = steps.move_steps(document, MAP, ["a1", "a2"], "C", 0)
    assert step_ids(change.document) == [["b1"], ["a1", "a2", "c1", "c2", "c3"]]
    assert str(change.label) == "Move 2 steps and remove stage “Hunger”"
    change = steps.move_steps(document, MAP, ["a1", "a2", "b1"], "C", 3)
    assert step_ids(change.document) == [["c1", "c2", "c3", "a1", "a2", "b1"]]
    assert str(change.label) == "Move 3 steps and remove 2 stages"


def test_lanes_move_together(document):
    change = lanes.move_lanes(document, MAP, ["does", "pains"], 1)
    assert lane_ids(change.document) == ["feels", "does", "pains", "ideas"]
    assert str(change.label) == "Move 2 lanes"


def test_copies_of_cards_stand_elsewhere_in_the_shape_of_their_cards(document):
    change = cards.copy_cards(document, MAP, ["pay", "ask"], "does", "c2", 0)
    assert cells_of(change.document, "does") == {
        **cells_of(document, "does"),
        "a2": ["Ask", "Menu"],
        "c2": ["Pay"],
    }
    assert str(change.label) == "Copy 2 cards"
    assert [named(change.document, card_id).text for card_id in change.touched] == ["Pay", "Ask"]
    assert is_sound(change.document)
    assert lane_of(change.document, "pains") is lane_of(document, "pains")


def test_a_copy_of_a_card_counts_all_that_were_there(document):
    change = cards.copy_cards(document, MAP, ["ask"], "does", "a1", 2)
    assert cells_of(change.document, "does")["a1"] == ["Ask", "Look", "Ask"]
    assert str(change.label) == "Copy card “Ask”"


def test_copies_of_stages_steps_and_lanes(document):
    change = copying.copy_stages(document, MAP, ["A"], 3)
    assert [stage.name for stage in journey_of(change.document).stages] == ["Hunger", "Order", "Dinner", "Hunger"]
    assert str(change.label) == "Copy stage “Hunger”"
    assert is_sound(change.document)
    change = copying.copy_steps(document, MAP, ["a1", "a2"], "C", 0)
    assert [len(stage.steps) for stage in journey_of(change.document).stages] == [2, 1, 5]
    assert str(change.label) == "Copy 2 steps"
    change = copying.copy_lanes(document, MAP, ["does", "feels"], 0)
    assert [lane.name for lane in journey_of(change.document).lanes][:3] == ["Does", "Feels", "Does"]
    assert is_sound(change.document)


def test_a_card_covers_the_steps_that_it_is_given(document):
    change = cards.set_card_span(document, MAP, "menu", "b1", 3)
    assert (named(change.document, "menu").step, named(change.document, "menu").span) == ("b1", 3)
    assert str(change.label) == "Change the steps of card “Menu”"
    assert cards.set_card_span(document, MAP, "menu", "a2", 2).document is document


@pytest.mark.parametrize(("step", "span"), [("c3", 2), ("a1", 7), ("a1", 0)])
def test_a_card_ends_with_the_map(document, step, span):
    with pytest.raises(EditError, match=r"A card that begins here covers 1 to [16] steps, not [027]"):
        cards.set_card_span(document, MAP, "menu", step, span)


def test_sizes_of_several(document):
    change = sizes.set_step_widths(document, MAP, {"a1": 120, "c2": None})
    assert named(change.document, "a1").width == 120
    assert str(change.label) == "Resize 2 steps"
    assert journey_of(change.document).stages[1] is journey_of(document).stages[1]
    change = sizes.set_lane_heights(document, MAP, {"does": 200.0})
    assert lane_of(change.document, "does").height == 200
    assert str(change.label) == "Resize lane “Does”"
    with pytest.raises(EditError, match="width: "):
        sizes.set_step_widths(document, MAP, {"a1": 3})


def test_one_colour_for_cards_stages_and_curves(document):
    change = colours.set_colour(document, MAP, ["A", "ask", "curve"], "#0B7285")
    assert {named(change.document, one).colour for one in ("A", "ask", "curve")} == {"#0B7285"}
    assert str(change.label) == "Change colour of 3 elements"
    back = colours.set_colour(change.document, MAP, ["A", "ask", "curve"], None)
    assert back.document == document
    assert lane_of(change.document, "pains") is lane_of(document, "pains")
    with pytest.raises(EditError, match="There is no card, stage or curve p1"):
        colours.set_colour(document, MAP, ["p1"], None)
