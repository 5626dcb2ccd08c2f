"""Cut, copy and paste of the selection."""

import base64

import pytest

from journeyeditor.editor import Cell, Editor, commands
from journeyeditor.editor.clipboard.commands import Copied, copied, cut, paste_copied, paste_pictures
from journeyeditor.editor.clipboard.copyable import can_copy
from journeyeditor.editor.new_document import new_document
from journeyeditor.edits import EditError, cards
from journeyeditor.files import FileProblem
from journeyeditor.model import Asset
from tests.edits.pizza import cells_of, curve_points, ids, named, stages_of


def test_what_can_be_copied_is_of_one_kind(editor):
    for chosen, possible in [
        ((), False), (("ask", "pay"), True), (("ask", "string"), True), (("string",), False), (("A",), True),
        (("a1",), True), (("pains",), True), (("p1",), True), (("ask", "A"), False), (("eva",), False),
    ]:  # fmt: skip
        editor.select(chosen)
        assert can_copy(editor) == possible, chosen
    assert copied(editor) == Copied()


def test_copying_changes_nothing_and_gives_three_forms(editor):
    before = editor.document
    editor.select(["ask", "slow"])
    found = copied(editor)
    assert found.text == "Ask\t\n\tSlow\n"
    assert found.html.count("<tr>") == 2
    assert found.own.startswith(b'{"format": "journeyeditor-clipping", "version": 1, "kind": "cards"')
    assert (editor.document, editor.history.can_undo) == (before, False)


def test_copying_and_pasting_at_once_doubles_in_place(editor):
    editor.select(["ask", "slow"])
    assert paste_copied(editor, copied(editor))
    assert cells_of(editor.document, "does")["a1"] == ["Ask", "Ask", "Look"]
    assert cells_of(editor.document, "pains")["a2"] == ["Slow", "Slow"]
    assert [named(editor.document, name).text for name in editor.selection] == ["Ask", "Slow"]
    editor.undo()
    assert not editor.history.can_undo


def test_cutting_is_one_step_and_pasting_puts_back(editor):
    before = cells_of(editor.document, "pains")
    editor.select(["slow"])
    found = cut(editor)
    assert str(editor.history.undo_label) == "Cut 1 card"
    assert editor.cell == Cell("pains", "a2")
    paste_copied(editor, found)
    assert cells_of(editor.document, "pains") == before
    editor.undo()
    editor.undo()
    assert "slow" in ids(editor.document)


def test_several_are_cut(editor):
    editor.select(["ask", "look", "slow"])
    cut(editor)
    assert str(editor.history.undo_label) == "Cut 3 cards"
    assert ids(editor.document).isdisjoint(["ask", "look", "slow"])


def test_what_cannot_be_deleted_cannot_be_cut(editor):
    editor.select(["b1"])
    with pytest.raises(EditError, match="at least one step"):
        cut(editor)


def test_cards_go_to_the_selected_cell(editor):
    editor.select(["ask", "look"])
    found = copied(editor)
    editor.select_cell(Cell("ideas", "c3"))
    paste_copied(editor, found)
    assert cells_of(editor.document, "ideas") == {"c1": ["Box"], "c3": ["Ask", "Look"]}


@pytest.mark.parametrize(
    ("selected", "lane", "step"),
    [((), "does", "a1"), (("C",), "does", "c1"), (("b1",), "does", "b1"), (("pains",), "pains", "a1")],
)
def test_cards_go_to_the_first_cell_of_what_is_selected(editor, selected, lane, step):
    editor.select(["box"])
    found = copied(editor)
    editor.select(selected)
    paste_copied(editor, found)
    assert cells_of(editor.document, lane)[step][-1] == "Box"


def test_stages_steps_and_lanes_come_beside_those_selected(editor):
    editor.select(["B"])
    found = copied(editor)
    editor.select(["ask"])
    paste_copied(editor, found)
    assert stages_of(editor.document)[1] == "stage-1: step-1"
    editor.select(["b1"])
    found = copied(editor)
    editor.select_cell(Cell("does", "c1"))
    paste_copied(editor, found)
    assert stages_of(editor.document)[-1] == "C: c1 step-2 c2 c3"
    editor.undo()
    editor.select(["A"])
    paste_copied(editor, found)
    assert stages_of(editor.document)[0] == "A: a1 a2 step-2"
    editor.select(["does"])
    found = copied(editor)
    editor.select(["slow", "feels"])
    paste_copied(editor, found)
    assert [lane.name for lane in editor.journey.lanes] == ["Does", "Feels", "Pains", "Does", "Ideas"]


def test_points_go_to_the_curve_that_is_selected(editor):
    editor.select(["p2", "p3"])
    found = copied(editor)
    editor.select(["p4"])
    paste_copied(editor, found)
    assert [point[:2] for point in curve_points(editor.document)][-3:] == [("c3", 0.5), ("c3", 0.5), ("step-2", 0.25)]


def test_lines_become_cards_of_one_cell(editor):
    editor.select_cell(Cell("pains", "c3"))
    assert paste_copied(editor, Copied(text="Cold\n\nLate\r\n"))
    assert cells_of(editor.document, "pains")["c3"] == ["Cold", "Late"]
    assert str(editor.history.undo_label) == "Paste 2 cards"


def test_a_block_of_a_spreadsheet_becomes_a_block_of_cards(editor):
    editor.select_cell(Cell("pains", "c2"))
    paste_copied(editor, Copied(text='A\t"B\nb"\tC\r\nD\t\tE\r\n'))
    assert cells_of(editor.document, "pains") == {
        "a2": ["Slow"], "c1": ["Cold"], "c2": ["A"], "c3": ["B\nb"], "step-3": ["C"],
    }  # fmt: skip
    assert cells_of(editor.document, "ideas") == {"c1": ["Box"], "c2": ["D"], "step-3": ["E"]}


def test_html_tells_more_than_text(editor):
    editor.select_cell(Cell("ideas", "a1"))
    table = "<table><tr><td colspan=2>Wide<td>B</table>"
    paste_copied(editor, Copied(text="Wide\t\tB", html=table))
    wide = named(editor.document, editor.selection[0])
    assert (wide.text, wide.span) == ("Wide", 2)
    paste_copied(editor, Copied(text="Words", html="<p>Words</p>"))
    assert named(editor.document, editor.selection[0]).text == "Words"


def test_pictures_tell_a_story_step_by_step_where_they_have_room(editor):
    pictures = [Asset(id=f"asset-{number}", media_type="image/png", data="") for number in (1, 2)]
    lane_id = commands.add_lane_to_fill(editor, "images")
    paste_pictures(editor, pictures)
    assert [len(found) for found in cells_of(editor.document, lane_id).values()] == [1, 1]
    editor.select_cell(Cell(lane_id, editor.journey.steps[-1].id))
    paste_pictures(editor, pictures)
    assert len(cells_of(editor.document, lane_id)[editor.journey.steps[-1].id]) == 2


def test_a_picture_becomes_a_card(editor):
    picture = b"\x89PNG\r\n\x1a\nand so on"
    editor.select_cell(Cell("ideas", "c3"))
    paste_copied(editor, Copied(picture=picture))
    (card,) = [card for card in editor.journey.card_lanes[2].cards if card.step == "c3"]
    asset = editor.document.asset(card.image.asset)
    assert (asset.media_type, base64.b64decode(asset.data)) == ("image/png", picture)
    paste_copied(editor, Copied(picture=picture))
    assert len(editor.document.assets) == 2
    with pytest.raises(EditError, match="larger than 8 MB"):
        paste_copied(editor, Copied(picture=picture + bytes(9_000_000)))


@pytest.mark.parametrize("nothing", [Copied(), Copied(text=" \n\t\n"), Copied(html="<table></table>")])
def test_nothing_is_not_pasted(editor, nothing):
    assert not paste_copied(editor, nothing)
    assert not editor.history.can_undo


def test_damage_changes_nothing(editor):
    before = editor.document
    with pytest.raises(FileProblem, match="“Clipboard”"):
        paste_copied(editor, Copied(own=b"{}", text="Words"))
    assert editor.document is before


def test_what_one_document_copied_another_pastes(editor):
    editor.select(["ask", "look", "cold", "box"])
    other = Editor(new_document())
    other.select_cell(Cell("lane-5", "step-2"))
    paste_copied(other, copied(editor))
    assert [persona.name for persona in other.document.personas] == ["Eva Molin"]
    assert len(other.journey.connectors) == 1
    assert [lane.name for lane in other.journey.lanes][-1] == "Ideas"


def test_cards_without_words_are_copied_in_our_own_form_alone(editor):
    editor.apply(cards.set_card_text(editor.document, editor.map_id, "ask", ""))
    editor.select(["ask"])
    found = copied(editor)
    assert (found.text, found.html) == ("", "")
    assert paste_copied(editor, found)
    assert cells_of(editor.document, "does")["a1"] == ["", "", "Look"]


def test_what_is_pasted_taken_back_and_pasted_again_comes_to_the_same_cell(editor):
    editor.select_cell(Cell("ideas", "c3"))
    for _ in range(2):
        paste_copied(editor, Copied(text="One\nTwo"))
        pasted = [card.text for card in editor.journey.card_lanes[2].cards if card.step == "c3"]
        assert pasted == ["One", "Two"]
        editor.undo()
        assert (editor.selection, editor.cell) == ((), Cell("ideas", "c3"))
