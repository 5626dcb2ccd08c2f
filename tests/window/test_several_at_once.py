"""What the menus do with all that is selected: colours, hidden lanes, locks, sizes."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QMenu

from journeyeditor.editor.named_colours import NAMED_COLOURS
from journeyeditor.window.actions.listings.colours import list_colours
from journeyeditor.window.actions.listings.lanes import list_hidden_lanes
from journeyeditor.window.words import from_menu


@pytest.fixture
def window(pizza_window):
    return pizza_window


def filled(window, fill):
    """The entries of a listing, as it opens now."""
    menu = QMenu(window)
    fill(window, menu)
    return {from_menu(entry.text()): entry for entry in menu.actions() if not entry.isSeparator()}


def card(window, card_id):
    return next(card for lane in window.editor.journey.card_lanes for card in lane.cards if card.id == card_id)


def test_one_colour_for_all_that_is_selected(window):
    window.editor.select(["card-16", "card-36", "stage-order"])
    entries = filled(window, list_colours)
    assert list(entries) == ["No colour", *(named.name for named in NAMED_COLOURS), "Other…"]
    assert entries["No colour"].isChecked()
    entries["Berry"].trigger()
    assert card(window, "card-16").colour == card(window, "card-36").colour == NAMED_COLOURS[3].colour
    assert window.editor.selection == ("card-16", "card-36", "stage-order")
    assert filled(window, list_colours)["Berry"].isChecked()
    window.editor.undo()
    assert card(window, "card-16").colour is None


def test_a_colour_of_ones_own(window, answers):
    def choose(dialog):
        assert isinstance(dialog, QColorDialog)
        dialog.setCurrentColor(QColor("#123456"))
        dialog.accept()

    window.editor.select(["card-16"])
    answers.expect(choose)
    filled(window, list_colours)["Other…"].trigger()
    assert card(window, "card-16").colour == "#123456"
    assert filled(window, list_colours)["Other…"].isChecked()


def test_there_is_no_colour_for_what_has_none(window):
    window.editor.select(["lane-actions"])
    assert not any(entry.isEnabled() for entry in filled(window, list_colours).values())


def test_hidden_lanes_come_back(window):
    window.editor.select(["lane-actions", "lane-channels"])
    window.action_set["lane.hide"].trigger()
    entries = filled(window, list_hidden_lanes)
    assert {"Actions", "Channels", "Show all"} <= set(entries)
    entries["Actions"].trigger()
    assert window.editor.selection == ("lane-actions",)
    filled(window, list_hidden_lanes)["Show all"].trigger()
    assert list(filled(window, list_hidden_lanes)) == ["Show all"]
    assert not filled(window, list_hidden_lanes)["Show all"].isEnabled()


def test_a_locked_lane_says_so_and_asks_nothing(window):
    window.editor.select(["lane-actions"])
    window.action_set["lane.lock"].trigger()
    assert window.action_set["lane.lock"].isChecked()
    document = window.editor.document
    window.editor.select(["card-16"])
    window.action_set["selection.delete"].trigger()
    assert window.status.words == "The lane “Actions” is locked. Unlock it to change it."
    filled(window, list_colours)["Berry"].trigger()
    assert window.editor.document is document


def test_sizes_by_menu(window):
    window.editor.select(["step-enter"])
    width = next(step for step in window.view.sheet.steps if step.step.id == "step-enter").column.width
    assert not window.action_set["step.fit"].isEnabled()
    window.action_set["step.wider"].trigger()
    window.action_set["step.narrower"].trigger()
    window.action_set["step.narrower"].trigger()
    assert next(step for step in window.editor.journey.steps if step.id == "step-enter").width == width - 16
    window.action_set["step.fit"].trigger()
    assert next(step for step in window.editor.journey.steps if step.id == "step-enter").width is None
