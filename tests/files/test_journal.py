"""The journal of a document in use: what it gives back, whole, cut off and damaged."""

import errno
import os
import stat
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.files.journal import About, Journal, read_journal
from tests.strategies import examples

ABOUT = About(title="Pizza night", path="pizza.journey", began=1.0)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "one.journal"


def written(path, *states, base=b"base"):
    """The bytes of a journal with some edits."""
    journal = Journal(path, ABOUT, base)
    for number, state in enumerate(states):
        journal.add(state, f"Edit {number}", float(number))
    journal.close()
    return path.read_bytes()


@examples(60)
@given(base=st.binary(max_size=60), states=st.lists(st.binary(max_size=60), max_size=6))
def test_it_gives_back_the_last_state_and_all_that_was_done(tmp_path_factory, base, states):
    path = tmp_path_factory.mktemp("journal") / "one.journal"
    written(path, *states, base=base)
    found = read_journal(path)
    assert found.about == ABOUT
    assert found.base == base
    assert found.state == [base, *states][-1]
    assert [entry.label for entry in found.entries] == [f"Edit {number}" for number in range(len(states))]


def test_a_draft_counts_until_the_next_record(path):
    journal = Journal(path, ABOUT, b"Menu")
    journal.add_draft(b"Menu c", 1.0)
    journal.add_draft(b"Menu ca", 2.0)
    found = read_journal(path)
    assert found.state == b"Menu ca"
    assert [entry.draft for entry in found.entries] == [True]
    journal.add(b"Menu card", "Edit card", 3.0)
    journal.close()
    found = read_journal(path)
    assert found.state == b"Menu card"
    assert [entry.label for entry in found.entries] == ["Edit card"]


def test_cut_at_any_byte_it_gives_back_what_was_whole(path):
    states = [b"one", b"one two", b"two"]
    data = written(path, *states)
    known = [None, b"base", *states]
    last = 0
    for length in range(len(data) + 1):
        path.write_bytes(data[:length])
        found = read_journal(path)
        at = known.index(found.state if found else None)
        assert at >= last, "a longer piece gives back no less"
        last = at
    assert last == len(known) - 1


def test_flipped_at_any_bit_it_gives_back_what_stands_before(path):
    states = [b"one", b"one two", b"two"]
    data = written(path, *states)
    known = [None, b"base", *states]
    for place in range(len(data)):
        for bit in range(8):
            damaged = bytearray(data)
            damaged[place] ^= 1 << bit
            path.write_bytes(damaged)
            found = read_journal(path)
            assert (found.state if found else None) in known[:-1]


def test_something_else_is_no_journal(path):
    for data in (b"", b"{}", b"journeyeditor journal 2\n" + bytes(40), bytes(1000)):
        path.write_bytes(data)
        assert read_journal(path) is None


@pytest.mark.parametrize("close", [True, False])
def test_it_is_for_its_user_alone(path, close):
    journal = Journal(path, ABOUT, b"base")
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    journal.remove()
    assert not path.exists()


def test_it_never_writes_over_a_file_that_is_there(path):
    unnamed = path.with_name(f"{path.name}.new")
    unnamed.write_bytes(b"precious")
    with pytest.raises(FileExistsError):
        Journal(path, ABOUT, b"base")
    assert unnamed.read_bytes() == b"precious"
    assert not path.exists()


def test_begun_anew_it_holds_all_edits_as_one_in_few_bytes(path, tmp_path):
    journal = Journal(path, ABOUT, b"base")
    for number in range(300):
        journal.add(f"state {number}".encode(), f"Edit {number}", float(number))
    long = path.stat().st_size
    new = journal.begun_anew(tmp_path / "two.journal", lambda new: new.add(b"last", "Edit", 301.0))
    new.close()
    assert not path.exists()
    assert new.path.stat().st_size < long / 10
    found = read_journal(new.path)
    assert found.base == b"base", "what the file of the document holds, so that it can be told whether it does still"
    assert [entry.label for entry in found.entries] == ["Edit 299", "Edit"]
    assert found.state == b"last"


def test_it_has_no_name_before_its_first_edit_is_in_it(path):
    seen = []

    def begin(journal):
        seen.append(path.exists())
        journal.add(b"one", "Edit", 1.0)
        seen.append(path.exists())

    Journal(path, ABOUT, b"base", begin).close()
    assert seen == [False, False]
    assert read_journal(path).state == b"one"


def test_an_edit_that_the_disk_does_not_take_spoils_nothing(path, monkeypatch):
    journal = Journal(path, ABOUT, b"base")
    journal.add(b"one", "Edit", 1.0)
    real = os.write

    def full(descriptor, data):
        if len(data) > 5:
            return real(descriptor, data[:5])
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(OSError, match="full"):
        journal.add(b"two", "Edit", 2.0)
    monkeypatch.undo()
    assert read_journal(path).state == b"one"
    journal.add(b"three", "Edit", 3.0)
    journal.close()
    assert read_journal(path).state == b"three"


def test_short_writes_are_continued(path, monkeypatch):
    real = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: real(descriptor, data[:3]))
    journal = Journal(path, ABOUT, b"base")
    journal.add(b"one", "Edit", 1.0)
    journal.close()
    assert read_journal(path).state == b"one"


@pytest.mark.parametrize(("call", "is_spent"), [("write", False), ("fsync", True), ("ftruncate", True)])
def test_after_a_refusal_it_goes_on_only_where_it_is_known_how_it_ends(path, monkeypatch, call, is_spent):
    journal = Journal(path, ABOUT, b"base")

    def refuse(*_):
        raise OSError(errno.EIO, "a fault")

    monkeypatch.setattr(os, "write" if call == "ftruncate" else call, refuse)
    if call == "ftruncate":
        monkeypatch.setattr(os, call, refuse)
    with pytest.raises(OSError, match="a fault"):
        journal.add(b"one", "Edit", 1.0)
    monkeypatch.undo()
    assert journal.is_spent == is_spent
    journal.close()
