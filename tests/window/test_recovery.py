"""What becomes of changes when the program does not end as it should."""

import errno

import pytest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton

from journeyeditor import files
from journeyeditor.edits import cards
from journeyeditor.files.journal import About, Journal, read_journal
from journeyeditor.files.lost import lost_documents
from journeyeditor.resources import sample_path
from journeyeditor.window.comparing.dialog import CompareDialog
from journeyeditor.window.dialogs.changes import ChangesList
from journeyeditor.window.folders import recovery_folder
from tests.window.test_application import run

PIZZA = files.load(sample_path("pizza-night.journey"))


def saying(text, document=PIZZA):
    return cards.set_card_text(document, document.maps[0].id, "card-16", text).document


def text_of_card(window):
    return next(card.text for lane in window.editor.journey.card_lanes for card in lane.cards if card.id == "card-16")


def lose(text, path=None, name="one"):
    """Leave the journal of a document that was open when its program ended."""
    recovery_folder().mkdir(parents=True, exist_ok=True)
    about = About(title="Pizza night", path=str(path or ""), began=1.0)
    journal = Journal(recovery_folder() / f"{name}.journal", about, files.encode(PIZZA))
    journal.add(files.encode(saying(text)), "Edit card", 1_700_000_000.0)
    journal.close()


def click(text):
    """An answer to the dialog: a button of it."""

    def answer(dialog):
        next(one for one in dialog.findChildren(QPushButton) if one.text().replace("&", "") == text).click()

    return answer


@pytest.fixture(autouse=True)
def nothing_is_left(windows):
    yield
    for window in windows:
        window.editor.saved(window.editor.path or sample_path("pizza-night.journey"))
        window.close()
    assert list(recovery_folder().glob("*.journal")) == []


def test_where_nothing_was_lost_nobody_is_asked(windows, window, answers):
    windows.offer_lost()
    assert list(windows) == [window]


def test_a_lost_document_comes_back_as_one_step_that_can_be_undone(windows, window, answers, pizza):
    lose("Sits down", pizza)
    answers.expect(click("Recover"))
    windows.offer_lost()
    (shown,) = windows
    assert shown is window, "in place of the new document that nobody touched"
    assert text_of_card(shown) == "Sits down"
    assert shown.editor.path == pizza
    assert shown.isWindowModified()
    assert len(list(recovery_folder().glob("*.journal"))) == 1, "it is kept anew before the old one goes"
    shown.editor.undo()
    assert text_of_card(shown) == "Gets seated"
    assert not shown.isWindowModified()


def test_the_dialog_shows_a_picture_and_what_was_changed(windows, window, answers):
    lose("Sits down")
    seen = {}

    def look(dialog):
        seen["changes"] = dialog.findChild(ChangesList).sentences
        seen["picture"] = any(not label.pixmap().isNull() for label in dialog.findChildren(QLabel))
        seen["names"] = [one.accessibleName() for one in dialog.findChildren(QListWidget)]
        click("Discard")(dialog)

    answers.expect(look)
    windows.offer_lost()
    assert len(seen["changes"]) == 1
    assert "from “Gets seated” to “Sits down”" in seen["changes"][0]
    assert seen["picture"]
    assert all(seen["names"])
    assert lost_documents(recovery_folder()) == []


def test_a_lost_document_is_compared_with_what_its_file_holds_now(windows, window, answers, pizza):
    lose("Sits down", pizza)
    files.save(saying("Somebody else"), pizza)
    seen = []

    def look(dialog):
        assert isinstance(dialog, CompareDialog)
        assert [side.currentText().split(":")[0] for side in dialog.sides] == ["In the file now", "With the changes"]
        dialog.side.changes.setCurrentRow(0)
        assert not dialog.stage.both.framed.isEmpty()
        seen.extend(dialog.side.changes.sentences)
        dialog.reject()

    def compare(dialog):
        click("Compare…")(dialog)
        click("Discard")(dialog)

    answers.expect(compare, look)
    windows.offer_lost()
    assert len(seen) == 1
    assert "from “Somebody else” to “Sits down”" in seen[0]


def test_without_a_file_it_is_compared_with_what_it_was_at_first(windows, window, answers, tmp_path):
    lose("Sits down", tmp_path / "gone.journey")
    seen = []

    def look(dialog):
        seen.extend(dialog.side.changes.sentences)
        dialog.reject()

    def compare(dialog):
        click("Compare…")(dialog)
        click("Discard")(dialog)

    answers.expect(compare, look)
    windows.offer_lost()
    assert ["from “Gets seated” to “Sits down”" in sentence for sentence in seen] == [True]


def test_who_decides_later_is_asked_again(windows, window, answers):
    lose("Sits down")
    answers.expect(click("Decide later"), click("Discard"))
    windows.offer_lost()
    windows.offer_lost()


def test_several_are_settled_one_by_one(windows, window, answers):
    lose("first", name="one")
    lose("second", name="two")

    def both(dialog):
        click("Recover")(dialog)
        click("Discard")(dialog)

    answers.expect(both)
    windows.offer_lost()
    assert len(list(windows)) == 1


def test_where_the_file_was_changed_since_saving_asks_for_another(windows, window, answers, pizza):
    lose("Sits down", pizza)
    files.save(saying("Somebody else", PIZZA), pizza)
    answers.expect(click("Recover"))
    windows.offer_lost()
    assert window.editor.path is None
    assert text_of_card(window) == "Sits down"


def test_an_open_document_leaves_a_journal_until_it_is_saved_or_closed(windows, pizza_window, answers):
    window = pizza_window
    window.editor.apply(cards.set_card_text(window.editor.document, window.editor.map_id, "card-16", "Sits down"))
    window.recording.wait()
    assert len(list(recovery_folder().glob("*.journal"))) == 1
    assert lost_documents(recovery_folder()) == [], "its program is there still"
    window.file.save()
    window.recording.wait()
    assert list(recovery_folder().glob("*.journal")) == []


def test_a_document_whose_file_is_gone_is_kept(windows, pizza_window, pizza, answers):
    window = pizza_window
    pizza.unlink()
    window.watch.check()
    window.recording.wait()
    assert len(list(recovery_folder().glob("*.journal"))) == 1


def test_a_text_that_was_given_up_does_not_come_back(windows, pizza_window):
    window = pizza_window
    editor = window.editor
    editor.apply(cards.set_card_text(editor.document, editor.map_id, "card-16", "Sits down"))
    editor.preview(cards.set_card_text(editor.document, editor.map_id, "card-16", "Sits down o"))
    window.recording.keep_draft()
    editor.cancel_preview()
    window.recording.wait()
    (journal,) = recovery_folder().glob("*.journal")
    assert files.decode(read_journal(journal).state) == editor.document


def test_that_changes_cannot_be_kept_is_told(windows, pizza_window, monkeypatch):
    def full(journal, *arguments):
        raise OSError(errno.ENOSPC, "full")

    window, said = pizza_window, []
    window.recording.failed.connect(said.append)
    monkeypatch.setattr(Journal, "add", full)
    for text in ("one", "two", "three"):
        window.editor.apply(cards.set_card_text(window.editor.document, window.editor.map_id, "card-16", text))
        window.recording.wait()
    assert len(said) == 1
    assert said[0].startswith("Changes cannot be kept for recovery: ")


def test_that_the_very_last_change_cannot_be_kept_is_told_too(pizza_window, monkeypatch, qtbot):
    def full(journal, *arguments):
        raise OSError(errno.ENOSPC, "full")

    window = pizza_window
    monkeypatch.setattr(Journal, "add", full)
    with qtbot.waitSignal(window.recording.failed):
        window.editor.apply(cards.set_card_text(window.editor.document, window.editor.map_id, "card-16", "last"))


def test_a_program_that_dies_gives_everything_back_at_its_next_start(home, pizza):
    die = f"""
import os
from journeyeditor.window import application
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from journeyeditor.edits import cards
def live():
    (window,) = [one for one in QApplication.topLevelWidgets() if hasattr(one, "editor")]
    editor = window.editor
    QTest.qWaitForWindowActive(window)
    editor.apply(cards.set_card_text(editor.document, editor.map_id, "card-16", "Sits down"))
    editor.select(["card-20"])
    window.view.edit_text()
    QTest.keyClicks(QApplication.focusWidget(), "Half a sen")
    QTimer.singleShot(1000, lambda: os._exit(9))
QTimer.singleShot(0, live)
application.run([Path({str(pizza)!r})])
"""
    assert run(die, home)[0] == 9
    (lost,) = lost_documents(home / "recovery")
    texts = {card.id: card.text for lane in lost.document.maps[0].card_lanes for card in lane.cards}
    assert texts["card-16"] == "Sits down"
    assert texts["card-20"] == "Half a sen"
    assert files.load(pizza) == lost.before, "the file itself was never touched"
    lost.forget()
