"""The map check in its panel: what it finds, where it goes, what it mends and what it lets be."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from journeyeditor.edits import cards, header, stages
from journeyeditor.window.panels.check.findings import FINDING


@pytest.fixture
def panel(window, qtbot):
    """The panel beside a new map on which one card is written."""
    editor = window.editor
    lane, step = editor.journey.card_lanes[0], editor.journey.steps[0]
    editor.apply(cards.add_card(editor.document, editor.map_id, lane.id, step.id, text="Eat"))
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.view)
    QTest.keyClick(window.view, Qt.Key.Key_F8)
    panel = window.docks.open("check")
    qtbot.waitUntil(lambda: panel.list.model().rowCount() > 0)
    return panel


def rows(panel):
    model = panel.list.model()
    return [model.index(row).data(FINDING) for row in range(model.rowCount())]


def row_of(panel, rule_id):
    """The first row of a rule, chosen with the mouse."""
    number = next(number for number, finding in enumerate(rows(panel)) if finding.rule.id == rule_id)
    index = panel.list.model().index(number)
    panel.list.scrollTo(index)
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=panel.list.visualRect(index).center())
    return index


def rules(panel):
    return [finding.rule.id for finding in rows(panel)]


def test_it_lists_the_heaviest_first_and_counts(panel):
    weights = [finding.weight for finding in rows(panel)]
    assert weights == sorted(weights, key=["error", "warning", "hint"].index)
    assert panel.summary.text().startswith(f"Errors: {weights.count('error')}")


def test_a_click_goes_to_what_it_is_about_and_tells_why(window, panel):
    index = row_of(panel, "stage-no-action")
    assert window.editor.selection == (index.data(FINDING).element_id,)
    assert panel.why.text() == "A map is built from what the customer does. (UXDI, Hotjar, Adobe)"
    assert panel.write.isHidden()
    row_of(panel, "scope-incomplete")
    assert window.editor.selection == ()
    panel.write.click()
    assert window.docks.is_open("properties")


def test_what_can_be_mended_in_one_step_is_one_step_to_undo(window, panel):
    before = window.editor.document
    row_of(panel, "persona-missing")
    panel.mends[0].click()
    assert "persona-missing" not in rules(panel)
    assert len(window.editor.document.personas) == 1
    window.editor.undo()
    assert window.editor.document is before


def test_a_card_that_mends_is_written_at_once(pizza_window):
    editor = pizza_window.editor
    editor.apply(stages.add_stage(editor.document, editor.map_id, 0))
    panel = pizza_window.docks.open("check")
    panel.look_over()
    row_of(panel, "stage-no-action")
    panel.mends[0].click()
    QTest.keyClicks(QApplication.focusWidget(), "Calls")
    pizza_window.view.finish_editing()
    assert "Calls" in [card.text for lane in editor.journey.card_lanes for card in lane.cards]


def test_what_is_not_known_of_a_persona_is_a_click_away(window, panel):
    editor = window.editor
    row_of(panel, "persona-missing")
    panel.mends[0].click()
    number = next(n for n, one in enumerate(rows(panel)) if one.field.endswith(".role"))
    panel.list.setCurrentIndex(panel.list.model().index(number))
    panel.write.click()
    QTest.keyClicks(QApplication.focusWidget(), "Nurse")
    (persona,) = editor.document.personas
    assert persona.role == "Nurse"


def card_of(editor, lane):
    return next(one for one in editor.journey.card_lanes if one.id == lane.id).cards[0]


def test_how_much_a_pain_point_hurts_is_said_in_the_panel_and_what_has_to_be_written_is_a_click_away(window, panel):
    editor = window.editor
    pain, idea = (lane for lane in editor.journey.card_lanes if lane.kind in ("pain-points", "opportunities"))
    for lane in (pain, idea):
        editor.apply(cards.add_card(editor.document, editor.map_id, lane.id, "step-1", text="The queue is long"))
    panel.look_over()
    row_of(panel, "pain-incomplete")
    shown = [button.text() for button in panel.mends if not button.isHidden()]
    assert shown == ["Trivial", "Needs a detour", "Ends the journey"]
    panel.mends[2].click()
    assert card_of(editor, pain).severity == "abandons"
    row_of(panel, "opportunity-incomplete")
    panel.write.click()
    QTest.keyClicks(QApplication.focusWidget(), "Service desk")
    assert card_of(editor, idea).owner == "Service desk"


def test_rows_are_as_high_as_their_words_where_a_scroll_bar_takes_room(panel, qtbot):
    listing, option = panel.list, QStyleOptionViewItem()
    listing.initViewItemOption(option)
    assert listing.verticalScrollBar().isVisible()

    def fit():
        indexes = [listing.model().index(row) for row in range(listing.model().rowCount())]
        hints = [listing.itemDelegate().sizeHint(option, index).height() for index in indexes]
        return [listing.visualRect(index).height() for index in indexes] == hints

    qtbot.waitUntil(fit)


def test_where_nothing_is_written_the_first_card_is_a_click_away(window, panel):
    editor = window.editor
    editor.undo()
    panel.look_over()
    assert rules(panel) == ["persona-missing", "nothing-written"]
    row_of(panel, "nothing-written")
    panel.mends[0].click()
    QTest.keyClicks(QApplication.focusWidget(), "Gets hungry")
    window.view.finish_editing()
    (lane,) = [one for one in editor.journey.card_lanes if one.cards]
    assert (lane.kind, lane.cards[0].text) == ("actions", "Gets hungry")


def test_it_follows_the_map(window, panel, qtbot):
    editor = window.editor
    assert "scenario-goal-missing" in rules(panel)
    editor.apply(header.update_map(editor.document, editor.map_id, scenario="A night out", goal="Eat"))
    qtbot.waitUntil(lambda: "scenario-goal-missing" not in rules(panel))


def test_what_is_ignored_keeps_its_reason_and_can_be_heeded_again(window, panel):
    row_of(panel, "persona-missing")
    panel.reason.setText("Everybody")
    panel.ignore.click()
    assert "persona-missing" not in rules(panel)
    (ignored,) = window.editor.journey.ignored
    assert ignored.reason == "Everybody"
    panel.with_ignored.click()
    row_of(panel, "persona-missing")
    assert panel.reason.text() == "Everybody"
    panel.ignore.click()
    assert window.editor.journey.ignored == ()


def test_more_is_looked_for_on_request(panel):
    assert "empty-cell" not in rules(panel)
    panel.with_optional.click()
    assert "empty-cell" in rules(panel)


def test_words_of_the_map_are_no_markup(window, panel, qtbot):
    editor = window.editor
    stage = editor.journey.stages[0]
    editor.apply(stages.rename_stage(editor.document, editor.map_id, stage.id, "<b>Bold</b>"))
    panel.look_over()
    index = row_of(panel, "stage-no-action")
    assert "<b>Bold</b>" in index.data()
    assert panel.why.textFormat() == Qt.TextFormat.PlainText
