"""The journal of a document in use: every finished edit, on the disk before the next one, beside nobody's own file.

A journal is a row of records. Each has its length, its content and a checksum that also covers all records before it,
so that a journal which was cut off or damaged gives what it held up to there, and nothing that was not in it. The first
record says what the document is and holds it whole; each further one holds what an edit changed in its bytes.
"""

import hashlib
import os
import struct
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from journeyeditor.files.claim import claim
from journeyeditor.files.writing import sync_folder, write_all
from journeyeditor.model import Part

_MAGIC = b"journeyeditor journal 1\n"
_LENGTH = struct.Struct(">I")
_CHECKSUM = 16
UNNAMED = ".new"
"""What the name of a journal ends with until its first records are whole."""
_NEW_FILE = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_APPEND | getattr(os, "O_BINARY", 0)
_SLACK = 8 * 1024 * 1024
"""How many bytes of edits a journal gathers, beside some documents' worth, before it is begun anew."""


class About(Part):
    """What a journal says of its document."""

    title: str = ""
    path: str = ""
    """The file of the document; empty where it was never saved."""
    opened: str = ""
    """The SHA-256 of that file's bytes, as they were opened or saved last; empty where there is none."""
    began: float
    """When the journal was begun, in seconds since 1970."""


class Entry(Part):
    """One record after the first: what was done, and which bytes of the document it changed."""

    label: str = ""
    """The words after *Undo*."""
    time: float
    """When it was done, in seconds since 1970."""
    draft: bool = False
    """Whether it is half-typed text: the next record starts from what was there before it."""
    start: int
    removed: int
    """How many bytes from the start on went, in place of those that stand behind this in the record."""


class Recovered(NamedTuple):
    """What a journal gives back."""

    about: About
    base: bytes
    """The document as it was when the journal was begun."""
    state: bytes
    """The document as it was last."""
    entries: tuple[Entry, ...]
    """What was done in between, drafts that came to nothing left out."""


class Journal:
    """A journal that is being written; it never writes into anything but its own file."""

    def __init__(
        self, path: Path, about: About, base: bytes, begin: Callable[["Journal"], None] = lambda _journal: None
    ) -> None:
        """Begin a journal in a new file, for this user alone.

        Args:
            path: where it goes; there must be no file yet.
            about: what the document is.
            base: the bytes of the document before the first edit.
            begin: adds what the journal holds from the moment on that it has its name.

        Raises:
            OSError: the system does not take it.
        """
        self.path = path
        self.is_spent = False
        """Whether the disk has refused something and not let it be taken back: nothing may follow in this file."""
        self._about, self._base = about, base
        self._state, self._latest = base, ("", 0.0)
        self._chain = b""
        # It gets its name once its first records are whole, so that nobody takes a half-begun one for a lost one.
        unnamed = path.with_name(f"{path.name}{UNNAMED}")
        self._descriptor = os.open(unnamed, _NEW_FILE, 0o600)
        try:
            # The claim tells others that the document is open still; it ends with this program.
            claim(self._descriptor)
            write_all(self._descriptor, _MAGIC)
            self._written = len(_MAGIC)
            self._put(about.model_dump_json().encode(), base)
            begin(self)
            unnamed.rename(path)
        except BaseException:
            with suppress(OSError):
                self.close()
            with suppress(OSError):
                unnamed.unlink(missing_ok=True)
            raise
        # It can be found by its name now: to report a failure would be untrue.
        with suppress(OSError):
            sync_folder(path.parent)

    def add(self, state: bytes, label: str, time: float) -> None:
        """Bring an edit to the disk.

        Args:
            state: the bytes of the document after it.
            label: what it did, in words.
            time: when, in seconds since 1970.

        Raises:
            OSError: the system does not take it.
        """
        self._append(state, Entry(label=label, time=time, start=0, removed=0))
        self._state, self._latest = state, (label, time)

    def add_draft(self, state: bytes, time: float) -> None:
        """Bring half-typed text to the disk: the next edit takes its place.

        Raises:
            OSError: the system does not take it.
        """
        self._append(state, Entry(time=time, draft=True, start=0, removed=0))

    @property
    def is_long(self) -> bool:
        """Whether it is time to begin it anew, so that it does not grow without bounds."""
        return self._written > 4 * len(self._state) + _SLACK

    def begun_anew(self, path: Path, go_on: Callable[["Journal"], None]) -> "Journal":
        """Return a journal in another new file, which holds all edits as one, and what comes next; remove this one.

        Raises:
            OSError: the system does not take the new one; this one is there still.
        """

        def take_over(new: Journal) -> None:
            if self._state != self._base:
                new.add(self._state, *self._latest)
            go_on(new)

        new = Journal(path, self._about, self._base, take_over)
        with suppress(OSError):
            self.remove()
        return new

    def close(self) -> None:
        """Stop writing; the file stays."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)

    def remove(self) -> None:
        """Stop writing and delete the file: the document is safe elsewhere."""
        with suppress(OSError):
            self.close()
        self.path.unlink(missing_ok=True)

    def _append(self, state: bytes, entry: Entry) -> None:
        before = self._state
        start = _shared(before, state)
        room = min(len(before), len(state)) - start
        tail = _shared_at_end(before, state, room)
        entry = entry.with_(start=start, removed=len(before) - tail - start)
        self._put(entry.model_dump_json().encode(), state[start : len(state) - tail])

    def _put(self, head: bytes, body: bytes) -> None:
        """Bring a record to the disk whole; what came of one that the system did not take is cut off again."""
        content = zlib.compress(_LENGTH.pack(len(head)) + head + body, 1)
        chain = _checksum(self._chain, content)
        record = _LENGTH.pack(len(content)) + content + chain
        self.is_spent = True
        try:
            write_all(self._descriptor, record)
        except OSError:
            os.ftruncate(self._descriptor, self._written)
            self.is_spent = False
            raise
        # After a flush that failed, nobody knows what is on the disk: a later one may succeed all the same.
        os.fsync(self._descriptor)
        self.is_spent = False
        self._chain = chain
        self._written += len(record)


def read_journal(path: Path) -> Recovered | None:
    """Return what a journal gives back, as far as it is whole; nothing where not even its first record is.

    Raises:
        OSError: the system does not give the file.
    """
    records = _records(path.read_bytes())
    first = next(records, None)
    if first is None:
        return None
    head, base = first
    try:
        about = About.model_validate_json(head)
        entries, state = _replayed(base, records)
    except ValidationError:  # whole, but of another version
        return None
    return Recovered(about, base, state, tuple(entries))


def _replayed(base: bytes, records: Iterator[tuple[bytes, bytes]]) -> tuple[list[Entry], bytes]:
    """Return what was done, and the document after it."""
    entries: list[Entry] = []
    finished = state = base
    for head, body in records:
        entry = Entry.model_validate_json(head)
        if not 0 <= entry.start <= entry.start + entry.removed <= len(finished):
            break
        state = finished[: entry.start] + body + finished[entry.start + entry.removed :]
        if entries and entries[-1].draft:
            entries.pop()
        entries.append(entry)
        if not entry.draft:
            finished = state
    return entries, state


def _records(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the head and the body of each record, up to the first that is damaged."""
    if not data.startswith(_MAGIC):
        return
    at, chain = len(_MAGIC), b""
    while at + _LENGTH.size <= len(data):
        (length,) = _LENGTH.unpack_from(data, at)
        content = data[at + _LENGTH.size : at + _LENGTH.size + length]
        at += _LENGTH.size + length + _CHECKSUM
        chain = _checksum(chain, content)
        if len(content) < length or data[at - _CHECKSUM : at] != chain:
            return
        plain = zlib.decompress(content)
        (head,) = _LENGTH.unpack_from(plain)
        yield plain[_LENGTH.size : _LENGTH.size + head], plain[_LENGTH.size + head :]


def _checksum(chain: bytes, content: bytes) -> bytes:
    return hashlib.blake2b(chain + content, digest_size=_CHECKSUM).digest()


def _shared(one: bytes, other: bytes) -> int:
    """Return how many bytes two texts share from their start."""
    return _longest(min(len(one), len(other)), lambda known, more: one.startswith(other[known:more], known))


def _shared_at_end(one: bytes, other: bytes, most: int) -> int:
    """Return how many bytes two texts share at their end, of so many at the most."""
    end, end_of_other = len(one), len(other)

    def is_shared(known: int, more: int) -> bool:
        return one.endswith(other[end_of_other - more : end_of_other - known], 0, end - known)

    return _longest(most, is_shared)


def _longest(most: int, is_shared: Callable[[int, int], bool]) -> int:
    """Return how much is shared, up to a most; ``is_shared`` tells whether what is between two lengths is."""
    known = 0
    while known < most:
        middle = (known + most + 1) // 2
        if is_shared(known, middle):
            known = middle
        else:
            most = middle - 1
    return known
