"""Opportunities and the pain points that they answer: linked and unlinked where both are selected."""

from journeyeditor.editor import Editor, answering
from journeyeditor.editor.answering import links_in_sight
from tests.layout.sheets import card, document_with, lane_of, stages_of


def test_an_opportunity_answers_what_is_selected_with_it_and_no_longer():
    lanes = [
        lane_of(card("slow"), card("cold", 1), id="pains", kind="pain-points"),
        lane_of(card("box"), card("bell", 1, answers=("cold",)), id="ideas", kind="opportunities"),
        lane_of(card("other"), id="does"),
    ]
    editor = Editor(document_with(stages_of(100, 100), lanes))
    editor.select(["box", "other"])
    assert not answering.can_answer(editor)
    editor.select(["slow", "cold", "box", "bell"])
    assert answering.can_answer(editor)
    assert not answering.is_answered(editor)
    answering.toggle_answers(editor)
    box, bell = editor.journey.lanes[1].cards
    assert (box.answers, bell.answers) == (("slow", "cold"), ("cold", "slow"))
    assert answering.is_answered(editor)
    assert editor.selection == ("slow", "cold", "box", "bell")
    editor.select(["slow"])
    assert links_in_sight(editor) == [("box", "slow"), ("bell", "slow")]
    editor.select(["bell", "slow"])
    answering.toggle_answers(editor)
    assert editor.journey.lanes[1].cards[1].answers == ("cold",)
    editor.select(["other"])
    assert links_in_sight(editor) == []
    assert [str(label) for label in editor.history.labels] == ["Answer pain points", "Answer pain points no longer"]
