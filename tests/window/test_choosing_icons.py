"""Icons for cards: found by a few words among thousands, and given to all cards that are selected."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from journeyeditor.editor.icons import OFTEN, icons_named
from journeyeditor.typeset.icons import has_icon, icon_names


def test_names_are_found_by_words_in_any_order_and_by_what_they_mean():
    names = icon_names()
    assert icons_named(names, "phone out")[0] == icons_named(names, "out phone")[0]
    assert icons_named(names, "phone")[0] == "phone"
    assert "cart-outline" in icons_named(names, "buy")
    assert icons_named(names, "no such thing") == []
    every = icons_named(names, "")
    assert sorted(every) == sorted(names)
    assert every[0] == next(name for name in OFTEN if has_icon(name))


@pytest.fixture
def cards(pizza_window):
    editor = pizza_window.editor
    ids = [card.id for card in editor.journey.card_lanes[1].cards[:2]]
    editor.select(ids)
    return ids


def icons_of(window, ids):
    return [card.icon for lane in window.editor.journey.card_lanes for card in lane.cards if card.id in ids]


def test_the_icon_that_is_found_goes_to_all_selected_cards_in_one_step(pizza_window, cards, answers):
    def find(dialog):
        QTest.keyClicks(dialog.words, "store")
        assert dialog.name.text().startswith("Store  ·  ")
        QTest.keyClick(dialog.words, Qt.Key.Key_Return)

    answers.expect(find)
    pizza_window.action_set["card.choose-icon"].trigger()
    assert icons_of(pizza_window, cards) == ["store", "store"]
    assert str(pizza_window.editor.history.undo_label) == "Change icon of 2 cards"
    assert pizza_window.editor.selection == tuple(cards)
    answers.expect(lambda dialog: dialog.none.click())
    pizza_window.action_set["card.choose-icon"].trigger()
    assert icons_of(pizza_window, cards) == ["", ""]
    assert pizza_window.editor.history.index == 2
    answers.expect(lambda dialog: dialog.reject())
    pizza_window.action_set["card.choose-icon"].trigger()
    assert pizza_window.editor.history.index == 2
