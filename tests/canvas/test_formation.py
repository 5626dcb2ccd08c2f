"""Cards that move together keep their places to each other."""

from hypothesis import assume, given
from hypothesis import strategies as st

from journeyeditor.canvas.tools.formation import Formation
from journeyeditor.edits import cards
from tests.strategies import documents, examples


def places(journey, card_ids):
    """The lane and the column of each card."""
    return {
        card.id: (row, journey.column_of[card.step])
        for row, lane in enumerate(journey.card_lanes)
        for card in lane.cards
        if card.id in card_ids
    }


def is_open(lane):
    return not (lane.hidden or lane.collapsed or lane.locked)


@examples(40)
@given(documents(), st.data())
def test_wherever_the_first_one_is_led_the_others_follow(document, data):
    journey = document.maps[0]
    chosen = [card.id for lane in journey.card_lanes if is_open(lane) for card in lane.cards]
    targets = [lane.id for lane in journey.card_lanes if is_open(lane)]
    assume(chosen and journey.steps)
    chosen = data.draw(st.lists(st.sampled_from(chosen), min_size=1, max_size=4, unique=True))
    goal = data.draw(st.sampled_from(targets)), data.draw(st.sampled_from(journey.steps)).id
    lane_id, step_id = Formation(journey, chosen).led_to(*goal)
    before = places(journey, chosen)
    after = places(cards.move_cards(document, journey.id, chosen, lane_id, step_id).document.maps[0], chosen)
    ways = {(after[one][0] - before[one][0], after[one][1] - before[one][1]) for one in chosen}
    assert len(ways) == 1, "all go the same way"
    assert all(is_open(journey.card_lanes[row]) for row, _ in after.values())
    if len(chosen) == 1:
        assert (lane_id, step_id) == goal
