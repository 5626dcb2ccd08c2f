"""Documents that a program lost hold of: the journals that nobody writes any more."""

import logging
from pathlib import Path
from typing import NamedTuple

from journeyeditor.files.claim import Claim
from journeyeditor.files.codec import decode
from journeyeditor.files.journal import read_journal
from journeyeditor.files.problems import FileProblem
from journeyeditor.files.recorder import SUFFIX
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

        Raises:
            OSError: the system does not let it go.
        """
        self.journal.unlink(missing_ok=True)


def lost_documents(folder: Path) -> list[LostDocument]:
    """Return what programs lost hold of, latest first; a journal that still has its program is left alone.

    One that holds no edit is removed; one that holds nothing that can be opened stays, for whoever may know better.
    """
    found = [lost for path in sorted(folder.glob(f"*{SUFFIX}")) if (lost := _lost(path)) is not None]
    return sorted(found, key=lambda lost: -lost.time)


def _lost(path: Path) -> LostDocument | None:
    claim = Claim()
    if not claim.take(path):
        return None
    try:
        recovered = read_journal(path)
        if recovered is not None and not recovered.entries:
            path.unlink(missing_ok=True)
        if recovered is None or not recovered.entries:
            return None
        before, document = decode(recovered.base), decode(recovered.state)
    except (OSError, FileProblem) as problem:
        _log.warning("The journal %s cannot be recovered: %s", path, problem)
        return None
    finally:
        claim.give_up()
    file = Path(recovered.about.path) if recovered.about.path else None
    return LostDocument(path, before, document, file, recovered.entries[-1].time, len(recovered.entries))
