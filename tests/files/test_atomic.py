"""A file is written whole or not at all, whatever fails on the way."""

import errno
import io
import os
import stat
import subprocess
import sys

import pytest

from journeyeditor.files import CannotSave, write_atomically

posix = pytest.mark.skipif(sys.platform == "win32", reason="the permissions and links of POSIX")
unprivileged = pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write everywhere")

OLD, NEW = b"the old bytes", b"the new bytes, " * 1000


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "pizza.journey"
    path.write_bytes(OLD)
    return path


def refusal(path, data=NEW):
    with pytest.raises(CannotSave) as caught:
        write_atomically(path, data)
    return str(caught.value)


def names(folder):
    return sorted(entry.name for entry in folder.iterdir())


def mode_of(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_the_new_bytes_take_the_place_of_the_old(path):
    write_atomically(path, NEW)
    assert path.read_bytes() == NEW
    assert names(path.parent) == ["pizza.journey"]


@pytest.mark.parametrize("data", [b"", NEW, bytes(3_000_000)], ids=["empty", "small", "large"])
def test_bytes_may_come_from_a_file(path, data):
    write_atomically(path, io.BytesIO(data))
    assert path.read_bytes() == data


def test_a_new_file(tmp_path):
    write_atomically(tmp_path / "new.journey", b"")
    assert (tmp_path / "new.journey").read_bytes() == b""


def test_a_relative_path(path, monkeypatch):
    monkeypatch.chdir(path.parent)
    write_atomically(type(path)("pizza.journey"), NEW)
    assert path.read_bytes() == NEW


FAULTS = [
    (errno.ENOSPC, "the disk is full"),
    (errno.EIO, "a fault"),
    (errno.EDQUOT, "used up"),
    (errno.ENOLCK, "system says"),
]


@pytest.mark.parametrize(("number", "words"), FAULTS)
@pytest.mark.parametrize("call", ["open", "write", "chmod", "fsync", "close", "replace"])
def test_a_fault_at_any_step_leaves_the_old_file_and_nothing_else(path, monkeypatch, call, number, words):
    path.chmod(0o640)

    def fail(*arguments, **_):
        if call == "close":
            close(*arguments)
        raise OSError(number, os.strerror(number))

    close = os.close
    with monkeypatch.context() as patch:
        patch.setattr(os, call, fail)
        sentence = refusal(path)
    assert words in sentence
    assert sentence.startswith("“pizza.journey” cannot be saved: ")
    assert path.read_bytes() == OLD
    assert names(path.parent) == ["pizza.journey"]


@pytest.mark.parametrize("good_writes", [1, 2, 5])
def test_a_disk_that_fills_up_in_the_middle(path, monkeypatch, good_writes):
    write, calls = os.write, []

    def write_a_little(descriptor, data):
        calls.append(len(data))
        if len(calls) > good_writes:
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(descriptor, data[:100])

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", write_a_little)
        assert "the disk is full" in refusal(path)
    assert path.read_bytes() == OLD
    assert names(path.parent) == ["pizza.journey"]


def test_short_writes_are_continued(path, monkeypatch):
    write = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: write(descriptor, data[:999]))
    write_atomically(path, NEW)
    assert path.read_bytes() == NEW


def test_ctrl_c_in_the_middle_leaves_the_old_file_and_nothing_else(path, monkeypatch):
    def interrupt(_descriptor):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(path, NEW)
    assert path.read_bytes() == OLD
    assert names(path.parent) == ["pizza.journey"]


@posix
def test_the_bytes_are_on_the_disk_before_the_name_and_the_name_after(path, monkeypatch):
    steps = []
    for call in ("write", "fsync", "replace"):
        real = getattr(os, call)
        monkeypatch.setattr(os, call, lambda *a, call=call, real=real: (steps.append(call), real(*a))[1])
    write_atomically(path, NEW)
    assert steps == ["write", "fsync", "replace", "fsync"]


@posix
def test_a_folder_that_cannot_be_synced_is_no_failure(path, monkeypatch):
    fsync = os.fsync

    def fail_on_folders(descriptor):
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", fail_on_folders)
    write_atomically(path, NEW)
    assert path.read_bytes() == NEW


@posix
@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC])
def test_a_folder_that_reports_a_fault_is_told_of(path, monkeypatch, number):
    fsync = os.fsync

    def fail_on_folders(descriptor):
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(number, os.strerror(number))
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", fail_on_folders)
    assert "was written, but may not outlast a power cut" in refusal(path)
    assert path.read_bytes() == NEW


def test_a_disk_that_keeps_something_else_than_it_was_given(path, monkeypatch):
    write = os.write
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", lambda descriptor, data: write(descriptor, bytes(len(data))))
        assert "the disk reports a fault" in refusal(path)
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", lambda descriptor, data: write(descriptor, data[:-1]) + 1)
        assert "the disk reports a fault" in refusal(path)
    assert path.read_bytes() == OLD
    assert names(path.parent) == ["pizza.journey"]


@posix
def test_where_the_system_does_not_tell_whether_it_is_a_link_nothing_is_written(path, monkeypatch):
    link = path.with_name("link.journey")
    link.symlink_to(path)
    lstat = os.lstat

    def refuse(where, **more):
        if str(where) == str(link):
            raise OSError(errno.EIO, "a fault")
        return lstat(where, **more)

    with monkeypatch.context() as patch:
        patch.setattr(os, "lstat", refuse)
        refusal(link)
    assert link.is_symlink()
    assert path.read_bytes() == OLD


def test_what_crashes_left_behind_long_ago_is_tidied_up(path):
    old, young, other = (path.with_name(f".journeyeditor-{name * 16}.tmp") for name in "abc")
    other = other.with_name(".other-cccccccccccccccc.tmp")
    for one in (old, young, other):
        one.write_bytes(b"half")
    for one in (old, other):
        os.utime(one, (one.stat().st_mtime - 7200,) * 2)
    write_atomically(path, NEW)
    assert names(path.parent) == sorted([young.name, other.name, "pizza.journey"])


def test_a_file_that_another_program_holds_open(path, monkeypatch):
    def refuse(source, target):
        raise PermissionError(errno.EACCES, "Access is denied", str(source), None, str(target))

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", refuse)
        assert "another program has the file open, or you may not replace it" in refusal(path)
    assert path.read_bytes() == OLD


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o664, 0o666, 0o755])
def test_the_permissions_of_the_old_file_are_kept(path, mode):
    path.chmod(mode)
    write_atomically(path, NEW)
    assert mode_of(path) == mode


@posix
@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)])
def test_a_new_file_has_the_permissions_that_any_new_file_has(tmp_path, mask, mode):
    before = os.umask(mask)
    try:
        write_atomically(tmp_path / "new", NEW)
    finally:
        os.umask(before)
    assert mode_of(tmp_path / "new") == mode


@posix
def test_a_new_file_can_be_for_its_user_alone(tmp_path):
    write_atomically(tmp_path / "new", NEW, private=True)
    assert mode_of(tmp_path / "new") == 0o600


@posix
def test_nobody_may_read_a_private_file_while_it_is_written(path, monkeypatch):
    path.chmod(0o600)
    modes, fsync = [], os.fsync
    monkeypatch.setattr(os, "fsync", lambda it: (modes.append(stat.S_IMODE(os.fstat(it).st_mode)), fsync(it))[1])
    write_atomically(path, NEW)
    assert modes[0] == 0o600


@posix
@pytest.mark.parametrize("relative", [False, True])
def test_a_link_stays_and_its_target_is_written(path, tmp_path, relative):
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    link = folder / "link.journey"
    link.symlink_to(type(path)("../pizza.journey") if relative else path)
    write_atomically(link, NEW)
    assert link.is_symlink()
    assert path.read_bytes() == NEW
    assert names(folder) == ["link.journey"]


@posix
def test_a_link_to_nothing_makes_its_target(tmp_path):
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "target")
    write_atomically(link, NEW)
    assert link.is_symlink()
    assert (tmp_path / "target").read_bytes() == NEW


@posix
def test_links_in_a_circle(tmp_path):
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    assert "it is a link that leads back to itself" in refusal(tmp_path / "a")
    assert names(tmp_path) == ["a", "b"]


def test_a_folder_of_that_name(tmp_path):
    (tmp_path / "map").mkdir()
    assert "“map” cannot be saved: there is a folder of that name." in refusal(tmp_path / "map")
    assert names(tmp_path) == ["map"]


def test_a_folder_that_does_not_exist(tmp_path):
    assert "its folder does not exist" in refusal(tmp_path / "no" / "map.journey")


def test_a_folder_that_is_a_file(path):
    assert "cannot be saved" in refusal(path / "map.journey")
    assert path.read_bytes() == OLD


@posix
def test_a_name_that_is_too_long(tmp_path):
    assert "its name is too long" in refusal(tmp_path / ("x" * 300))
    assert names(tmp_path) == []


@posix
def test_a_name_as_long_as_a_name_can_be(tmp_path):
    write_atomically(tmp_path / ("x" * 255), NEW)
    assert names(tmp_path) == ["x" * 255]


def test_a_name_that_no_file_can_have(tmp_path):
    assert "the system does not accept its name" in refusal(tmp_path / "a\0b")


@posix
def test_a_device_is_not_replaced(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert "it is not an ordinary file" in refusal(tmp_path / "pipe")
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


@unprivileged
def test_a_file_that_is_read_only(path):
    path.chmod(0o444)
    assert "you may not write there" in refusal(path)
    assert path.read_bytes() == OLD


@posix
@unprivileged
def test_a_folder_that_is_read_only(path):
    path.parent.chmod(0o555)
    try:
        assert "you may not write there" in refusal(path)
    finally:
        path.parent.chmod(0o755)
    assert path.read_bytes() == OLD


SMALL_DISK = """
import resource, sys
from pathlib import Path
from journeyeditor.files import CannotSave, write_atomically
resource.setrlimit(resource.RLIMIT_FSIZE, (8192, resource.RLIM_INFINITY))
try:
    write_atomically(Path(sys.argv[1]), bytes(100_000))
except CannotSave as problem:
    print(problem)
"""


@posix
def test_a_file_larger_than_the_system_allows(path):
    command = [sys.executable, "-c", SMALL_DISK, str(path)]
    answer = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300)
    assert answer.stdout == "“pizza.journey” cannot be saved: it is larger than the system allows.\n"
    assert path.read_bytes() == OLD
    assert names(path.parent) == ["pizza.journey"]
