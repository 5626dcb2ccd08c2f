"""Keys, pressed: on the canvas, while a text is written, and where they mean nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeyeditor.editor import Cell
from journeyeditor.window.actions import ENTRIES
from journeyeditor.window.actions.action import Action
from tests.canvas.hand import Pointer

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
NONE = Qt.KeyboardModifier.NoModifier


def press(key, modifiers=NONE):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def card_of(window):
    return window.editor.journey.card_lanes[1].cards[0]


def test_the_canvas_has_the_focus_in_a_new_window(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.view)


def test_cards_move_with_alt_and_arrows_in_one_step(active):
    card = card_of(active)
    active.editor.select([card.id])
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        press(key, ALT)
    steps = active.editor.journey.steps
    moved = next(one for one in active.editor.journey.card_lanes[1].cards if one.id == card.id)
    assert moved.step == steps[1].id
    press(Qt.Key.Key_Z, CTRL)
    assert card_of(active) == card
    press(Qt.Key.Key_Y, CTRL)
    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert active.editor.history.can_undo


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_deletes(active, key):
    card = card_of(active)
    active.editor.select([card.id])
    press(key)
    assert card_of(active) != card


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_text_is_edited_in_place(active, key):
    active.editor.select([card_of(active).id])
    press(key)
    assert active.view.is_editing
    QTest.keyClicks(QApplication.focusWidget(), "vpv 12?")
    assert active.view.tool == "select"
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Right, CTRL | SHIFT)
    press(Qt.Key.Key_Right, ALT)
    assert len(active.editor.journey.stages) == 8
    active.view.finish_editing()
    assert card_of(active).text == "vpv 12?"


def test_tools_have_a_letter_each(active):
    press(Qt.Key.Key_P)
    assert active.view.tool == "pencil"
    assert active.action_set["tool.pencil"].isChecked()
    press(Qt.Key.Key_H)
    assert active.view.tool == "hand"
    press(Qt.Key.Key_V)
    assert active.view.tool == "select"
    assert not active.action_set["tool.pencil"].isChecked()
    assert active.action_set["tool.select"].isChecked()


@pytest.mark.parametrize(
    ("key", "modifiers", "count"),
    [
        (Qt.Key.Key_Right, CTRL | SHIFT, "stages"),
        (Qt.Key.Key_Left, CTRL | SHIFT, "stages"),
        (Qt.Key.Key_Down, CTRL | SHIFT, "lanes"),
        (Qt.Key.Key_Up, CTRL | SHIFT, "lanes"),
        (Qt.Key.Key_Insert, ALT, "steps"),
        (Qt.Key.Key_Insert, ALT | SHIFT, "steps"),
    ],
)
def test_what_is_added_is_named_at_once(active, key, modifiers, count):
    before = len(getattr(active.editor.journey, count))
    active.editor.select([card_of(active).id])
    press(key, modifiers)
    assert len(getattr(active.editor.journey, count)) == before + 1
    assert active.view.is_editing
    QTest.keyClicks(QApplication.focusWidget(), "Named")
    press(Qt.Key.Key_Return)
    (new,) = active.editor.selection
    assert [one.name for one in getattr(active.editor.journey, count) if one.id == new] == ["Named"]


@pytest.mark.parametrize(("key", "modifiers"), [(Qt.Key.Key_Insert, NONE), (Qt.Key.Key_Return, CTRL)])
def test_a_card_is_written_at_once(active, key, modifiers):
    active.editor.select([card_of(active).id])
    press(key, modifiers)
    QTest.keyClicks(QApplication.focusWidget(), "New")
    active.view.finish_editing()
    lane = active.editor.journey.card_lanes[1]
    assert [card.text for card in lane.cards if card.step == lane.cards[0].step][1] == "New"
    active.action_set["history.undo"].trigger()
    assert not active.editor.history.can_undo


def test_zoom(active):
    view = active.view
    press(Qt.Key.Key_0, CTRL)
    assert view.zoom == pytest.approx(1)
    press(Qt.Key.Key_Plus, CTRL)
    larger = view.zoom
    assert larger > 1
    press(Qt.Key.Key_Equal, CTRL)
    assert view.zoom > larger
    press(Qt.Key.Key_Minus, CTRL)
    assert view.zoom == pytest.approx(larger)
    press(Qt.Key.Key_9, CTRL)
    assert view.zoom < 1
    QApplication.processEvents()  # the zoom is told once it has been painted
    assert f"{round(view.zoom * 100)} %" in [
        button.text() for button in active.status.children() if hasattr(button, "text")
    ]


def test_everything_and_nothing(active):
    press(Qt.Key.Key_A, CTRL)
    assert len(active.editor.selection) == 112
    press(Qt.Key.Key_A, CTRL | SHIFT)
    assert active.editor.selection == ()


def test_a_command_while_a_text_is_written_keeps_the_text(active):
    card = card_of(active)
    active.editor.select([card.id])
    press(Qt.Key.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), "Kept")
    press(Qt.Key.Key_D, CTRL)
    assert not active.view.is_editing
    assert [one.text for one in active.editor.journey.card_lanes[1].cards[:2]] == ["Kept", "Kept"]


def test_zooming_while_a_text_is_written_leaves_it_open(active):
    active.editor.select([card_of(active).id])
    press(Qt.Key.Key_F2)
    press(Qt.Key.Key_Plus, CTRL)
    assert active.view.is_editing
    active.view.finish_editing()


# ----------------------------------------------------------------------------------------------------------- the curve


def point_of(window, number=6):
    return window.editor.journey.curve_lanes[0].curves[0].points[number]


def test_a_selected_point_is_nudged_in_one_step(active):
    point = point_of(active)
    active.editor.select([point.id])
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        press(key)
    press(Qt.Key.Key_Up, SHIFT)
    assert (point_of(active).value, point_of(active).at) == (pytest.approx(-0.9), pytest.approx(point.at + 0.05))
    assert active.editor.history.index == 1
    press(Qt.Key.Key_Z, CTRL)
    assert point_of(active) == point


def test_letters_work_on_a_selected_point(active):
    active.editor.select([point_of(active).id])
    press(Qt.Key.Key_G)
    assert point_of(active).gap_after
    assert active.action_set["gap.toggle"].isChecked()
    press(Qt.Key.Key_M)
    press(Qt.Key.Key_M)
    assert point_of(active).moment_of_truth.kind == "delight"
    assert active.action_set["moment.delight"].isChecked()
    press(Qt.Key.Key_N)
    QTest.keyClicks(QApplication.focusWidget(), "gm+ because")
    active.view.finish_editing()
    assert point_of(active).reason == "gm+ because"


@pytest.mark.parametrize("key", [Qt.Key.Key_Plus, Qt.Key.Key_Insert])
def test_a_point_is_added_after_the_selected_one(active, key):
    count = len(active.editor.journey.curve_lanes[0].curves[0].points)
    active.editor.select([point_of(active).id])
    press(key)
    assert len(active.editor.journey.curve_lanes[0].curves[0].points) == count + 1
    assert not active.view.is_editing


def test_the_last_stroke_is_smoothed_by_keyboard(active):
    view = active.view
    press(Qt.Key.Key_P)
    (plot,) = [lane.plot for lane in view.sheet.lanes if lane.plot]
    view.centerOn(*plot.rect.centre)
    x, y = plot.rect.centre
    assert not active.action_set["stroke.smooth"].isEnabled()
    Pointer(view).draw([(x + dx, y + dx % 40) for dx in range(0, 240, 4)])
    count = len(active.editor.selection)
    press(Qt.Key.Key_S)
    for _ in range(7):
        press(Qt.Key.Key_PageUp)
    assert len(active.editor.selection) < count
    assert active.editor.history.index == 1
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is view


def test_without_a_point_the_keys_of_points_do_nothing(active):
    active.editor.select([card_of(active).id])
    for key in (Qt.Key.Key_G, Qt.Key.Key_M, Qt.Key.Key_N):
        assert not active.action_set["gap.toggle"].isEnabled(), key
    press(Qt.Key.Key_Up)
    assert active.editor.history.index == 0


# --------------------------------------------------------------------------------------------------------- typing

TYPED = sorted(
    {
        key
        for action in ENTRIES
        if isinstance(action, Action)
        for key in action.shortcuts
        if len(key) == 1 or (key.startswith("Shift+") and len(key) == 7)
    }
)
"""All keys of commands that could be the first letter of a text."""


def empty_cell(window):
    """A cell of the first lane of cards in which none begins."""
    journey = window.editor.journey
    lane = journey.card_lanes[0]
    step = next(step for step in journey.steps if all(card.step != step.id for card in lane.cards))
    return Cell(lane.id, step.id)


def letter_of(key):
    """What a key types."""
    return {"Shift+1": "!", "Shift+2": '"', "Shift+3": "§"}.get(key, key)


FITS = {"Shift+1": "!", "Shift+2": "@", "Shift+3": "#"}
"""The keys that fit the zoom, and what they type on most keyboards: there they are commands, whatever is selected."""


def test_the_letter_of_a_command_is_written_where_one_can_write(active):
    cell, before, fired = empty_cell(active), active.editor.document, []
    for entry in ENTRIES:
        if isinstance(entry, Action) and entry.context == "canvas":
            active.action_set[entry.id].triggered.connect(lambda _checked=False, name=entry.id: fired.append(name))
    for key in TYPED:
        if letter_of(key) == FITS.get(key):
            continue
        active.editor.select_cell(cell)
        (code,) = QKeySequence(key)
        QTest.sendKeyEvent(QTest.KeyAction.Click, active.view, code.key(), letter_of(key), code.keyboardModifiers())
        assert fired == [], key
        assert active.view.is_editing, key
        active.view.finish_editing()
        cards = active.editor.journey.card_lanes[0].cards
        assert [card.text for card in cards if card.step == cell.step_id] == [letter_of(key)]
        active.editor.undo()
        assert active.editor.document == before, key


def test_there_are_letters_of_commands():
    assert {"P", "V", "Shift+2"} <= set(TYPED)


@pytest.mark.parametrize("key", FITS)
def test_what_is_selected_is_looked_at_with_the_keys_of_the_zoom(active, key):
    card, document = card_of(active), active.editor.document
    active.view.navigation.zoom_to(0.3)
    (code,) = QKeySequence(key)
    for select in (lambda: active.editor.select([card.id]), lambda: active.editor.select_cell(empty_cell(active))):
        select()
        zoom = active.view.zoom
        QTest.sendKeyEvent(QTest.KeyAction.Click, active.view, code.key(), FITS[key], code.keyboardModifiers())
        assert not active.view.is_editing
        assert active.view.zoom != zoom
        active.view.navigation.zoom_to(0.3)
    assert active.editor.document is document


def test_a_key_that_fits_nothing_here_is_a_letter_still(active):
    active.editor.select_cell(empty_cell(active))
    QTest.sendKeyEvent(QTest.KeyAction.Click, active.view, Qt.Key.Key_At, "@", Qt.KeyboardModifier.NoModifier)
    assert active.view.is_editing
    active.view.give_up_writing()


def test_a_cell_is_written_by_enter_and_named_in_the_status_bar(active):
    lane, step = active.editor.journey.card_lanes[0], active.editor.journey.steps[0]
    active.editor.select_cell(Cell(lane.id, step.id))
    assert active.status.words.startswith(f"Cell  ·  {lane.name}")
    press(Qt.Key.Key_Return)
    assert active.view.is_editing
    QTest.keyClicks(QApplication.focusWidget(), "New")
    press(Qt.Key.Key_Return)
    assert not active.view.is_editing
    press(Qt.Key.Key_Return)
    assert active.view.is_editing
    active.view.finish_editing()


def test_the_last_card_of_a_cell_leaves_the_cell_selected(active):
    lane = active.editor.journey.card_lanes[0]
    card = next(card for card in lane.cards if sum(other.step == card.step for other in lane.cards) == 1)
    active.editor.select([card.id])
    press(Qt.Key.Key_Delete)
    assert active.editor.cell == Cell(lane.id, card.step)
    QTest.keyClicks(QApplication.focusWidget(), "x")
    active.view.finish_editing()
    assert active.editor.selection


@pytest.mark.parametrize(
    ("key", "tool"),
    [(Qt.Key.Key_P, "pencil"), (Qt.Key.Key_E, "eraser"), (Qt.Key.Key_H, "hand"), (Qt.Key.Key_L, "connect")],
)
def test_a_letter_that_brings_a_tool_says_so_and_how_it_goes(pizza_window, qtbot, key, tool):
    window = pizza_window
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.view)
    window.editor.select(())
    before = window.status.words
    QTest.keyClick(window.view, key)
    assert window.view.tool == tool
    assert "Esc" in window.status.words
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    assert (window.view.tool, window.status.words) == ("select", before)
