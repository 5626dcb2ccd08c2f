"""One open document in use."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from journeyeditor.editor.locks import expect_locks_kept
from journeyeditor.editor.newcomers import newcomers
from journeyeditor.editor.open_document import Happening, OpenDocument
from journeyeditor.editor.selection import Cell, Selection, cell_of, cell_there, elements_there
from journeyeditor.edits import Change
from journeyeditor.model import Document, JourneyMap, Message


class Editor(OpenDocument):
    """A document being edited: the map in sight, the selection in it, and all that is done.

    Every change goes through it.
    """

    def __init__(self, document: Document, path: Path | None = None, origin: Path | None = None) -> None:
        """Take a document that is as the file has it; or, of no file, from where it was taken."""
        super().__init__(document, path, origin)
        self._map_id = document.maps[0].id
        self._selected = Selection()
        self._chosen_since = False
        self._ways_taken: dict[str, str] = {}

    # What is

    @property
    def journey(self) -> JourneyMap:
        """The map in sight."""
        return self.document.map(self._map_id)

    @property
    def map_id(self) -> str:
        """The id of the map in sight."""
        return self._map_id

    @property
    def ways_taken(self) -> Mapping[str, str]:
        """The ids of the steps through which maps were last reached that show them in detail, by those of the maps."""
        return self._ways_taken

    @property
    def selection(self) -> tuple[str, ...]:
        """The ids of the elements that are selected, in the order in which they were chosen."""
        return self._selected.element_ids

    @property
    def cell(self) -> Cell | None:
        """The cell that is selected in place of elements: where the next card goes, or what is pasted."""
        return self._selected.cell

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
        self._show(before, self.selection)

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
        self._show(before, self.selection)

    def cancel_preview(self) -> None:
        """Go back to what was before the preview."""
        self._expect_no_telling()
        before = self.document
        self._history.cancel_preview()
        self._show(before, self.selection)

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
        chosen = elements_there(self.journey, element_ids)
        self._chosen_since = bool(chosen)
        self._choose(Selection(chosen))

    def select_cell(self, cell: Cell) -> None:
        """Select a cell of the grid and no element; one that the map in sight does not have is no selection."""
        self._expect_no_telling()
        self._history.end_burst()
        self._choose(Selection(cell=cell_there(self.journey, cell)))

    def show_map(self, map_id: str, through: str | None = None) -> None:
        """Bring another map of the document in sight.

        Args:
            map_id: the map.
            through: the step that it shows in detail, where one came to it from there.

        Raises:
            KeyError: the document has no such map.
        """
        self._expect_no_telling()
        self._map_id = self.document.map(map_id).id
        if through is not None:
            self._ways_taken[map_id] = through
        self._selected = Selection()
        self._tell(Happening(document=True, selection=True))

    # Inside

    def _step(self, move: Callable[[], None], to_newcomers: bool = False) -> None:
        self._expect_no_telling()
        before, journey = self.document, self.journey
        move()
        now = next((one for one in self.document.maps if one.id == journey.id), journey)
        come = newcomers(now, journey) if to_newcomers and not self._chosen_since and now is not journey else ()
        # Cards that are gone leave their cell selected, so that what is pasted or typed next comes there again.
        self._show(before, come or self.selection, self.cell or cell_of(journey, self.selection))

    def _show(self, before: Document, element_ids: tuple[str, ...], cell: Cell | None = None) -> None:
        document = self.document
        if document is before:
            self._tell(Happening(place=True))
            return
        if all(journey.id != self._map_id for journey in document.maps):
            self._map_id = _nearest_left(before, document, self._map_id)
        chosen = elements_there(self.journey, element_ids)
        selected = Selection(chosen, None if chosen else cell_there(self.journey, cell or self.cell))
        changed, self._selected = selected != self._selected, selected
        self._tell(Happening(document=True, selection=changed, place=True))

    def _choose(self, selected: Selection) -> None:
        if selected != self._selected:
            self._selected = selected
            self._tell(Happening(selection=True))


def _nearest_left(before: Document, document: Document, map_id: str) -> str:
    """Return the id of the map that is shown once one is gone: the next before it that is left, or the first."""
    left = {journey.id for journey in document.maps}
    ids = [journey.id for journey in before.maps]
    earlier = reversed(ids[: ids.index(map_id)]) if map_id in ids else ()
    return next((other for other in earlier if other in left), document.maps[0].id)
