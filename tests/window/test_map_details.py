"""The dialog of map details."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QColorDialog,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
)

from journeyeditor.editor.map_details import map_details
from journeyeditor.window.dialogs.fields import LineField, ListField, ProseField


@pytest.fixture
def edit(pizza_window, answers):
    """Open the dialog, do something with it, and close it with OK; return what the map has then."""

    def edit(work, close="accept"):
        def answer(dialog):
            work(dialog)
            getattr(dialog, close)()

        answers.expect(answer)
        pizza_window.action_set["map.details"].trigger()
        return map_details(pizza_window.editor)

    return edit


def field(dialog, label):
    """The field with a label."""
    for form in dialog.findChildren(type(dialog.findChild(QLineEdit).parentWidget().layout())):
        for row in range(form.rowCount()):
            if form.itemAt(row, form.ItemRole.LabelRole).widget().text() == label:
                return form.itemAt(row, form.ItemRole.FieldRole).widget()
    raise AssertionError(label)


def write(widget, text):
    """Write in a field in place of what stands there, as a hand does."""
    widget.selectAll()
    first, *others = text.split("\n")
    QTest.keyClicks(widget, first)
    for line in others:
        QTest.keyClick(widget, Qt.Key.Key_Return)
        QTest.keyClicks(widget, line)


def press(dialog, text):
    next(one for one in dialog.findChildren(QPushButton) if one.text() == text).click()


def test_ok_without_a_change_is_no_step(edit, pizza_window):
    before = pizza_window.editor.document
    edit(lambda dialog: None)
    assert pizza_window.editor.document is before


def test_cancel_changes_nothing(edit, pizza_window):
    before = pizza_window.editor.document
    edit(lambda dialog: write(field(dialog, "Title"), "Other"), close="reject")
    assert pizza_window.editor.document is before


def test_what_is_written_is_one_step(edit, pizza_window):
    before = pizza_window.editor.document

    def work(dialog):
        for label in ("Title", "Owner", "Scenario", "Goal", "Starts with", "Ends with", "Document title"):
            write(field(dialog, label), f"New {label}")
        for label, words in (("Kind", "Future state"), ("Status", "Final")):
            box = field(dialog, label)
            box.setCurrentIndex(box.findText(words))

    details = edit(work)
    assert details == map_details(pizza_window.editor)._replace(
        title="New Title",
        owner="New Owner",
        scenario="New Scenario",
        goal="New Goal",
        starts="New Starts with",
        ends="New Ends with",
        document_title="New Document title",
        kind="future-state",
        status="final",
    )
    pizza_window.action_set["history.undo"].trigger()
    assert pizza_window.editor.document == before


def test_a_kind_and_a_status_can_be_left_open(edit):
    def work(dialog):
        for box in (field(dialog, "Kind"), field(dialog, "Status")):
            assert isinstance(box, QComboBox)
            box.setCurrentIndex(0)

    details = edit(work)
    assert (details.kind, details.status) == (None, None)


def test_a_persona_is_changed(edit):
    def work(dialog):
        write(field(dialog, "Name"), "Ada")
        write(field(dialog, "Role"), "Engineer")
        write(field(dialog, "Quote"), "Hm")
        write(field(dialog, "Goals"), "One\n  \nTwo ")
        age = field(dialog, "Age")
        assert isinstance(age, QSpinBox)
        age.setValue(-1)

    (persona,) = edit(work).personas
    assert persona == (persona.id, "Ada", None, "Engineer", "Hm", ("One", "Two"), persona.colour)


def test_a_colour_is_chosen(edit, answers):
    def choose(dialog):
        assert isinstance(dialog, QColorDialog)
        dialog.setCurrentColor("#aabbcc")
        dialog.accept()

    def work(dialog):
        answers.expect(choose)
        field(dialog, "Colour").click()

    assert edit(work).personas[0].colour == "#AABBCC"


def test_personas_are_added_and_removed(edit, pizza_window):
    def work(dialog):
        for name in ("Bo", "Cy"):
            press(dialog, "Add")
            write(field(dialog, "Name"), name)
        names = dialog.findChild(QListWidget)
        assert [names.item(row).text() for row in range(names.count())] == ["Eva Molin", "Bo", "Cy"]
        names.setCurrentRow(1)
        press(dialog, "Remove")
        assert field(dialog, "Name").text() == "Cy"

    before = pizza_window.editor.document.personas
    eva, cy = edit(work).personas
    assert (eva.name, cy.name) == ("Eva Molin", "Cy")
    assert eva.colour != cy.colour
    assert len(pizza_window.editor.document.personas) == len(before) + 1


def test_a_map_without_personas_has_an_empty_form(edit):
    def work(dialog):
        press(dialog, "Remove")
        assert not field(dialog, "Name").isEnabled()

    assert edit(work).personas == ()


def test_who_was_taken_off_can_be_brought_back(edit):
    def bring_back(dialog):
        press(dialog, "Add")
        menu = QApplication.activePopupWidget()
        assert [action.text() for action in menu.actions() if action.text()] == ["New persona", "Eva Molin"]
        menu.actions()[-1].trigger()
        menu.close()

    assert edit(lambda dialog: press(dialog, "Remove")).personas == ()
    assert edit(bring_back).personas[0].id == "persona-eva"


# -------------------------------------------------------------------------------------------------------------- fields


def test_fields_give_back_what_they_cannot_show(qtbot):
    line, prose, several = LineField("two\nlines"), ProseField(2, "a\tb\n"), ListField(2)
    several.show_values((" a\nb ", ""))
    for widget in (line, prose, several):
        qtbot.addWidget(widget)
    assert (line.value, prose.value, several.values) == ("two\nlines", "a\tb\n", (" a\nb ", ""))
    assert "\n" not in line.text()
    QTest.keyClick(line, Qt.Key.Key_Right)
    assert line.value == "two\nlines"
    QTest.keyClicks(several, "x")
    assert several.values == ("x a", "b")


def test_tab_goes_on_from_prose(qtbot):
    prose = ProseField(2)
    qtbot.addWidget(prose)
    assert isinstance(prose, QPlainTextEdit)
    assert prose.tabChangesFocus()
