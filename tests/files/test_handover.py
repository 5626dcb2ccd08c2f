"""Handing files over to the program that is open already."""

import threading
from pathlib import Path

import pytest

from journeyeditor.files import handover
from journeyeditor.files.handover import Reception, hand_over


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "state"


def test_only_one_is_the_first(folder):
    first, second = Reception(folder), Reception(folder)
    assert first.is_first
    assert not second.is_first
    first.close()
    assert Reception(folder).is_first


def test_the_first_gets_what_later_ones_hand_over(folder):
    first = Reception(folder)
    got = []
    taking = threading.Event()

    def take():
        while not taking.wait(0.01):
            got.extend(first.taken())

    taker = threading.Thread(target=take)
    taker.start()
    assert hand_over(folder, [Path("/maps/one.journey"), Path("/maps/two.journey")])
    assert hand_over(folder, [])
    taking.set()
    taker.join()
    assert got == [[Path("/maps/one.journey"), Path("/maps/two.journey")], []]
    assert list(folder.glob("*.json")) == []


def test_one_that_hangs_keeps_nobody_waiting(folder, monkeypatch):
    monkeypatch.setattr(handover, "_PATIENCE", 0.05)
    Reception(folder)
    assert not hand_over(folder, [Path("one.journey")])
    assert list(folder.glob("*.json")) == []


def test_where_there_is_no_room_nothing_is_handed_over(folder):
    folder.write_bytes(b"in the way")
    assert not Reception(folder).is_first
    assert not hand_over(folder, [])


def test_what_is_no_note_is_passed_over(folder):
    first = Reception(folder)
    (folder / "open-1.json").write_text("no list")
    (folder / "open-2.json").write_text('["a.journey", 3]')
    assert first.taken() == [[Path("a.journey")]]
