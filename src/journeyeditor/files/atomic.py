"""Writing a file so that its old bytes stay until all the new ones are on the disk."""

import errno
import os
import secrets
import stat
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO

from journeyeditor.files.problems import CannotSave
from journeyeditor.files.reasons import why_not_saved
from journeyeditor.files.writing import sync_folder, write_all

_NEW_FILE = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_TEMPORARY = ".journeyeditor-{}.tmp"
_LEFT_BEHIND = 3600
"""After how many seconds a file that was to become another is one that a crash left behind."""
_PIECE = 1 << 20


def write_atomically(path: Path, data: bytes | IO[bytes], private: bool = False) -> None:
    """Write a file whole or not at all: a link is followed, permissions are kept, a failure leaves the old file.

    The bytes go to a new file in the same folder, and to the disk, and are read again, before that file takes the old
    one's name. Where a file has several names (hard links), the others keep the old bytes.

    Args:
        path: the file, which may not exist yet.
        data: its new bytes, or a file that holds them, so that they need not be in memory all at once.
        private: whether a file that does not exist yet is for this user alone.

    Raises:
        CannotSave: the system refused a step; nothing new is left behind. Where it was the very last one, the file is
            the new one, but a power cut may bring the old one back.
    """
    try:
        target = _without_links(path)
        old = _old_file(target)
        # Its name does not hold the target's, which may be as long as a name can be.
        temporary = target.with_name(_TEMPORARY.format(secrets.token_hex(8)))
        descriptor = os.open(temporary, _NEW_FILE, 0o600 if private or old is not None else 0o666)
        try:
            written = _fill(descriptor, temporary, data, old)
            temporary.replace(target)
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise
    except (OSError, RuntimeError, ValueError) as error:
        raise _problem("{file} cannot be saved: {reason}", path, error) from error
    try:
        sync_folder(target.parent)
    except OSError as error:
        raise _problem("{file} was written, but may not outlast a power cut: {reason}", path, error) from error
    _tidy_up(target.parent, written)


def _problem(text: str, path: Path, error: Exception) -> CannotSave:
    problem = CannotSave(text, reason=why_not_saved(error))
    problem.file = path.name
    return problem


def _without_links(path: Path) -> Path:
    """Return where a path leads.

    Raises:
        OSError: the system does not tell: a link that was taken for a file would be replaced by one.
    """
    try:
        return path.resolve(strict=True)
    except FileNotFoundError:
        return path.resolve()


def _old_file(target: Path) -> os.stat_result | None:
    """Return what stands at a path now, if anything does.

    Raises:
        OSError: it is a folder or a device, or somebody marked it as read-only.
    """
    try:
        old = target.stat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(old.st_mode):
        raise OSError(errno.EISDIR, "a folder")
    if not stat.S_ISREG(old.st_mode):
        raise OSError(errno.ENODEV, "a device")
    if not os.access(target, os.W_OK):
        raise OSError(errno.EACCES, "read-only")
    return old


def _fill(descriptor: int, temporary: Path, data: bytes | IO[bytes], old: os.stat_result | None) -> float:
    """Bring bytes to the disk through a descriptor, which is closed in any case; return when the disk says it was."""
    try:
        for piece in _pieces(data):
            write_all(descriptor, piece)
        if old is not None:
            _take_after(old, temporary)
        os.fsync(descriptor)
        _expect(descriptor, data)
        return os.fstat(descriptor).st_mtime
    finally:
        # After a flush, a close that was interrupted has lost nothing.
        with suppress(InterruptedError):
            os.close(descriptor)


def _pieces(data: bytes | IO[bytes]) -> Iterator[memoryview]:
    """Yield bytes, those of a file from its start, in pieces."""
    if isinstance(data, bytes):
        yield memoryview(data)
        return
    data.seek(0)
    while piece := data.read(_PIECE):
        yield memoryview(piece)


def _expect(descriptor: int, data: bytes | IO[bytes]) -> None:
    """Read an open file from its start.

    Raises:
        OSError: it does not hold what was written to it.
    """
    os.lseek(descriptor, 0, os.SEEK_SET)
    for rest in _pieces(data):
        while rest:
            piece = os.read(descriptor, min(len(rest), _PIECE))
            if not piece or piece != rest[: len(piece)]:
                raise OSError(errno.EIO, "something else than was written")
            rest = rest[len(piece) :]
    if os.read(descriptor, 1):
        raise OSError(errno.EIO, "more than was written")


def _take_after(old: os.stat_result, temporary: Path) -> None:
    """Give the new file the old one's permissions, and its owner and group where the system lets us."""
    if sys.platform != "win32":
        for owner, group in ((-1, old.st_gid), (old.st_uid, -1)):
            with suppress(OSError):
                os.chown(temporary, owner, group)
    mode = stat.S_IMODE(old.st_mode)
    # File systems without permissions (FAT, some network shares) refuse to set even those that a file has.
    if stat.S_IMODE(temporary.stat().st_mode) != mode:
        temporary.chmod(mode)


def _tidy_up(folder: Path, now: float) -> None:
    """Delete what crashes long ago left of files that were never finished; ``now`` is by the clock of the disk."""
    with suppress(OSError):
        for path in folder.glob(_TEMPORARY.format("?" * 16)):
            with suppress(OSError):
                if path.stat().st_mtime < now - _LEFT_BEHIND:
                    path.unlink()
