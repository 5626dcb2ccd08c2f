"""What is edited shows in the next turns of the event loop; whoever looks sooner finds it as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeyeditor.edits import cards, stages
from tests.canvas.canvases import PIZZA_NIGHT, canvas_of
from tests.canvas.hand import let_follow
from tests.canvas.looks import card_saying, look_at, stage_named, step_named
from tests.canvas.test_scene_follows import deeds, do, expect_same_as_anew
from tests.strategies import examples

NAME = "Time to go home, all together, and to think of what there was to eat"


def rename(view, text, card_id="card-16"):
    view.editor.apply(cards.set_card_text(view.editor.document, view.editor.map_id, card_id, text))


def test_an_edit_shows_in_later_turns(view):
    before, sheet = view.map_scene.picture, view.shown.sheet
    rename(view, "Sits")
    assert view.lags
    assert view.map_scene.picture is before
    assert view.shown.sheet is sheet
    let_follow(view)
    assert view.map_scene.picture is not before
    assert card_saying(view, "Sits")
    expect_same_as_anew(view)


def test_whoever_asks_finds_the_sheet_as_it_is(view):
    rename(view, "Sits")
    assert card_saying(view, "Sits")
    assert not view.lags
    expect_same_as_anew(view)


def test_the_sheet_goes_along_with_edits_that_never_rest(view):
    seen = set()
    for number in range(30):
        rename(view, f"Sits {number}")
        QApplication.processEvents()
        seen.add(id(view.map_scene.picture))
    assert len(seen) > 2
    let_follow(view)
    expect_same_as_anew(view)


@examples(8)
@given(to_do=st.lists(st.tuples(deeds, st.integers(0, 6)), min_size=2, max_size=8))
def test_however_far_it_has_followed_all_is_right_in_the_end(qapp, to_do):
    with canvas_of(PIZZA_NIGHT, shown=False) as view:
        for deed, turns in to_do:
            do(view.editor, deed)
            for _ in range(turns):
                QApplication.processEvents()
        let_follow(view)
        expect_same_as_anew(view)


@pytest.mark.parametrize("is_written", [False, True])
def test_a_press_means_what_the_hand_sees(view, pointer, is_written):
    """A name that takes another line moves all below it, after the hand has aimed and before its press is taken."""
    look_at(view, stage_named(view, "Leave").rect.centre, zoom=1)
    stage, step = stage_named(view, "Leave").stage, stage_named(view, "Time to eat!").steps[0]
    aim = step.rect.centre
    if is_written:
        view.edit_text_of(stage.id, "name")
        QTest.keyClicks(view.text_widget, NAME)
    else:
        view.editor.apply(stages.rename_stage(view.editor.document, view.editor.map_id, stage.id, NAME))
    pointer.double_click(aim)
    assert not step_named(view, step.step.name).rect.contains(aim)
    assert view.editor.selection == (step.step.id,)
    assert view.text_widget.text == step.step.name
