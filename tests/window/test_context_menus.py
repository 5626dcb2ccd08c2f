"""The menus under the pointer: the data, what they select, and that they open by keyboard too."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from journeyeditor.editor import Cell
from journeyeditor.layout.texts import text_of
from journeyeditor.window.actions import ENTRIES
from journeyeditor.window.actions.action import Action, Listing
from journeyeditor.window.context_menus import CONTEXT_MENUS, LINE, Submenu, context_menu, place_of
from journeyeditor.window.words import from_menu

ACTIONS = {entry.id: entry for entry in ENTRIES if isinstance(entry, Action)}
MOUSE, KEYBOARD = QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard


@pytest.mark.parametrize("place", CONTEXT_MENUS)
def test_every_entry_is_an_action(place):
    entries = CONTEXT_MENUS[place]
    ids = [entry for entry in entries if isinstance(entry, str) and entry != LINE]
    ids += [name for entry in entries if isinstance(entry, Submenu) for name in entry.entries]
    assert [name for name in ids if name not in ACTIONS] == []
    assert len(set(ids)) == len(ids) > 1
    assert entries[0] != LINE != entries[-1]
    assert not any(first == second == LINE for first, second in pairwise(entries))
    assert [entry for entry in entries if isinstance(entry, Listing) and entry not in ENTRIES] == []


def open_at(window, at, reason=MOUSE):
    """Ask for the menu as the screen does, and return its entries."""
    view = window.view
    pixel = view.viewportTransform().map(QPointF(*at)).toPoint()
    event = QContextMenuEvent(reason, pixel, view.viewport().mapToGlobal(pixel))
    QApplication.sendEvent(view.viewport(), event)
    return opened()


def opened():
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [from_menu(action.text()) for action in menu.actions() if not action.isSeparator()]
    menu.close()
    QApplication.processEvents()
    return names


def middle(window, element_id):
    (rect,) = window.view.map_scene.rects_of([element_id])[:1]
    return rect.centre


def card_saying(window, text):
    return next(card for lane in window.editor.journey.card_lanes for card in lane.cards if card.text == text)


def test_what_is_under_the_pointer_is_selected_first(active):
    card = card_saying(active, "Gets seated")
    names = open_at(active, middle(active, card.id))
    assert active.editor.selection == (card.id,)
    assert "Edit text" in names
    assert "Delete" in names
    assert "Duplicate" in names


def test_several_that_are_selected_stay_so(active):
    cards = [card.id for card in active.editor.journey.card_lanes[1].cards[:3]]
    active.editor.select(cards)
    open_at(active, middle(active, cards[1]))
    assert list(active.editor.selection) == cards
    active.editor.select([*cards, active.editor.journey.stages[0].id])
    assert place_of(active.editor) == "several"
    open_at(active, middle(active, cards[1]))
    assert len(active.editor.selection) == 4


def test_each_kind_of_thing_has_its_menu(active):
    journey = active.editor.journey
    point = journey.curve_lanes[0].curves[0].points[3]
    for element_id, entry in (
        (journey.stages[1].id, "Add stage before"),
        (journey.steps[1].id, "Add step before"),
        (journey.lanes[1].id, "Collapse lane"),
        (point.id, "Delete"),
        (journey.personas[0], "Map details"),
    ):
        placed = text_of(active.view.sheet, element_id)
        at = middle(active, element_id) if element_id == point.id else placed.rect.centre
        names = open_at(active, at)
        assert active.editor.selection == (element_id,), entry
        assert entry in names


def test_cards_are_voted_for_commented_and_answered(active):
    names = [action.text() for action in context_menu(active, "card").actions()]
    assert {"Vote for card", "Comment", "Answer pain points"} <= set(names)


def test_an_empty_cell_is_selected(active):
    sheet = active.view.sheet
    lane = next(lane for lane in sheet.lanes if lane.lane.name == "Pain points")
    step = sheet.steps[1]
    at = (step.column.x + 8, lane.rect.y + 8)
    names = open_at(active, at)
    assert active.editor.cell == Cell(lane.lane.id, step.step.id)
    assert names[0] == "Add card"


def test_a_plot_offers_what_can_be_done_with_its_curve(active):
    sheet = active.view.sheet
    plot = next(lane.plot for lane in sheet.lanes if lane.plot)
    names = open_at(active, (plot.rect.x + 3, plot.rect.y + 3))
    assert active.editor.selection == (plot.lane.curves[0].id,)
    assert "Draw the curve" in names
    assert "Add point" in names


def test_bare_paper_offers_what_concerns_the_map(active):
    active.editor.select([active.editor.journey.stages[0].id])
    names = open_at(active, (4, 4))
    assert active.editor.selection == ()
    assert "Map details" in names
    assert "Add lane of a kind" in names


def test_the_menu_key_opens_it_for_what_is_selected(active):
    card = card_saying(active, "Gets seated")
    active.editor.select([card.id])
    active.view.sight.reveal(card.id)
    event = QContextMenuEvent(KEYBOARD, QPoint(0, 0), active.view.mapToGlobal(QPoint(0, 0)))
    QApplication.sendEvent(active.view, event)
    menu = QApplication.activePopupWidget()
    (rect,) = active.view.map_scene.rects_of([card.id])
    at = active.view.viewportTransform().map(QPointF(rect.centre.x, rect.bottom)).toPoint()
    assert (menu.pos() - active.view.viewport().mapToGlobal(at)).manhattanLength() < 40
    assert "Edit text" in opened()
    assert active.editor.selection == (card.id,)


def test_shift_f10_opens_it_too(active):
    card = card_saying(active, "Gets seated")
    active.editor.select([card.id])
    QTest.keyClick(active.view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert "Edit text" in opened()
    assert active.editor.selection == (card.id,)


def test_the_menu_of_a_cell_opens_beside_it(active):
    lane = next(lane for lane in active.view.sheet.lanes if lane.lane.name == "Pain points")
    step = active.view.sheet.steps[1]
    active.editor.select_cell(Cell(lane.lane.id, step.step.id))
    QTest.keyClick(active.view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    place = active.view.viewport().mapFromGlobal(menu.pos())
    at = active.view.viewportTransform().inverted()[0].map(QPointF(place))
    assert step.column.x < at.x() < step.column.right
    assert opened()[0] == "Add card"


def test_its_entries_do_what_the_menu_bar_does(active):
    card = card_saying(active, "Gets seated")
    active.editor.select([card.id])
    menu = context_menu(active, "card")
    assert active.action_set["selection.delete"] in menu.actions()
    menu.deleteLater()


def test_a_right_press_moves_nothing_and_draws_nothing(active):
    document = active.editor.document
    card = card_saying(active, "Gets seated")
    x, y = middle(active, card.id)
    viewport = active.view.viewport()
    start = active.view.viewportTransform().map(QPointF(x, y)).toPoint()
    QTest.mousePress(viewport, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(viewport, start + QPoint(60, 30))
    QTest.mouseRelease(viewport, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, start + QPoint(60, 30))
    assert active.editor.document is document
