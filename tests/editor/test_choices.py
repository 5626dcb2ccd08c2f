"""Choosing more of what is chosen, and changing all of it at once."""

import pytest

from journeyeditor.editor import Cell, choices, colours, commands, sizes
from journeyeditor.edits import cards, lanes
from journeyeditor.edits.sizes import set_step_widths
from journeyeditor.layout import lay_out
from tests.edits.pizza import MAP, lane_of, named
from tests.layout.fixed_type import FixedType


def sheet_of(editor):
    return lay_out(editor.document, editor.journey, FixedType())


@pytest.mark.parametrize(
    ("choose", "chosen", "found"),
    [
        (choices.select_lane, "ask", "ask look menu pay eat"),
        (choices.select_lane, "pains ideas", "slow cold box"),
        (choices.select_lane, "p1", "p1 p2 p3 p4"),
        (choices.select_step, "ask", "ask look p1"),
        (choices.select_step, "ask c1", "ask look pay p1 p3 cold box"),
        (choices.select_step, "A", "ask look menu p1 slow"),
        (choices.select_stage, "pay", "pay eat p3 p4 cold box"),
        (choices.select_stage, "a2", "ask look menu p1 slow"),
        (choices.select_same_kind, "ask slow", "ask look menu pay eat slow cold"),
        (choices.select_same_kind, "A", "A B C"),
        (choices.select_same_kind, "p1", "p1 p2 p3 p4"),
        (choices.select_same_colour, "ask", "ask look menu pay eat slow cold box"),
    ],
)
def test_more_of_the_selection(editor, choose, chosen, found):
    editor.select(chosen.split())
    choose(editor)
    assert set(editor.selection) == set(found.split())


def test_a_cell_is_where_to_choose_too(editor):
    editor.select_cell(Cell("pains", "c1"))
    assert choices.can_select_column(editor)
    choices.select_step(editor)
    assert editor.selection == ("pay", "p3", "cold", "box")
    editor.select_cell(Cell("pains", "c1"))
    choices.select_lane(editor)
    assert editor.selection == ("slow", "cold")


def test_what_is_out_of_sight_is_left_alone(editor):
    editor.apply(lanes.update_lane(editor.document, MAP, "pains", hidden=True))
    editor.apply(lanes.update_lane(editor.document, MAP, "ideas", collapsed=True))
    editor.select(["pay"])
    choices.select_step(editor)
    assert editor.selection == ("pay", "p3")


def test_one_colour_for_all_and_all_of_one_colour(editor):
    editor.select(["ask", "A", "curve", "p1"])
    assert colours.can_colour(editor)
    colours.set_colour(editor, "#0B6470")
    assert editor.selection == ("ask", "A", "curve", "p1")
    assert str(editor.history.undo_label) == "Change colour of 3 elements"
    assert colours.colours_now(editor) == {"#0B6470"}
    editor.select(["slow"])
    colours.set_colour(editor, "#0B6470")
    editor.select(["ask"])
    choices.select_same_colour(editor)
    assert set(editor.selection) == {"ask", "slow"}
    editor.select(["p1"])
    assert not colours.can_colour(editor)


@pytest.mark.parametrize("command", [commands.delete, commands.duplicate])
def test_several_cards_go_or_double_as_one_step(editor, command):
    document = editor.document
    editor.select(["ask", "slow", "box"])
    command(editor)
    assert len(editor.history.labels) == 1
    editor.undo()
    assert editor.document is document


def test_what_is_selected_stays_so_through_undo_where_it_is_still_there(editor):
    editor.apply(cards.add_card(editor.document, MAP, "does", "a1", text="Wonder"))
    (new,) = editor.selection
    editor.apply(cards.set_card_text(editor.document, MAP, "slow", "Quick"))
    editor.select(["slow", new, "pay"])
    editor.undo()
    assert editor.selection == ("slow", new, "pay")
    editor.undo()
    assert editor.selection == ("slow", "pay")
    editor.redo()
    assert editor.selection == ("slow", "pay")


def test_a_selected_cell_stays_so_through_undo(editor):
    editor.apply(cards.set_card_text(editor.document, MAP, "slow", "Quick"))
    editor.select_cell(Cell("pains", "c1"))
    editor.undo()
    assert editor.cell == Cell("pains", "c1")


# --------------------------------------------------------------------------------------------------------------- sizes


def test_steps_become_wider_and_fit_again(editor):
    wide = sheet_of(editor).steps[0].column.width
    editor.select(["ask", "b1"])
    sizes.change_widths(editor, sheet_of(editor), 16)
    sizes.change_widths(editor, sheet_of(editor), 16)
    assert named(editor.document, "a1").width == named(editor.document, "b1").width == wide + 32
    assert named(editor.document, "c1").width is None
    assert editor.selection == ("ask", "b1")
    assert len(editor.history.labels) == 1, "presses that follow each other are one step"
    assert sizes.can_fit_widths(editor)
    sizes.fit_widths(editor)
    assert named(editor.document, "a1").width is None
    assert not sizes.can_fit_widths(editor)


def test_a_width_stays_on_its_scale(editor):
    editor.apply(set_step_widths(editor.document, MAP, {"a1": 44.0}))
    editor.select(["a1"])
    sizes.change_widths(editor, sheet_of(editor), -16)
    assert named(editor.document, "a1").width == sizes.NARROWEST


def test_lanes_become_higher_and_fit_again(editor):
    high = sheet_of(editor).lanes[2].rect.height
    editor.select(["slow"])
    sizes.change_heights(editor, sheet_of(editor), 16)
    assert lane_of(editor.document, "pains").height == high + 16
    assert sizes.can_fit_heights(editor)
    sizes.fit_heights(editor)
    assert lane_of(editor.document, "pains").height is None


def test_cards_cover_a_step_more_or_less_as_far_as_the_map_goes(editor):
    editor.select(["menu", "eat", "ask"])
    assert sizes.can_span(editor, 1)
    sizes.span(editor, 1)
    sizes.span(editor, 1)
    assert [named(editor.document, one).span for one in ("menu", "eat", "ask")] == [4, 1, 3]
    assert str(editor.history.undo_label) == "Change the steps of 2 cards"
    assert len(editor.history.labels) == 1
    for _ in range(5):
        sizes.span(editor, -1)
    assert [named(editor.document, one).span for one in ("menu", "eat", "ask")] == [1, 1, 1]
    editor.select(["eat"])
    assert not sizes.can_span(editor, 1)
    assert not sizes.can_span(editor, -1)
