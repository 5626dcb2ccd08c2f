"""Maps from other programs and for them, in a window: shown before they come in or go out."""

import pytest
from PySide6.QtWidgets import QPushButton

from journeyeditor.exchange.tables.files import read_csv_file, read_xlsx_file, write_csv_list
from journeyeditor.files import load
from journeyeditor.resources import sample_path
from journeyeditor.window.exchanging.giving_dialog import GivingDialog
from journeyeditor.window.exchanging.import_dialog import ImportDialog
from tests.window.conftest import choose_file

PIZZA = load(sample_path("pizza-night.journey"))


def click(dialog, text):
    next(one for one in dialog.findChildren(QPushButton) if one.text().replace("&", "") == text).click()


def look(seen, then):
    """An answer that keeps what an import shows, and clicks a button."""

    def answer(dialog):
        assert isinstance(dialog, ImportDialog)
        seen.extend([dialog.size_in_words.text(), *dialog.notes.sentences, dialog.picture.pixmap().isNull()])
        click(dialog, then)

    return answer


def test_a_table_is_shown_before_it_becomes_a_map(window, answers, tmp_path):
    path, seen = tmp_path / "journey.csv", []
    path.write_bytes("Phase;Find;Buy\nActions;Süche;Pays\nEmotion;1;-1\n".encode("cp1252"))
    answers.expect(choose_file(path), look(seen, "Open as new map"))
    window.action_set["document.import"].trigger()
    words, *notes, has_no_picture = seen
    assert words.startswith("Stages: 2  ·  Steps: 2  ·  Lanes: 2  ·  Cards: 2  ·  Points of curves: 2")
    assert [note.split(":")[0].rstrip(".") for note in notes] == [
        "It is not in UTF-8",
        "Its cells are told apart by semicolons",
    ]
    assert not has_no_picture
    (opened,) = [one for one in window.windows if one.editor.document.maps[0].title == "journey"]
    assert (opened.editor.path, opened.editor.is_clean) == (None, False)


def test_a_table_is_read_in_the_ways_that_are_chosen(window, answers, tmp_path):
    path, seen = tmp_path / "journey.csv", []
    path.write_bytes("Phase|Найти\nActions|Поиск;Конец".encode("windows-1251"))

    def choose(box, value):
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())

    def answer(dialog):
        choices = dialog.choices
        assert (choices.encodings.currentData(), choices.separators.currentData()) == ("windows-1252", "|")
        choose(choices.separators, "\t")
        seen.append((dialog.go_on.isEnabled(), dialog.notes.sentences, dialog.tabs.currentWidget() is dialog.table))
        choose(choices.encodings, "windows-1251")
        choose(choices.separators, "|")
        seen.append((dialog.table.table.model().index(0, 1).data(), dialog.notes.sentences))
        click(dialog, "Open as new map")

    answers.expect(choose_file(path), answer)
    window.action_set["document.import"].trigger()
    assert seen == [
        (False, ["“journey.csv” is no grid: one of its first rows should name the stages."], True),
        ("Найти", ["Everything was read as it stands."]),
    ]
    assert any(one.editor.journey.stages[0].name == "Найти" for one in window.windows)


def test_an_import_can_be_left_and_a_wrong_file_is_told_of(window, answers, tmp_path):
    path, wrong = tmp_path / "list.csv", tmp_path / "wrong.xlsx"
    path.write_bytes(write_csv_list(PIZZA, ",").data)
    wrong.write_bytes(b"no workbook")
    before = window.editor.document
    answers.expect(look([], "Cancel"), "OK")
    window.windows.open([path, wrong], window)
    assert answers.said == ["“wrong.xlsx” is no Excel workbook, or a damaged one."]
    assert [one.editor.document for one in window.windows] == [before]


@pytest.mark.parametrize(("key", "read"), [("xlsx", read_xlsx_file), ("csv", read_csv_file)])
def test_what_goes_out_is_shown_and_written(pizza_window, answers, tmp_path, key, read):
    path, seen = tmp_path / f"out{'.' + key}", []

    def answer(dialog):
        assert isinstance(dialog, GivingDialog)
        dialog.formats.setCurrentIndex(dialog.formats.findData("mermaid"))
        seen.append((dialog.contents.text.toPlainText()[:7], dialog.notes.sentences[0]))
        dialog.formats.setCurrentIndex(dialog.formats.findData(key))
        seen.append((dialog.contents.table.model().index(0, 0).data(), dialog.notes.sentences))
        dialog.file.setText(str(path))
        click(dialog, "Export")

    answers.expect(answer)
    pizza_window.action_set["document.export-table"].trigger()
    assert seen[0] == ("journey", "Mermaid shows one lane: 11 others are left out")
    assert seen[1][1] == ["Nothing is left out."]
    assert read(path.read_bytes(), "out").document == pizza_window.editor.document
    assert pizza_window.settings.now.table_format == key


def test_slides_lie_on_their_own_paper(pizza_window, answers):
    papers = []

    def answer(dialog):
        for key in ("pptx", "pdf", "html", "png"):
            form = dialog.file_form
            form.format.setCurrentIndex(form.format.findData(key))
            papers.append(dialog.view.setup.paper)
        dialog.reject()

    answers.expect(answer)
    pizza_window.action_set["document.export-as"].trigger()
    assert papers == ["slide", "a3", "map", "a3"]
