"""Several maps of a document: down into the detail of a step, up again, and from one to the next."""

import pytest

from journeyeditor.editor import Cell, Editor, commands, levels
from journeyeditor.edits import steps
from journeyeditor.files import load
from journeyeditor.model.levels import details_in
from journeyeditor.resources import sample_path


@pytest.fixture
def editor():
    return Editor(load(sample_path("pizza-night.journey")))


def test_a_step_opens_into_its_own_map_and_that_into_one_more_and_one_comes_back_up(editor):
    top = editor.journey
    editor.select_cell(Cell(top.card_lanes[0].id, top.steps[2].id))
    assert levels.can_add_detail(editor)
    assert not levels.can_go_down(editor)
    levels.add_detail(editor)
    middle = editor.journey
    assert middle.title == top.steps[2].name
    editor.select((middle.steps[1].id,))
    levels.add_detail(editor)
    deep = editor.map_id
    assert [level.journey.id for level in levels.way_here(editor)] == [top.id, middle.id]
    assert details_in(editor.document) == {middle.id, deep}
    levels.go_up(editor)
    assert (editor.map_id, editor.selection) == (middle.id, (middle.steps[1].id,))
    assert levels.can_go_down(editor)
    assert not levels.can_add_detail(editor)
    levels.go_down(editor)
    levels.go_up(editor, 2)
    assert (editor.map_id, editor.selection) == (top.id, (top.steps[2].id,))
    assert not levels.can_go_up(editor)


def test_of_several_steps_one_comes_up_to_the_one_through_which_one_went_down(editor):
    first, last = editor.journey.steps[0], editor.journey.steps[-1]
    editor.select((first.id,))
    levels.add_detail(editor)
    shown = editor.map_id
    levels.go_up(editor)
    editor.apply(steps.update_step(editor.document, editor.map_id, last.id, detail=shown))
    editor.select((last.id,))
    levels.go_down(editor)
    levels.go_up(editor)
    assert editor.selection == (last.id,)


def test_maps_that_lead_to_each_other_have_an_end(editor):
    editor.select((editor.journey.steps[0].id,))
    top = editor.map_id
    levels.add_detail(editor)
    shown = editor.map_id
    for target in (top, shown):
        step_id = editor.journey.steps[0].id
        editor.apply(steps.update_step(editor.document, shown, step_id, detail=target))
        assert [level.journey.id for level in levels.way_here(editor)] == [top]


def test_undo_of_a_detail_shows_the_map_that_it_came_from(editor):
    commands.duplicate_map(editor)
    came_from = editor.map_id
    editor.select((editor.journey.steps[0].id,))
    levels.add_detail(editor)
    editor.undo()
    assert editor.map_id == came_from


def test_one_goes_through_the_maps_round_and_round_and_moves_them(editor):
    assert not levels.has_others(editor)
    first = editor.map_id
    commands.add_future_state(editor)
    future = editor.map_id
    levels.show_next_map(editor)
    assert editor.map_id == first
    levels.show_next_map(editor, -1)
    assert editor.map_id == future
    assert not levels.can_move_map(editor, 1)
    levels.move_map(editor, -1)
    assert [journey.id for journey in editor.document.maps] == [future, first]
