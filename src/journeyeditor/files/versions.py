"""Earlier versions of a document: kept beside the settings of its user, never as litter beside the document.

There is one of the state before each save, one for each day, those that the user named, and one before each return to
an earlier version. The first kinds are thinned out; what was named stays until its user deletes it.
"""

import datetime
import hashlib
import logging
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Literal, NamedTuple, get_args

from journeyeditor.files.atomic import write_atomically
from journeyeditor.files.codec import decode, encode
from journeyeditor.files.private import private_folder
from journeyeditor.files.problems import CannotRead, CannotSave, FileProblem
from journeyeditor.files.reasons import why_not_saved
from journeyeditor.model import Document

Why = Literal["saved", "daily", "named", "safety"]
"""Why a version was kept: it was written over, a day began, somebody named it, or an older one took its place."""

_MOST: dict[Why, int] = {"saved": 20, "daily": 30, "safety": 10}
"""How many versions of a kind are kept, latest first; of those that were named, all."""
_SUFFIX = ".journey"
_TIME = "%Y%m%dT%H%M%S%fZ"
_log = logging.getLogger(__name__)


class Version(NamedTuple):
    """An earlier state of a document."""

    path: Path
    time: datetime.datetime
    why: Why
    name: str
    """What its user called it; empty for those that nobody named."""


class Versions:
    """The earlier versions of the document in one file."""

    def __init__(self, folder: Path, file: Path) -> None:
        """Look after a file's versions.

        Args:
            folder: where the versions of all files go; it is for this user alone.
            file: the file of the document, which may be gone.
        """
        self._folder = folder / hashlib.sha256(str(file.resolve()).encode()).hexdigest()[:20]

    def come_along(self, file: Path) -> None:
        """Be the versions of the file under its new name, where that has none of its own."""
        folder = Versions(self._folder.parent, file)._folder
        with suppress(OSError):
            if not folder.exists():
                self._folder.rename(folder)
                self._folder = folder

    def all(self) -> list[Version]:
        """Return all versions, latest first; none where the system does not let anybody look."""
        try:
            paths = list(self._folder.glob(f"*{_SUFFIX}"))
        except OSError as error:
            _log.warning("The folder %s cannot be looked through: %s", self._folder, error)
            return []
        found = [version for path in paths if (version := _version(path)) is not None]
        return sorted(found, key=lambda version: version.time, reverse=True)

    def keep(self, document: Document, why: Why, name: str = "") -> Version | None:
        """Keep a state of the document; nothing where the latest version says the same and nobody names this one.

        Raises:
            FileProblem: the system does not take it.
        """
        data = encode(document)
        known = self.all()
        if why != "named" and known and _bytes_of(known[0]) == data:
            return None
        time = _after(known, datetime.datetime.now(datetime.UTC))
        path = self._folder / f"{time.strftime(_TIME)}-{why}{_SUFFIX}"
        try:
            private_folder(self._folder)
        except OSError as error:
            raise CannotSave("The version cannot be kept: {reason}", reason=why_not_saved(error)) from error
        if name:
            # First, for a version is there as soon as its document is.
            write_atomically(_name_file(path), name.encode(), private=True)
        write_atomically(path, data, private=True)
        version = Version(path, time, why, name)
        self._thin_out([version, *known])
        return version

    def keep_daily(self, document: Document) -> Version | None:
        """Keep the state of the document where none of this day is kept yet.

        Raises:
            FileProblem: the system does not take it.
        """
        today = datetime.datetime.now().astimezone().date()
        if any(version.why == "daily" and version.time.astimezone().date() == today for version in self.all()):
            return None
        return self.keep(document, "daily")

    def delete(self, version: Version) -> None:
        """Forget a version."""
        for path in (version.path, _name_file(version.path)):
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def _thin_out(self, versions: Sequence[Version]) -> None:
        for why, most in _MOST.items():
            for version in [version for version in versions if version.why == why][most:]:
                self.delete(version)


def read_version(version: Version) -> Document:
    """Return the document of a version.

    Raises:
        FileProblem: it cannot be read any more.
    """
    data = _bytes_of(version)
    if data is None:
        raise CannotRead("This version cannot be read any more")
    try:
        return decode(data)
    except FileProblem as problem:
        problem.file = version.path.name
        raise


def _version(path: Path) -> Version | None:
    """Return the version in a file; nothing where its name is not that of one."""
    written, _, why = path.stem.partition("-")
    try:
        time = datetime.datetime.strptime(written, _TIME).replace(tzinfo=datetime.UTC)
    except ValueError:
        return None
    if why not in get_args(Why):
        return None
    name = ""
    with suppress(OSError, UnicodeDecodeError):
        name = _name_file(path).read_text(encoding="utf-8")
    return Version(path, time, why, name)  # type: ignore[arg-type]


def _name_file(path: Path) -> Path:
    return path.with_suffix(".name")


def _bytes_of(version: Version) -> bytes | None:
    try:
        return version.path.read_bytes()
    except OSError:
        return None


def _after(known: Sequence[Version], now: datetime.datetime) -> datetime.datetime:
    """Return a time that is later than that of every version, even where a clock was set back."""
    latest = max((version.time for version in known), default=now)
    return now if not known or now > latest else latest + datetime.timedelta(microseconds=1)
