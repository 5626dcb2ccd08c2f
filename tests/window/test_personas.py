"""The library of personas and the empathy map in their panels: what they show, change, take from other files."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeyeditor import files
from journeyeditor.model import Message, Persona
from journeyeditor.resources import sample_path
from journeyeditor.window.dialogs.choose_personas import ChoosePersonas
from journeyeditor.window.panels.personas.people_list import PERSON
from tests.window.conftest import choose_file


@pytest.fixture
def panel(window, qtbot):
    """The library beside a new map, with two personas of whom the first is on the map."""
    editor = window.editor
    eva, tom = Persona(id="eva", name="Eva", role="Journalist"), Persona(id="tom", name="Tom", colour="#B93C25")
    journey = editor.journey.with_(personas=("eva",))
    editor.take_state(Message("Begin"), editor.document.with_(personas=(eva, tom), maps=(journey,)))
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.view)
    QTest.keyClick(window.view, Qt.Key.Key_F7)
    return window.docks.open("personas")


def people(panel):
    model = panel.list.model()
    return [model.index(row).data(PERSON) for row in range(model.rowCount())]


def tick(panel, row):
    panel.list.setCurrentIndex(panel.list.model().index(row))
    QTest.keyClick(panel.list, Qt.Key.Key_Space)


def test_it_shows_everybody_and_a_tick_puts_them_on_the_map(window, panel):
    assert [(one.name, one.below, one.is_ticked) for one in people(panel)] == [
        ("Eva", "Journalist", True),
        ("Tom", "", False),
    ]
    tick(panel, 1)
    assert window.editor.journey.personas == ("eva", "tom")
    assert panel.uses.text() == "Used: on 1 map"
    tick(panel, 1)
    assert window.editor.journey.personas == ("eva",)
    assert panel.uses.text() == "Used nowhere yet"


def test_personas_are_made_copied_and_deleted_and_what_used_them_is_told(window, panel):
    panel.duplicate.click()
    assert [one.name for one in people(panel)] == ["Eva", "Eva (copy)", "Tom"]
    assert panel.current.name == "Eva (copy)"
    panel.choose("eva")
    panel.delete.click()
    assert [one.name for one in people(panel)] == ["Eva (copy)", "Tom"]
    assert "What it was used for stays without it: on 1 map." in window.status.words
    window.editor.undo()
    assert window.editor.journey.personas == ("eva",)
    panel.add.click()
    assert panel.current.name == "New persona"
    assert window.docks.is_open("properties")


def test_a_persona_gets_a_curve_of_its_own(window, panel):
    panel.choose("tom")
    panel.curve.click()
    assert window.editor.journey.personas == ("eva", "tom")
    curves = [curve for lane in window.editor.journey.curve_lanes for curve in lane.curves]
    assert curves[-1].persona == "tom"
    assert window.view.tool == "pencil"
    assert panel.curve.isHidden()
    assert "1 curve" in panel.uses.text()


def test_personas_come_from_another_file(window, panel, answers):
    def only_the_second(dialog):
        assert isinstance(dialog, ChoosePersonas)
        for row in (0, 2):
            dialog.list.setCurrentIndex(dialog.list.model().index(row))
            QTest.keyClick(dialog.list, Qt.Key.Key_Space)
        dialog.take.click()

    answers.expect(choose_file(sample_path("sneakers.journey")), only_the_second)
    panel.take.click()
    wanted = files.load(sample_path("sneakers.journey")).personas[1]
    assert [one.name for one in people(panel)] == ["Eva", "Tom", wanted.name]
    assert panel.current.name == wanted.name
    assert not people(panel)[2].is_ticked


def test_a_file_without_personas_says_so(window, panel, answers, tmp_path):
    path = tmp_path / "nobody.journey"
    files.save(window.editor.document.with_(personas=(), maps=(window.editor.journey.with_(personas=()),)), path)
    answers.expect(choose_file(path), "OK")
    panel.take.click()
    assert answers.said == ["“nobody.journey” has no personas."]


def test_what_is_written_in_an_empathy_map_is_one_step(window, panel, qtbot):
    panel.empathy.click()
    board = window.docks.open("empathy")
    steps = window.editor.history.index
    hears = board.board.boxes[0].texts.box
    assert QApplication.focusWidget() is hears
    QTest.keyClicks(hears, "Friends")
    QTest.keyClick(hears, Qt.Key.Key_Return)
    QTest.keyClicks(hears, "Adverts")
    assert window.editor.document.persona("eva").empathy.hears == ("Friends", "Adverts")
    QTest.keyClick(hears, Qt.Key.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "Why me")
    assert window.editor.document.persona("eva").empathy.thinks == ("Why me",)
    assert window.editor.history.index == steps + 2
    board.whose.setCurrentIndex(1)
    board.whose.activated.emit(1)
    assert hears.toPlainText() == ""
    window.editor.select(["eva"])
    window.docks.tell_now()
    assert hears.toPlainText() == "Friends\nAdverts"
    window.editor.undo()
    window.editor.undo()
    window.docks.tell_now()
    assert hears.toPlainText() == ""
