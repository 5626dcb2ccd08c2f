import pytest

from journeyeditor.edits import EditError, connectors, detail, maps
from journeyeditor.model import elements_of_map
from tests.edits.pizza import MAP, ids, is_sound, named


def order(document):
    return [journey.id for journey in document.maps]


def test_a_new_map_is_empty(document):
    change = maps.add_map(document, "Tomorrow", 1)
    assert order(change.document) == [MAP, "map-3", "map-2"]
    assert change.touched == ("map-3",)
    assert str(change.label) == "Add map “Tomorrow”"


def test_a_copy_of_a_map_shares_no_id_and_says_that_it_is_one(document):
    change = maps.duplicate_map(document, MAP)
    assert order(change.document) == [MAP, "map-3", "map-2"]
    copy = change.document.map("map-3")
    assert copy.title == "Pizza night (copy)"
    assert len(list(elements_of_map(copy))) == len(list(elements_of_map(document.map(MAP))))
    assert copy.personas == ("eva",)
    assert copy.lanes[0].cards[2].link.target == "map-2"
    assert is_sound(change.document)
    assert maps.duplicate_map(document, MAP, "Next").document.map("map-3").title == "Next"


def test_a_copy_that_leads_to_itself_leads_to_itself(document):
    after = maps.duplicate_map(document, "map-2").document
    assert after.map("map-3").based_on == MAP
    journey = document.map("map-2").with_(based_on="map-2")
    after = maps.duplicate_map(document.with_(maps=(document.maps[0], journey)), "map-2").document
    assert after.map("map-3").based_on == "map-3"


@pytest.mark.parametrize(
    ("title", "future"),
    [
        ("Pizza night", "Pizza night (future state)"),
        ("Pizza night, current state", "Pizza night, future state"),
        ("Current state", "Future state"),
        ("Concurrent users", "Concurrent users (future state)"),
    ],
)
def test_a_future_state_starts_as_a_draft_of_all_there_is(document, title, future):
    change = maps.add_future_state(maps.rename_map(document, MAP, title).document, MAP)
    now, then = change.document.map(MAP), change.document.map(change.touched[0])
    assert (then.title, then.kind, then.status, then.based_on) == (future, "future-state", "draft", MAP)
    assert [lane.name for lane in then.lanes] == [lane.name for lane in now.lanes]
    assert {curve.state for lane in then.curve_lanes for curve in lane.curves} == {"future"}
    assert {curve.state for lane in now.curve_lanes for curve in lane.curves} == {"current"}
    assert str(change.label) == f"Add future state of “{title}”"
    assert is_sound(change.document)


def test_a_step_is_mapped_in_detail_once_with_the_lanes_of_its_map_and_nothing_in_them(document):
    journey = document.map(MAP)
    step = journey.steps[1]
    change = detail.add_detail(document, MAP, step.id)
    shown = change.document.map(change.touched[0])
    assert order(change.document) == [MAP, "map-2", shown.id], "it follows the details that are there"
    assert (shown.title, [stage.name for stage in shown.stages]) == (step.name, [step.name])
    assert [(lane.kind, lane.name) for lane in shown.lanes] == [(lane.kind, lane.name) for lane in journey.lanes]
    assert shown.personas == journey.personas
    assert not any(lane.cards for lane in shown.card_lanes)
    assert not any(curve.points for lane in shown.curve_lanes for curve in lane.curves)
    assert is_sound(change.document)
    with pytest.raises(EditError, match="shows this step in detail"):
        detail.add_detail(change.document, MAP, step.id)


def test_a_map_from_elsewhere_names_nothing_from_there(document):
    change = maps.insert_map(document, document.map(MAP), 0)
    new = change.document.maps[0]
    assert new.id == "map-3"
    assert new.personas == ()
    cards = {card.text: card for lane in new.card_lanes for card in lane.cards}
    assert cards["Menu"].link is None
    assert cards["Cold"].image is None
    assert cards["Box"].answers == (cards["Cold"].id, cards["Slow"].id)
    assert len(new.connectors) == 2
    assert is_sound(change.document)


def test_a_map_is_renamed_and_moved(document):
    change = maps.rename_map(document, "map-2", "Web")
    assert change.document.map("map-2").title == "Web"
    assert str(change.label) == "Rename map to “Web”"
    assert order(maps.move_map(document, "map-2", 0).document) == ["map-2", MAP]
    assert maps.move_map(document, "map-2", 1).document is document


def test_a_deleted_map_is_named_nowhere(document):
    after = maps.delete_map(document, "map-2").document
    assert named(after, "menu").link is None
    assert named(after, "b1").detail is None
    assert ids(after) == ids(document) - {"map-2"}
    after = maps.delete_map(document, MAP).document
    assert after.map("map-2").based_on is None
    assert after.views == ()
    assert is_sound(after)


def test_the_last_map_stays(document):
    document = maps.delete_map(document, "map-2").document
    with pytest.raises(EditError, match="A document needs at least one map"):
        maps.delete_map(document, MAP)


def test_cards_are_connected_once(document):
    change = connectors.connect(document, MAP, "ask", "look", "then")
    assert named(change.document, "connector-1").label == "then"
    assert change.touched == ("connector-1",)
    again = connectors.connect(change.document, MAP, "ask", "look")
    assert again.document is change.document
    assert again.touched == ("connector-1",)
    assert connectors.connect(change.document, MAP, "look", "ask").touched == ("connector-2",)
    with pytest.raises(EditError, match="with itself"):
        connectors.connect(document, MAP, "ask", "ask")


def test_fields_of_a_connector(document):
    change = connectors.update_connector(document, MAP, "wire", label="solves", ends="both")
    assert named(change.document, "wire").label == "solves"
    assert str(connectors.update_connector(document, MAP, "wire", ends="none").label) == "Change ends of connector"
    with pytest.raises(EditError, match="does not exist"):
        connectors.update_connector(document, MAP, "wire", target="eva")


def test_cards_are_disconnected(document):
    change = connectors.disconnect(document, MAP, "wire")
    assert ids(change.document) == ids(document) - {"wire"}
    assert str(change.label) == "Delete connector"


@pytest.mark.parametrize(
    "edit",
    [
        lambda document: maps.add_map(document, "x", 3),
        lambda document: maps.rename_map(document, "ask", "x"),
        lambda document: maps.move_map(document, MAP, -1),
        lambda document: connectors.connect(document, MAP, "ask", "eva"),
        lambda document: connectors.connect(document, "map-2", "ask", "look"),
        lambda document: connectors.disconnect(document, MAP, "ask"),
    ],
)
def test_what_is_not_there_is_refused(document, edit):
    with pytest.raises(EditError, match=r"^There is no (map|card|connector|place) "):
        edit(document)
