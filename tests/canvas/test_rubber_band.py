"""The rubber band: drawn over empty ground, it selects what it touches."""

import pytest

from journeyeditor.editor import Cell
from tests.canvas.hand import CTRL, SHIFT
from tests.canvas.looks import card_saying, image_of, lane_named, look_at, point_because, step_named


@pytest.fixture
def view(view):
    look_at(view, (step_named(view, "Enter").rect.centre.x, lane_named(view, "Touchpoints").rect.centre.y))
    return view


@pytest.fixture
def ground(view):
    """A bare place below the cards of the step *Enter* in the lane *Actions*."""
    return step_named(view, "Enter").rect.centre.x, lane_named(view, "Actions").rect.bottom - 6


def chosen(view):
    return {card.card.text for lane in view.sheet.lanes for card in lane.cards if card.card.id in view.editor.selection}


def test_it_selects_what_it_touches_while_it_is_drawn(view, pointer, ground):
    document = view.editor.document
    pointer.carry(ground, card_saying(view, "Gets seated").rect.centre)
    assert chosen(view) == {"Enters the restaurant", "Gets seated"}
    pointer.move(card_saying(view, "Searches for a parking spot").rect.centre)
    assert chosen(view) == {"Enters the restaurant", "Searches for a parking spot"}
    pointer.move(card_saying(view, "Door").rect.centre)
    assert chosen(view) == {"Door"}
    pointer.release()
    assert chosen(view) == {"Door"}
    assert view.editor.document is document


def test_it_is_seen_while_it_is_drawn(view, pointer, ground):
    pointer.hover(ground)
    before = image_of(view)
    pointer.carry(ground, (ground[0] + 30, ground[1] - 12))
    assert image_of(view) != before
    pointer.move(ground)
    pointer.release()
    pointer.hover((0, 0))


@pytest.mark.parametrize("key", [CTRL, SHIFT])
def test_with_ctrl_or_shift_it_adds(view, pointer, ground, key):
    pointer.click(card_saying(view, "Host").rect.centre)
    pointer.drag(ground, card_saying(view, "Gets seated").rect.centre, modifiers=key)
    assert chosen(view) == {"Host", "Enters the restaurant", "Gets seated"}


def test_esc_brings_back_what_was_selected(view, pointer, keyboard, ground):
    pointer.click(card_saying(view, "Host").rect.centre)
    pointer.carry(ground, card_saying(view, "Gets seated").rect.centre)
    keyboard.keys("Esc")
    assert chosen(view) == {"Host"}
    pointer.move((ground[0] + 50, ground[1] + 50))
    pointer.release()
    assert chosen(view) == {"Host"}


def test_esc_brings_back_the_cell_that_was_selected(view, pointer, keyboard, ground):
    pointer.click(ground)
    assert view.editor.cell == Cell("lane-actions", "step-enter")
    pointer.carry(ground, card_saying(view, "Gets seated").rect.centre)
    assert view.editor.cell is None
    keyboard.keys("Esc")
    pointer.release()
    assert view.editor.cell == Cell("lane-actions", "step-enter")


def test_it_takes_points_of_curves_too(view, pointer):
    view.sight.fit_map()
    relief = point_because(view, "Relief")
    pointer.drag((relief.centre.x - 14, relief.centre.y + 40), (relief.centre.x, relief.centre.y))
    assert view.editor.selection == (relief.point.id,)
    assert len(view.editor.history.labels) == 0


def test_at_the_edge_of_the_view_it_scrolls(view, pointer, qtbot, ground):
    scroll_bar = view.verticalScrollBar()
    before = scroll_bar.value()
    edge = view.viewport().mapToGlobal(view.viewport().rect().bottomLeft())
    bottom = view.mapToScene(view.viewport().mapFromGlobal(edge)).y() - 4
    pointer.carry(ground, (ground[0] + 10, bottom))
    qtbot.waitUntil(lambda: scroll_bar.value() > before + 100)
    pointer.release()
    assert len(view.editor.selection) > 3
