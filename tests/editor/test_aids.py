"""Reading aids, switched on and off."""

from journeyeditor import files
from journeyeditor.editor import commands
from journeyeditor.editor.curves import aids
from tests.edits.pizza import lane_of


def test_an_aid_is_on_until_it_is_switched_off(editor):
    before = files.encode(editor.document)
    editor.select(["p1"])
    aids.toggle_aid(editor, "drops")
    aids.toggle_aid(editor, "peaks")
    assert lane_of(editor.document, "feels").aids == ("peaks", "drops")
    assert aids.shows_aid(editor, "drops")
    assert not aids.shows_aid(editor, "moments")
    assert editor.selection == ("p1",)
    aids.toggle_aid(editor, "peaks")
    aids.toggle_aid(editor, "drops")
    assert files.encode(editor.document) == before, "a map without aids is saved as before there were any"
    assert [str(label) for label in editor.history.labels] == [
        "Show rapid drops",
        "Show peaks",
        "Hide peaks",
        "Hide rapid drops",
    ]


def test_without_a_lane_of_curves_there_is_nothing_to_read(editor):
    assert aids.has_curves(editor)
    editor.select(["feels"])
    commands.delete(editor)
    assert not aids.has_curves(editor)
    assert not aids.shows_aid(editor, "peaks")
    count = editor.history.index
    aids.toggle_aid(editor, "peaks")
    assert editor.history.index == count
