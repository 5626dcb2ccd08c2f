"""Writing a file so that its old bytes stay until all the new ones are on the disk."""

import errno
import os
import secrets
import stat
import sys
from contextlib import suppress
from pathlib import Path

from journeyeditor.files.problems import CannotSave
from journeyeditor.files.reasons import why_not_saved

_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def write_atomically(path: Path, data: bytes) -> None:
    """Write a file whole or not at all: a link is followed, permissions are kept, a failure leaves the old file.

    The bytes go to a new file in the same folder, and to the disk, before that file takes the old one's name. Where a
    file has several names (hard links), the others keep the old bytes.

    Raises:
        CannotSave: the system refused a step; nothing new is left behind.
    """
    try:
        target = path.resolve()
        old = _old_file(target)
        # Its name does not hold the target's, which may be as long as a name can be.
        temporary = target.with_name(f".journeyeditor-{secrets.token_hex(8)}.tmp")
        descriptor = os.open(temporary, _NEW_FILE, 0o666 if old is None else 0o600)
        try:
            _fill(descriptor, temporary, data, old)
            temporary.replace(target)
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise
    except (OSError, RuntimeError, ValueError) as error:
        problem = CannotSave("{file} cannot be saved: {reason}", reason=why_not_saved(error))
        problem.file = path.name
        raise problem from error
    _sync_folder(target.parent)


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


def _fill(descriptor: int, temporary: Path, data: bytes, old: os.stat_result | None) -> None:
    """Bring bytes to the disk through a descriptor, which is closed in any case."""
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        if old is not None:
            _take_after(old, temporary)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


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


def _sync_folder(folder: Path) -> None:
    """Bring a folder's new entry to the disk, where the system can."""
    if sys.platform != "win32":
        # The new file has its name by now: to report a failure would be untrue.
        with suppress(OSError):
            descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
