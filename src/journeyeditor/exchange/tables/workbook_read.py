"""The sheets of an Excel workbook, looked at for their size before they are opened."""

import datetime
import io
import zipfile
from typing import NamedTuple

from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from journeyeditor.exchange.conversion import Tell, no_tell
from journeyeditor.exchange.tables.mark import MARK
from journeyeditor.exchange.tables.sheet import Place, Span, Table, Value
from journeyeditor.files import BadContent, FileProblem, NotOurs

_MOST_BYTES = 60_000_000
"""How large the parts of a workbook may be together, unpacked."""
_MOST_CELLS = 300_000
_MOST_PARTS = 5_000


class Book(NamedTuple):
    """What a workbook holds."""

    tables: list[Table]
    mark: str
    """The mark of its list, where this program wrote it."""


def read_book(data: bytes, tell: Tell = no_tell) -> Book:
    """Return the sheets of a workbook that are in sight.

    Raises:
        FileProblem: it is no workbook, or too large for a map.
    """
    _check(data)
    return _read(data, tell)


def first_table(data: bytes) -> Table:
    """Return the first sheet of a workbook that this program wrote."""
    return _read(data, no_tell).tables[0]


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


def _read(data: bytes, tell: Tell) -> Book:
    first, second = (_Watched(data, tell) for _ in range(2))
    try:
        values = load_workbook(first, data_only=True, keep_links=False)
        formulas = load_workbook(second, keep_links=False)
        tables = [_table(sheet, formulas) for sheet in values.worksheets if sheet.sheet_state == "visible"]
        mark = next((str(one.value) for one in values.custom_doc_props.props if one.name == MARK), "")
        return Book(tables, mark)
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
