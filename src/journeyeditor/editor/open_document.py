"""An open document: what was done with it, the file that holds it, and whoever wants to be told what becomes of it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, TypeVar, cast

from journeyeditor.edits import History
from journeyeditor.model import Document


class Happening(NamedTuple):
    """What changed in an editor, told once."""

    document: bool = False
    """The document, or a preview of it."""
    selection: bool = False
    place: bool = False
    """The file it belongs to, or whether the file holds all of it."""


Listener = Callable[[Happening], None]
_T = TypeVar("_T")


class OpenDocument:
    """A document in use and its file.

    Each change is told to its listeners once; a listener may look, but not change.
    """

    def __init__(self, document: Document, path: Path | None = None, origin: Path | None = None) -> None:
        """Take a document that is as the file has it; or, of no file, from where it was taken."""
        self._history = History(document)
        self._path = path
        self.origin = origin
        """The file of another kind that the document was taken from, such as a PDF; it lends its name."""
        self._listeners: list[Listener] = []
        self._telling = False
        self._findings: dict[str, Any] = {}

    @property
    def document(self) -> Document:
        """The document as it is shown, with the preview of a gesture where there is one."""
        return self._history.present

    @property
    def history(self) -> History:
        """The history, to look at."""
        return self._history

    # Its file

    @property
    def path(self) -> Path | None:
        """The file that the document belongs to; none where it was never saved."""
        return self._path

    @property
    def is_clean(self) -> bool:
        """Whether the file holds all of the document."""
        return self._history.is_clean

    def saved(self, path: Path) -> None:
        """Note that a file now holds the document."""
        self._expect_no_telling()
        self._path = path
        self._history.mark_clean()
        self._tell(Happening(place=True))

    def moved_file(self, path: Path) -> None:
        """Note that the file has another name now."""
        self._expect_no_telling()
        self._path = path
        self._tell(Happening(place=True))

    def lost_file(self) -> None:
        """Note that the file is gone: nothing holds the document any more."""
        self._expect_no_telling()
        self._history.forget_clean()
        self._tell(Happening(place=True))

    # Whoever looks

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call a listener after each change, in the order of listening; return what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def found_out(self, name: str, find: Callable[[], _T]) -> _T:
        """Return what can be found out of the state as it is now; it is looked for once until anything changes."""
        if name not in self._findings:
            self._findings[name] = find()
        return cast(_T, self._findings[name])

    def _expect_no_telling(self) -> None:
        if self._telling:
            raise RuntimeError("a listener must not change the editor that it listens to")

    def _tell(self, happening: Happening) -> None:
        self._findings.clear()
        self._telling = True
        failures: list[Exception] = []
        for listener in tuple(self._listeners):
            try:
                listener(happening)
            except Exception as failure:  # noqa: BLE001 - whoever shows a change must not keep it from being recorded
                failures.append(failure)
        self._telling = False
        if failures:
            raise failures[0]
