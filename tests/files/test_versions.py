"""Earlier versions of a document."""

import datetime
import stat
import sys

import pytest

from journeyeditor import files
from journeyeditor.edits import cards
from journeyeditor.files import CannotRead, FileProblem
from journeyeditor.files import versions as module
from journeyeditor.files.versions import Versions, read_version
from journeyeditor.resources import sample_path

PIZZA = files.load(sample_path("pizza-night.journey"))


def saying(text):
    return cards.set_card_text(PIZZA, PIZZA.maps[0].id, "card-16", text).document


@pytest.fixture
def versions(tmp_path):
    return Versions(tmp_path / "versions", tmp_path / "pizza.journey")


def test_they_come_latest_first_and_are_what_was_kept(versions):
    for text in ("one", "two", "three"):
        versions.keep(saying(text), "saved")
    assert [read_version(version) for version in versions.all()] == [saying("three"), saying("two"), saying("one")]
    assert {version.why for version in versions.all()} == {"saved"}


def test_the_same_state_is_kept_once_unless_somebody_names_it(versions):
    versions.keep(PIZZA, "saved")
    assert versions.keep(PIZZA, "saved") is None
    named = versions.keep(PIZZA, "named", "Before the workshop: what we knew / day 1")
    assert versions.all()[0] == named
    assert versions.all()[0].name == "Before the workshop: what we knew / day 1"


def test_they_are_thinned_out_but_never_those_with_a_name(versions, monkeypatch):
    monkeypatch.setitem(module._MOST, "saved", 3)
    for number in range(4):
        versions.keep(saying(f"named {number}"), "named", f"name {number}")
    for number in range(6):
        versions.keep(saying(f"saved {number}"), "saved")
    kept = versions.all()
    assert [read_version(one) for one in kept[:3]] == [saying(f"saved {number}") for number in (5, 4, 3)]
    assert [one.name for one in kept[3:]] == ["name 3", "name 2", "name 1", "name 0"]


def test_one_a_day(versions):
    assert versions.keep_daily(saying("morning")) is not None
    assert versions.keep_daily(saying("evening")) is None
    (daily,) = versions.all()
    yesterday = daily.time - datetime.timedelta(days=1)
    daily.path.rename(daily.path.with_name(f"{yesterday.strftime(module._TIME)}-daily.journey"))
    assert versions.keep_daily(saying("next morning")) is not None


def test_a_clock_that_is_set_back_does_not_change_their_order(versions):
    versions.keep(saying("one"), "saved")
    (one,) = versions.all()
    later = one.time + datetime.timedelta(days=400)
    one.path.rename(one.path.with_name(f"{later.strftime(module._TIME)}-saved.journey"))
    versions.keep(saying("two"), "saved")
    assert read_version(versions.all()[0]) == saying("two")


def test_each_file_has_its_own(tmp_path, versions):
    other = Versions(tmp_path / "versions", tmp_path / "other.journey")
    versions.keep(PIZZA, "saved")
    assert other.all() == []
    versions.delete(versions.all()[0])
    assert versions.all() == []


def test_they_are_for_their_user_alone(tmp_path, versions):
    version = versions.keep(PIZZA, "saved")
    if sys.platform != "win32":
        assert stat.S_IMODE(version.path.stat().st_mode) == 0o600
        assert stat.S_IMODE(version.path.parent.stat().st_mode) == 0o700


def test_what_is_damaged_or_gone_is_told_of(versions):
    version = versions.keep(PIZZA, "saved")
    version.path.write_bytes(b"damaged")
    with pytest.raises(FileProblem):
        read_version(version)
    version.path.unlink()
    with pytest.raises(CannotRead):
        read_version(version)


def test_what_is_no_version_is_passed_over(versions):
    version = versions.keep(PIZZA, "saved")
    for name in ("notes.journey", "20260101T000000000000Z-odd.journey", "x-saved.journey"):
        (version.path.parent / name).write_bytes(b"{}")
    assert versions.all() == [version]


def test_where_there_is_no_room_the_reason_is_told(tmp_path):
    (tmp_path / "versions").write_bytes(b"in the way")
    with pytest.raises(FileProblem):
        Versions(tmp_path / "versions", tmp_path / "pizza.journey").keep(PIZZA, "saved")
