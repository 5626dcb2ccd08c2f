"""Moving the selection by keyboard."""

import pytest

from journeyeditor.editor import commands
from journeyeditor.editor.moving import moves
from journeyeditor.edits import lanes
from tests.edits.pizza import cells_of, lane_of, stages_of


def moved(editor, selected, *directions):
    editor.select(selected.split())
    for direction in directions:
        moves.move(editor, direction)
    assert editor.selection == tuple(selected.split())


@pytest.mark.parametrize(
    ("selected", "directions", "stages"),
    [
        ("A", ["right"], "BAC"),
        ("A", ["right", "right", "right"], "BCA"),
        ("C", ["left"], "ACB"),
        ("A B", ["right"], "CAB"),
        ("B A", ["right"], "CAB"),
        ("A C", ["left"], "ABC"),
        ("B C", ["left"], "BCA"),
        ("A", ["up", "down", "left"], "ABC"),
    ],
)
def test_stages(editor, selected, directions, stages):
    moved(editor, selected, *directions)
    assert "".join(stage.id for stage in editor.journey.stages) == stages


@pytest.mark.parametrize(
    ("selected", "directions", "stages"),
    [
        ("a1", ["right"], ["A: a2 a1", "B: b1", "C: c1 c2 c3"]),
        ("a2", ["right"], ["A: a1", "B: a2 b1", "C: c1 c2 c3"]),
        ("c1", ["left"], ["A: a1 a2", "B: b1 c1", "C: c2 c3"]),
        ("b1", ["left"], ["A: a1 a2", "B: b1", "C: c1 c2 c3"]),
        ("a1", ["left"], ["A: a1 a2", "B: b1", "C: c1 c2 c3"]),
        ("c3", ["right"], ["A: a1 a2", "B: b1", "C: c1 c2 c3"]),
        ("c1 c2", ["right"], ["A: a1 a2", "B: b1", "C: c3 c1 c2"]),
    ],
)
def test_steps(editor, selected, directions, stages):
    moved(editor, selected, *directions)
    assert stages_of(editor.document) == stages


@pytest.mark.parametrize(
    ("selected", "directions", "order"),
    [
        ("does", ["down"], "feels does pains ideas"),
        ("does", ["down"] * 5, "feels pains ideas does"),
        ("ideas pains", ["up"], "does pains ideas feels"),
        ("does", ["up", "left", "right"], "does feels pains ideas"),
    ],
)
def test_lanes(editor, selected, directions, order):
    moved(editor, selected, *directions)
    assert [lane.id for lane in editor.journey.lanes] == order.split()


def test_a_lane_passes_those_that_are_hidden(editor):
    editor.apply(lanes.update_lane(editor.document, editor.map_id, "feels", hidden=True))
    moved(editor, "does", "down")
    assert [lane.id for lane in editor.journey.lanes] == ["feels", "pains", "does", "ideas"]


@pytest.mark.parametrize(
    ("selected", "directions", "lane", "cells"),
    [
        ("ask", ["right"], "does", {"a1": ["Look"], "a2": ["Ask", "Menu"], "c1": ["Pay"], "c3": ["Eat"]}),
        ("look", ["right"], "does", {"a1": ["Ask"], "a2": ["Menu", "Look"], "c1": ["Pay"], "c3": ["Eat"]}),
        ("ask", ["right", "left"], "does", {"a1": ["Ask", "Look"], "a2": ["Menu"], "c1": ["Pay"], "c3": ["Eat"]}),
        ("ask", ["down"], "does", {"a1": ["Look", "Ask"], "a2": ["Menu"], "c1": ["Pay"], "c3": ["Eat"]}),
        ("ask", ["down", "down"], "pains", {"a1": ["Ask"], "a2": ["Slow"], "c1": ["Cold"]}),
        ("cold", ["up"], "does", {"a1": ["Ask", "Look"], "a2": ["Menu"], "c1": ["Pay", "Cold"], "c3": ["Eat"]}),
        ("ask look", ["down"], "pains", {"a1": ["Ask", "Look"], "a2": ["Slow"], "c1": ["Cold"]}),
        ("ask pay", ["left"], "does", {"a1": ["Ask", "Look"], "a2": ["Menu"], "c1": ["Pay"], "c3": ["Eat"]}),
        ("pay eat", ["right"], "does", {"a1": ["Ask", "Look"], "a2": ["Menu"], "c1": ["Pay"], "c3": ["Eat"]}),
        ("pay eat", ["left"], "does", {"a1": ["Ask", "Look"], "a2": ["Menu"], "b1": ["Pay"], "c2": ["Eat"]}),
        ("box", ["down"], "ideas", {"c1": ["Box"]}),
        ("pay cold", ["up"], "does", {"a1": ["Ask", "Look"], "a2": ["Menu"], "c1": ["Pay"], "c3": ["Eat"]}),
        ("pay cold", ["down"], "ideas", {"c1": ["Cold", "Box"]}),
    ],
)
def test_cards(editor, selected, directions, lane, cells):
    moved(editor, selected, *directions)
    assert cells_of(editor.document, lane) == cells


def test_cards_never_come_out_of_sight(editor):
    editor.apply(lanes.update_lane(editor.document, editor.map_id, "pains", hidden=True))
    moved(editor, "pay", "down")
    assert [card.text for card in lane_of(editor.document, "ideas").cards] == ["Pay", "Box"]


def test_a_burst_of_presses_is_one_step(editor):
    before = editor.document
    moved(editor, "ask", "right", "right", "down", "left")
    assert len(editor.history.labels) == 1
    commands.select_none(editor)
    moved(editor, "ask", "right")
    assert len(editor.history.labels) == 2
    editor.undo()
    editor.undo()
    assert editor.document == before


def test_presses_on_other_elements_are_other_steps(editor):
    moved(editor, "ask", "right")
    moved(editor, "pay", "right")
    assert len(editor.history.labels) == 2


@pytest.mark.parametrize(
    ("selected", "directions"),
    [
        ("", ""),
        ("A", "left right"),
        ("a1", "left right"),
        ("does", "up down"),
        ("ask", "left right up down"),
        ("p1", ""),
        ("ask A", ""),
        ("eva", ""),
    ],
)
def test_which_ways_there_are(editor, selected, directions):
    editor.select(selected.split())
    ways = [direction for direction in ("left", "right", "up", "down") if moves.can_move(editor, direction)]
    assert ways == directions.split()
