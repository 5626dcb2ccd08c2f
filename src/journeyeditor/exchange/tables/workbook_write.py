"""A document as an Excel workbook: a grid of each map to look at, and the list of everything to work with."""

import datetime
import io
import re
from collections.abc import Iterable, Iterator

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from journeyeditor.exchange.tables.grid import Grid, GridCell, grid_of
from journeyeditor.exchange.tables.list_write import LIST_NAME, list_of
from journeyeditor.exchange.tables.sheet import Value
from journeyeditor.model import Card, Document, JourneyMap, Stage
from journeyeditor.zipped import same_each_time

LONGEST = 32_767
"""How many characters a cell of Excel holds."""
_FORBIDDEN = re.compile(r"[\\/?*\[\]:\x00-\x1f]")
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_WRAP = Alignment(wrap_text=True, vertical="top")
_MIDDLE = Alignment(wrap_text=True, vertical="center", horizontal="center")
_THIN = Side(style="thin", color="D5DBDF")
_EDGE = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_PALE = "F3F6F7"
_ZONES = {"customer": "E8F3F4", "frontstage": "EAF1E4", "backstage": "F4EEE2", "insight": "EFEAF6"}


def write_workbook(document: Document, journey: JourneyMap) -> bytes:
    """Return a document as a workbook that opens on one of its maps; the same document gives the same bytes."""
    book = Workbook()
    del book["Sheet"]
    others = [one for one in document.maps if one is not journey]
    titles = list(_titles([one.title for one in (journey, *others)]))
    for title, one in zip(titles, (journey, *others), strict=True):
        _write_grid(book.create_sheet(title), grid_of(one, stacked=True), document.theme.accent)
    _write_list(book.create_sheet(LIST_NAME), document)
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
    """Yield titles for sheets: what Excel allows, each once."""
    taken = {LIST_NAME.casefold(), "history"}
    for name in names:
        plain = " ".join(_FORBIDDEN.sub(" ", _writable(name)).split()).strip("'")[:31].strip() or "Map"
        title, number = plain, 1
        while title.casefold() in taken:
            number += 1
            tail = f" ({number})"
            title = plain[: 31 - len(tail)] + tail
        taken.add(title.casefold())
        yield title


def _write_grid(sheet: Worksheet, grid: Grid, accent: str) -> None:
    lanes = [row for (row, _), cell in grid.cells.items() if cell.role == "lane"]
    for (row, column), cell in grid.cells.items():
        written = sheet.cell(row + 1, column + 1)
        _put(written, cell.value)
        if cell.span != (1, 1):
            end = (row + cell.span.rows, column + cell.span.columns)
            sheet.merge_cells(start_row=row + 1, start_column=column + 1, end_row=end[0], end_column=end[1])
        _dress(written, cell, accent)
    width = grid.table.width
    for row in lanes:
        for column in range(1, width + 1):
            sheet.cell(row + 1, column).border = Border(top=Side(style="medium", color="9AA5AB"))
    for column in range(width):
        letter = get_column_letter(column + 1)
        sheet.column_dimensions[letter].width = 22 if column == 0 else 16 if column < grid.titles else 26
    sheet.row_dimensions[1].height = 24
    sheet.freeze_panes = sheet.cell(grid.heads + 1, 2)
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = f"1:{grid.heads}"


def _dress(written: Cell, cell: GridCell, accent: str) -> None:
    """Let a cell look like what it shows."""
    written.alignment = _WRAP
    match cell.role:
        case "stage" | "corner":
            colour = cell.element.colour if isinstance(cell.element, Stage) and cell.element.colour else accent
            written.fill = _fill(colour)
            written.font = Font(bold=True, color=_ink_on(colour))
            written.alignment = _MIDDLE if cell.role == "stage" else _WRAP
        case "step":
            written.fill, written.font, written.alignment = _fill(_PALE), Font(bold=True), _MIDDLE
        case "lane" | "kind":
            zone = getattr(cell.element, "zone_of", "customer")
            written.fill, written.font = _fill(_ZONES[zone]), Font(bold=cell.role == "lane")
        case "cards":
            if isinstance(cell.element, Card) and cell.element.colour:
                written.fill = _fill(cell.element.colour)
                written.font = Font(color=_ink_on(cell.element.colour))
            written.border = _EDGE
        case "points":
            written.border = _EDGE


def _write_list(sheet: Worksheet, document: Document) -> None:
    table = list_of(document)
    for number, row in enumerate(table.rows, 1):
        for column, value in enumerate(row, 1):
            if value is not None and value != "":
                _put(sheet.cell(number, column), value)
    for column, name in enumerate(table.rows[0], 1):
        head = sheet.cell(1, column)
        head.font, head.fill, head.alignment = Font(bold=True), _fill(_PALE), Alignment(vertical="top")
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


def _fill(colour: str) -> PatternFill:
    return PatternFill("solid", start_color=colour.removeprefix("#").upper())


def _ink_on(colour: str) -> str:
    """Return black or white, whichever can be read on a colour."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    light = [value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4 for value in (red, green, blue)]
    return "000000" if 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2] > 0.179 else "FFFFFF"
