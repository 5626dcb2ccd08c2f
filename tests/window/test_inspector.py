"""The properties panel, by hand: what is written in it is on the map at once."""

import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QColorDialog, QPushButton, QToolButton

from journeyeditor.editor.properties.registry import GROUPS
from journeyeditor.edits import lanes
from journeyeditor.model import Evidence, Link, Source, elements_of_map
from tests.canvas.hand import Keyboard
from tests.window.conftest import choose_file

ASK, LOOK, SEARCH = "card-10", "card-9", "card-11"
"""Three cards of the lane of actions."""


class Inspector:
    """The panel of a window with the sample, and a hand on the keyboard."""

    def __init__(self, window):
        self.window = window
        self.editor = window.editor
        self.keyboard = Keyboard(window.view)
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
        self.content = window.docks.open("properties")

    def show(self, *ids):
        self.editor.select(ids)
        self.window.docks.tell_now()
        for section in self.content.page.sections:
            for box in section.boxes:
                box.heading.setChecked(True)

    def row(self, label):
        """The row of a field of what is shown."""
        rows = [row for section in self.content.page.sections for box in section.boxes for row in box.rows]
        return next(row for row in rows if row.field.label == label)

    @property
    def labels(self):
        boxes = [box for section in self.content.page.sections for box in section.boxes]
        return [row.field.label for box in boxes for row in box.rows]

    def focus(self, label):
        self.row(label).widget.setFocus()
        return self.row(label).widget

    def write(self, label, text):
        """Write in a field, in place of what stands there."""
        self.focus(label)
        self.keyboard.keys("Ctrl+A")
        self.keyboard.text(text)

    def press(self, label, name):
        """Press a button of a field, by the name that it is known by."""
        buttons = [*self.row(label).widget.findChildren(QPushButton), *self.row(label).widget.findChildren(QToolButton)]
        next(one for one in buttons if name in (one.text(), one.accessibleName())).click()
        self.window.docks.tell_now()

    def element(self, element_id):
        document = self.editor.document
        return {one.id: one for one in [*document.personas, *elements_of_map(self.editor.journey)]}[element_id]

    @property
    def steps(self):
        return [str(label) for label in self.editor.history.labels]


@pytest.fixture
def inspector(pizza_window):
    return Inspector(pizza_window)


def test_f4_opens_it_with_the_keyboard_in_its_first_field(pizza_window):
    action = pizza_window.action_set["panel.properties"]
    assert action.shortcut().toString() == "F4"
    inspector = Inspector(pizza_window)
    pizza_window.docks.toggle("properties")
    action.trigger()
    assert QApplication.focusWidget() is inspector.row("Title").widget.focusProxy()
    inspector.keyboard.keys("Esc")
    assert pizza_window.view.hasFocus()


def test_what_is_typed_is_on_the_map_at_once_and_is_one_step(inspector):
    inspector.show(ASK)
    before = inspector.editor.document
    inspector.focus("Text")
    inspector.keyboard.keys("Ctrl+A")
    for letter in "Hm?":
        inspector.keyboard.text(letter)
        assert inspector.element(ASK).text.endswith(letter)
    inspector.keyboard.keys("Tab")
    assert inspector.steps == ["Change text of card “Hm”"]
    inspector.editor.undo()
    assert inspector.editor.document == before


def test_two_fields_are_two_steps(inspector):
    inspector.show(ASK)
    inspector.write("Owner", "Ada")
    inspector.write("Status", "Open")
    assert len(inspector.steps) == 2
    assert (inspector.element(ASK).owner, inspector.element(ASK).status) == ("Ada", "Open")


def test_esc_takes_back_what_was_typed(inspector):
    inspector.show(ASK)
    before = inspector.editor.document
    inspector.write("Owner", "Ada")
    inspector.keyboard.keys("Esc")
    assert inspector.editor.document == before
    assert inspector.steps == []
    assert inspector.window.view.hasFocus()


def test_the_caret_stays_while_the_panel_follows(inspector):
    inspector.show(ASK)
    inspector.write("Owner", "Ada")
    line = inspector.row("Owner").widget.line
    inspector.keyboard.keys("Home")
    inspector.keyboard.text("L")
    inspector.keyboard.text(" ")
    inspector.window.docks.tell_now()
    assert (line.text(), line.cursorPosition()) == ("L Ada", 2)
    assert inspector.element(ASK).owner == "L Ada"


def test_undo_shows_in_a_field_that_has_the_keyboard(inspector):
    inspector.show(ASK)
    inspector.write("Owner", "Ada")
    inspector.keyboard.keys("Return")
    inspector.editor.undo()
    inspector.window.docks.tell_now()
    assert inspector.row("Owner").widget.line.text() == ""


@pytest.mark.parametrize(("label", "before"), [("Text", "Asks around for a good place"), ("Owner", "")])
def test_undo_takes_back_letters_and_then_what_was_done_before(inspector, label, before):
    inspector.show(ASK)
    inspector.write("Status", "Open")
    inspector.focus(label)
    inspector.keyboard.text("x")
    assert len(inspector.steps) == 2
    inspector.keyboard.keys("Ctrl+Z")
    assert getattr(inspector.element(ASK), label.lower()) == before
    assert (len(inspector.steps), inspector.element(ASK).status) == (1, "Open")
    inspector.keyboard.keys("Ctrl+Z")
    assert inspector.element(ASK).status == ""
    assert inspector.row(label).widget.hasFocus() or inspector.row(label).widget.focusProxy().hasFocus()


def test_many_cards_are_changed_together(inspector):
    inspector.show(LOOK, ASK, SEARCH)
    text = inspector.row("Text").widget.box
    assert (text.toPlainText(), text.placeholderText()) == ("", "Several values")
    inspector.write("Owner", "Ada")
    assert [inspector.element(one).owner for one in (LOOK, ASK, SEARCH)] == ["Ada"] * 3
    assert inspector.steps == ["Change owner of 3 cards"]
    assert inspector.editor.selection == (LOOK, ASK, SEARCH)


def test_several_kinds_show_what_they_share(inspector):
    inspector.show(ASK, "stage-order")
    labels = [
        row.field.label for section in inspector.content.page.sections for box in section.boxes for row in box.rows
    ]
    assert labels == ["Colour", "Level", "Confidence", "Sources", "Owner", "Comments"]


def test_a_wrong_number_is_told_of_and_changes_nothing(inspector):
    inspector.show(ASK)
    inspector.write("Confidence", "11")
    row = inspector.row("Confidence")
    assert inspector.element(ASK).evidence.confidence == 1
    assert row._problem.text() == "A whole number from 1 to 10"
    inspector.write("Confidence", "x")
    assert row._problem.text()
    inspector.keyboard.keys("Tab")
    assert row._problem.text() == ""


def test_a_wrong_date_is_told_of(inspector):
    inspector.show(ASK)
    inspector.write("Due", "2026-5")
    assert inspector.row("Due")._problem.text() == "A date such as 2026-05-31"
    inspector.write("Due", "2026-05-31")
    assert inspector.element(ASK).due == datetime.date(2026, 5, 31)
    assert inspector.row("Due")._problem.text() == ""


def test_a_value_that_the_document_refuses_is_told_of(inspector):
    inspector.show()
    inspector.write("Language", "??")
    assert inspector.row("Language")._problem.text() == "A code such as en or de-CH"


def test_a_rating_by_key(inspector):
    inspector.show(ASK)
    inspector.focus("Impact")
    inspector.keyboard.keys("4", "Right")
    assert inspector.element(ASK).impact == 5
    inspector.keyboard.keys("Del")
    assert inspector.element(ASK).impact is None


def test_a_rating_by_mouse(inspector):
    inspector.show(ASK)
    stars = inspector.row("Impact").widget.focusProxy()
    for expected in (2, None):
        QTest.mouseClick(
            stars,
            Qt.MouseButton.LeftButton,
            pos=stars.rect().topLeft() + stars.rect().center() * 0 + type(stars.rect().center())(34, 12),
        )
        inspector.window.docks.tell_now()
        assert inspector.element(ASK).impact == expected


def test_choices_by_key(inspector):
    inspector.show(ASK)
    inspector.focus("Severity")
    inspector.keyboard.keys("Down")
    assert inspector.element(ASK).severity == "trivial"
    inspector.keyboard.keys("Up")
    assert inspector.element(ASK).severity is None
    inspector.focus("Recurring")
    inspector.keyboard.keys("Space")
    assert inspector.element(ASK).recurring


def test_sources_are_added_written_and_removed(inspector):
    inspector.show(ASK)
    inspector.press("Sources", "Add source")
    inspector.keyboard.text("Interviews")
    assert inspector.element(ASK).evidence == Evidence(
        level="researched", sources=(Source(name="UXPressia blog"), Source(name="Interviews"))
    )
    inspector.press("Sources", "Remove this source")
    assert [source.name for source in inspector.element(ASK).evidence.sources] == ["Interviews"]


def test_a_figure_comes_and_goes_with_its_value(inspector):
    inspector.show(ASK)
    assert inspector.row("Measure").widget.isHidden()
    inspector.write("Value", "3.5")
    inspector.window.docks.tell_now()
    inspector.write("Measure", "Minutes to find it")
    assert (inspector.element(ASK).metric.value, inspector.element(ASK).metric.measure) == (3.5, "Minutes to find it")
    inspector.focus("Value")
    inspector.keyboard.keys("Ctrl+A", "Del")
    assert inspector.element(ASK).metric is None


def test_a_link_is_there_once_it_leads_somewhere(inspector):
    inspector.show(ASK)
    inspector.focus("Link")
    inspector.keyboard.keys("Down")
    assert inspector.element(ASK).link is None
    inspector.window.docks.tell_now()
    inspector.keyboard.keys("Tab")
    inspector.keyboard.text("https://example.org")
    assert inspector.element(ASK).link == Link(kind="web", target="https://example.org")


def test_pain_points_are_ticked(inspector):
    inspector.show(ASK)
    inspector.focus("Answers")
    inspector.keyboard.keys("Down", "Space")
    assert len(inspector.element(ASK).answers) == 1
    inspector.keyboard.keys("Space")
    assert inspector.element(ASK).answers == ()


def test_a_colour_with_a_name_and_any_other(inspector, answers):
    inspector.show(ASK)
    menu = inspector.row("Colour").widget.button.menu()
    menu.aboutToShow.emit()
    next(one for one in menu.actions() if one.text() == "Violet").trigger()
    assert inspector.element(ASK).colour == "#6A4FA0"

    def choose(dialog):
        assert isinstance(dialog, QColorDialog)
        dialog.setCurrentColor("#aabbcc")
        dialog.accept()

    answers.expect(choose)
    menu.actions()[-1].trigger()
    assert inspector.element(ASK).colour == "#AABBCC"


def test_a_picture_is_chosen_and_removed(inspector, answers, tmp_path):
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(tmp_path / "shop.png"))
    (tmp_path / "words.png").write_text("no picture")
    inspector.show(ASK)
    answers.expect(choose_file(tmp_path / "shop.png"), choose_file(tmp_path / "words.png"))
    inspector.press("Picture", "Choose picture")
    assert inspector.editor.document.asset(inspector.element(ASK).image.asset).name == "shop.png"
    inspector.press("Picture", "Choose picture")
    assert inspector.row("Picture")._problem.text() == "“words.png” is not a picture in PNG or JPEG"
    inspector.press("Picture", "Remove picture")
    assert inspector.element(ASK).image is None
    assert inspector.editor.document.assets == ()


def test_a_locked_lane_is_told_of_and_keeps_its_cards(inspector):
    editor = inspector.editor
    editor.apply(lanes.update_lane(editor.document, editor.map_id, "lane-actions", locked=True))
    inspector.show(ASK)
    before = editor.document
    inspector.write("Owner", "A")
    assert editor.document is before
    assert "locked" in inspector.row("Owner")._problem.text()
    inspector.show("lane-actions")
    inspector.focus("Locked")
    inspector.keyboard.keys("Space")
    assert not inspector.element("lane-actions").locked


def test_a_persona_is_added_written_and_deleted(inspector):
    inspector.show()
    inspector.press("Personas", "Add persona")
    inspector.window.docks.tell_now()
    inspector.keyboard.keys("Ctrl+A")
    inspector.keyboard.text("Bo")
    new = inspector.editor.document.personas[-1]
    assert (new.name, inspector.editor.journey.personas[-1], inspector.editor.selection) == ("Bo", new.id, (new.id,))
    assert new.colour != inspector.editor.document.personas[0].colour
    inspector.show()
    inspector.row("Personas").widget.list.setCurrentRow(1)
    inspector.focus("Personas")
    inspector.keyboard.keys("Space")
    assert new.id not in inspector.editor.journey.personas
    inspector.window.docks.tell_now()
    inspector.press("Personas", "Edit persona")
    assert inspector.row("Name").widget.line.text() == "Bo"
    inspector.write("Goals", "Rest")
    assert inspector.editor.document.personas[-1].goals == ("Rest",)
    inspector.show()
    inspector.content._go_back()
    inspector.press("Personas", "Delete persona")
    assert [persona.name for persona in inspector.editor.document.personas] == ["Eva Molin"]


def test_map_details_are_the_properties_of_the_map(pizza_window):
    inspector = Inspector(pizza_window)
    inspector.show(ASK)
    pizza_window.action_set["map.details"].trigger()
    inspector.keyboard.keys("Ctrl+A")
    inspector.keyboard.text("Pizza")
    assert pizza_window.editor.journey.title == "Pizza"


@pytest.mark.parametrize("kind", sorted(set(GROUPS) - {"document", "connector"}))
def test_every_field_has_a_widget_with_a_name(inspector, kind):
    journey = inspector.editor.journey
    curve = journey.curve_lanes[0].curves[0]
    chosen = {
        "persona": "persona-eva", "stage": "stage-order", "step": "step-pay", "card lane": journey.card_lanes[0].id,
        "curve lane": journey.curve_lanes[0].id, "card": ASK, "curve": curve.id, "point": curve.points[0].id,
        "map": journey.id,
    }  # fmt: skip
    before = inspector.editor.document
    inspector.show(chosen[kind])
    labels = [field.label for group in GROUPS[kind] for field in group.fields]
    assert inspector.labels[: len(labels)] == labels
    for section in inspector.content.page.sections:
        for box in section.boxes:
            for row in box.rows:
                assert row.widget.focusProxy().accessibleName()
    assert inspector.editor.document is before


def test_tab_stays_among_the_fields_and_comes_round(inspector):
    inspector.window.docks.open("outline")
    inspector.show(ASK)
    inspector.content.take_keyboard()
    first = QApplication.focusWidget()
    inspector.keyboard.keys("Shift+Tab")
    last = QApplication.focusWidget()
    assert inspector.content.isAncestorOf(last)
    assert last is not first
    inspector.keyboard.keys("Tab")
    assert QApplication.focusWidget() is first


def test_the_keyboard_goes_to_what_is_selected_from_the_panel_and_to_no_other_field(inspector):
    inspector.focus("Kind")
    inspector.keyboard.keys("Ctrl+A")
    inspector.window.docks.tell_now()
    assert len(inspector.editor.selection) > 20
    assert inspector.window.view.hasFocus()
