"""Bringing bytes, and the names of files, to the disk."""

import errno
import os
import sys
from pathlib import Path

_NOT_ABLE = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EBADF}
"""What systems say that cannot bring a folder to the disk by itself."""


def write_all(descriptor: int, data: bytes | memoryview) -> None:
    """Write bytes to an open file; the system may take them in pieces.

    Raises:
        OSError: the system does not take them all.
    """
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk, where the system can.

    Raises:
        OSError: the disk reports a fault.
    """
    if sys.platform == "win32":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except OSError:
        return  # A folder may be open to new names, but not to reading.
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NOT_ABLE:
            raise
    finally:
        os.close(descriptor)
