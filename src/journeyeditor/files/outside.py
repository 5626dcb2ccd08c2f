"""What others do to a file: noticed by its content, not by its dates, which can be set to anything."""

import hashlib
import os
from pathlib import Path
from typing import Literal, NamedTuple

_MOST_NAMES = 10
"""How many names of one file are looked at."""

News = Literal["nothing", "changed", "gone"]


class _Trace(NamedTuple):
    """What a file system says of a file; while none of it changes, the content has not changed either."""

    device: int
    number: int
    size: int
    written: int
    changed: int


class OutsideChanges:
    """Knows how a file was when this program read or wrote it last, and whether somebody else has changed it since."""

    def __init__(self, path: Path | None) -> None:
        """Know a file as it is now."""
        self._path = path
        self._trace: _Trace | None = None
        self._digest = b""
        self.take_note()

    def take_note(self, path: Path | None = None) -> None:
        """Know a file, the same one or another, as it is now: this program has just read or written it."""
        self._path = path or self._path
        self._trace = _trace_of(self._path)
        self._digest = _digest_of(self._path) if self._path and self._trace else b""

    def news(self) -> News:
        """Return what became of the file since; one that was written anew with the same content has not changed."""
        if self._path is None:
            return "nothing"
        trace = _trace_of(self._path)
        if trace is None:
            return "gone" if self._trace is not None else "nothing"
        if trace == self._trace:
            return "nothing"
        digest = _digest_of(self._path)
        if digest == self._digest:
            self._trace = trace
            return "nothing"
        return "changed"

    def new_name(self) -> Path | None:
        """Return where in its folder the file stands that is gone from its place; nothing where none is surely the one.

        It is the same file of the system, with the same content, under another name.
        """
        if self._path is None or self._trace is None:
            return None
        try:
            with os.scandir(self._path.parent) as entries:
                others = [Path(entry.path) for entry in entries if entry.inode() == self._trace.number]
        except OSError:
            return None
        for path in others[:_MOST_NAMES]:
            trace = _trace_of(path)
            same = trace is not None and trace[:4] == self._trace[:4]
            if same and not path.is_symlink() and _digest_of(path) == self._digest:
                return path
        return None


def _trace_of(path: Path | None) -> _Trace | None:
    """Return what tells the states of a file from each other; nothing where there is no file."""
    try:
        if path is None or not path.is_file():
            return None
        stat = path.stat()
    except OSError:
        return None
    return _Trace(stat.st_dev, stat.st_ino, stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns)


def _digest_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").digest()
    except OSError:
        return b""
