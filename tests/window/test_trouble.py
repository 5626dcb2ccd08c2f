"""An error that nobody caught: logged, told once, and never the end of the application."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from journeyeditor.window import trouble
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


def fail():
    raise ValueError("a fault")


def caught(function=fail):
    with pytest.raises((ValueError, ZeroDivisionError, KeyboardInterrupt)) as caught:
        function()
    return caught.type, caught.value, caught.tb


def test_a_fault_is_logged_and_told_once(qtbot, answers, log, capsys):
    owner = QObject()
    taker = Trouble(log, owner)
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
    taker = Trouble(log, owner)
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
    Trouble(log, owner).take(*caught(interrupt))
    assert codes == [130]
    assert log.read_text() == ""


def test_without_a_place_for_a_log_it_is_told_all_the_same(qtbot, answers, home):
    home.parent.mkdir(exist_ok=True)
    home.write_text("a file where the folder would be")
    assert start_log() is None
    owner = QObject()
    answers.expect("OK")
    Trouble(None, owner).take(*caught())
    qtbot.waitUntil(lambda: len(answers.said) == 1)
    assert "None" not in answers.said[0]


def test_a_long_log_begins_anew(home, qapp):
    home.mkdir(parents=True)
    (home / "journeyeditor.log").write_bytes(b"x" * 1_100_000)
    path = start_log()
    assert path.stat().st_size == 0
    assert (home / "journeyeditor.old.log").stat().st_size == 1_100_000
    assert QApplication.instance() is not None
