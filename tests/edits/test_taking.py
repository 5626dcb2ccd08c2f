"""Differences from another copy of a map, taken over one by one until both say the same."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.edits import EditError, cards, curve, header, lanes, personas, stages, taking
from journeyeditor.files import load
from journeyeditor.model import broken_invariants
from journeyeditor.resources import sample_path
from journeyeditor.review.comparing import Side
from journeyeditor.review.comparing.shared import turned, with_shared_ids
from journeyeditor.review.differences import differences
from tests.edits.attempts import ATTEMPTS, Choice, attempted
from tests.strategies import documents, examples

PIZZA = load(sample_path("pizza-night.journey"))
MAP = PIZZA.maps[0]


def between(document, other):
    """What differs, and the other copy as it is taken from."""
    shared = with_shared_ids(Side(other, document.maps[0].id), Side(document, document.maps[0].id))
    return differences(*shared), shared.before


def taken_over(document, other):
    """A document after all has been taken over that can be, and how much could not."""
    left, map_id = 0, document.maps[0].id
    found, copy = between(document, other)
    while len(found) > left:
        kind, element_id, _, field = found[left]
        try:
            change, _ = taking.take_over(document, map_id, copy, [taking.Wanted(kind, element_id, field)])
        except EditError:
            left += 1
            continue
        assert list(broken_invariants(change.document)) == []
        document, before = change.document, len(found)
        found, copy = between(document, other)
        left += len(found) >= before
    return document, left


EDITS = {
    "stage gone": lambda d: stages.delete_stage(d, MAP.id, MAP.stages[2].id),
    "stage new": lambda d: stages.add_stage(d, MAP.id, 3, "Reserve"),
    "stages in another order": lambda d: stages.move_stage(d, MAP.id, MAP.stages[0].id, 3),
    "lane gone": lambda d: lanes.delete_lane(d, MAP.id, MAP.lanes[2].id),
    "card moved": lambda d: cards.move_cards(
        d, MAP.id, [MAP.card_lanes[1].cards[0].id], MAP.card_lanes[2].id, MAP.steps[5].id
    ),
    "card said otherwise": lambda d: cards.set_card_text(d, MAP.id, MAP.card_lanes[1].cards[0].id, "Asks"),
    "cards gone": lambda d: cards.delete_cards(d, MAP.id, [card.id for card in MAP.card_lanes[1].cards[:3]]),
    "point moved": lambda d: curve.move_point(
        d, MAP.id, MAP.curve_lanes[0].curves[0].points[0].id, MAP.steps[1].id, 0.5, -2
    ),
    "map said otherwise": lambda d: header.update_map(d, MAP.id, goal="Something else", owner="Ann"),
}


@pytest.mark.parametrize("name", EDITS)
def test_one_copy_becomes_the_other_difference_by_difference(name):
    changed = EDITS[name](PIZZA).document
    for document, other in ((PIZZA, changed), (changed, PIZZA)):
        became, left = taken_over(document, other)
        assert (became.maps[0], left) == (other.maps[0], 0)


@pytest.mark.parametrize("name", EDITS)
def test_one_copy_becomes_the_other_at_once_in_either_direction(name):
    changed = EDITS[name](PIZZA).document
    sides = Side(PIZZA, MAP.id), Side(changed, MAP.id)
    shared = with_shared_ids(*sides)
    found = [taking.Wanted(one.kind, one.element_id, one.field) for one in differences(*shared)]
    change, left = taking.take_over(changed, MAP.id, shared.before, found)
    assert (change.document.maps[0], left) == (PIZZA.maps[0], 0)
    later, names = turned(sides[0], shared)
    back = [
        taking.Wanted({"added": "removed", "removed": "added"}.get(kind, kind), names[key], field)
        for kind, key, field in found
    ]
    change, left = taking.take_over(PIZZA, MAP.id, later, back)
    assert (change.document.maps[0], left) == (changed.maps[0], 0)


def test_what_belongs_to_something_else_comes_after_it_and_what_cannot_come_is_counted():
    changed = stages.add_stage(PIZZA, MAP.id, 3, "Reserve").document
    step = changed.maps[0].stages[3].steps[0].id
    card = MAP.card_lanes[1].cards[0]
    changed = cards.move_cards(changed, MAP.id, [card.id], MAP.card_lanes[1].id, step).document
    wanted = [
        taking.Wanted("moved", card.id),
        taking.Wanted("changed", "nothing", "text"),
        taking.Wanted("removed", changed.maps[0].stages[3].id),
    ]
    change, left = taking.take_over(PIZZA, MAP.id, changed, wanted)
    assert (str(change.label), left) == ("Take over 2 differences", 1)
    assert change.document.maps[0] == changed.maps[0]
    with pytest.raises(EditError, match="take over first what it belongs to"):
        taking.take_over(PIZZA, MAP.id, changed, wanted[:1])


def test_a_persona_that_only_the_other_has_comes_along():
    other = personas.add_persona(PIZZA, "Bo").document
    bo = other.personas[-1].id
    lane = MAP.card_lanes[1]
    other = cards.update_card(other, MAP.id, lane.cards[0].id, personas=(bo,)).document
    became, _ = taken_over(PIZZA, other)
    assert [persona.name for persona in became.personas] == ["Eva Molin", "Bo"]
    assert became.maps[0].card_lanes[1].cards[0].personas == (bo,)


@given(documents(), st.randoms(use_true_random=False))
@examples(12)
def test_whatever_was_done_each_step_is_sound_and_most_can_be_taken_over(document, random):
    other = document
    for name in random.sample(sorted(name for name in ATTEMPTS if name != "taking.take_over"), 4):
        change = attempted(ATTEMPTS[name], Choice(Random(random.random()), other))
        other = change.document if change is not None else other
    if document.maps[0].id not in {journey.id for journey in other.maps}:
        return
    before = len(between(document, other)[0])
    became, _ = taken_over(document, other)
    assert len(between(became, other)[0]) <= before
