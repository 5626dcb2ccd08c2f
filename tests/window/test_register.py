"""The maps of a folder in a window: listed while they are read, sorted, searched, opened and given away."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from journeyeditor.files import load
from journeyeditor.window.register.dialog import RegisterDialog
from journeyeditor.window.register.model import FINDINGS, MAP
from tests.editor.test_register import PIZZA, put_maps_into
from tests.window.conftest import choose_file


def titles(dialog):
    model = dialog.table.model()
    return [model.index(row, MAP).data() for row in range(model.rowCount())]


def test_maps_of_a_folder_are_listed_sorted_searched_and_opened(window, answers, qtbot, tmp_path):
    put_maps_into(tmp_path)
    window.settings.change(register_folder=str(tmp_path))
    seen, csv = {}, tmp_path / "out.csv"

    def answer(dialog):
        assert isinstance(dialog, RegisterDialog)
        qtbot.waitUntil(lambda: dialog.summary.text() == "Maps: 2  ·  Files that cannot be read: 1")
        seen["titles"] = titles(dialog)
        dialog.table.selectRow(2)
        assert not dialog.go_on.isEnabled()
        dialog.accept()
        assert dialog.chosen is None
        dialog.table.sortByColumn(FINDINGS, Qt.SortOrder.DescendingOrder)
        seen["findings"] = [dialog.table.model().index(row, FINDINGS).data() for row in range(3)]
        dialog.export.click()
        dialog.table.sortByColumn(MAP, Qt.SortOrder.AscendingOrder)
        dialog.search.setText("COPY")
        seen["found"] = titles(dialog)
        dialog.table.selectRow(0)
        dialog.table.setFocus()
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)

    answers.expect(answer, choose_file(csv))
    window.action_set["document.register"].trigger()
    title = PIZZA.maps[0].title
    assert seen["titles"][:2] == [title, f"{title} (copy)"]
    assert seen["titles"][2].startswith("“bad.journey” ")
    assert seen["findings"][2] == ""
    assert all("hint" in one or "warning" in one or "error" in one for one in seen["findings"][:2])
    assert seen["found"] == [f"{title} (copy)"]
    assert len(csv.read_text(encoding="utf-8-sig").splitlines()) == 4
    (opened,) = [one for one in window.windows if one.editor.path is not None]
    assert opened.editor.journey.title == f"{title} (copy)"
    assert load(opened.editor.path).maps[1].id == opened.editor.map_id
