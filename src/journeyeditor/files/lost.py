"""Documents that a program lost hold of: the journals that nobody writes any more."""

import logging
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from journeyeditor.files.claim import Claim
from journeyeditor.files.codec import decode
from journeyeditor.files.disk import load
from journeyeditor.files.journal import UNNAMED, read_journal
from journeyeditor.files.problems import FileProblem
from journeyeditor.files.recorder import SUFFIX, Recorder
from journeyeditor.model import Document

_log = logging.getLogger(__name__)


class LostDocument(NamedTuple):
    """A document that was open when its program ended, with all that was done in it."""

    journal: Path
    before: Document
    """As it was opened, or saved last."""
    document: Document
    """As it was last."""
    path: Path | None
    """The file that it belongs to; none where it was never saved."""
    time: float
    """When the last edit was made, in seconds since 1970."""
    edits: int
    """How many edits were made since."""

    def forget(self) -> None:
        """Remove what was kept of it: it is safe elsewhere, or given up knowingly.

        Where the system does not let it go, it is offered again; that is a nuisance, and no loss.
        """
        try:
            self.journal.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("The journal %s cannot be removed: %s", self.journal, error)

    def forget_once_kept(self, recorder: Recorder) -> None:
        """Remove what was kept of it as soon as a recorder, which was told of it, has it on the disk."""
        recorder.wait()
        if recorder.problem is None:
            self.forget()


def lost_documents(folder: Path) -> list[LostDocument]:
    """Return what programs lost hold of, latest first; a journal that still has its program is left alone.

    What a file holds by now is not lost, and of two journals that say the same, as after a crash in the middle of a
    recovery, one is enough: such journals are removed. One that holds nothing that can be opened stays, for whoever
    may know better.
    """
    found: list[LostDocument] = []
    for lost in sorted(_all_in(folder), key=lambda lost: (-lost.time, lost.path is None)):
        if _is_saved(lost) or any(other.document == lost.document for other in found):
            lost.forget()
        else:
            found.append(lost)
    _remove_half_begun(folder)
    return found


def _all_in(folder: Path) -> Iterator[LostDocument]:
    for path in _names(folder, SUFFIX):
        claim = Claim()
        try:
            if claim.take(path) and claim.is_held:
                lost = _lost(path)
                if lost is not None:
                    yield lost
        except (OSError, FileProblem) as problem:
            _log.warning("The journal %s cannot be recovered: %s", path, problem)
        finally:
            claim.give_up()


def _lost(path: Path) -> LostDocument | None:
    recovered = read_journal(path)
    if recovered is None:
        return None
    before, document = decode(recovered.base), decode(recovered.state)
    file = Path(recovered.about.path) if recovered.about.path else None
    time = recovered.entries[-1].time if recovered.entries else recovered.about.began
    return LostDocument(path, before, document, file, time, len(recovered.entries))


def _is_saved(lost: LostDocument) -> bool:
    """Tell whether the file of a document holds all that was done."""
    try:
        return lost.path is not None and load(lost.path) == lost.document
    except FileProblem:
        return False


def _remove_half_begun(folder: Path) -> None:
    """Remove what has not become a journal yet, and will not: nothing is in it that is not elsewhere too."""
    for path in _names(folder, f"{SUFFIX}{UNNAMED}"):
        claim = Claim()
        if claim.take(path) and claim.is_held:
            with suppress(OSError):
                path.unlink()
        claim.give_up()


def _names(folder: Path, suffix: str) -> list[Path]:
    try:
        return sorted(folder.glob(f"*{suffix}"))
    except OSError as error:
        _log.warning("The folder %s cannot be looked through: %s", folder, error)
        return []
