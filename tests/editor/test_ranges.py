"""What lies between two places of a map."""

import pytest

from journeyeditor.editor import Cell
from journeyeditor.editor.ranges import between
from journeyeditor.edits import lanes
from tests.edits.pizza import MAP, journey_of, pizza


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        ("A", "C", "A B C"),
        ("C", "B", "C B"),
        ("b1", "c2", "b1 c1 c2"),
        ("pains", "does", "pains does feels"),
        ("p3", "p1", "p3 p1 p2"),
        ("ask", "look", "ask look"),
        ("look", "pay", "look ask menu pay"),
        ("slow", "box", "slow cold box"),
        ("menu", "cold", "menu pay slow cold"),
        ("eat", "slow", "eat menu pay slow cold"),
        (Cell("does", "b1"), "cold", "menu pay cold"),
        ("cold", Cell("does", "b1"), "cold menu pay"),
        (Cell("ideas", "a1"), Cell("ideas", "a2"), ""),
        ("A", "ask", "ask"),
        ("A", Cell("does", "a1"), ""),
    ],
)
def test_all_from_one_place_to_another(start, end, found):
    assert between(journey_of(pizza()), start, end) == tuple(found.split())


def test_lanes_that_show_no_cards_give_none():
    document = lanes.update_lane(pizza(), MAP, "pains", collapsed=True).document
    assert between(journey_of(document), "menu", "box") == ("menu", "pay", "box")
    document = lanes.update_lane(pizza(), MAP, "pains", hidden=True).document
    assert between(journey_of(document), "menu", "box") == ("menu", "pay", "box")
    assert between(journey_of(document), "does", "ideas") == ("does", "feels", "ideas")
