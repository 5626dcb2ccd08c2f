"""The outline of a map, and how it grows."""

from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.editor.outline.building import add_after, add_inside, can_hold, lane_kind_called, rename
from journeyeditor.editor.outline.moves import HOLDERS, moved_to
from journeyeditor.editor.outline.tree import OutlineMemory
from journeyeditor.edits import cards
from journeyeditor.model import LANE_KINDS, broken_invariants
from tests.changing import histories
from tests.edits.pizza import MAP, pizza
from tests.strategies import documents, examples


def entries_of(document, map_id=MAP):
    """Every entry of a map but the map itself, by key."""
    found = {}

    def walk(entry):
        for child in entry.children:
            found[child.key] = child
            walk(child)

    walk(OutlineMemory().outline(document, map_id))
    return found


def shown(document, key):
    return [child.name for child in entries_of(document)[key].children]


def test_it_holds_everything_once():
    entries = entries_of(pizza())
    kinds = {}
    for entry in entries.values():
        kinds.setdefault(entry.kind, []).append(entry.key)
    assert kinds["stage"] == ["A", "B", "C"]
    assert kinds["step"] == ["a1", "a2", "b1", "c1", "c2", "c3"]
    assert kinds["card"] == ["ask", "look", "menu", "pay", "eat", "slow", "cold", "box"]
    assert kinds["point"] == ["p1", "p2", "p3", "p4"]
    assert kinds["persona"] == ["eva"]


def test_an_entry_says_where_it_stands():
    entries = entries_of(pizza())
    assert (entries["look"].detail, entries["look"].place, entries["look"].peers) == (("Hunger",), 2, 2)
    assert entries["p2"].detail == ("Unhappy", "Order")
    assert str(entries["a1"].without) == "Step 1"


@examples(8)
@given(histories())
def test_what_is_remembered_is_what_a_start_from_nothing_gives(history):
    memory = OutlineMemory()
    for document in history:
        map_id = document.maps[0].id
        assert memory.outline(document, map_id) == OutlineMemory().outline(document, map_id)


def test_lanes_that_stay_the_same_are_the_same_entries():
    memory, document = OutlineMemory(), pizza()
    before = memory.outline(document, MAP).children[2].children
    after = memory.outline(cards.set_card_text(document, MAP, "ask", "Hm").document, MAP).children[2].children
    assert [a is b for a, b in zip(before, after, strict=True)] == [False, True, True, True]


@examples(8)
@given(documents(), st.sampled_from(["", "Order", "Actions", "Feelings", "two\nlines", "注文"]), st.booleans())
def test_whatever_is_added_is_sound_and_there(document, text, onward):
    map_id = document.maps[0].id
    for key, entry in entries_of(document, map_id).items():
        changes = [] if entry.is_heading else [add_after(document, map_id, entry.kind, key, text, onward)]
        if can_hold(entry.kind):
            changes.append(add_inside(document, map_id, entry.kind, key, text))
        if not entry.is_heading:
            changes.append(rename(document, map_id, entry.kind, key, text))
        for change in changes:
            assert not list(broken_invariants(change.document))
            (new,) = change.touched
            assert " ".join(entries_of(change.document, map_id)[new].name.split()) == " ".join(text.split())


def test_what_is_added_comes_right_below():
    document = pizza()
    assert shown(add_after(document, MAP, "stage", "A", "X").document, f"{MAP}/stages") == [
        "Hunger", "X", "Order", "Dinner",
    ]  # fmt: skip
    assert shown(add_after(document, MAP, "card", "ask", "X").document, "does") == [
        "Ask", "X", "Look", "Menu", "Pay", "Eat",
    ]  # fmt: skip
    assert shown(add_after(document, MAP, "lane", "does", "X").document, f"{MAP}/lanes") == [
        "Does", "X", "Feels", "Pains", "Ideas",
    ]  # fmt: skip


def test_onward_is_the_next_step_that_the_card_does_not_cover():
    change = add_after(pizza(), MAP, "card", "menu", "X", onward=True)
    assert entries_of(change.document)[change.touched[0]].detail == ("Dinner",)
    assert shown(change.document, "does") == ["Ask", "Look", "Menu", "Pay", "X", "Eat"]


def test_the_one_step_of_a_new_stage_is_named_before_there_is_a_second():
    document = pizza()
    change = add_after(document, MAP, "stage", "A", "X")
    (stage,) = change.touched
    first = add_inside(change.document, MAP, "stage", stage, "One").document
    assert shown(first, stage) == ["One"]
    assert shown(add_inside(first, MAP, "stage", stage, "Two").document, stage) == ["One", "Two"]


def test_a_lane_that_is_called_as_a_kind_is_of_that_kind():
    for kind, lane in LANE_KINDS.items():
        assert lane_kind_called(f" {lane.name.upper()} ") == kind
    assert lane_kind_called("Weather") == "own"
    change = add_inside(pizza(), MAP, "lanes", f"{MAP}/lanes", "Feelings")
    lane = change.document.map(MAP).lanes[-1]
    assert (lane.kind, lane.name) == ("sentiment", "Feelings")
    named = add_inside(change.document, MAP, "lane", lane.id, "Eva today").document
    assert shown(named, lane.id) == ["Eva today"]


def test_a_curve_grows_by_points_from_step_to_step():
    document = pizza()
    change = add_after(document, MAP, "point", "p1", "Then")
    (point,) = change.touched
    assert entries_of(change.document)[point].detail == ("Happy", "Hunger", "Choose")
    change = add_inside(document, MAP, "curve", "curve", "First")
    assert entries_of(change.document)[change.touched[0]].detail == ("Very unhappy", "Hunger")


# -------------------------------------------------------------------------------------------------------- dragged


def test_what_is_dragged_stands_after_what_it_was_dropped_below():
    document = pizza()
    assert shown(moved_to(document, MAP, "stage", ["A", "B"], f"{MAP}/stages", "C").document, f"{MAP}/stages") == [
        "Dinner", "Hunger", "Order",
    ]  # fmt: skip
    assert shown(moved_to(document, MAP, "lane", ["ideas", "pains"], f"{MAP}/lanes", "").document, f"{MAP}/lanes") == [
        "Ideas", "Pains", "Does", "Feels",
    ]  # fmt: skip
    steps = moved_to(document, MAP, "step", ["a1"], "C", "c1").document
    assert [entry.key for entry in entries_of(steps)["C"].children] == ["c1", "a1", "c2", "c3"]


def test_cards_are_dragged_into_cells_and_lanes():
    document = pizza()
    below = moved_to(document, MAP, "card", ["slow"], "does", "ask").document
    assert shown(below, "does") == ["Ask", "Slow", "Look", "Menu", "Pay", "Eat"]
    first = moved_to(document, MAP, "card", ["eat"], "pains", "").document
    assert entries_of(first)["eat"].detail == ("Dinner",)
    assert shown(first, "pains") == ["Slow", "Cold", "Eat"]


@examples(8)
@given(documents(), st.randoms(use_true_random=False))
def test_any_drag_is_sound_and_loses_nothing(document, random):
    map_id = document.maps[0].id
    entries = entries_of(document, map_id)
    for kind, holder_kind in HOLDERS.items():
        there = [entry.key for entry in entries.values() if entry.kind == kind]
        holders = [entry for entry in entries.values() if entry.kind == holder_kind]
        if kind == "card":
            cards_lanes = {lane.id for lane in document.map(map_id).card_lanes}
            holders = [holder for holder in holders if holder.key in cards_lanes]
        if not there or not holders:
            continue
        keys = random.sample(there, min(len(there), 2))
        holder = random.choice(holders)
        afters = ["", *(child.key for child in holder.children if child.key not in keys)]
        change = moved_to(document, map_id, kind, keys, holder.key, random.choice(afters))
        assert not list(broken_invariants(change.document))
        after = entries_of(change.document, map_id)
        gone = set(entries) - set(after)
        assert all(entries[key].kind == "stage" for key in gone)
        if kind != "card":
            order = [child.key for child in after[holder.key].children]
            assert [key for key in order if key in keys] == keys
