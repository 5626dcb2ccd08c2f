"""An Excel workbook, read as a document: its list of everything where it has one, else its first sheet with a map."""

from collections.abc import Sequence

from journeyeditor.exchange.conversion import Taken, Tell, no_tell
from journeyeditor.exchange.tables.columns import header_row
from journeyeditor.exchange.tables.grid import grid_of
from journeyeditor.exchange.tables.grid_edits import with_grid
from journeyeditor.exchange.tables.mark import mark_of
from journeyeditor.exchange.tables.reading import form_of, read_table
from journeyeditor.exchange.tables.sheet import Table
from journeyeditor.exchange.tables.source import Looked, TableSource
from journeyeditor.exchange.tables.ways import Ways
from journeyeditor.exchange.tables.workbook_read import read_book
from journeyeditor.files import BadContent, FileProblem, NotOurs
from journeyeditor.model import Message, quoted


class WorkbookSource(TableSource):
    """A workbook, whose sheets can be chosen."""

    def __init__(self, data: bytes, tell: Tell = no_tell) -> None:
        """Open it.

        Raises:
            FileProblem: it is no workbook, too large for a map, or empty.
        """
        book = read_book(data, tell)
        self._mark = book.mark
        self._filled = [table for table in book.tables if any(table.filled)]
        if not self._filled:
            raise BadContent("{file} is empty")
        self.sheets = [table.name for table in self._filled]
        self._list = next((table for table in self._filled if header_row(table) is not None), None)

    def look(self, ways: Ways) -> Looked:
        """Return a sheet; without a name that of its list, or the first with a map."""
        if ways.encoding or ways.separator:
            raise NotOurs("{file} is a workbook: an encoding or a separator can be chosen for text alone")
        table = self._sheet(ways.sheet) if ways.sheet else self._list or self._first_with_map()
        return Looked(table, Ways(table.name, form=ways.form or form_of(table)))

    def read(self, looked: Looked, name: str, tell: Tell = no_tell) -> Taken:
        """Return the document of a sheet, with what was changed on the grids beside the list since then."""
        taken = read_table(looked.table, name, tell, looked.ways.form)
        others = [table for table in self._filled if table is not looked.table]
        if looked.table is self._list and looked.ways.form == "list":
            return _with_grids(taken, looked.table, others, self._mark)
        notes = [Message("Only one sheet is read: {names} are not", {"names": _names(others)})] if others else []
        return Taken(taken.document, (*notes, *taken.notes))

    def _sheet(self, name: str) -> Table:
        for table in self._filled:
            if table.name.casefold() == name.casefold():
                return table
        names = _names(self._filled)
        raise NotOurs(
            "{file} has no sheet {name}: those with something on them are {names}", name=quoted(name), names=names
        )

    def _first_with_map(self) -> Table:
        for table in self._filled:
            try:
                read_table(table, "")
            except FileProblem:
                continue
            return table
        return self._filled[0]


def _with_grids(taken: Taken, listed: Table, others: Sequence[Table], mark: str) -> Taken:
    """Return what a list tells of, with what somebody changed on the grids beside it since they were written.

    Where the list itself was changed, it is newer than they are, for all that is known.
    """
    document, passed_over = taken.document, []
    is_as_written = mark_of(listed) == mark
    notes: list[Message] = []
    for table, journey in zip(others, document.maps, strict=False):
        if _same(table, grid_of(journey, stacked=True).table):
            continue
        found = with_grid(document, journey, table) if is_as_written else None
        if found is None:
            passed_over.append(table)
            continue
        document = found
        notes.append(Message("What was changed on the sheet {name} was taken over", {"name": quoted(table.name)}))
    passed_over += others[len(document.maps) :]
    if passed_over:
        values = {"read": quoted(listed.name), "others": _names(passed_over)}
        notes.append(Message("The sheet {read} was read: what {others} say otherwise is left out", values))
    return Taken(document, (*notes, *taken.notes))


def _same(table: Table, grid: Table) -> bool:
    """Tell whether two tables say the same."""
    return {(*place, table.words_at(*place)) for place in table.filled} == {
        (*place, grid.words_at(*place)) for place in grid.filled
    }


def _names(tables: Sequence[Table]) -> str:
    return ", ".join(quoted(table.name) for table in tables[:5])
