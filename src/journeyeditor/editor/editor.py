"""One open document in use."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple, TypeVar, cast

from journeyeditor.editor.locks import expect_locks_kept
from journeyeditor.editor.newcomers import newcomers
from journeyeditor.edits import Change, History
from journeyeditor.model import Document, JourneyMap, Message, ids_in_map


class Happening(NamedTuple):
    """What changed in an editor, told once."""

    document: bool = False
    """The document, or a preview of it."""
    selection: bool = False
    place: bool = False
    """The file it belongs to, or whether the file holds all of it."""


class Cell(NamedTuple):
    """A cell of the grid, by the ids of its lane and its step."""

    lane_id: str
    step_id: str


Listener = Callable[[Happening], None]
_T = TypeVar("_T")


class Editor:
    """A document being edited: its history, the map in sight, the selection, and the file that it belongs to.

    Every change goes through it and is told to its listeners once. A listener may look, but not change.
    """

    def __init__(self, document: Document, path: Path | None = None, origin: Path | None = None) -> None:
        """Take a document that is as the file has it; or, of no file, from where it was taken."""
        self._history = History(document)
        self._map_id = document.maps[0].id
        self._selection: tuple[str, ...] = ()
        self._chosen_since = False
        self._cell: Cell | None = None
        self._path = path
        self.origin = origin
        """The file of another kind that the document was taken from, such as a PDF; it lends its name."""
        self._listeners: list[Listener] = []
        self._telling = False
        self._findings: dict[str, Any] = {}

    # What is

    @property
    def document(self) -> Document:
        """The document as it is shown, with the preview of a gesture where there is one."""
        return self._history.present

    @property
    def journey(self) -> JourneyMap:
        """The map in sight."""
        return self.document.map(self._map_id)

    @property
    def map_id(self) -> str:
        """The id of the map in sight."""
        return self._map_id

    @property
    def history(self) -> History:
        """The history, to look at."""
        return self._history

    @property
    def selection(self) -> tuple[str, ...]:
        """The ids of the elements that are selected, in the order in which they were chosen."""
        return self._selection

    @property
    def cell(self) -> Cell | None:
        """The cell that is selected in place of elements: where the next card goes, or what is pasted."""
        return self._cell

    @property
    def path(self) -> Path | None:
        """The file that the document belongs to; none where it was never saved."""
        return self._path

    @property
    def is_clean(self) -> bool:
        """Whether the file holds all of the document."""
        return self._history.is_clean

    def found_out(self, name: str, find: Callable[[], _T]) -> _T:
        """Return what can be found out of the state as it is now; it is looked for once until anything changes."""
        if name not in self._findings:
            self._findings[name] = find()
        return cast(_T, self._findings[name])

    # What is done

    def apply(self, change: Change, burst: str | None = None) -> None:
        """Make a change; changes of one burst, such as typing, become one step.

        Raises:
            LockedError: it would change what a locked lane holds.
        """
        self._expect_no_telling()
        expect_locks_kept(self._history.committed, change.document)
        before = self.document
        self._history.apply(change, burst)
        self._chosen_since = False
        self._show(before, change.touched)

    def take_state(self, label: Message, document: Document) -> None:
        """Take another state of the whole document as one step, such as an earlier version; locks do not hold it up."""
        self._expect_no_telling()
        before = self.document
        self._history.apply(Change(label, document))
        self._show(before, self._selection)

    def preview(self, change: Change) -> None:
        """Show what a change would do, in place of the preview before it.

        Raises:
            LockedError: it would change what a locked lane holds.
        """
        self._expect_no_telling()
        expect_locks_kept(self._history.committed, change.document)
        before = self.document
        self._history.preview(change)
        self._show(before, change.touched)

    def commit_preview(self) -> None:
        """Make the change that is shown."""
        self._expect_no_telling()
        before = self.document
        self._history.commit_preview()
        self._chosen_since = False
        self._show(before, self._selection, place=True)

    def cancel_preview(self) -> None:
        """Go back to what was before the preview."""
        self._expect_no_telling()
        before = self.document
        self._history.cancel_preview()
        self._show(before, self._selection)

    def undo(self) -> None:
        """Go back by one step; what that brings back is selected, unless something else has been chosen since."""
        self._step(self._history.undo, to_newcomers=True)

    def redo(self) -> None:
        """Go forward by one step; what that brings is selected, unless something else has been chosen since."""
        self._step(self._history.redo, to_newcomers=True)

    def go_to(self, index: int) -> None:
        """Go back or forward to the document as it was after some number of steps.

        Raises:
            IndexError: there are not so many steps.
        """
        self._step(lambda: self._history.go_to(index))

    def select(self, element_ids: Iterable[str]) -> None:
        """Select elements of the map in sight, in place of those before; ids that it does not have are left out."""
        self._expect_no_telling()
        self._history.end_burst()
        chosen = self._present(tuple(dict.fromkeys(element_ids)))
        self._chosen_since = bool(chosen)
        self._choose(chosen, None)

    def select_cell(self, cell: Cell) -> None:
        """Select a cell of the grid and no element; one that the map in sight does not have is no selection."""
        self._expect_no_telling()
        self._history.end_burst()
        self._choose((), cell if self._has(cell) else None)

    def show_map(self, map_id: str) -> None:
        """Bring another map of the document in sight.

        Raises:
            KeyError: the document has no such map.
        """
        self._expect_no_telling()
        self._map_id = self.document.map(map_id).id
        self._selection, self._cell = (), None
        self._tell(Happening(document=True, selection=True))

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

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call a listener after each change, in the order of listening; return what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    # Inside

    def _step(self, move: Callable[[], None], to_newcomers: bool = False) -> None:
        self._expect_no_telling()
        before, journey = self.document, self.journey
        move()
        now = next((one for one in self.document.maps if one.id == journey.id), journey)
        come = newcomers(now, journey) if to_newcomers and not self._chosen_since and now is not journey else ()
        self._show(before, come or self._selection)

    def _show(self, before: Document, selection: tuple[str, ...], place: bool = True) -> None:
        document = self.document
        if document is before:
            if place:
                self._tell(Happening(place=True))
            return
        if all(journey.id != self._map_id for journey in document.maps):
            self._map_id = document.maps[0].id
        chosen = self._present(selection)
        cell = self._cell if self._cell and not chosen and self._has(self._cell) else None
        changed = (chosen, cell) != (self._selection, self._cell)
        self._selection, self._cell = chosen, cell
        self._tell(Happening(document=True, selection=changed, place=place))

    def _choose(self, chosen: tuple[str, ...], cell: Cell | None) -> None:
        if (chosen, cell) != (self._selection, self._cell):
            self._selection, self._cell = chosen, cell
            self._tell(Happening(selection=True))

    def _has(self, cell: Cell) -> bool:
        journey = self.journey
        return cell.step_id in journey.column_of and any(lane.id == cell.lane_id for lane in journey.lanes)

    def _present(self, element_ids: tuple[str, ...]) -> tuple[str, ...]:
        """Return those of some ids that the map in sight, or its personas, have."""
        if not element_ids:
            return ()
        wanted, there = set(element_ids), set(self.journey.personas)
        for ids in ids_in_map(self.journey):
            there |= wanted & ids
        return tuple(element_id for element_id in element_ids if element_id in there)

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
