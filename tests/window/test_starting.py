"""Starting from a template, a sample or a file used lately."""

from threading import Thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit

from journeyeditor.editor import Cell
from journeyeditor.editor.beginning import Beginning, guided
from journeyeditor.editor.new_document import place_to_begin
from journeyeditor.edits import header
from journeyeditor.files import load
from journeyeditor.files.handover import Reception, hand_over
from journeyeditor.templates import TEMPLATES
from journeyeditor.templates.guided import GUIDED_KINDS, STAGE_SETS, stage_set
from journeyeditor.templates.samples import SAMPLES
from journeyeditor.window.application import Receptionist
from journeyeditor.window.starting.dialog import StartDialog
from journeyeditor.window.starting.offers import own_templates
from tests.window.conftest import choose_file


@pytest.fixture
def dialog(settings, window):
    made = StartDialog(settings, window)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def names(dialog):
    return [offer.name for offer in dialog.gallery.offers]


def shelf(dialog, name):
    number = next(n for n in range(dialog.shelves.count()) if dialog.shelves.tabData(n) == name)
    dialog.shelves.setCurrentIndex(number)


def test_all_templates_are_there_and_found_by_what_one_remembers(dialog):
    shelf(dialog, "templates")
    assert names(dialog) == [template.name for template in TEMPLATES]
    QTest.keyClicks(dialog.search, "tender")
    assert names(dialog)[0] == "Companies with a tender"
    dialog.search.setText("zeppelin")
    assert names(dialog) == []
    assert not dialog.start.isEnabled()


def test_all_samples_are_there_and_found_by_kind_and_by_what_they_show(dialog):
    shelf(dialog, "samples")
    assert names(dialog) == [sample.title for sample in SAMPLES]
    QTest.keyClicks(dialog.search, "service blueprint")
    assert names(dialog) == ["Service blueprint of a restaurant"]
    dialog.search.setText("churn")
    assert names(dialog) == ["From healthy use to leaving, and back"]


def test_pictures_are_painted_while_one_looks(dialog, qtbot):
    shelf(dialog, "templates")
    dialog.search.setText("hotel stay")
    sign = dialog.gallery.item(0).icon().cacheKey()
    qtbot.waitUntil(lambda: dialog.gallery.item(0).icon().cacheKey() != sign)


def test_a_template_takes_what_is_known_of_the_journey(windows, window, answers):
    def choose(dialog):
        shelf(dialog, "templates")
        dialog.search.setText("hotel stay")
        dialog.fields["persona"].setText("Eva")
        dialog.fields["goal"].setText("A quiet night")
        assert dialog.start.isDefault()
        dialog.start.click()

    answers.expect(choose)
    window.action_set["document.start"].trigger()
    (shown,) = windows
    document = shown.editor.document
    assert document.maps[0].stages[0].name == "Before the arrival"
    assert [persona.name for persona in document.personas] == ["Eva"]
    assert document.maps[0].goal == "A quiet night"
    assert shown.editor.path is None


def test_arrows_choose_and_return_starts(windows, window, answers, qtbot):
    def choose(dialog):
        qtbot.waitUntil(dialog.gallery.hasFocus)
        QTest.keyClick(dialog.gallery, Qt.Key.Key_Right)
        QTest.keyClick(dialog.gallery, Qt.Key.Key_Return)

    answers.expect(choose)
    window.action_set["document.start"].trigger()
    assert [one.editor.journey.title for one in windows] == [TEMPLATES[1].name]


def test_a_sample_is_a_copy_and_a_file_is_the_file(windows, window, answers, settings, pizza):
    settings.remember_file(pizza)

    def choose_sample(dialog):
        shelf(dialog, "samples")
        dialog.search.setText("pizza")
        dialog.accept()

    def choose_file(dialog):
        shelf(dialog, "recent")
        assert dialog.start.text() == "Open"
        dialog.accept()

    answers.expect(choose_sample, choose_file)
    window.action_set["document.start"].trigger()
    assert [one.editor.path for one in windows] == [None]
    window.action_set["document.start"].trigger()
    assert pizza in [one.editor.path for one in windows]


def test_a_file_that_is_gone_is_marked_and_one_that_is_pinned_stays(dialog, settings, pizza):
    gone = pizza.with_name("gone.journey")
    settings.remember_file(gone)
    settings.remember_file(pizza)
    shelf(dialog, "recent")
    assert [dialog.gallery.item(row).text() for row in range(2)] == ["pizza-night", "gone (missing)"]
    dialog.gallery.setCurrentRow(1)
    assert not dialog.start.isEnabled()
    dialog.pin.click()
    assert dialog.gallery.offers[0].path == gone
    assert settings.now.pinned_files == (str(gone),)
    assert dialog.gallery.current.path == pizza, "what can be opened is chosen"


def test_a_map_is_kept_as_a_template_without_its_words(pizza_window, settings):
    pizza_window.action_set["document.keep-as-template"].trigger()
    (path,) = own_templates().iterdir()
    (journey,) = load(path).maps
    before = pizza_window.editor.journey
    assert [stage.name for stage in journey.stages] == [stage.name for stage in before.stages]
    assert [lane.kind for lane in journey.lanes] == [lane.kind for lane in before.lanes]
    assert not any(lane.cards for lane in journey.card_lanes)
    assert journey.personas == ()
    made = StartDialog(settings, pizza_window)
    shelf(made, "own")
    assert names(made) == [before.title]
    made.deleteLater()


def test_an_empty_map_and_any_other_file_are_a_click_away(windows, window, answers, pizza):
    window.editor.apply(header.update_map(window.editor.document, window.editor.map_id, title="Mine"))
    answers.expect(lambda dialog: dialog.empty.click(), lambda dialog: dialog.browse.click(), choose_file(pizza))
    window.action_set["document.start"].trigger()
    window.action_set["document.start"].trigger()
    assert [one.editor.journey.title for one in windows] == ["Mine", "New journey map", "Dinner at a pizza restaurant"]


def test_the_application_begins_with_it_until_somebody_switches_that_off(windows, window, answers, settings):
    answers.expect(lambda dialog: (dialog.at_start.click(), dialog.reject()))
    windows.welcome()
    (shown,) = windows
    assert (shown, shown.editor.cell is not None) == (window, True), "an empty map waits for words"
    assert not settings.now.start_page
    windows.welcome()
    answers.expect(lambda dialog: (dialog.at_start.click(), dialog.reject()))
    window.action_set["document.start"].trigger()
    assert settings.now.start_page


def test_a_later_start_without_files_begins_beside_what_is_open(windows, pizza_window, answers, home, qtbot, qapp):
    reception = Reception(home)
    receptionist = Receptionist(reception, windows, qapp)
    for _start in range(2):  # a map that nobody has touched is not opened twice
        answers.expect(QDialog.reject)
        later = Thread(target=hand_over, args=(home, []))
        later.start()
        qtbot.waitUntil(lambda: not answers.expected)
        later.join()
        assert [one.is_untouched for one in windows] == [False, True]
        assert not answers.unexpected
    receptionist.deleteLater()
    reception.close()


def test_nobody_who_has_begun_is_asked_what_to_start_from(windows, window, pizza):
    QTest.keyClicks(window.view, "F")
    windows.welcome()
    window.view.finish_editing()
    windows.welcome()


def test_a_file_that_comes_meanwhile_answers_what_to_start_from(windows, window, answers, pizza):
    answers.expect(lambda _dialog: windows.open([pizza], window))
    windows.welcome()
    assert [one.editor.path for one in windows] == [pizza]


def test_a_guide_asks_a_question_at_a_time_and_lays_out_a_map(windows, window, answers, qtbot):
    def answer(guide):
        for words in (
            ("Eva",),
            ("A flight is cancelled", "A bed for the night"),
            ("The message comes", "She is there"),
        ):
            for field, text in zip(guide.pages.currentWidget().findChildren(QLineEdit), words, strict=True):
                QTest.keyClicks(field, text)
            QTest.keyClick(guide, Qt.Key.Key_Return)
        guide.kind.setCurrentIndex(next(n for n, one in enumerate(GUIDED_KINDS) if one.kind == "service-journey"))
        guide.stages.setCurrentText("Flight")
        QTest.keyClicks(guide.words["title"], "Stranded")
        QTest.keyClick(guide, Qt.Key.Key_Return)

    answers.expect(lambda dialog: dialog.guide.click(), answer)
    window.action_set["document.start"].trigger()
    (shown,) = windows
    document, journey = shown.editor.document, shown.editor.journey
    assert (journey.title, journey.goal, journey.kind) == (
        "Stranded",
        "A bed for the night",
        "service-journey",
    )
    assert journey.scenario == "A flight is cancelled"
    assert [persona.name for persona in document.personas] == ["Eva"]
    assert [stage.name for stage in journey.stages][:2] == ["Research", "Book"]
    actions = next(lane for lane in journey.card_lanes if lane.kind == "actions")
    assert [card.text for card in actions.cards] == ["The message comes", "She is there"]
    assert shown.editor.cell is not None, "what is typed next goes to a cell"
    assert not shown.editor.is_clean, "what was answered is not lost without a question"
    qtbot.waitUntil(lambda: shown.hints is not None)
    shown.hints.look()
    assert shown.hints.bubble.text.startswith("Type to write a card")


def test_what_is_typed_next_never_stands_in_place_of_where_the_journey_starts():
    kind = next(one for one in GUIDED_KINDS if one.kind == "day-in-the-life")
    (journey,) = guided(kind, stage_set(kind.stage_set), Beginning(starts="Wakes up", ends="Falls asleep")).maps
    assert [card.step for card in journey.card_lanes[0].cards] == [journey.steps[0].id, journey.steps[-1].id]
    assert place_to_begin(journey) == Cell(journey.card_lanes[0].id, journey.steps[1].id)
    (journey,) = guided(GUIDED_KINDS[0], STAGE_SETS[0], Beginning(starts="Wakes up")).maps
    actions = next(lane for lane in journey.card_lanes if lane.kind == "actions")
    assert actions is not journey.card_lanes[0]
    assert place_to_begin(journey) == Cell(actions.id, journey.steps[1].id)


def test_a_guide_can_be_left_at_any_time_and_goes_back(windows, window, answers):
    def look(guide):
        assert not guide.back.isEnabled()
        guide.next.click()
        guide.back.click()
        assert guide.pages.currentIndex() == 0
        guide.reject()

    answers.expect(look)
    window.action_set["document.guide"].trigger()
    assert [one.editor.journey.title for one in windows] == ["New journey map"]
