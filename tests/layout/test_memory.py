from hypothesis import given

from journeyeditor.edits import cards, lanes, stages
from journeyeditor.layout import Memory
from tests.changing import histories
from tests.layout.sheets import card, document_with, lane_of, sheet_of, stages_of
from tests.strategies import examples


@examples(30)
@given(histories())
def test_a_layout_that_remembers_cards_equals_one_from_scratch(history):
    memory = Memory()
    for document in history:
        assert sheet_of(document, memory=memory) == sheet_of(document)


def test_only_what_changed_is_laid_out_again():
    document = document_with(stages_of(100, 100), [lane_of(card("Asks"), card("Pays", 1))])
    memory = Memory()
    before = sheet_of(document, memory=memory).lanes[0].cards
    document = cards.set_card_text(document, "map", "Asks", "Asks friends").document
    after = sheet_of(document, memory=memory).lanes[0].cards
    assert after[0].body != before[0].body
    assert after[1].body is before[1].body


def test_a_stage_that_moves_takes_its_cards_along_as_they_are():
    held = lane_of(card("Asks"), card("Reads", 1), card("Pays", 3), card("Waits", 1, span=2))
    document = document_with(stages_of(100, 80, 90, 120), [held])
    memory = Memory()
    before = {placed.stack.step_id: placed for placed in sheet_of(document, memory=memory).lanes[0].body.stacks}
    document = stages.move_stage(document, "map", "stage-0", 3).document
    after = {placed.stack.step_id: placed for placed in sheet_of(document, memory=memory).lanes[0].body.stacks}
    assert after.keys() == {"step-0", "step-1", "step-3"}
    assert all(after[name].stack is before[name].stack for name in before)
    assert all(after[name].left != before[name].left for name in before)


def test_cards_that_others_join_are_one_stack_in_the_order_of_their_lane():
    held = lane_of(card("Waits", 0, span=2), card("Reads", 1), card("Asks", 0), card("Pays", 3))
    (joined, alone) = sheet_of(document_with(stages_of(100, 100, 100, 100), [held])).lanes[0].body.stacks
    assert [placed.card.id for placed in joined.stack.cards] == ["Waits", "Asks", "Reads"]
    heights = {placed.card.id: placed.at.y for placed in joined.stack.cards}
    assert heights["Waits"] < heights["Reads"] == heights["Asks"]
    assert (joined.left, joined.stack.width, alone.stack.width) == (alone.left - 300, 200, 100)


def test_a_card_is_laid_out_again_where_its_lane_is_of_another_form():
    document = document_with(stages_of(100), [lane_of(card("Asks"))])
    memory = Memory()
    sheet_of(document, memory=memory)
    document = lanes.update_lane(document, "map", "lane", kind="quotes").document
    assert sheet_of(document, memory=memory) == sheet_of(document)


def test_the_same_is_made_once_and_what_is_not_asked_for_is_forgotten():
    memory = Memory()

    def made_for(**wanted):
        made = []
        for name, cause in wanted.items():
            memory.recall(name, (cause,), lambda _, name=name: made.append(name))
        memory.turn()
        return made

    assert made_for(a=1, b=1) == ["a", "b"]
    assert made_for(a=1, b=2) == ["b"]
    assert made_for(a=1) == []
    assert made_for(b=2, a=1) == ["b"], "it was forgotten"


def test_what_is_made_again_remembers_its_parts():
    memory, made = Memory(), []

    def part(_inner):
        made.append("part")
        return "part"

    for cause in (1, 2):
        memory.recall("whole", (cause,), lambda inner: inner.recall("part", (), part) + "s")
        memory.turn()
    assert made == ["part"]
