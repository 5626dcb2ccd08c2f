"""The help: every page is there, in words that fit what the application can do, found by words, by keys and by F1."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeyeditor.editor import Cell
from journeyeditor.model import LANE_KINDS
from journeyeditor.review.check import RULES
from journeyeditor.window.helping.contents import Contents
from journeyeditor.window.helping.fitting import page_of_selection
from journeyeditor.window.helping.page import words_in
from journeyeditor.window.panels import PANELS
from tests.window.test_translation import NO_WORDS, Brackets

CONTENTS = Contents()


@pytest.mark.parametrize("page", CONTENTS.pages, ids=lambda page: page.id)
def test_each_page_says_something_and_leads_to_pages_that_are_there(page):
    words = page.words  # a command that is not there would raise an error
    assert len(words) > 60
    assert "{" not in words
    assert "!" not in words
    assert [other for other in page.see if CONTENTS[other] is page] == []


def test_each_kind_of_lane_each_rule_and_each_panel_is_told_of():
    assert {page.id.removeprefix("lane/") for page in CONTENTS.pages if page.id.startswith("lane/")} == set(LANE_KINDS)
    rules = CONTENTS["check"].words
    assert all(rule.title in rules and rule.why in rules for rule in RULES)
    everything = " ".join(page.words for page in CONTENTS.pages)
    assert [panel.text for panel in PANELS if panel.text not in everything] == []


def test_pages_are_found_by_words_in_any_order_and_the_one_that_is_called_so_comes_first():
    assert CONTENTS.best("points pain").id in ("opportunities", "lane/pain-points")
    assert CONTENTS.best("PERSONAS").id == "personas"
    assert CONTENTS.best("xyzzy") is None
    assert CONTENTS.by_chapter("xyzzy") == {}
    assert [page.id for page in CONTENTS.by_chapter("powerpoint")["Working with maps"]] == ["exporting"]


def test_every_word_of_it_can_be_translated(qapp):
    translator = Brackets()
    QCoreApplication.installTranslator(translator)
    try:
        lacking = [
            (page.id, text)
            for page in CONTENTS.pages
            for part in page.parts()
            for text in words_in(part)
            if not NO_WORDS.fullmatch(text) and len(text) > 1 and "⟦" not in text
        ]
    finally:
        QCoreApplication.removeTranslator(translator)
    assert lacking == []


def test_the_page_fits_what_is_selected(pizza_window):
    editor = pizza_window.editor
    pains = next(lane for lane in editor.journey.card_lanes if lane.kind == "pain-points")
    curves = editor.journey.curve_lanes[0]
    for selected, page in (
        (pains.id, "lane/pain-points"),
        (pains.cards[0].id, "lane/pain-points"),
        (curves.curves[0].points[0].id, "curve"),
        (curves.id, f"lane/{curves.kind}"),
        (editor.journey.stages[0].id, "stages"),
        (editor.journey.personas[0], "personas"),
    ):
        editor.select([selected])
        assert page_of_selection(editor) == page
    editor.select_cell(Cell(pains.id, editor.journey.steps[0].id))
    assert page_of_selection(editor) == "lane/pain-points"
    editor.select(())
    assert page_of_selection(editor) == "ten-minutes"
    assert page_of_selection(editor, "pencil") == "curve"


def test_f1_opens_it_links_lead_on_and_escape_leads_back_to_the_map(pizza_window, qtbot):
    window = pizza_window
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.view)
    window.editor.select([window.editor.journey.stages[0].id])
    QTest.keyClick(window.view, Qt.Key.Key_F1)
    content = window.docks.open("help")
    assert content.page_id == "stages"
    assert "Stages are the chapters" in content.text.toPlainText()
    content.text.anchorClicked.emit(QUrl("several-maps"))
    assert content.page_id == "several-maps"
    content.back.click()
    assert content.page_id == "stages"
    content.search.setFocus()
    QTest.keyClicks(content.search, "storyboard")
    assert content.sheets.currentWidget() is content.tree
    QTest.keyClick(content.search, Qt.Key.Key_Return)
    assert content.page_id == "lane/images"
    QTest.keyClick(content.text, Qt.Key.Key_Escape)
    assert window.view.hasFocus()
    window.docks.open("check").take_keyboard()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1)
    assert content.page_id == "check"
