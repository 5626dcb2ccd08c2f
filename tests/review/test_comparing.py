"""Two maps compared: what belongs together, what differs, and one map that shows both."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor import files
from journeyeditor.edits import cards, curve, lanes, maps, stages
from journeyeditor.model import broken_invariants
from journeyeditor.model.weaving import woven
from journeyeditor.resources import sample_path
from journeyeditor.review.comparing import BEFORE, Names, Side, compare, elsewhere
from journeyeditor.review.comparing.aligned import aligned
from journeyeditor.review.comparing.alike import likeness, matched
from journeyeditor.review.differences import differences
from journeyeditor.templates.samples import SAMPLES
from tests.edits.attempts import ATTEMPTS, Choice, attempted
from tests.strategies import documents, examples

PIZZA = files.load(sample_path("pizza-night.journey"))
NOW = PIZZA.maps[0].id
NAMES = Names("Before", "After")


@pytest.fixture
def future():
    """A document with a future state that is still as the present one, and the id of the future one."""
    change = maps.add_future_state(PIZZA, NOW)
    return change.document, change.touched[0]


def of_cards(comparison):
    """What became of cards, stages, steps and lanes, in words."""
    on_map = {
        element: kinds for element, kinds in comparison.marks.items() if element != comparison.shared.after.maps[0].id
    }
    told = [found for found in comparison.differences if found.element_id in on_map]
    return {str(found.message).partition(" changed from ")[0] for found in told if "curve" not in str(found.message)}


def card(journey, text):
    return next(card for lane in journey.card_lanes for card in lane.cards if card.text == text)


def test_a_copy_with_ids_of_its_own_is_known_part_by_part(future):
    document, then = future
    comparison = compare(Side(document, NOW), Side(document, then), NAMES)
    (note,) = of_cards(comparison)
    assert note.startswith("Comment “This is a sample.")
    merged = comparison.merged.maps[0]
    assert [lane.name for lane in merged.lanes] == [lane.name for lane in PIZZA.maps[0].lanes]
    assert comparison.along == {}


def test_what_was_done_to_the_copy_is_told_and_shown(future):
    document, then = future
    journey = document.map(then)
    lane = journey.card_lanes[1]
    for edit in (
        lambda d: stages.rename_stage(d, then, journey.stages[3].id, "Order online"),
        lambda d: stages.add_stage(d, then, 3, "Reserve"),
        lambda d: stages.delete_stage(d, then, journey.stages[5].id),
        lambda d: cards.set_card_text(d, then, card(journey, "Studies the menu").id, "Studies the menu on a phone"),
        lambda d: cards.delete_cards(d, then, [card(journey, "Gets seated").id]),
        lambda d: cards.move_cards(d, then, [card(journey, "Eats her meal").id], lane.id, journey.steps[0].id),
        lambda d: cards.add_card(d, then, lane.id, journey.steps[1].id, None, "Asks the chatbot"),
        lambda d: lanes.delete_lane(d, then, journey.lanes[0].id),
    ):
        document = edit(document).document
    comparison = compare(Side(document, NOW), Side(document, then), NAMES)
    told = of_cards(comparison)
    future_title = "Dinner at a pizza restaurant (future state)"
    for words in (
        f"The name of stage “Order online” in map “{future_title}”",
        f"Stage “Reserve” added, in map “{future_title}”",
        "Stage “Leave” removed, in map “Dinner at a pizza restaurant”",
        "The text of card “Studies the menu on a phone” in lane “Actions”, step “Read the menu”",
        "Card “Gets seated” removed, in lane “Actions”, step “Take a seat”",
        "Card “Eats her meal” moved from lane “Actions”, step “Eat” to lane “Actions”, step “Look around”",
        "Card “Asks the chatbot” added, in lane “Actions”, step “Ask around”",
        "Lane “Customer goals” removed, in map “Dinner at a pizza restaurant”",
    ):
        assert words in told
    merged = comparison.merged.maps[0]
    assert [stage.name for stage in merged.stages] == [
        *(
            "Awareness",
            "Research",
            "Arrival",
            "Reserve",
            "Order online",
            "Time to eat!",
            "Leave",
            "Feedback",
            "Come back",
        )
    ]
    assert merged.lanes[0].name == "Customer goals"
    assert comparison.along[card(merged, "Talks with the waiter").id] == "removed", "it went with its stage"
    assert comparison.marks[card(merged, "Gets seated").id] == ("removed",)
    assert comparison.marks[card(merged, "Eats her meal").id] == ("moved",)
    before, after = aligned(comparison.shared, merged.stages)
    assert [s.id for s in before.maps[0].stages[4].steps] == [s.id for s in after.maps[0].stages[4].steps]
    assert len(before.maps[0].steps) == len(after.maps[0].steps) == len(merged.steps)


def test_a_curve_that_differs_stands_beside_how_it_was_on_the_scale_of_now(future):
    document, then = future
    lane = document.map(then).curve_lanes[0]
    point = lane.curves[0].points[4]
    document = curve.update_point(document, then, point.id, value=2.0).document
    document = curve.set_scale(document, then, lane.id, lane.scale.with_(low=0.0, high=4.0)).document
    merged = compare(Side(document, NOW), Side(document, then), NAMES).merged.maps[0]
    was, now = merged.curve_lanes[0].curves
    assert (was.id, was.name, now.name) == (f"{BEFORE}{now.id}", "Eva today (Before)", "Eva today (After)")
    assert was.points[4].value == PIZZA.maps[0].curve_lanes[0].curves[0].points[4].value + 2
    assert not any(point.reason for point in was.points)


def test_two_states_of_one_map_are_known_by_their_ids_whatever_they_say():
    journey = PIZZA.maps[0]
    first, second = journey.card_lanes[1].cards[:2]
    after = cards.set_card_text(PIZZA, NOW, first.id, second.text).document
    after = cards.set_card_text(after, NOW, second.id, "Nothing of that").document
    comparison = compare(Side(PIZZA, NOW), Side(after, NOW), NAMES)
    assert comparison.marks == {first.id: ("changed",), second.id: ("changed",)}
    assert list(comparison.differences) == differences(PIZZA, after)


def test_maps_that_have_nothing_in_common_share_ids_by_accident_alone():
    other = files.load(SAMPLES[-1].path)
    comparison = compare(Side(PIZZA, NOW), Side(other, other.maps[0].id), NAMES)
    assert comparison.count("added") > 5
    assert comparison.count("removed") > 5
    assert not list(broken_invariants(comparison.merged))


@given(documents(), st.randoms(use_true_random=False))
@examples(50)
def test_whatever_was_done_both_are_shown_whole_and_soundly(document, random):
    side = Side(document, document.maps[0].id)
    after = document
    for name in random.sample(sorted(ATTEMPTS), 6):
        change = attempted(ATTEMPTS[name], Choice(Random(random.random()), after))
        after = change.document if change is not None else after
    if side.map_id not in {journey.id for journey in after.maps}:
        return
    comparison = compare(side, Side(after, side.map_id), NAMES)
    shared, merged = comparison.shared, comparison.merged.maps[0]
    like_before = shared.after.with_(
        figures=shared.before.figures
    )  # told of, though nothing on the sheet has a mark for it
    assert (not comparison.marks) == (shared.before == like_before)
    assert comparison.differences or shared.before == shared.after
    broken = [str(one) for one in broken_invariants(comparison.merged) if "names the map" not in str(one)]
    assert broken == []
    shown = {card.id for lane in merged.card_lanes for card in lane.cards}
    for one in shared:
        assert {card.id for lane in one.maps[0].card_lanes for card in lane.cards} <= shown
        assert set(one.maps[0].column_of) <= set(merged.column_of)


def test_words_are_as_alike_as_they_share_words():
    assert likeness("Pays  by card", "pays by CARD") == 1
    assert likeness("", "") == likeness("a", "b") == 0
    assert likeness("Order", "Order online") == pytest.approx(2 / 3)
    assert matched(["a", "b"], ["b", "c"], likeness, 0.5) == [("b", "b")]


def test_what_is_gone_stands_behind_what_it_stood_behind():
    def named(*ids):
        return [steps_named[one] for one in ids]

    steps_named = {one: PIZZA.maps[0].steps[0].with_(id=one) for one in "abcdx"}
    assert [s.id for s in woven(named("x", "a", "b", "c"), named("c", "a", "d"))] == ["x", "c", "a", "b", "d"]


def test_the_table_of_figures_is_told_once():
    after = PIZZA.with_(figures="numbers/figures.csv")
    (told,) = compare(Side(PIZZA, NOW), Side(after, NOW), NAMES).differences
    assert str(told.message) == "The file with figures of the document changed from nothing to “figures.csv”"
    moved = PIZZA.with_(figures="figures.csv")
    (told,) = compare(Side(after, NOW), Side(moved, NOW), NAMES).differences
    assert str(told.message).endswith("changed from “numbers/figures.csv” to “figures.csv”")
    assert elsewhere(Side(PIZZA, NOW), Side(after, NOW)) == []
