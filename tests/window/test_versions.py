"""Earlier versions of a document, in its window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton

from journeyeditor import files
from journeyeditor.edits import stages
from journeyeditor.files.versions import Versions, read_version
from journeyeditor.window.folders import versions_folder


def rename(window, name):
    editor = window.editor
    editor.apply(stages.rename_stage(editor.document, editor.map_id, editor.journey.stages[0].id, name))


def first_stage(document):
    return document.maps[0].stages[0].name


def kept(path):
    return [(version.why, first_stage(read_version(version))) for version in Versions(versions_folder(), path).all()]


def click(text):
    def answer(dialog):
        next(one for one in dialog.findChildren(QPushButton) if one.text().replace("&", "") == text).click()

    return answer


def choose(row, then):
    """An answer to the dialog: a version in its list, and what to do with it."""

    def answer(dialog):
        dialog.findChildren(QListWidget)[0].setCurrentRow(row)
        then(dialog)

    return answer


def test_what_a_save_writes_over_is_kept(pizza_window, pizza):
    for name in ("One", "Two"):
        rename(pizza_window, name)
        pizza_window.file.save()
    assert kept(pizza) == [("daily", "One"), ("saved", "Awareness")], "no state twice"
    assert sorted(entry.name for entry in pizza.parent.iterdir()) == ["pizza-night.journey"], "nothing beside it"


def test_what_somebody_else_wrote_is_kept_when_it_is_written_over(pizza_window, pizza, answers):
    rename(pizza_window, "Mine")
    theirs = files.load(pizza)
    theirs = stages.rename_stage(theirs, theirs.maps[0].id, theirs.maps[0].stages[0].id, "Theirs").document
    files.save(theirs, pizza)
    answers.expect("Replace")
    pizza_window.file.save()
    assert ("saved", "Theirs") in kept(pizza)


def test_one_can_go_back_as_a_step_that_can_be_undone_and_loses_nothing(pizza_window, pizza, answers):
    rename(pizza_window, "One")
    pizza_window.file.save()
    rename(pizza_window, "Two")
    rows = [name for _, name in kept(pizza)]
    answers.expect(choose(rows.index("Awareness"), click("Go back to this version")))
    pizza_window.action_set["document.versions"].trigger()
    assert first_stage(pizza_window.editor.document) == "Awareness"
    assert kept(pizza)[0] == ("safety", "Two")
    pizza_window.editor.undo()
    assert first_stage(pizza_window.editor.document) == "Two"


def test_the_dialog_says_what_has_changed_and_takes_names(pizza_window, pizza, answers):
    rename(pizza_window, "One")
    pizza_window.file.save()
    rename(pizza_window, "Two")
    seen = []

    def look(dialog):
        versions, changes = dialog.findChildren(QListWidget)
        seen.append([changes.item(row).text() for row in range(changes.count())])
        dialog.findChild(QLineEdit).setText("Before the workshop")
        QTest.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_Return)
        seen.append(versions.item(0).text().splitlines()[0])
        seen.append(changes.count())
        click("Close")(dialog)

    answers.expect(look)
    pizza_window.action_set["document.versions"].trigger()
    assert "from “One” to “Two”" in seen[0][0]
    assert seen[1:] == ["Before the workshop", 0]
    assert kept(pizza)[0] == ("named", "Two")


def test_a_document_without_a_file_has_none_yet(window, answers):
    answers.expect("OK")
    window.action_set["document.versions"].trigger()
    assert "Save the map first" in answers.said[0]


def test_no_failure_of_a_version_fails_a_save(pizza_window, pizza):
    versions_folder().parent.mkdir(parents=True, exist_ok=True)
    versions_folder().write_bytes(b"in the way")
    rename(pizza_window, "One")
    assert pizza_window.file.save()
    assert first_stage(files.load(pizza)) == "One"


def test_one_that_is_damaged_is_told_of_in_the_dialog(pizza_window, pizza, answers):
    rename(pizza_window, "One")
    pizza_window.file.save()
    for version in Versions(versions_folder(), pizza).all():
        version.path.write_bytes(b"damaged")
    said = []

    def look(dialog):
        said.append(dialog._preview._about.text())
        assert not dialog._go_back.isEnabled()
        click("Close")(dialog)

    answers.expect(choose(0, look))
    pizza_window.action_set["document.versions"].trigger()
    assert "not a journey map" in said[0]
