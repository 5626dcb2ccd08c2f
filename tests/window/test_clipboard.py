"""The system's clipboard, as it goes between windows and as other programs see it."""

import base64
from random import Random

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeyeditor.editor import Cell, commands
from journeyeditor.edits import cards
from journeyeditor.exchange.clipping_json import CLIPPING_TYPE

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def clipboard(qapp):
    """The clipboard, empty before and after."""
    clipboard = QApplication.clipboard()
    clipboard.clear()
    yield clipboard
    clipboard.clear()


@pytest.fixture
def active(pizza_window, qtbot, clipboard):
    pizza_window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is pizza_window.view)
    return pizza_window


def press(key, modifiers=CTRL):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def cards_of(window):
    return [card for lane in window.editor.journey.card_lanes for card in lane.cards]


def test_cards_go_from_window_to_window(active, window, clipboard):
    chosen = cards_of(active)[:3]
    active.editor.select([card.id for card in chosen])
    active.action_set["clipboard.copy"].trigger()
    assert clipboard.mimeData().hasFormat(CLIPPING_TYPE)
    assert clipboard.mimeData().hasHtml()
    active.close()
    window.action_set["clipboard.paste"].trigger()
    assert [card.text for card in cards_of(window)] == [card.text for card in chosen]
    assert window.editor.selection == tuple(card.id for card in cards_of(window))
    assert window.action_set["history.undo"].text() == "Undo Paste 3 cards"


def test_keys_cut_and_paste(active):
    before = cards_of(active)
    active.editor.select([before[0].id])
    press(Qt.Key.Key_X)
    assert len(cards_of(active)) == len(before) - 1
    press(Qt.Key.Key_V)
    assert sorted(card.text for card in cards_of(active)) == sorted(card.text for card in before)
    press(Qt.Key.Key_C)
    press(Qt.Key.Key_V, CTRL | SHIFT)
    assert len(cards_of(active)) == len(before) + 1
    press(Qt.Key.Key_Z)
    press(Qt.Key.Key_Z)
    press(Qt.Key.Key_Z)
    assert cards_of(active) == before


def test_text_is_pasted_without_what_else_is_there(active, clipboard):
    data = QMimeData()
    data.setData(CLIPPING_TYPE, b"damaged")
    data.setHtml("<table><tr><td>A</table>")
    data.setText("One\nTwo")
    clipboard.setMimeData(data)
    lane, step = active.editor.journey.card_lanes[1], active.editor.journey.steps[2]
    active.editor.select_cell(Cell(lane.id, step.id))
    press(Qt.Key.Key_V, CTRL | SHIFT)
    new = [card for card in cards_of(active) if card.id in active.editor.selection]
    assert [(card.text, card.step) for card in new] == [("One", step.id), ("Two", step.id)]


@pytest.mark.parametrize(("colours", "media_type"), [(False, "image/png"), (True, "image/jpeg")])
def test_a_picture_is_pasted_as_a_card(active, clipboard, colours, media_type):
    picture = QImage(2400, 1200, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkCyan)
    if colours:
        noise = Random(1).randbytes(2400 * 1200 * 4)
        picture = QImage(noise, 2400, 1200, QImage.Format.Format_RGB32)
    clipboard.setImage(picture)
    press(Qt.Key.Key_V)
    (card,) = [card for card in cards_of(active) if card.id in active.editor.selection]
    asset = active.editor.document.asset(card.image.asset)
    shown = QImage.fromData(base64.b64decode(asset.data))
    assert (asset.media_type, shown.width(), shown.height()) == (media_type, 2000, 1000)


def test_a_picture_that_is_pasted_into_a_text_comes_to_the_map(active, clipboard):
    picture = QImage(20, 10, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkCyan)
    clipboard.setImage(picture)
    lane, step = active.editor.journey.card_lanes[0], active.editor.journey.steps[-1]
    active.view.begin_card(lane.id, step.id)
    press(Qt.Key.Key_V)
    assert not active.view.is_editing
    (card,) = [card for card in cards_of(active) if card.id in active.editor.selection]
    assert card.image is not None
    assert (card.step, card.text) == (step.id, "")


def test_damage_is_told_and_nothing_changes(active, clipboard, answers):
    data = QMimeData()
    data.setData(CLIPPING_TYPE, b"damaged")
    clipboard.setMimeData(data)
    answers.expect("OK")
    press(Qt.Key.Key_V)
    assert "“Clipboard” is not a journey map" in answers.said[0]
    assert not active.editor.history.can_undo


def test_an_empty_clipboard_is_told(active, qtbot):
    with qtbot.waitSignal(active.view.message) as said:
        press(Qt.Key.Key_V)
    assert said.args == ["There is nothing to paste on the clipboard."]


def test_while_a_text_is_written_the_keys_are_its_own(active, clipboard):
    card = cards_of(active)[0]
    active.editor.select([card.id])
    press(Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier)
    press(Qt.Key.Key_A)
    press(Qt.Key.Key_C)
    assert clipboard.text() == card.text
    assert not clipboard.mimeData().hasFormat(CLIPPING_TYPE)
    press(Qt.Key.Key_V, CTRL | SHIFT)
    press(Qt.Key.Key_V)
    active.action_set["clipboard.paste"].trigger()
    assert active.view.is_editing
    active.view.finish_editing()
    assert cards_of(active)[0].text == card.text * 3
    assert len(cards_of(active)) == 112


def test_a_style_goes_from_window_to_window(active, windows):
    first = cards_of(active)[0]
    active.editor.apply(cards.update_card(active.editor.document, active.editor.map_id, first.id, colour="#0B7285"))
    assert not active.action_set["style.paste"].isEnabled()
    press(Qt.Key.Key_C, CTRL | Qt.KeyboardModifier.AltModifier)
    assert active.action_set["style.paste"].isEnabled()
    other = windows.new(active)
    commands.add_card(other.editor)
    other.action_set["style.paste"].trigger()
    assert [card.colour for card in cards_of(other)] == ["#0B7285"]
