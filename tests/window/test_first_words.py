"""A new map waits for words: a hint says so, and what is typed is taken; hints come when they help, and once."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from journeyeditor.editor import Cell
from journeyeditor.edits import cards, curve
from journeyeditor.picture.qt import rect_of
from journeyeditor.window.hints.bubble import Bubble
from journeyeditor.window.theme import choose_appearance


@pytest.fixture
def hint(qtbot):
    """Waits until a window shows a hint, and returns it."""

    def shown(window):
        qtbot.waitUntil(lambda: window.hints is not None and window.hints.bubble is not None)
        return window.hints.bubble

    return shown


def look(window):
    """Let time pass until the hand has rested."""
    window.hints.look()
    return window.hints.bubble


def write_cards(editor, count):
    for _ in range(count):
        editor.apply(cards.add_card(editor.document, editor.map_id, editor.journey.card_lanes[0].id, "step-1"))


def test_what_is_typed_first_is_a_card_in_the_first_cell_and_tab_goes_on(window, qtbot, hint, settings):
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.view)
    editor = window.editor
    assert hint(window).text.startswith("Type to write a card")
    QTest.keyClicks(window.view, "F")
    assert look(window) is None
    QTest.keyClicks(QApplication.focusWidget(), "ind a place")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    card = editor.journey.card_lanes[0].cards[0]
    assert (card.text, card.step) == ("Find a place", editor.journey.steps[0].id)
    assert window.view.hasFocus() or window.view.is_editing
    window.view.finish_editing()
    editor.undo()
    assert look(window) is None, "whoever has written a card knows"
    assert settings.now.known_hints == ("write",)


def test_a_hint_keeps_to_the_middle_and_lets_the_pointer_through(window, hint):
    bubble, viewport = hint(window), window.view.viewport()
    window.resize(window.width() + 100, window.height() + 60)
    QApplication.processEvents()
    middle = bubble.geometry().center()
    assert abs(middle.x() - viewport.rect().center().x()) <= 1
    assert viewport.rect().contains(bubble.geometry())
    assert window.editor.cell is not None
    label = next(one for one in bubble.findChildren(QLabel) if one.text())
    QTest.mouseClick(label, Qt.MouseButton.LeftButton, pos=label.rect().center())
    assert window.editor.cell is None, "the paper was clicked"
    assert window.hints.bubble is bubble


class Painted(QObject):
    """All widgets that are painted."""

    def __init__(self, application):
        super().__init__()
        self.widgets = set()
        application.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.widgets.add(watched)
        return False


def test_what_lies_still_is_not_painted_while_the_sheet_is_zoomed_below_it(window, hint, qapp):
    bubble, view = hint(window), window.view
    for zoom in (1.3, 1.38):  # the strips of names come into sight
        view.navigation.zoom_to(zoom)
        qapp.processEvents()
    painted = Painted(qapp)
    view.navigation.zoom_to(1.4)
    qapp.processEvents()
    qapp.removeEventFilter(painted)
    assert view.viewport() in painted.widgets
    assert not painted.widgets & {window.centralWidget(), view, *bubble.findChildren(QWidget)}


def test_a_hint_lets_the_sheet_follow_in_turns(window, hint, qtbot):
    bubble = hint(window)
    write_cards(window.editor, 1)
    assert window.view.shown.lags
    qtbot.waitUntil(lambda: not window.view.shown.lags)
    assert window.hints.bubble is bubble


def test_a_hint_covers_nothing_of_where_one_writes(window, hint):
    bubble, view, steps = hint(window), window.view, window.editor.journey.steps
    lower, lane = bubble.geometry(), window.editor.journey.card_lanes[-1].id

    def place_of(cell):
        window.editor.select_cell(cell)
        return view.mapFromScene(rect_of(view.keyboard.here.rect)).boundingRect()

    away = place_of(Cell(lane, steps[2].id)).center().y() - lower.center().y()
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + away)
    where = place_of(Cell(lane, steps[3].id))
    assert lower.intersects(where)
    assert not bubble.geometry().intersects(where)
    window.editor.select(())
    window.editor.select_cell(Cell(window.editor.journey.card_lanes[0].id, steps[3].id))
    assert bubble.y() == lower.y()


def test_a_map_with_cards_says_nothing(pizza_window, qtbot):
    qtbot.waitUntil(lambda: pizza_window.hints is not None)
    assert look(pizza_window) is None
    assert pizza_window.view.findChild(Bubble) is None


def test_a_hint_that_is_dismissed_never_comes_back_until_help_brings_it(window, hint, settings):
    hint(window).done.click()
    assert look(window) is None
    assert settings.now.known_hints == ("write",)
    window.action_set["help.hints"].trigger()
    assert not window.action_set["help.hints"].isChecked()
    window.action_set["help.hints"].trigger()
    assert hint(window).text.startswith("Type to write a card")


def test_one_tick_ends_all_hints_in_all_windows(windows, window, hint, settings):
    other = windows.new(window)
    hint(other)
    hint(window).none.click()
    assert (window.hints.bubble, other.hints.bubble) == (None, None)
    assert not settings.now.hints
    write_cards(window.editor, 20)
    assert look(window) is None


def draw(editor):
    line = editor.journey.curve_lanes[0].curves[0]
    editor.apply(curve.add_point(editor.document, editor.map_id, line.id, "step-1", 0.5, 1.0))


def test_the_curve_is_next_then_the_check_and_each_is_a_click_away(window, hint):
    hint(window)
    write_cards(window.editor, 5)
    window.editor.select_cell(Cell(window.editor.journey.card_lanes[0].id, "step-2"))
    assert look(window).text.startswith("How does it feel")
    window.hints.bubble.take.click()
    assert window.view.tool == "pencil", "where the key of the pencil would begin to write in the cell"
    draw(window.editor)
    write_cards(window.editor, 6)
    assert look(window).text.startswith("The map check says")
    window.hints.bubble.take.click()
    assert window.docks.is_open("check")
    assert look(window).take.text() == "Export"


def test_whoever_has_the_check_open_is_not_told_of_it_but_of_what_finds_a_command(window, hint):
    hint(window)
    window.docks.open("check")
    draw(window.editor)
    write_cards(window.editor, 17)
    assert "Ctrl+Shift+P finds" in look(window).text
    assert window.hints.bubble.take.isHidden()


def test_the_keyboard_goes_to_a_hint_and_esc_takes_it_away(window, hint, qtbot):
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.view)
    bubble = hint(window)
    window.action_set["panel.next"].trigger()
    assert QApplication.focusWidget() is bubble.take
    QTest.keyClick(bubble.take, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is bubble.none
    window.action_set["panel.next"].trigger()
    assert window.view.hasFocus()
    window.action_set["panel.previous"].trigger()
    QTest.keyClick(bubble.take, Qt.Key.Key_Escape)
    assert window.hints.bubble is None
    assert window.view.hasFocus()


def test_the_first_hint_shows_how_a_map_is_made(window, hint):
    hint(window).take.click()
    assert window.docks.open("help").page_id == "ten-minutes"
    assert window.hints.bubble is None


def test_a_hint_is_dark_in_a_dark_window(window, qtbot, hint, qapp, plain_palette):
    choose_appearance(qapp, "light")
    bubble = hint(window)
    light = bubble.styleSheet()
    choose_appearance(qapp, "dark")
    qtbot.waitUntil(lambda: bubble.styleSheet() != light)
    choose_appearance(qapp, "light")
    qtbot.waitUntil(lambda: bubble.styleSheet() == light)
