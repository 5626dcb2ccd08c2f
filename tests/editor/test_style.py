"""The looks of cards and stages, from one to others."""

from journeyeditor.editor.clipboard.style import Style, can_copy_style, copied_style, paste_style
from journeyeditor.edits import cards, stages
from tests.edits.pizza import MAP, named


def looks(editor, *ids):
    return [(named(editor.document, name).colour, getattr(named(editor.document, name), "icon", None)) for name in ids]


def test_a_style_goes_to_all_that_is_selected_as_one_step(editor):
    editor.apply(cards.update_card(editor.document, MAP, "ask", colour="#0B7285", icon="phone"))
    editor.select(["ask"])
    style = copied_style(editor)
    assert style == Style("#0B7285", "phone")
    editor.select(["slow", "B", "p1"])
    paste_style(editor, style)
    assert looks(editor, "slow", "B") == [("#0B7285", "phone"), ("#0B7285", None)]
    assert str(editor.history.undo_label) == "Paste style to 2 elements"
    assert editor.selection == ("slow", "B", "p1")
    editor.undo()
    assert looks(editor, "slow", "B") == [(None, ""), (None, None)]


def test_the_style_of_a_stage_leaves_icons_alone(editor):
    editor.apply(stages.update_stage(editor.document, MAP, "A", colour="#FFFFFF"))
    editor.apply(cards.update_card(editor.document, MAP, "ask", icon="phone"))
    editor.select(["A"])
    style = copied_style(editor)
    editor.select(["ask"])
    paste_style(editor, style)
    assert looks(editor, "ask") == [("#FFFFFF", "phone")]
    assert str(editor.history.undo_label) == "Paste style to 1 card"


def test_other_things_have_no_style(editor):
    editor.select(["p1", "does"])
    assert not can_copy_style(editor)
    assert copied_style(editor) is None
