"""The analysis in its panel: opportunities moved in the matrix, lists written in, each page in step with the map."""

import csv

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeyeditor.layout.around.dots import centre_of
from journeyeditor.model.priorities import opportunities_of
from tests.window.conftest import choose_file

LEFT, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def panel(pizza_window, qtbot):
    """The panel beside the sample."""
    pizza_window.resize(1280, 800)
    pizza_window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is pizza_window.view)
    QTest.keyClick(pizza_window.view, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    panel = pizza_window.docks.open("analysis")
    qtbot.waitUntil(lambda: panel.priorities.matrix.width() > 200)
    return panel


@pytest.fixture
def editor(pizza_window):
    return pizza_window.editor


def first(editor):
    return opportunities_of(editor.journey)[0].card


def in_pixels(point):
    return QPoint(round(point.x), round(point.y))


def drag(matrix, start, *ways):
    QTest.mousePress(matrix, LEFT, pos=start)
    for at in ways:
        QTest.mouseMove(matrix, at)


def cells_of(page):
    model = page.rows.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def write(page, row, column, text):
    """Write into a cell with the keyboard."""
    page.rows.setFocus()
    page.rows.setCurrentIndex(page.rows.model().index(row, column))
    QTest.keyClick(page.rows, Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()  # Qt takes what was typed once Return is done


def test_a_dot_is_dragged_to_another_impact_and_effort_in_one_step(panel, editor):
    matrix, before, card = panel.priorities.matrix, editor.document, first(editor)
    goal = in_pixels(centre_of((4, 1), matrix.plot))
    start = in_pixels(next(dot.centre for dot in matrix.dots if dot.opportunity.card.id == card.id))
    drag(matrix, start, (start + goal) / 2, goal)
    QTest.mouseRelease(matrix, LEFT, pos=goal)
    moved = next(one.card for one in opportunities_of(editor.journey) if one.card.id == card.id)
    assert (moved.effort, moved.impact) == (4, 1)
    assert editor.selection == (card.id,)
    editor.undo()
    assert editor.document is before


def test_a_drag_that_is_given_up_leaves_no_step(panel, editor):
    matrix, before = panel.priorities.matrix, editor.document
    matrix.setFocus()
    start = in_pixels(matrix.dots[0].centre)
    drag(matrix, start, start + QPoint(60, 60), start + QPoint(90, 90))
    assert editor.document is not before
    QTest.keyClick(matrix, Qt.Key.Key_Escape)
    assert editor.document is before
    assert not editor.history.can_undo
    QTest.mouseRelease(matrix, LEFT, pos=start)


def test_keys_move_what_one_looks_at_and_take_it_out(panel, editor, pizza_window):
    matrix, card = panel.priorities.matrix, first(editor)
    matrix.setFocus()
    assert matrix.accessibleDescription() == "1: Print an allergen list on the menu, impact 5, effort 2"
    QTest.keyClick(matrix, Qt.Key.Key_Down)
    assert matrix.current.number == 2
    QTest.keyClick(matrix, Qt.Key.Key_Up)
    QTest.keyClick(matrix, Qt.Key.Key_Right, ALT)
    pizza_window.docks.tell_now()
    assert (first(editor).id, first(editor).effort) == (card.id, 3)
    QTest.keyClick(matrix, Qt.Key.Key_Delete)
    pizza_window.docks.tell_now()
    assert matrix.current.card.id == card.id
    assert not matrix.current.is_rated
    QTest.keyClick(matrix, Qt.Key.Key_Return)
    assert editor.selection == (card.id,)


def test_what_is_written_in_the_list_is_written_on_the_card(panel, editor, pizza_window):
    card = first(editor)
    write(panel.priorities, 0, 5, "Head chef")
    assert first(editor).owner == "Head chef"
    write(panel.priorities, 0, 2, "9")
    assert first(editor).impact == card.impact
    assert pizza_window.status.words.startswith("A whole number from 1 to 5")


def test_a_cell_of_pain_points_leads_to_them(panel, editor):
    panel.tabs.setCurrentWidget(panel.pains)
    rows = cells_of(panel.pains)
    assert rows[2] == ["Arrival", "", "•\u00a0The place is hard to find\n•\u00a0Unclear signboards", "", ""]
    index = panel.pains.rows.model().index(2, 2)
    QTest.mouseClick(panel.pains.rows.viewport(), LEFT, pos=panel.pains.rows.visualRect(index).center())
    texts = {card.id: card.text for lane in editor.journey.card_lanes for card in lane.cards}
    assert [texts[name] for name in editor.selection] == ["The place is hard to find", "Unclear signboards"]


def test_the_list_of_actions_takes_days(panel, editor, pizza_window):
    panel.tabs.setCurrentWidget(panel.work)
    write(panel.work, 0, 2, "2026-05-31")
    pizza_window.docks.tell_now()
    card = next(one.card for one in opportunities_of(editor.journey) if one.card.due)
    assert card.due.isoformat() == cells_of(panel.work)[0][2] == "2026-05-31"


def test_each_page_can_be_given_away(panel, answers, tmp_path, pizza_window):
    answers.expect(choose_file(tmp_path / "matrix.svg"), choose_file(tmp_path / "list.csv"))
    _, svg, _, as_list = panel.export.menu().actions()
    svg.trigger()
    assert "Print an allergen list" in (tmp_path / "matrix.svg").read_text(encoding="utf-8")
    as_list.trigger()
    rows = list(csv.reader((tmp_path / "list.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert rows[1][:5] == ["1", "Print an allergen list on the menu", "Order", "5", "2"]
    assert pizza_window.status.words.startswith("Exported “list.csv”")


def test_the_words_of_an_opportunity_have_room_beside_its_owner(panel, editor, pizza_window):
    write(panel.priorities, 0, 5, "The head of all our restaurants in town")
    pizza_window.docks.tell_now()
    rows = panel.priorities.rows
    assert rows.columnWidth(1) >= max(0.39 * rows.viewport().width(), rows.horizontalHeader().sectionSizeHint(1))
    assert rows.columnWidth(5) >= rows.horizontalHeader().sectionSizeHint(5)
