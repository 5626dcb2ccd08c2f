"""Recording a document in use, and finding it again after the program is gone."""

import errno
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from journeyeditor import files
from journeyeditor.edits import cards
from journeyeditor.files.claim import Claim
from journeyeditor.files.journal import Journal
from journeyeditor.files.lost import lost_documents
from journeyeditor.files.recorder import Recorder
from journeyeditor.resources import sample_path

PIZZA = files.load(sample_path("pizza-night.journey"))
MAP = PIZZA.maps[0].id


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "journals"


def saying(text, document=PIZZA):
    """The document with another text on a card."""
    return cards.set_card_text(document, MAP, "card-16", text).document


def crash(recorder):
    """Leave the journal as it is when the program ends at once: written, and claimed by nobody."""
    recorder.wait()
    recorder._journal.close()


def test_without_an_edit_there_is_no_journal(folder):
    recorder = Recorder(folder, PIZZA, None)
    recorder.close()
    assert not folder.exists()


def test_after_a_clean_end_nothing_is_lost_and_nothing_is_left(folder):
    recorder = Recorder(folder, PIZZA, None)
    recorder.note(saying("one"), "Edit card")
    recorder.close()
    assert list(folder.iterdir()) == []


def test_after_a_crash_every_edit_is_there(folder):
    recorder = Recorder(folder, PIZZA, Path("/maps/pizza.journey"))
    for text in ("one", "two", "three"):
        recorder.note(saying(text), f"Edit {text}")
    crash(recorder)
    (lost,) = lost_documents(folder)
    assert lost.before == PIZZA
    assert lost.document == saying("three")
    assert lost.path == Path("/maps/pizza.journey")
    assert lost.edits == 3
    lost.forget()
    assert lost_documents(folder) == []


def test_half_typed_text_is_there_too(folder):
    recorder = Recorder(folder, PIZZA, None)
    recorder.note(saying("one"), "Edit card")
    recorder.draft(saying("one and a ha"))
    crash(recorder)
    assert lost_documents(folder)[0].document == saying("one and a ha")


def test_what_was_saved_is_not_lost(folder, tmp_path):
    recorder = Recorder(folder, PIZZA, None)
    recorder.note(saying("one"), "Edit card")
    recorder.saved(saying("one"), tmp_path / "saved.journey")
    recorder.wait()
    assert lost_documents(folder) == []
    recorder.note(saying("two"), "Edit card")
    crash(recorder)
    (lost,) = lost_documents(folder)
    assert lost.before == saying("one")
    assert lost.path == tmp_path / "saved.journey"


def test_one_that_is_open_still_is_not_lost(folder):
    recorder = Recorder(folder, PIZZA, None)
    recorder.note(saying("one"), "Edit card")
    recorder.wait()
    assert lost_documents(folder) == []
    crash(recorder)
    assert len(lost_documents(folder)) == 1


def test_before_the_next_edit_the_last_one_is_on_the_disk(folder, monkeypatch):
    recorder = Recorder(folder, PIZZA, None)
    done = []
    real = Journal.add

    def slow(journal, *arguments):
        time.sleep(0.05)
        real(journal, *arguments)
        done.append(arguments[1])

    monkeypatch.setattr(Journal, "add", slow)
    recorder.note(saying("one"), "one")
    recorder.note(saying("two"), "two")
    assert done == ["one"]
    recorder.close()


def test_a_disk_that_is_full_is_told_and_the_next_edit_is_tried_again(folder, monkeypatch):
    recorder = Recorder(folder, PIZZA, None)
    recorder.note(saying("one"), "Edit card")
    recorder.wait()

    def full(journal, *arguments):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(Journal, "add", full)
    recorder.note(saying("two"), "Edit card")
    recorder.wait()
    assert recorder.problem.errno == errno.ENOSPC
    monkeypatch.undo()
    recorder.note(saying("three"), "Edit card")
    crash(recorder)
    assert recorder.problem is None
    assert lost_documents(folder)[0].document == saying("three")


def test_a_long_journal_is_begun_anew(folder, monkeypatch):
    monkeypatch.setattr("journeyeditor.files.journal._SLACK", -(10**9))
    recorder = Recorder(folder, PIZZA, None)
    for text in ("one", "two", "three"):
        recorder.note(saying(text), text)
    crash(recorder)
    (lost,) = lost_documents(folder)
    assert lost.document == saying("three")


def test_what_its_file_holds_by_now_is_not_lost(folder, tmp_path):
    path = tmp_path / "saved.journey"
    recorder = Recorder(folder, PIZZA, path)
    recorder.note(saying("one"), "Edit card")
    files.save(saying("one"), path)
    crash(recorder)
    assert lost_documents(folder) == []
    assert list(folder.iterdir()) == []


def test_a_crash_in_the_middle_of_a_recovery_gives_each_document_once(folder):
    recorder = Recorder(folder, PIZZA, None)
    recorder.note(saying("one"), "Edit card")
    crash(recorder)
    recovering = Recorder(folder, PIZZA, None)
    recovering.note(saying("one"), "Recover changes")
    crash(recovering)
    (lost,) = lost_documents(folder)
    assert lost.document == saying("one")
    assert len(list(folder.iterdir())) == 1


def test_what_is_recovered_goes_only_once_it_is_kept_anew(folder, monkeypatch):
    recorder = Recorder(folder, PIZZA, None)
    recorder.note(saying("one"), "Edit card")
    crash(recorder)
    (lost,) = lost_documents(folder)

    def full(*_):
        raise OSError(errno.ENOSPC, "full")

    recovering = Recorder(folder, PIZZA, None)
    monkeypatch.setattr(os, "fsync", full)
    recovering.note(saying("one"), "Recover changes")
    lost.forget_once_kept(recovering)
    assert lost_documents(folder) == [lost]
    monkeypatch.undo()
    recovering.note(saying("one"), "Recover changes")
    lost.forget_once_kept(recovering)
    assert lost_documents(folder) == []
    crash(recovering)
    assert len(lost_documents(folder)) == 1


def test_a_fault_of_the_program_never_holds_up_the_hand(folder, monkeypatch):
    recorder = Recorder(folder, PIZZA, None)

    def fail(*_):
        raise MemoryError

    monkeypatch.setattr(Journal, "add", fail)
    for text in ("one", "two"):
        recorder.note(saying(text), "Edit card")
    recorder.wait()
    assert isinstance(recorder.problem, MemoryError)
    monkeypatch.undo()
    recorder.note(saying("three"), "Edit card")
    crash(recorder)
    assert lost_documents(folder)[0].document == saying("three")


def test_what_is_half_begun_is_tidied_up_unless_somebody_is_at_it(folder):
    folder.mkdir()
    (folder / "one.journal.new").write_bytes(b"half")
    claim = Claim()
    (folder / "two.journal.new").write_bytes(b"half")
    assert claim.take(folder / "two.journal.new")
    assert lost_documents(folder) == []
    assert [path.name for path in folder.iterdir()] == ["two.journal.new"]
    claim.give_up()


def test_what_is_no_journal_stays_where_it_is(folder):
    folder.mkdir()
    (folder / "odd.journal").write_bytes(b"something else")
    assert lost_documents(folder) == []
    assert (folder / "odd.journal").exists()


_KILLED = """
import sys
from pathlib import Path
from tests.files.test_recorder import PIZZA, saying
from journeyeditor.files.recorder import Recorder
recorder = Recorder(Path(sys.argv[1]), PIZZA, None)
number = 0
while True:
    number += 1
    recorder.note(saying(f"edit {number}"), "Edit")
    recorder.wait()
    print(number, flush=True)
"""


def test_killed_at_any_time_it_has_every_finished_edit(folder):
    for patience in (0.0, 0.003, 0.011, 0.02):
        with subprocess.Popen(
            [sys.executable, "-c", _KILLED, str(folder)], stdout=subprocess.PIPE, text=True
        ) as killed:
            lines = [killed.stdout.readline()]
            time.sleep(patience)
            killed.kill()
            lines += killed.stdout.readlines()
        finished = int([line for line in lines if line.endswith("\n")][-1])
        (lost,) = lost_documents(folder)
        assert lost.edits in (finished, finished + 1)
        assert lost.document == saying(f"edit {lost.edits}")
        lost.forget()


def test_a_claim_is_given_to_one_at_a_time(tmp_path):
    path = tmp_path / "map.journey"
    path.write_bytes(b"map")
    one, other = Claim(), Claim()
    assert one.take(path)
    assert not other.take(path)
    assert path.read_bytes() == b"map"
    one.give_up()
    assert other.take(path)
    assert one.take(tmp_path / "none.journey"), "nobody claims what is not there"
    other.give_up()
