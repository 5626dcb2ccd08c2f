"""The command palette, opened, typed into, and used."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView

from journeyeditor.model import LANE_KINDS
from journeyeditor.window.actions import ENTRIES
from journeyeditor.window.actions.action import Action
from journeyeditor.window.palette.palette import CommandPalette

ACTIONS = [entry for entry in ENTRIES if isinstance(entry, Action)]
CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


def press(key, modifiers=NONE):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def palette_of(window):
    palettes = [palette for palette in window.findChildren(CommandPalette) if palette.isVisible()]
    return palettes[0] if palettes else None


def opened(window, typed=""):
    press(Qt.Key.Key_P, CTRL | SHIFT)
    QTest.keyClicks(QApplication.focusWidget(), typed)
    return palette_of(window)


def run(typed, window):
    opened(window, typed)
    press(Qt.Key.Key_Return)
    QApplication.processEvents()


def chosen(palette):
    return palette.findChild(QListView).currentIndex().data()


@pytest.mark.parametrize(("key", "modifiers"), [(Qt.Key.Key_P, CTRL | SHIFT), (Qt.Key.Key_Slash, CTRL)])
def test_its_keys_open_and_close_it(active, key, modifiers):
    press(key, modifiers)
    assert palette_of(active) is not None
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    press(key, modifiers)
    assert palette_of(active) is None
    assert QApplication.focusWidget() is active.view


def test_it_lists_every_action_and_what_submenus_hold(active):
    words = opened(active).words
    for action in ACTIONS:
        assert any(text.startswith(action.text) for text in words), action.id
    for kind in LANE_KINDS.values():
        assert kind.name in words
    assert any(text.startswith("pizza-night.journey") for text in words)
    assert active.editor.journey.title in words
    press(Qt.Key.Key_Escape)


def test_a_command_runs_after_it_has_closed(active):
    before = active.view.zoom
    run("zoom in", active)
    assert active.view.zoom > before
    assert palette_of(active) is None
    assert QApplication.focusWidget() is active.view


def test_a_command_may_write_on_the_canvas(active):
    active.editor.select([active.editor.journey.card_lanes[1].cards[0].id])
    run("edit text", active)
    assert active.view.is_editing
    active.view.finish_editing()


def test_a_lane_of_a_kind_is_found_by_its_name(active):
    run("hypo", active)
    assert [lane.kind for lane in active.editor.journey.lanes].count("hypotheses") == 1


def test_what_is_done_to_the_map_comes_before_samples_of_the_same_name(active):
    palette = opened(active, "service blueprint")
    assert palette.words[0].startswith("Make service blueprint")
    assert any(text.startswith("Service blueprint of a restaurant") for text in palette.words)
    press(Qt.Key.Key_Escape)


def test_a_submenu_is_found_by_its_name(active):
    palette = opened(active, "appear")
    assert {"Light", "Dark"} <= set(palette.words)
    press(Qt.Key.Key_Escape)


def test_places_on_the_map_are_found_after_commands(active):
    palette = opened(active, "signboard")
    assert "Signboard" in palette.words
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    (selected,) = active.editor.selection
    assert selected in {card.id for lane in active.editor.journey.card_lanes for card in lane.cards}


def test_what_cannot_be_done_is_shown_and_does_nothing(active):
    palette = opened(active, "redo")
    assert palette.words[0] == "Redo"
    press(Qt.Key.Key_Return)
    assert palette_of(active) is palette
    press(Qt.Key.Key_Escape)
    active.editor.select([active.editor.journey.stages[0].id])
    assert opened(active, "dupl").words[0] == "Duplicate"
    press(Qt.Key.Key_Escape)
    active.editor.select([])
    assert opened(active, "dupl").words[0] == "Duplicate map"
    press(Qt.Key.Key_Escape)


def test_arrows_and_pages_move(active):
    palette = opened(active)
    first = chosen(palette)
    press(Qt.Key.Key_Down)
    second = chosen(palette)
    press(Qt.Key.Key_Up)
    assert chosen(palette) == first != second
    press(Qt.Key.Key_Up)
    assert chosen(palette) == palette.words[-1]
    press(Qt.Key.Key_PageUp)
    assert chosen(palette) == palette.words[-11]
    press(Qt.Key.Key_PageDown)
    assert chosen(palette) == palette.words[-1]
    press(Qt.Key.Key_Escape)


def test_what_was_run_lately_comes_first(active, settings):
    run("fit map", active)
    run("zoom out", active)
    assert opened(active).words[:2] == ["Zoom out", "Fit map"]
    press(Qt.Key.Key_Escape)
    assert settings.now.recent_commands == ("zoom.out", "zoom.fit-map")


def test_nothing_that_fits_is_said(active):
    palette = opened(active, "xqzw")
    assert palette.words == []
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert palette_of(active) is palette
    press(Qt.Key.Key_Escape)


def test_keys_of_commands_wait_until_it_is_closed(active):
    opened(active, "pv?1")
    assert active.view.tool == "select"
    press(Qt.Key.Key_D, CTRL)
    press(Qt.Key.Key_0, CTRL)
    press(Qt.Key.Key_Delete)
    assert not active.editor.history.can_undo
    assert QApplication.focusWidget().text() == "pv?1"
    press(Qt.Key.Key_Escape)


def test_the_mouse_runs_and_a_click_beside_closes(active):
    palette = opened(active, "zoom in")
    before = active.view.zoom
    rows = palette.findChild(QListView)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, NONE, QPoint(60, 10))
    QApplication.processEvents()
    assert active.view.zoom > before
    palette = opened(active)
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, NONE, QPoint(5, palette.height() - 5))
    assert palette_of(active) is None
    assert QApplication.focusWidget() is active.view


def test_it_stays_within_a_window_that_shrinks(active):
    palette = opened(active)
    active.resize(420, 400)
    QApplication.processEvents()
    assert palette.size() == active.size()
    assert palette.findChild(QListView).width() < 420
    press(Qt.Key.Key_Escape)


def test_words_of_a_document_are_shown_as_they_are(active):
    from journeyeditor.edits import stages

    editor = active.editor
    name = "<b>A &amp; B</b> & 👩‍👧 {x}"
    editor.apply(stages.rename_stage(editor.document, editor.map_id, editor.journey.stages[0].id, name))
    palette = opened(active, "amp b")
    assert name in palette.words
    palette.grab()
    press(Qt.Key.Key_Escape)
    assert any(name in words for words in opened(active, "undo rename").words)
    press(Qt.Key.Key_Escape)


def test_a_screen_reader_hears_what_is_chosen(active):
    opened(active, "zoom in")
    line = QApplication.focusWidget()
    assert line.accessibleName() == "Command"
    assert line.accessibleDescription().startswith("Zoom in, View, Ctrl+")
    press(Qt.Key.Key_Escape)
