import pytest

from journeyeditor.edits import EditError, cards, lanes
from journeyeditor.model import Comment, Image, Link
from tests.edits.pizza import MAP, cells_of, is_sound, journey_of, lane_of, named


def test_a_new_card_stands_where_it_was_put(document):
    change = cards.add_card(document, MAP, "does", "a1", 1, "Wonder")
    assert cells_of(change.document, "does")["a1"] == ["Ask", "Wonder", "Look"]
    assert change.touched == ("card-1",)
    assert str(change.label) == "Add card “Wonder”"
    assert cells_of(cards.add_card(document, MAP, "does", "a1", 0, "x").document, "does")["a1"][0] == "x"
    assert cells_of(cards.add_card(document, MAP, "does", "a1", text="x").document, "does")["a1"][2] == "x"
    assert cells_of(cards.add_card(document, MAP, "does", "c2", 0, "x").document, "does")["c2"] == ["x"]


@pytest.mark.parametrize(
    ("kind", "text", "icon"),
    [
        ("channels", "email", "email-outline"),
        ("channels", "Railway app", "cellphone"),
        ("touchpoints", "Email from the hotel", "email-outline"),
        ("touchpoints", "Word of mouth", "account-voice"),
        ("emotions", "Curious, hopeful", "emoticon-happy-outline"),
        ("emotions", "Door", ""),
        ("actions", "Email", ""),
        ("devices", "", ""),
    ],
)
def test_a_new_card_gets_the_icon_that_its_words_name(document, kind, text, icon):
    document = lanes.add_lane(document, MAP, kind, 0).document
    lane = journey_of(document).lanes[0]
    change = cards.add_card(document, MAP, lane.id, "a1", text=text)
    assert named(change.document, change.touched[0]).icon == icon


def test_a_lane_of_curves_takes_no_card(document):
    with pytest.raises(EditError, match="The lane “Feels” holds curves, not cards"):
        cards.add_card(document, MAP, "feels", "a1")


def test_writing_on_a_card_shares_all_else(document):
    change = cards.set_card_text(document, MAP, "ask", "Ask friends")
    assert named(change.document, "ask").text == "Ask friends"
    assert str(change.label) == "Edit card “Ask friends”"
    assert lane_of(change.document, "does").cards[1] is lane_of(document, "does").cards[1]
    assert lane_of(change.document, "pains") is lane_of(document, "pains")
    assert str(cards.set_card_text(document, MAP, "ask", "").label) == "Edit card “Ask”"
    assert cards.set_card_text(document, MAP, "ask", "Ask").document is document


def test_fields_of_a_card(document):
    change = cards.update_card(document, MAP, "ask", impact=3, due=None)
    assert named(change.document, "ask").impact == 3
    assert str(change.label) == "Change card “Ask”"
    assert str(cards.update_card(document, MAP, "ask", tags=("x",)).label) == "Change tags of card “Ask”"
    with pytest.raises(EditError, match="impact: "):
        cards.update_card(document, MAP, "ask", impact=9)


@pytest.mark.parametrize(
    "fields",
    [
        {"personas": ("nobody",)},
        {"answers": ("eva",)},
        {"step": "d1"},
        {"image": Image(asset="none")},
        {"link": Link(kind="map", target="map-3")},
        {"comments": (Comment(id="ask", text="!"),)},
    ],
)
def test_a_card_names_only_what_is_there(document, fields):
    with pytest.raises(EditError, match=r"does not exist|two elements have the id"):
        cards.update_card(document, MAP, "ask", **fields)


# -------------------------------------------------------------------------------------------------------------- moving


def moved(document, card_ids, *to):
    change = cards.move_cards(document, MAP, card_ids.split(), *to)
    assert is_sound(change.document)
    return change.document


def test_a_card_moves_to_an_index_of_a_cell(document):
    change = cards.move_cards(document, MAP, ["pay"], "does", "a1", 1)
    assert cells_of(change.document, "does")["a1"] == ["Ask", "Pay", "Look"]
    assert change.touched == ("pay",)
    assert str(change.label) == "Move card “Pay”"
    assert cells_of(moved(document, "pay", "does", "a1"), "does")["a1"] == ["Ask", "Look", "Pay"]


def test_a_card_moves_within_its_cell(document):
    assert cells_of(moved(document, "ask", "does", "a1", 1), "does")["a1"] == ["Look", "Ask"]
    assert cells_of(moved(document, "look", "does", "a1", 0), "does")["a1"] == ["Look", "Ask"]


@pytest.mark.parametrize("ids", ["ask", "ask look", "look ask", "ask pay menu", "look slow box"])
def test_cards_moved_to_where_they_are_stay_the_very_same(document, ids):
    lead = named(document, ids.split()[0])
    index = 1 if ids.startswith("look") and "ask" not in ids else 0
    assert moved(document, ids, "does", lead.step, index) is document


def test_a_card_moves_to_another_lane_with_all_that_it_says(document):
    after = moved(document, "cold", "ideas", "c2", 0)
    assert cells_of(after, "ideas") == {"c1": ["Box"], "c2": ["Cold"]}
    assert named(after, "cold").image.asset == "picture"
    assert named(after, "box").answers == ("cold", "slow")


def test_several_cards_keep_their_distance(document):
    after = moved(document, "pay ask menu", "does", "c2", 0)
    assert cells_of(after, "does") == {"a1": ["Look"], "a2": ["Ask"], "b1": ["Menu"], "c2": ["Pay"], "c3": ["Eat"]}


def test_the_map_ends_where_it_ends(document):
    after = moved(document, "ask eat", "does", "c3", 0)
    assert cells_of(after, "does")["c3"] == ["Ask", "Eat"]
    after = moved(document, "slow box", "ideas", "a2", 0)
    assert cells_of(after, "ideas") == {"a2": ["Slow"], "c1": ["Box"]}


def test_the_others_move_by_as_many_lanes_of_cards(document):
    after = moved(document, "ask cold", "pains", "a2", 1)
    assert cells_of(after, "pains") == {"a2": ["Slow", "Ask"]}
    assert cells_of(after, "ideas") == {"c1": ["Box"], "c2": ["Cold"]}


def test_cards_of_one_cell_stay_together_in_their_order(document):
    for ids in ("ask look", "look ask"):
        assert cells_of(moved(document, ids, "does", "c1", 1), "does")["c1"] == ["Pay", "Ask", "Look"]
        assert cells_of(moved(document, ids, "does", "c1", 0), "does")["c1"] == ["Ask", "Look", "Pay"]


def test_moving_says_how_many(document):
    change = cards.move_cards(document, MAP, ["ask", "look"], "does", "a2", 0)
    assert str(change.label) == "Move 2 cards"
    assert change.touched == ("ask", "look")
    assert cards.move_cards(document, MAP, [], "does", "a2", 0).document is document


@pytest.mark.parametrize("index", [-1, 2])
def test_a_place_outside_the_cell_is_refused(document, index):
    with pytest.raises(EditError, match="There is no place"):
        cards.move_cards(document, MAP, ["ask"], "does", "a1", index)


# ------------------------------------------------------------------------------------------------- deleting and copying


def test_a_deleted_card_is_named_nowhere(document):
    change = cards.delete_cards(document, MAP, ["cold"])
    assert str(change.label) == "Delete card “Cold”"
    assert named(change.document, "box").answers == ("slow",)
    assert [connector.id for connector in journey_of(change.document).connectors] == ["string"]
    assert is_sound(change.document)
    assert lane_of(change.document, "does") is lane_of(document, "does")


def test_several_cards_are_deleted_at_once(document):
    change = cards.delete_cards(document, MAP, ["ask", "box", "ask"])
    assert str(change.label) == "Delete 2 cards"
    assert "a1" in cells_of(change.document, "does")
    assert cards.delete_cards(document, MAP, []).document is document


def test_a_copy_stands_below_its_card(document):
    change = cards.duplicate_cards(document, MAP, ["ask"])
    assert cells_of(change.document, "does")["a1"] == ["Ask", "Ask", "Look"]
    assert change.touched == ("card-1",)
    assert is_sound(change.document)


def test_copies_of_joined_cards_are_joined(document):
    change = cards.duplicate_cards(document, MAP, ["box", "cold"])
    cold, box = change.touched
    assert named(change.document, box).answers == (cold, "slow")
    connector = named(change.document, "connector-1")
    assert (connector.source, connector.target) == (cold, box)


@pytest.mark.parametrize(
    "edit",
    [
        lambda document: cards.add_card(document, MAP, "does", "d1"),
        lambda document: cards.add_card(document, MAP, "no", "a1"),
        lambda document: cards.add_card(document, MAP, "does", "a1", 3),
        lambda document: cards.set_card_text(document, MAP, "p1", "x"),
        lambda document: cards.move_cards(document, MAP, ["ask", "p1"], "does", "a1"),
        lambda document: cards.move_cards(document, MAP, ["ask"], "does", "d1"),
        lambda document: cards.delete_cards(document, MAP, ["ask", "none"]),
        lambda document: cards.duplicate_cards(document, MAP, ["none"]),
    ],
)
def test_what_is_not_there_is_refused(document, edit):
    with pytest.raises(EditError, match=r"^There is no (card|lane|step|place) "):
        edit(document)
