"""The maps of a folder in a window: listed while they are read, sorted, searched, opened and given away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from journeyeditor.files import load, save
from journeyeditor.window.register.model import FINDINGS, MAP
from tests.editor.test_register import PIZZA, put_maps_into
from tests.window.conftest import choose_file

TITLE = PIZZA.maps[0].title


@pytest.fixture
def register(window, tmp_path, qtbot):
    """The list of a folder with two maps and a file that is damaged, once all are read."""
    put_maps_into(tmp_path)
    window.settings.change(register_folder=str(tmp_path))
    window.action_set["document.register"].trigger()
    register = window.windows.register
    qtbot.waitUntil(lambda: register.summary.text() == "Maps: 2  ·  Files that cannot be read: 1")
    return register


def titles(register):
    model = register.table.model()
    return [model.index(row, MAP).data() for row in range(model.rowCount())]


def test_maps_of_a_folder_are_listed_sorted_and_searched(register):
    assert titles(register)[:2] == [TITLE, f"{TITLE} (copy)"]
    assert titles(register)[2].startswith("“bad.journey” ")
    register.table.sortByColumn(FINDINGS, Qt.SortOrder.DescendingOrder)
    findings = [register.table.model().index(row, FINDINGS).data() for row in range(3)]
    assert findings[2] == ""
    assert all("hint" in one or "warning" in one or "error" in one for one in findings[:2])
    register.search.setText("COPY")
    assert titles(register) == [f"{TITLE} (copy)"]


def test_it_stays_open_while_maps_are_opened_from_it_and_edited(window, register, qtbot):
    assert not register.isModal()
    assert all(button.icon().isNull() for button in register.findChildren(QPushButton))
    register.table.selectRow(2)
    assert not register.go_on.isEnabled()
    register.accept()  # a file that cannot be read
    assert [one.editor.path for one in window.windows] == [None]
    register.table.selectRow(1)
    QTest.keyClick(register.table, Qt.Key.Key_Return)
    (opened,) = window.windows
    assert opened.editor.journey.title == f"{TITLE} (copy)"
    assert load(opened.editor.path).maps[1].id == opened.editor.map_id
    register.table.selectRow(0)
    register.table.doubleClicked.emit(register.table.currentIndex())
    assert opened.editor.journey.title == TITLE
    assert register.isVisible()
    window.action_set["document.register"].trigger()
    assert window.windows.register is register


def test_what_is_listed_is_given_away_as_a_table(register, answers, tmp_path):
    csv = tmp_path / "out.csv"
    answers.expect(choose_file(csv))
    register.export.click()
    assert len(csv.read_text(encoding="utf-8-sig").splitlines()) == 4


def test_what_has_come_to_the_folder_is_read_again_and_reading_can_be_stopped(register, qtbot, tmp_path):
    save(PIZZA, tmp_path / "Third.journey")
    register.again.click()
    assert register.halt.isVisible()
    register.halt.click()
    assert "Stopped" in register.summary.text()
    register.again.click()
    qtbot.waitUntil(lambda: register.summary.text().startswith("Maps: 3"))
    assert not register.halt.isVisible()


def test_it_closes_by_escape_and_with_the_last_window(window, register):
    QTest.keyClick(register, Qt.Key.Key_Escape)
    assert window.windows.register is None
    window.action_set["document.register"].trigger()
    window.close()
    assert window.windows.register is None
