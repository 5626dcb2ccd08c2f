"""Connectors by hand: drawn from card to card, taken elsewhere, selected, written on, deleted; and all that by keys."""

import pytest

from journeyeditor.editor import commands
from journeyeditor.layout import Point
from journeyeditor.layout.grips import knob_rect
from journeyeditor.model import Connector
from tests.canvas.hand import CTRL, let_follow
from tests.canvas.looks import screen_of
from tests.layout.sheets import card, document_with, lane_of, stages_of


@pytest.fixture
def view(canvas):
    """Two lanes of three cards; the first two of the upper lane are connected."""
    upper = lane_of(card("a"), card("b", 1), card("c", 2), id="upper")
    lower = lane_of(card("d"), card("e", 1), card("f", 2), id="lower", kind="backstage")
    wire = Connector(id="wire", source="a", target="d")
    view = canvas(document_with(stages_of(120, 120, 120), [upper, lower], connectors=(wire,)))
    view.centerOn(0, 0)
    return view


def placed(view, name):
    return next(one for lane in view.sheet.lanes for one in lane.cards if one.card.id == name)


def wires(view):
    return [(one.source, one.target) for one in view.editor.journey.connectors]


def middle(view, connector_id="wire"):
    way = next(one.way for one in view.sheet.connectors if one.connector.id == connector_id)
    return Point((way[0].x + way[1].x) / 2, (way[0].y + way[1].y) / 2)


def test_a_line_is_drawn_from_the_knob_of_a_card_to_another(view, pointer):
    start = placed(view, "b").rect.centre
    pointer.hover(start)
    pointer.drag(knob_rect(placed(view, "b")).centre, placed(view, "f").rect.centre)
    assert wires(view) == [("a", "d"), ("b", "f")]
    assert view.editor.history.index == 1
    assert view.editor.selection == ("connector-1",)
    view.editor.undo()
    assert wires(view) == [("a", "d")]


def test_a_card_that_is_dragged_leaves_no_knob_behind(view, pointer):
    start, end = placed(view, "b").rect.centre, placed(view, "f").rect.centre
    pointer.carry(start, end)
    without = screen_of(view)
    pointer.release(start)
    pointer.hover(start)
    pointer.carry(start, end)
    assert screen_of(view) == without


def test_let_go_on_nothing_or_given_up_it_leaves_all_as_it_was(view, pointer, keyboard):
    knob, nowhere = knob_rect(placed(view, "b")).centre, Point(placed(view, "b").rect.x, view.sheet.height - 4)
    pointer.drag(knob, nowhere)
    pointer.carry(knob, placed(view, "f").rect.centre)
    keyboard.keys("Esc")
    pointer.release()
    pointer.drag(knob, placed(view, "b").rect.centre)
    assert wires(view) == [("a", "d")]
    assert view.editor.history.index == 0


def test_a_connector_is_clicked_written_on_and_deleted(view, pointer, keyboard):
    pointer.click(middle(view))
    assert view.editor.selection == ("wire",)
    keyboard.keys("F2")
    keyboard.text("hands over")
    keyboard.keys("Ctrl+Return")
    assert view.editor.journey.connectors[0].label == "hands over"
    pointer.double_click(view.sheet.connectors[0].label.rect.centre)
    assert view.is_editing
    keyboard.keys("Esc")
    pointer.click(middle(view))
    commands.delete(view.editor)
    assert wires(view) == []
    let_follow(view)
    assert [one.element_id for one in view.map_scene.groups() if one.kind == "connector"] == []


def test_an_end_of_a_connector_is_taken_to_another_card(view, pointer):
    way = view.sheet.connectors[0].way
    pointer.drag(Point(way[-1].x, way[-1].y - 1), placed(view, "e").rect.centre)
    assert wires(view) == [("a", "e")]
    assert view.editor.history.index == 1


def test_with_the_tool_in_hand_two_clicks_connect(view, pointer):
    view.connect_cards()
    assert view.tool == "connect"
    pointer.click(placed(view, "c").rect.centre)
    pointer.click(placed(view, "e").rect.centre)
    pointer.drag(placed(view, "f").rect.centre, placed(view, "d").rect.centre)
    assert wires(view)[1:] == [("c", "e"), ("f", "d")]


def test_by_keys_from_card_to_card(view, keyboard):
    view.editor.select(["b"])
    view.connect_cards()
    keyboard.keys("Right")
    view.edit_text()  # what Return does
    assert wires(view)[1:] == [("b", "c")]
    assert view.tool == "select"
    view.editor.select(["d", "e", "f"])
    view.connect_cards()
    assert wires(view)[2:] == [("d", "e"), ("e", "f")]
    assert view.editor.history.index == 2


def test_arrows_lead_along_a_connector(view, keyboard):
    view.editor.select(["wire"])
    keyboard.keys("Down")
    assert view.editor.selection == ("d",)
    view.editor.select(["wire"])
    keyboard.keys("Up")
    assert view.editor.selection == ("a",)


def test_a_connector_moves_with_its_cards(view, pointer):
    before = view.sheet.connectors[0].way
    pointer.drag(placed(view, "d").rect.centre, placed(view, "f").rect.centre)
    after = view.sheet.connectors[0].way
    assert after != before
    assert after[-1].x == pytest.approx(placed(view, "d").rect.centre.x) or after[-1].x in (
        placed(view, "d").rect.x,
        placed(view, "d").rect.right,
    )


def test_a_copy_of_both_cards_is_connected_too(view, pointer):
    view.editor.select(["a", "d"])
    pointer.drag(placed(view, "a").rect.centre, placed(view, "b").rect.centre, modifiers=CTRL)
    assert len(wires(view)) == 2


def test_a_rubber_band_takes_connectors_that_lie_in_it_and_delete_takes_all_at_once(view, pointer):
    lane = view.sheet.lanes[0].rect
    before = view.editor.document
    pointer.drag(Point(view.sheet.grid.x + 1, lane.y + 1), Point(view.sheet.grid.right - 1, lane.bottom - 1))
    assert "wire" not in view.editor.selection  # it reaches out of the lane
    below = view.sheet.lanes[1].rect
    pointer.drag(Point(view.sheet.grid.x + 1, lane.y + 1), Point(view.sheet.grid.right - 1, below.bottom - 1))
    cards = {card.id for one in view.editor.journey.card_lanes for card in one.cards}
    assert set(view.editor.selection) == {*cards, "wire"}
    commands.delete(view.editor)
    assert view.editor.journey.connectors == ()
    assert not any(one.cards for one in view.editor.journey.card_lanes)
    view.editor.undo()
    assert view.editor.document == before
