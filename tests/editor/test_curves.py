"""Several curves in one lane."""

from journeyeditor.editor import commands
from journeyeditor.editor.curves import several as curves
from tests.edits.pizza import lane_of, named


def test_a_curve_of_another_persona_today(editor):
    curves.add_curve(editor, "tom", "current")
    (new,) = editor.selection
    assert (named(editor.document, new).persona, named(editor.document, new).state) == ("tom", "current")
    assert curves.chosen_curve(editor).id == new
    assert [str(label) for label in editor.history.labels] == ["Add curve"]


def test_a_curve_that_would_look_like_another_gets_a_colour_of_its_own(editor):
    for _ in range(3):
        curves.add_curve(editor, None, "current")
    colours = [one.colour for one in lane_of(editor.document, "feels").curves[1:]]
    assert len({colour for colour in colours if colour}) >= 2
    assert len(set(colours)) == 3
    curves.add_curve(editor, "eva", "future")
    assert named(editor.document, editor.selection[0]).colour is None, "dashes tell it apart"


def test_without_a_lane_of_curves_there_is_one_then(editor):
    editor.select(["feels"])
    commands.delete(editor)
    curves.add_curve(editor, "eva", "future")
    (lane,) = editor.journey.curve_lanes
    assert editor.selection == tuple(one.id for one in lane.curves)
    assert [str(label) for label in editor.history.labels][1:] == ["Add curve"]


def test_a_curve_of_nobody_that_waits_to_be_drawn_is_taken(editor):
    curves.add_curve(editor, None, "current")
    (waiting,) = editor.selection
    curves.add_curve(editor, "tom", "current")
    assert editor.selection == (waiting,)
    assert named(editor.document, waiting).persona == "tom"


def test_a_curve_becomes_a_future_state_and_the_current_one_again(editor):
    editor.select(["p1"])
    curves.toggle_future(editor)
    assert curves.is_future(editor)
    assert editor.selection == ("p1",)
    curves.toggle_future(editor)
    assert named(editor.document, "curve").state == "current"
