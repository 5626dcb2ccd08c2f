"""An error that nobody caught: logged, told once, and never the end of the application."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from journeyeditor.edits import cards
from journeyeditor.files.lost import lost_documents
from journeyeditor.window import trouble
from journeyeditor.window.folders import recovery_folder
from journeyeditor.window.trouble import Trouble, start_log


@pytest.fixture
def log(qapp):
    import logging

    path = start_log()
    yield path
    for handler in list(logging.getLogger().handlers):
        if getattr(handler, "baseFilename", "") == str(path):
            logging.getLogger().removeHandler(handler)
            handler.close()


def kept():
    return True


def fail():
    raise ValueError("a fault")


def caught(function=fail):
    with pytest.raises((ValueError, ZeroDivisionError, KeyboardInterrupt)) as caught:
        function()
    return caught.type, caught.value, caught.tb


def test_a_fault_is_logged_and_told_once(qtbot, answers, log, capsys):
    owner = QObject()
    taker = Trouble(log, kept, owner)
    answers.expect("OK")
    for _ in range(3):
        taker.take(*caught())
    assert answers.said == []  # never from within: it may be the middle of a painting
    qtbot.waitUntil(lambda: len(answers.said) == 1)
    assert "Your map is still open" in answers.said[0]
    assert str(log) in answers.said[0]
    text = log.read_text(encoding="utf-8")
    assert text.count("ValueError: a fault") == 1
    assert "ValueError: a fault" in capsys.readouterr().err


def test_another_fault_is_told_of_too(qtbot, answers, log):
    owner = QObject()
    taker = Trouble(log, kept, owner)
    answers.expect("OK", "OK")
    taker.take(*caught())
    qtbot.waitUntil(lambda: len(answers.said) == 1)
    taker.take(*caught(lambda: 1 / 0))
    qtbot.waitUntil(lambda: len(answers.said) == 2)


def test_ctrl_c_is_no_fault(qapp, log, monkeypatch, capsys):
    codes = []
    monkeypatch.setattr(trouble.QCoreApplication, "exit", codes.append)

    def interrupt():
        raise KeyboardInterrupt

    owner = QObject()
    Trouble(log, kept, owner).take(*caught(interrupt))
    assert codes == [130]
    assert log.read_text() == ""


def test_without_a_place_for_a_log_it_is_told_all_the_same(qtbot, answers, home):
    home.parent.mkdir(exist_ok=True)
    home.write_text("a file where the folder would be")
    assert start_log() is None
    owner = QObject()
    answers.expect("OK")
    Trouble(None, kept, owner).take(*caught())
    qtbot.waitUntil(lambda: len(answers.said) == 1)
    assert "None" not in answers.said[0]


def test_a_long_log_begins_anew(home, qapp):
    home.mkdir(parents=True)
    (home / "journeyeditor.log").write_bytes(b"x" * 1_100_000)
    path = start_log()
    assert path.stat().st_size == 0
    assert (home / "journeyeditor.old.log").stat().st_size == 1_100_000
    assert QApplication.instance() is not None


def left_behind():
    """What the next start would offer if the program ended now."""
    journals = list(recovery_folder().glob("*.journal"))
    for journal in journals:
        journal.with_name(f"copy-{journal.name}").write_bytes(journal.read_bytes())
    found = lost_documents(recovery_folder())
    for lost in found:
        lost.forget()
    return [{c.id: c.text for lane in lost.document.maps[0].card_lanes for c in lane.cards} for lost in found]


def test_where_the_canvas_fails_edits_are_kept_and_the_work_goes_on(pizza_window, windows, qtbot, answers):
    window, editor = pizza_window, pizza_window.editor
    broken = [True]

    def canvas_fails(_happening):
        if broken[0]:
            raise ValueError("cannot show this")

    editor._listeners.insert(0, canvas_fails)
    taker = Trouble(None, windows.keep_for_recovery, window)
    answers.expect("OK")
    with pytest.raises(ValueError, match="cannot show this") as caught:
        editor.apply(cards.set_card_text(editor.document, editor.map_id, "card-16", "Sits down"))
    taker.take(caught.type, caught.value, caught.tb)
    qtbot.waitUntil(lambda: len(answers.said) == 1)
    assert "a copy of it as it is now was kept for recovery" in answers.said[0]
    assert [texts["card-16"] for texts in left_behind()] == ["Sits down"]
    broken[0] = False
    editor.apply(cards.set_card_text(editor.document, editor.map_id, "card-16", "Goes on"))
    window.recording.wait()
    assert [texts["card-16"] for texts in left_behind()] == ["Goes on"]


def test_half_done_work_is_kept_when_something_fails(pizza_window, windows):
    editor = pizza_window.editor
    editor.preview(cards.set_card_text(editor.document, editor.map_id, "card-16", "Half a sen"))
    assert windows.keep_for_recovery()
    assert [texts["card-16"] for texts in left_behind()] == ["Half a sen"]
    editor.cancel_preview()


def test_that_nothing_can_be_kept_is_told(pizza_window, windows, qtbot, answers):
    recovery_folder().parent.mkdir(parents=True, exist_ok=True)
    recovery_folder().write_text("a file in the way")
    editor = pizza_window.editor
    editor.apply(cards.set_card_text(editor.document, editor.map_id, "card-16", "Sits down"))
    taker = Trouble(None, windows.keep_for_recovery, pizza_window)
    answers.expect("OK")
    taker.take(*caught())
    qtbot.waitUntil(lambda: len(answers.said) == 1)
    assert "no copy could be kept for recovery. Save it now." in answers.said[0]


def test_a_fault_while_keeping_is_told_of_as_well(qtbot, answers, qapp):
    owner = QObject()
    answers.expect("OK")
    Trouble(None, lambda: 1 / 0, owner).take(*caught())
    qtbot.waitUntil(lambda: len(answers.said) == 1)
    assert "no copy could be kept" in answers.said[0]
