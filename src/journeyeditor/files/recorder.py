"""Records what becomes of a document in use, from a thread of its own, so that nobody has to wait for the disk."""

import hashlib
import logging
import os
import secrets
import threading
import time
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING

from journeyeditor.files.private import private_folder
from journeyeditor.files.spelling import Speller
from journeyeditor.model import Document

if TYPE_CHECKING:
    from journeyeditor.files.journal import About, Journal

SUFFIX = ".journal"
_BREATH = 0.02
"""For how many seconds an edit may be shown first, before it is turned into bytes, unless somebody waits for that."""
_log = logging.getLogger(__name__)

Task = Callable[[], None]


class Recorder:
    """Keeps the journal of one document: begun at its first edit, gone once the document is safe elsewhere.

    Documents never change, so the thread turns them into bytes while the hand goes on; before the next edit is taken,
    the one before is on the disk.
    """

    def __init__(self, folder: Path, document: Document, path: Path | None) -> None:
        """Record a document as it was opened, or is new.

        Args:
            folder: where journals go; it is for this user alone.
            document: the document before the first edit.
            path: the file that holds it; none where it was never saved.
        """
        self._folder = folder
        self._base, self._path = document, path
        self._journal: Journal | None = None
        self._speller = Speller()
        self._tasks: SimpleQueue[Task | None] = SimpleQueue()
        self._idle = threading.Event()
        self._idle.set()
        self._awaited = threading.Event()
        self._thread: threading.Thread | None = None
        self.problem: Exception | None = None
        """Why the last edit is not in the journal, where it is not."""

    def note(self, document: Document, label: str) -> None:
        """Record a finished edit; the one before is on the disk when this returns."""
        now = time.time()
        self._do(lambda: self._keep(document, lambda journal, state: journal.add(state, label, now)))

    def draft(self, document: Document) -> None:
        """Record half-typed text, which the next edit replaces."""
        now = time.time()
        self._do(lambda: self._keep(document, lambda journal, state: journal.add_draft(state, now)))

    def saved(self, document: Document, path: Path | None) -> None:
        """Take note that a file holds the document: what was recorded before is of no use any more."""

        def begin_anew() -> None:
            self._base, self._path = document, path
            self._discard()

        self._do(begin_anew)

    def wait(self) -> None:
        """Wait until everything is on the disk."""
        self._awaited.set()
        self._idle.wait()

    def close(self) -> None:
        """Stop, and remove the journal: the document is safe, or was given up knowingly."""
        self._do(self._discard)
        self.wait()
        if self._thread is not None:
            self._tasks.put(None)
            self._thread.join()
            self._thread = None

    def _do(self, task: Task) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="journal", daemon=True)
            self._thread.start()
        self.wait()
        self._awaited.clear()
        self._idle.clear()
        self._tasks.put(task)

    def _work(self) -> None:
        while (task := self._tasks.get()) is not None:
            self._awaited.wait(_BREATH)  # else the two would take turns, and the hand see its edit later
            try:
                task()
                self.problem = None
            except Exception as error:  # noqa: BLE001 - without this thread, the next edit would wait for ever
                _log.warning("The journal in %s cannot be written: %s", self._folder, error)
                self.problem = error
            finally:
                self._idle.set()

    def _keep(self, document: Document, add: "Callable[[Journal, bytes], None]") -> None:
        """Bring a state to the journal, which is begun where there is none, and anew where it is long or refuses."""
        from journeyeditor.files.journal import Journal

        base = self._speller.encode(self._base) if self._journal is None else b""
        state = self._speller.encode(document)

        def write(journal: "Journal") -> None:
            add(journal, state)

        journal = self._journal
        if journal is None:
            private_folder(self._folder)
            self._journal = Journal(self._new_path(), self._about(base), base, write)
        elif journal.is_spent or journal.is_long or not _taken(journal, write):
            self._journal = journal.begun_anew(self._new_path(), write)

    def _about(self, base: bytes) -> "About":
        from journeyeditor.files.journal import About

        opened = hashlib.sha256(base).hexdigest() if self._path else ""
        return About(title=self._base.title, path=str(self._path or ""), opened=opened, began=time.time())

    def _new_path(self) -> Path:
        return self._folder / f"{os.getpid()}-{secrets.token_hex(6)}{SUFFIX}"

    def _discard(self) -> None:
        if self._journal is not None:
            journal, self._journal = self._journal, None
            journal.remove()


def _taken(journal: "Journal", write: "Callable[[Journal], None]") -> bool:
    """Tell whether a journal takes something."""
    try:
        write(journal)
    except OSError as error:
        _log.warning("The journal %s is begun anew: %s", journal.path, error)
        return False
    return True
