"""An Excel workbook, read as a document: its list of everything where it has one, else its first sheet with a map."""

import datetime
import io
import zipfile
from typing import NamedTuple

from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from journeyeditor.exchange.conversion import Taken, Tell, no_tell
from journeyeditor.exchange.tables.columns import header_row
from journeyeditor.exchange.tables.grid import grid_of
from journeyeditor.exchange.tables.grid_edits import with_grid
from journeyeditor.exchange.tables.mark import MARK, mark_of
from journeyeditor.exchange.tables.reading import read_table
from journeyeditor.exchange.tables.sheet import Place, Span, Table, Value
from journeyeditor.files import BadContent, FileProblem, NotOurs
from journeyeditor.model import Message, quoted

_MOST_BYTES = 60_000_000
"""How large the parts of a workbook may be together, unpacked."""
_MOST_CELLS = 300_000
_MOST_PARTS = 5_000


def read_workbook(data: bytes, name: str, tell: Tell = no_tell) -> Taken:
    """Return the document of a workbook; a name stands in for a title that it does not have.

    Raises:
        FileProblem: it is no workbook, too large for a map, or holds none.
    """
    _check(data)
    tables, mark = _read(data, tell)
    filled = [table for table in tables if any(table.filled)]
    if not filled:
        raise BadContent("{file} is empty")
    listed = next((table for table in filled if header_row(table) is not None), None)
    if listed is None:
        return _first_map(filled, name)
    taken = read_table(listed, name)
    others = [table for table in filled if table is not listed]
    return _with_grids(taken, listed, others, mark)


def _with_grids(taken: Taken, listed: Table, others: list[Table], mark: str) -> Taken:
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


def first_table(data: bytes) -> Table:
    """Return the first sheet of a workbook that this program wrote."""
    return _read(data, no_tell).tables[0]


def _first_map(tables: list[Table], name: str) -> Taken:
    """Return the map of the first sheet that holds one."""
    problems: list[FileProblem] = []
    for table in tables:
        try:
            taken = read_table(table, name)
        except FileProblem as problem:
            problems.append(problem)
            continue
        others = [other for other in tables if other is not table]
        notes = [_not_read(others)] if others else []
        return Taken(taken.document, (*notes, *taken.notes))
    raise problems[0]


def _same(table: Table, grid: Table) -> bool:
    """Tell whether two tables say the same."""
    return {(*place, table.words_at(*place)) for place in table.filled} == {
        (*place, grid.words_at(*place)) for place in grid.filled
    }


def _names(tables: list[Table]) -> str:
    return ", ".join(quoted(table.name) for table in tables[:5])


def _not_read(tables: list[Table]) -> Message:
    return Message("Only one sheet is read: {names} are not", {"names": _names(tables)})


def _check(data: bytes) -> None:
    """Look at the size of a workbook before it is opened: it may be made to fill all memory.

    Raises:
        FileProblem: it is no workbook, or larger than any map.
    """
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise NotOurs("{file} is locked with a password or of Excel before 2007: save it as .xlsx without a password")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            _check_parts(package)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, NotImplementedError, RuntimeError, OSError) as error:
        raise NotOurs("{file} is no Excel workbook, or a damaged one") from error


def _check_parts(package: zipfile.ZipFile) -> None:
    parts = package.infolist()
    if len(parts) > _MOST_PARTS:
        raise BadContent("{file} is larger than any map needs")
    left, cells = _MOST_BYTES, 0
    for part in parts:
        if not part.filename.endswith((".xml", ".rels")):
            continue
        # What a part says of its size may be a lie: it is counted as it is unpacked.
        with package.open(part) as stream:
            content = stream.read(left + 1)
        left -= len(content)
        if left < 0:
            raise BadContent("{file} is larger than any map needs")
        if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
            raise NotOurs("{file} is no Excel workbook, or a damaged one")
        cells += content.count(b"<c ") + content.count(b"<c>") + content.count(b":c ")
        if cells > _MOST_CELLS:
            raise BadContent("{file} has more than {most} cells, more than any map needs", most=f"{_MOST_CELLS:,}")


class _Watched(io.BytesIO):
    """The bytes of a workbook, whose reader is told of and can be stopped."""

    def __init__(self, data: bytes, tell: Tell) -> None:
        super().__init__(data)
        self._size, self._tell = len(data), tell
        self.stopped: Exception | None = None

    def read(self, size: int | None = -1, /) -> bytes:
        """Return some of the bytes, and tell how far that is."""
        try:
            self._tell(self.tell(), self._size)
        except Exception as stopped:
            self.stopped = stopped
            raise
        return super().read(size)


class _Book(NamedTuple):
    tables: list[Table]
    mark: str
    """The mark of its list, where this program wrote it."""


def _read(data: bytes, tell: Tell) -> _Book:
    first, second = (_Watched(data, tell) for _ in range(2))
    try:
        values = load_workbook(first, data_only=True, keep_links=False)
        formulas = load_workbook(second, keep_links=False)
        tables = [_table(sheet, formulas) for sheet in values.worksheets if sheet.sheet_state == "visible"]
        mark = next((str(one.value) for one in values.custom_doc_props.props if one.name == MARK), "")
        return _Book(tables, mark)
    except FileProblem:
        raise
    except Exception as error:  # what a damaged workbook makes openpyxl raise, nobody knows
        if (stopped := first.stopped or second.stopped) is not None:
            raise stopped from None
        raise NotOurs("{file} is no Excel workbook, or a damaged one") from error


def _table(sheet: Worksheet, formulas: Workbook) -> Table:
    spans: dict[Place, Span] = {}
    for area in sheet.merged_cells.ranges:
        rows, columns = area.max_row - area.min_row + 1, area.max_col - area.min_col + 1
        spans[area.min_row - 1, area.min_col - 1] = Span(rows, columns)
    bottom, right = _extent(sheet)
    rows = [[_value(sheet, formulas, row, column) for column in range(1, right + 1)] for row in range(1, bottom + 1)]
    return Table(sheet.title, rows, spans)


def _extent(sheet: Worksheet) -> tuple[int, int]:
    """Return the last row and column that say anything: a sheet may claim a million rows."""
    filled = [place for place, cell in sheet._cells.items() if cell.value is not None]
    bottom, right = max((row for row, _ in filled), default=0), max((column for _, column in filled), default=0)
    if bottom * right > 3_000_000:
        raise BadContent("{file} has cells far away from each other: a map stands close together")
    return bottom, right


def _value(sheet: Worksheet, formulas: Workbook, row: int, column: int) -> Value:
    cell = sheet._cells.get((row, column))
    value = cell.value if cell is not None else None
    if value is None:
        formula = formulas[sheet.title]._cells.get((row, column))
        # A formula that no program has calculated yet is shown as it is written.
        value = formula.value if formula is not None and isinstance(formula.value, str) else None
    if isinstance(value, str):
        return value.replace("_x000D_", "").replace("\r\n", "\n").replace("\r", "\n")
    return value if isinstance(value, (float, int, datetime.date)) or value is None else str(value)
