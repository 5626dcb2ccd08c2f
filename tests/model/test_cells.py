"""The cells of a lane of cards, found once."""

from itertools import chain

from hypothesis import given

from tests.strategies import documents, examples


@examples(20)
@given(documents())
def test_the_cells_of_a_lane_hold_its_cards_in_their_order(document):
    for lane in chain.from_iterable(journey.card_lanes for journey in document.maps):
        for step_id, cards in lane.cells.items():
            assert cards == tuple(card for card in lane.cards if card.step == step_id)
        assert sum(map(len, lane.cells.values())) == len(lane.cards)
        assert [lane.place_of[card.id] for card in lane.cards] == list(range(len(lane.cards)))


@examples(20)
@given(documents())
def test_a_lane_tells_how_far_its_cards_reach_where_it_is_over_several_steps(document):
    for lane in chain.from_iterable(journey.card_lanes for journey in document.maps):
        widest = {step_id: max(card.span for card in cards) for step_id, cards in lane.cells.items()}
        assert lane.reaching == {step_id: span for step_id, span in widest.items() if span > 1}
