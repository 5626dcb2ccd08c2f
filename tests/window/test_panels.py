"""The panels around the canvas: one in front of others, and all as they were at the next start."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget

from journeyeditor.editor import Editor
from journeyeditor.editor.new_document import new_document
from journeyeditor.window.panels import PANELS


def shown(window):
    """The docks that are open."""
    return {dock.objectName() for dock in window.findChildren(QDockWidget) if not dock.isHidden()}


def test_panels_are_open_again_in_the_next_window(windows, window):
    assert shown(window) == set()
    window.docks.open("properties")
    dock = window.findChild(QDockWidget, "panel.properties")
    window.resizeDocks([dock], [333], Qt.Orientation.Horizontal)
    QApplication.processEvents()
    window.close()
    other = windows.new()
    QApplication.processEvents()
    assert shown(other) == {"panel.properties"}
    again = other.findChild(QDockWidget, "panel.properties")
    assert again.width() == 333
    assert again.widget() is not None


def test_panels_that_nobody_opens_are_made_closed_in_spare_time(window):
    assert window.findChildren(QDockWidget) == []
    window.docks.open("history")
    made = list(window.docks.make_others())
    assert {dock.objectName() for dock in made} | {"panel.history"} == {f"panel.{panel.id}" for panel in PANELS}
    assert shown(window) == {"panel.history"}


def test_a_window_beside_another_has_its_panels(windows, window):
    window.docks.open("outline")
    other = windows.new(window)
    QApplication.processEvents()
    assert shown(other) == {"panel.outline"}


def test_a_panel_first_opened_beside_a_window_without_panels_leaves_the_map_most_of_it(windows, window):
    window.resize(1320, 860)
    other = windows.new(window)
    other.resize(1320, 860)
    QApplication.processEvents()
    for panel in ("outline", "properties"):
        other.docks.open(panel)
        QApplication.processEvents()
    assert other.view.width() > other.width() / 2


def test_the_properties_keep_their_width_whatever_is_selected(pizza_window):
    content = pizza_window.docks.open("properties")
    QApplication.processEvents()
    width = content.width()
    for chosen in (["card-1"], ["stage-order"], ["lane-ideas"], ["persona-eva"], ["card-1", "card-2"]):
        pizza_window.editor.select(chosen)
        pizza_window.docks.tell_now()
        QApplication.processEvents()
        assert content.width() == width, chosen


def test_panels_keep_their_width_when_another_document_comes(windows, window):
    window.docks.open("properties")
    window.close()
    again = windows.new()
    QApplication.processEvents()
    dock = again.findChild(QDockWidget, "panel.properties")
    width = dock.width()
    again.show_document(Editor(new_document()))
    for _ in range(4):
        QApplication.processEvents()
    assert dock.width() == width
    assert dock.maximumWidth() > 10_000, "it can be made wider again"


def test_no_field_is_cut_off(pizza_window, qtbot):
    content = pizza_window.docks.open("properties")
    for element_id in (None, "card-1", "stage-order", "lane-ideas", "persona-eva"):
        pizza_window.editor.select([element_id] if element_id else [])
        pizza_window.docks.tell_now()
        for section in content.page.sections:
            for box in section.boxes:
                box.heading.setChecked(True)
        page = content.page
        qtbot.waitUntil(lambda page=page: page.widget().width() <= page.viewport().width())


def test_panels_of_one_side_stand_behind_each_other(window):
    for name in ("properties", "history"):
        window.docks.open(name)
        QApplication.processEvents()
    assert shown(window) == {"panel.properties", "panel.history"}
    window.docks.toggle("properties")
    QApplication.processEvents()
    assert shown(window) == {"panel.properties", "panel.history"}
    window.docks.toggle("properties")
    assert shown(window) == {"panel.history"}
    assert window.view.hasFocus() or QApplication.focusWidget() is None


def test_settings_of_panels_that_cannot_be_read_are_nothing(windows, settings):
    settings.change(panels="no base64", geometry="no base64")
    assert shown(windows.new()) == set()


def part_with_keyboard(window):
    """What has the keyboard: the canvas, or one of the panels."""
    focus = QApplication.focusWidget()
    parts = {"canvas": window.view, **{name: window.docks.open(name) for name in ("outline", "properties")}}
    return next(name for name, part in parts.items() if part is focus or part.isAncestorOf(focus))


def test_the_keyboard_goes_round_the_parts_of_the_window(pizza_window, qtbot):
    window = pizza_window
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.view)
    window.action_set["panel.next"].trigger()
    assert QApplication.focusWidget() is window.view
    for name in ("outline", "properties"):
        window.docks.open(name)
    for part in ("properties", "outline", "canvas"):
        window.action_set["panel.next"].trigger()
        assert part_with_keyboard(window) == part
    window.action_set["panel.previous"].trigger()
    assert part_with_keyboard(window) == "outline"


def test_a_panel_that_gets_the_keyboard_shows_what_was_just_selected(pizza_window, qtbot):
    window = pizza_window
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.view)
    window.docks.open("properties")
    card = window.editor.journey.card_lanes[0].cards[1]
    window.editor.select([card.id])
    window.action_set["panel.next"].trigger()
    assert QApplication.focusWidget().toPlainText() == card.text
