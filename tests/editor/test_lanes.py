"""Lanes that are collapsed, hidden and locked, and what a lock keeps."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.editor import Cell, Editor, commands, lane_commands
from journeyeditor.editor.locks import LockedError, expect_unlocked, lane_holding
from journeyeditor.edits import cards, colours, comments, curve, lanes, stages, steps
from tests.edits.attempts import any_attempt
from tests.edits.pizza import MAP, lane_of, named, pizza
from tests.strategies import documents, examples


@pytest.fixture
def locked(editor):
    """The editor, with the lanes *does* and *feels* locked."""
    editor.select(["does", "feels"])
    lane_commands.toggle_locked(editor)
    return editor


def label(editor):
    return str(editor.history.undo_label)


@pytest.mark.parametrize("chosen", ["pains", "slow", Cell("pains", "a1")])
def test_a_command_means_the_lane_of_what_is_chosen(editor, chosen):
    assert not lane_commands.has_lane(editor)
    editor.select_cell(chosen) if isinstance(chosen, Cell) else editor.select([chosen])
    assert lane_commands.has_lane(editor)
    for on, off, field in (
        (lane_commands.toggle_collapsed, lane_commands.is_collapsed, "collapsed"),
        (lane_commands.toggle_locked, lane_commands.is_locked, "locked"),
    ):
        for wanted in (True, False):
            on(editor)
            assert off(editor) is wanted
            assert getattr(lane_of(editor.document, "pains"), field) is wanted


def test_several_lanes_change_as_one_step(editor):
    editor.select(["does", "pains"])
    lane_commands.toggle_collapsed(editor)
    assert label(editor) == "Collapse 2 lanes"
    assert editor.selection == ("does", "pains")
    lane_commands.toggle_collapsed(editor)
    assert label(editor) == "Expand 2 lanes"
    lane_commands.toggle_lane(editor, "ideas")
    assert label(editor) == "Collapse lane “Ideas”"
    assert editor.selection == ("does", "pains")


def test_hidden_lanes_come_back_one_by_one_or_all_at_once(editor):
    editor.select(["does", "pains"])
    lane_commands.hide_lanes(editor)
    assert [lane.id for lane in lane_commands.hidden_lanes(editor)] == ["does", "pains"]
    assert label(editor) == "Hide 2 lanes"
    assert editor.selection == ()
    lane_commands.show_lanes(editor, ["pains"])
    assert editor.selection == ("pains",)
    assert label(editor) == "Show lane “Pains”"
    lane_commands.show_lanes(editor, [lane.id for lane in lane_commands.hidden_lanes(editor)])
    assert lane_commands.hidden_lanes(editor) == []


@pytest.mark.parametrize(
    "change",
    [
        lambda document: cards.set_card_text(document, MAP, "ask", "Shout"),
        lambda document: cards.move_cards(document, MAP, ["ask"], "pains", "a1"),
        lambda document: cards.move_cards(document, MAP, ["ask"], "does", "c1"),
        lambda document: cards.move_cards(document, MAP, ["slow"], "does", "c1"),
        lambda document: cards.add_card(document, MAP, "does", "a1"),
        lambda document: cards.delete_cards(document, MAP, ["ask"]),
        lambda document: colours.set_colour(document, MAP, ["ask"], "#0B6470"),
        lambda document: curve.move_point(document, MAP, "p1", "a1", 0.5, -2),
        lambda document: curve.delete_points(document, MAP, ["p1"]),
        lambda document: lanes.delete_lane(document, MAP, "does"),
        lambda document: lanes.rename_lane(document, MAP, "does", "Did"),
        lambda document: stages.delete_stage(document, MAP, "A"),
        lambda document: steps.delete_step(document, MAP, "a1"),
    ],
)
def test_nothing_in_a_locked_lane_changes(locked, change):
    document = locked.document
    with pytest.raises(LockedError, match=r"The lane “(Does|Feels)” is locked\. Unlock it to change it\."):
        locked.apply(change(document))
    with pytest.raises(LockedError):
        locked.preview(change(document))
    assert locked.document is document


@pytest.mark.parametrize(
    "change",
    [
        lambda document: cards.set_card_text(document, MAP, "slow", "Quick"),
        lambda document: cards.copy_cards(document, MAP, ["ask"], "pains", "a1"),
        lambda document: stages.move_stage(document, MAP, "A", 2),
        lambda document: steps.move_step(document, MAP, "b1", "A", 0),
        lambda document: stages.add_stage(document, MAP, 1),
        lambda document: steps.add_step(document, MAP, "A", 1),
        lambda document: lanes.update_lane(document, MAP, "does", height=200.0, hidden=True),
        lambda document: lanes.move_lane(document, MAP, "does", 2),
        lambda document: comments.add_comment(document, MAP, "does", "Who?"),
        lambda document: lanes.update_lane(document, MAP, "does", locked=False, name="Did"),
    ],
)
def test_a_lock_leaves_all_else_free(locked, change):
    document = locked.document
    locked.apply(change(document))
    assert locked.document is not document


def test_a_locked_lane_can_be_reviewed(locked):
    for element_id in ("ask", "p1"):
        locked.apply(comments.add_comment(locked.document, MAP, element_id, "Really?"))
    locked.apply(cards.update_card(locked.document, MAP, "ask", votes=2))
    with pytest.raises(LockedError):
        locked.apply(cards.update_card(locked.document, MAP, "ask", text="Asks", votes=3))


def test_undo_goes_back_past_a_lock(editor):
    editor.apply(cards.set_card_text(editor.document, MAP, "ask", "Shout"))
    editor.select(["does"])
    lane_commands.toggle_locked(editor)
    editor.undo()
    editor.undo()
    assert named(editor.document, "ask").text == "Ask"
    editor.redo()
    editor.redo()
    lane_commands.unlock_lane(editor, "does")
    editor.select(["ask"])
    commands.delete(editor)
    assert label(editor) == "Delete card “Shout”"


def test_whoever_asks_is_told_which_lane_holds_what(locked):
    journey = locked.journey
    assert [lane_holding(journey, one).id for one in ("ask", "p1", "curve", "pains")] == [
        "does",
        "feels",
        "feels",
        "pains",
    ]
    assert lane_holding(journey, "A") is None
    expect_unlocked(journey, "slow")
    expect_unlocked(journey, "A")
    with pytest.raises(LockedError):
        expect_unlocked(journey, "p1")


@examples(30)
@given(st.builds(pizza) | documents(), st.integers(0, 2**32))
def test_whatever_is_tried_a_lock_holds(document, seed):
    journey = document.maps[0]
    for lane in journey.lanes:
        document = lanes.update_lane(document, journey.id, lane.id, locked=True).document
    editor, before = Editor(document), _texts(document.map(journey.id))
    for number in range(20):
        try:
            change = any_attempt(Random(f"{seed}, {number}"), document)
            if change is not None and not _unlocks(change, document):
                editor.apply(change)
        except LockedError:
            continue
        if any(one.id == journey.id for one in editor.document.maps):
            assert _texts(editor.document.map(journey.id)).items() >= before.items()
        editor.undo()


def _texts(journey):
    """What the cards and the points of a map say, and in which lanes they stand."""
    cards = {card.id: (lane.id, card.text) for lane in journey.card_lanes for card in lane.cards}
    points = {
        point.id: (lane.id, point.reason, point.value)
        for lane in journey.curve_lanes
        for one in lane.curves
        for point in one.points
    }
    return cards | points


def _unlocks(change, document):
    locked = {lane.id for journey in document.maps for lane in journey.lanes if lane.locked}
    return any(lane.id in locked and not lane.locked for journey in change.document.maps for lane in journey.lanes)
