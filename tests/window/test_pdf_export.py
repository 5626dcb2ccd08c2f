"""Export to PDF, from the dialog to the file."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from journeyeditor.edits import stages
from tests.window.conftest import choose_file


def export_to(path, paper=None):
    """An answer to the dialog of the export."""

    def answer(dialog):
        if path is not None:
            dialog.findChild(QLineEdit).setText(str(path))
        if paper is not None:
            box = dialog.findChild(QComboBox)
            box.setCurrentIndex(box.findText(paper))
        dialog.accept()
        if dialog.isVisible():
            dialog.reject()

    return answer


def width_of(path):
    return round(float(PdfReader(BytesIO(path.read_bytes())).pages[0].mediabox.width))


def words_in(path):
    return PdfReader(BytesIO(path.read_bytes())).pages[0].extract_text()


def test_the_first_time_it_asks_and_suggests_the_name_of_the_map(pizza_window, answers, pizza, settings):
    answers.expect(export_to(None, "Letter"))
    pizza_window.action_set["document.export"].trigger()
    target = pizza.with_suffix(".pdf")
    assert "Dinner at a pizza restaurant" in words_in(target)
    assert width_of(target) in (612, 792)
    assert pizza_window.status.words == "Exported “pizza-night.pdf”."
    assert (settings.now.paper, settings.now.export_folder) == ("letter", str(target.parent))


def test_the_next_time_it_does_the_same_without_a_word(pizza_window, answers, tmp_path):
    target = tmp_path / "mine.pdf"
    answers.expect(export_to(tmp_path / "mine", "One page as large as the map"))
    pizza_window.action_set["document.export"].trigger()
    editor = pizza_window.editor
    editor.apply(stages.rename_stage(editor.document, editor.map_id, "stage-order", "Ordered"))
    assert "Ordered" not in words_in(target)
    pizza_window.action_set["document.export"].trigger()
    assert "Ordered" in words_in(target)
    assert width_of(target) > 1000


def test_paper_and_folder_are_remembered(windows, answers, tmp_path):
    window = windows.new()
    answers.expect(export_to(tmp_path / "a.pdf", "Tabloid"))
    window.action_set["document.export-as"].trigger()
    other = windows.new()
    seen = []

    def look(dialog):
        seen.append(dialog.choice)
        dialog.reject()

    answers.expect(look)
    other.action_set["document.export-as"].trigger()
    assert seen == [(tmp_path / "Untitled.pdf", "tabloid")]


@pytest.mark.parametrize(("answer", "replaced"), [("Replace", True), ("Cancel", False)])
def test_a_file_is_not_replaced_unasked(pizza_window, answers, tmp_path, answer, replaced):
    target = tmp_path / "there.pdf"
    target.write_bytes(b"mine")
    answers.expect(export_to(target), answer)
    pizza_window.action_set["document.export-as"].trigger()
    assert answers.said == ["“there.pdf” exists already.\n\nReplace it?"]
    assert (target.read_bytes() != b"mine") is replaced


def test_a_file_is_chosen_in_the_systems_dialog(pizza_window, answers, tmp_path):
    def browse(dialog):
        answers.expect(choose_file(tmp_path / "chosen"))
        next(one for one in dialog.findChildren(QPushButton) if one.text() == "Choose…").click()
        assert dialog.choice.path == tmp_path / "chosen.pdf"
        dialog.accept()

    answers.expect(browse)
    pizza_window.action_set["document.export-as"].trigger()
    assert (tmp_path / "chosen.pdf").exists()


def test_a_file_that_cannot_be_written_is_told_of(pizza_window, answers, tmp_path):
    answers.expect(export_to(tmp_path / "nowhere" / "a.pdf"), "OK")
    pizza_window.action_set["document.export-as"].trigger()
    assert answers.said == ["“a.pdf” cannot be saved: its folder does not exist."]


def test_the_file_is_opened_only_on_a_click(pizza_window, answers, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    answers.expect(export_to(tmp_path / "a.pdf"))
    pizza_window.action_set["document.export-as"].trigger()
    assert opened == []
    offer = next(one for one in pizza_window.status.findChildren(QPushButton) if one.text() == "Open")
    assert offer.isVisible()
    offer.click()
    assert opened == [QUrl.fromLocalFile(str(tmp_path / "a.pdf"))]
    pizza_window.editor.select(["stage-order"])
    assert not offer.isVisible()
