"""A system whose user wants larger type: all that the window writes grows with it."""

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPushButton, QWidget

from journeyeditor.window.actions.help import open_palette
from journeyeditor.window.panels.inspector.widgets.numbers import Stars


@pytest.fixture
def large_type(qapp):
    """Twice the usual type, for the time of a test."""
    usual = QApplication.font()
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * 2)
    QApplication.setFont(large)
    yield large
    QApplication.setFont(usual)


def size_of(widget):
    return widget.font().pointSizeF()


def test_the_heading_of_the_properties_stays_the_largest(large_type, pizza_window):
    content = pizza_window.docks.open("properties")
    pizza_window.editor.select([pizza_window.editor.journey.stages[0].id])
    pizza_window.docks.tell_now()
    heading = content.findChild(QLabel, "title")
    heading.ensurePolished()
    assert size_of(heading) > large_type.pointSizeF()


def test_what_is_typed_into_the_palette_stands_out_and_rows_have_room(large_type, pizza_window):
    open_palette(pizza_window)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    line.ensurePolished()
    assert size_of(line) > large_type.pointSizeF()
    rows = line.parentWidget().findChild(QListView)
    assert rows.visualRect(rows.model().index(0, 0)).height() > rows.fontMetrics().height()


def test_the_places_of_a_rating_hold_their_digits(large_type, pizza_window):
    content = pizza_window.docks.open("properties")
    (pains,) = [lane for lane in pizza_window.editor.journey.card_lanes if lane.kind == "pain-points"]
    pizza_window.editor.select([pains.cards[0].id])
    pizza_window.docks.tell_now()
    stars = content.findChild(Stars)
    assert stars.box(0).height() > stars.fontMetrics().height()
    assert stars.rect().contains(stars.box(4).toRect())


def test_what_is_chosen_of_an_export_is_all_in_sight(large_type, pizza_window, answers):
    seen = []

    def look(dialog):
        page = dialog.findChild(QWidget, "page")
        seen.append((page.width(), page.parentWidget().width()))
        dialog.reject()

    answers.expect(look)
    pizza_window.action_set["document.export-as"].trigger()
    ((wanted, there),) = seen
    assert wanted <= there


@pytest.mark.parametrize("panel", ["properties", "personas", "theme", "review"])
def test_no_button_of_a_panel_is_cut_off(large_type, pizza_window, panel):
    pizza_window.resize(1280, 800)
    content = pizza_window.docks.open(panel)
    QApplication.processEvents()
    buttons = [button for button in content.findChildren(QPushButton) if button.isVisible()]
    assert buttons
    assert [one.text() for one in buttons if one.mapTo(content, one.rect().topRight()).x() > content.width()] == []
