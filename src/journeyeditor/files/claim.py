"""Claims on files: at most one program has one, and it ends with the program, however that ends.

A claim is a lock of the system on the open file itself, so nothing is left behind beside it. It keeps nobody from
reading, and is advice: who does not ask for it does not notice it. Where a file system has no locks, everybody gets
one.
"""

import os
import sys
from contextlib import suppress
from pathlib import Path

_FAR = 1 << 62
"""Where Windows locks a byte: beyond what any reader reads, for its locks keep readers away."""


def claim(descriptor: int) -> bool:
    """Claim an open file until it is closed; tell whether nobody else has a claim on it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, _FAR, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True
    return True


class Claim:
    """A claim on the file at a path, renewed when the file is replaced."""

    def __init__(self) -> None:
        """Claim nothing yet."""
        self._descriptor = -1

    def take(self, path: Path) -> bool:
        """Claim a file in place of the one before; tell whether nobody else has a claim on it.

        A file that cannot be opened is claimed by nobody: reading or saving it will tell why.
        """
        self.give_up()
        try:
            descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0))
        except (OSError, ValueError):
            return True
        if claim(descriptor):
            self._descriptor = descriptor
            return True
        os.close(descriptor)
        return False

    @property
    def is_held(self) -> bool:
        """Whether there is a file that it claims."""
        return self._descriptor >= 0

    def give_up(self) -> None:
        """Let others have the file."""
        if self._descriptor >= 0:
            with suppress(OSError):
                os.close(self._descriptor)
            self._descriptor = -1
