"""A document as an Excel workbook: a grid of each map to look at, and the list of everything to work with."""

import datetime
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.packaging.custom import StringProperty
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from journeyeditor.exchange.tables.dress import LINE, dress, dress_head, dress_plain, lines_of
from journeyeditor.exchange.tables.grid import Grid, grid_of
from journeyeditor.exchange.tables.list_write import LIST_NAME, list_of
from journeyeditor.exchange.tables.mark import MARK, mark_of
from journeyeditor.exchange.tables.sheet import Value, in_words
from journeyeditor.model import Document, JourneyMap
from journeyeditor.zipped import same_each_time

_A3 = 8
"""What Excel calls that paper."""
LONGEST = 32_767
"""How many characters a cell of Excel holds."""
_LONGEST_TITLE = 31
"""How many characters the name of a sheet may have in Excel."""
_FORBIDDEN = re.compile(r"[\\/?*\[\]:\x00-\x1f]")
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def write_workbook(document: Document, journey: JourneyMap) -> bytes:
    """Return a document as a workbook that opens on one of its maps; the same document gives the same bytes."""
    book = Workbook()
    del book["Sheet"]
    others = [one for one in document.maps if one is not journey]
    titles = list(_titles([one.title for one in (journey, *others)]))
    for title, one in zip(titles, (journey, *others), strict=True):
        _write_grid(book.create_sheet(title), grid_of(one, stacked=True), document.theme.accent)
    _write_list(book.create_sheet(LIST_NAME), document)
    book.custom_doc_props.append(StringProperty(name=MARK, value=mark_of(list_of(document))))
    book.properties.creator = _writable(document.author) or None
    book.properties.title = _writable(document.title) or None
    book.properties.language = document.language
    out = io.BytesIO()
    book.save(out)
    return same_each_time(out.getvalue())


def too_long(document: Document) -> int:
    """Return how many texts of a document no cell of a workbook can hold."""
    rows = list_of(document).rows
    return sum(isinstance(value, str) and len(value) > LONGEST for row in rows for value in row)


def _titles(names: Iterable[str]) -> Iterator[str]:
    """Yield titles for sheets: what Excel allows, each once; long ones keep their end, where names of maps differ."""
    taken = {LIST_NAME.casefold(), "history"}
    for name in names:
        plain = " ".join(_FORBIDDEN.sub(" ", _writable(name)).split()).strip("'") or "Map"
        if len(plain) > _LONGEST_TITLE:
            plain = f"{plain[:15].rstrip()}…{plain[-15:].lstrip()}"
        title, number = plain, 1
        while title.casefold() in taken:
            number += 1
            tail = f" ({number})"
            title = plain[: _LONGEST_TITLE - len(tail)] + tail
        taken.add(title.casefold())
        yield title


def _write_grid(sheet: Worksheet, grid: Grid, accent: str) -> None:
    widths = [24.0 if column == 0 else 16.0 if column < grid.titles else 28.0 for column in range(grid.table.width)]
    heights: Counter[int] = Counter()
    for (row, column), cell in grid.cells.items():
        written = sheet.cell(row + 1, column + 1)
        _put(written, cell.value)
        dress(written, cell, accent)
        if cell.span != (1, 1):
            end = (row + cell.span.rows, column + cell.span.columns)
            sheet.merge_cells(start_row=row + 1, start_column=column + 1, end_row=end[0], end_column=end[1])
        if cell.span.rows == 1:
            room = sum(widths[column : column + cell.span.columns])
            heights[row] = max(heights[row], lines_of(in_words(cell.value), room))
    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    for row in range(len(grid.table.rows)):
        sheet.row_dimensions[row + 1].height = LINE * max(heights[row], 1) + (12 if row == 0 else 8)
    sheet.freeze_panes = sheet.cell(grid.heads + 1, 2)
    sheet.sheet_view.showGridLines = False
    sheet.sheet_view.zoomScale = 90
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", _A3
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = f"1:{grid.heads}"


def _write_list(sheet: Worksheet, document: Document) -> None:
    table = list_of(document)
    for number, row in enumerate(table.rows, 1):
        for column, value in enumerate(row, 1):
            if value is not None and value != "":
                _put(sheet.cell(number, column), value)
                dress_plain(sheet.cell(number, column))
    for column, name in enumerate(table.rows[0], 1):
        head = sheet.cell(1, column)
        dress_head(head)
        longest = max(len(str(row[column - 1] or "").split("\n")[0]) for row in table.rows)
        sheet.column_dimensions[get_column_letter(column)].width = min(max(longest, len(str(name))) + 3, 48)
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(table.width)}{len(table.rows)}"


def _put(cell: Cell, value: Value) -> None:
    """Write what stands in a cell; a text stays one, whatever it begins with."""
    if isinstance(value, bool):
        value = "yes" if value else "no"
    if isinstance(value, float) and float(f"{value:.16g}") != value:
        value = repr(value)  # a number of a workbook has one digit less
    if isinstance(value, str):
        cell.value = _writable(value)[:LONGEST]
        cell.data_type = "s"
    else:
        cell.value = value
    if isinstance(value, datetime.date):
        cell.number_format = "yyyy-mm-dd"


def _writable(text: str) -> str:
    return _UNWRITABLE.sub("", text)
