"""Locked lanes under the hand: it is told so, and nothing changes."""

import pytest
from PySide6.QtCore import Qt

from journeyeditor.edits import lanes
from journeyeditor.layout.grips import lock_rect
from tests.canvas.hand import CTRL
from tests.canvas.looks import card_saying, cell, lane_named, look_at, point_because, standing, step_named

SAID = "The lane “{}” is locked. Unlock it to change it."


@pytest.fixture
def view(view):
    """The sample with two lanes locked."""
    look_at(view, (step_named(view, "Enter").rect.centre.x, lane_named(view, "Touchpoints").rect.centre.y))
    for name in ("Actions", "Feelings"):
        lane_id = lane_named(view, name).lane.id
        view.editor.apply(lanes.update_lane(view.editor.document, view.editor.map_id, lane_id, locked=True))
    return view


@pytest.fixture
def said(view):
    """All that the canvas tells."""
    found = []
    view.message.connect(found.append)
    return found


def inside(view, lane, step):
    return step_named(view, step).rect.centre.x, lane_named(view, lane).rect.centre.y


def test_its_cards_stay_where_they_are(view, pointer, said):
    document, before = view.editor.document, standing(view)
    pointer.drag(card_saying(view, "Gets seated").rect.centre, inside(view, "Touchpoints", "Ask friends"))
    assert said == [SAID.format("Actions")]
    assert view.editor.document is document
    assert standing(view) == before


def test_a_card_let_go_in_it_is_told_why_it_goes_back(view, pointer, said):
    before = standing(view)
    for name in ("Gets seated", "Door"):
        pointer.drag(card_saying(view, name).rect.centre, inside(view, "Actions", "Ask friends"))
        assert said.pop() == SAID.format("Actions")
        assert standing(view) == before


def test_it_takes_no_cards(view, pointer, said):
    document, before = view.editor.document, standing(view)
    above = inside(view, "Actions", "Ask friends")
    pointer.carry(card_saying(view, "Door").rect.centre, inside(view, "Touchpoints", "Ask friends"))
    assert "Door" in cell(view, "Touchpoints", "Ask friends")
    pointer.move(above)
    assert view.viewport().cursor().shape() == Qt.CursorShape.ForbiddenCursor
    assert view.editor.document is document
    pointer.release()
    assert view.editor.document is document
    assert standing(view) == before


def test_copies_may_leave_it(view, pointer):
    pointer.drag(
        card_saying(view, "Gets seated").rect.centre, inside(view, "Touchpoints", "Ask friends"), modifiers=CTRL
    )
    assert "Gets seated" in cell(view, "Touchpoints", "Ask friends")
    assert cell(view, "Actions", "Take a seat") == ["Gets seated"]


def test_its_curve_keeps_its_shape(view, pointer, said):
    view.sight.fit_map()
    document = view.editor.document
    x, y = point_because(view, "Relief").centre
    pointer.drag((x, y), (x, y - 40))
    assert said[-1] == SAID.format("Feelings")
    pointer.click((x + 30, y + 60))
    view.choose_tool("pencil")
    pointer.drag((x, y), (x + 90, y - 20))
    assert view.editor.document is document


def test_nobody_writes_in_it(view, pointer, said):
    document = view.editor.document
    pointer.double_click(card_saying(view, "Gets seated").text.rect.centre)
    assert not view.is_editing
    assert said == [SAID.format("Actions")]
    pointer.double_click((card_saying(view, "Gets seated").rect.centre.x, lane_named(view, "Actions").rect.bottom - 5))
    assert not view.is_editing
    view.editor.select([card_saying(view, "Gets seated").card.id])
    view.edit_text()
    assert not view.is_editing
    assert said == 3 * [SAID.format("Actions")]
    assert view.editor.document is document


def test_a_click_on_the_padlock_unlocks(view, pointer):
    look_at(view, (lane_named(view, "Actions").rect.x, lane_named(view, "Actions").rect.y))
    pointer.click(lock_rect(lane_named(view, "Actions")).centre)
    assert not lane_named(view, "Actions").lane.locked
