"""A table as HTML, as spreadsheets and word processors put it on the clipboard; nothing in it is ever followed."""

import html
from collections.abc import Iterable, Sequence
from html.parser import HTMLParser

from journeyeditor.exchange.formulas import as_it_was, never_a_formula
from journeyeditor.exchange.table import Entry, in_cells

_CELLS = ("td", "th")
_BLOCKS = ("p", "div", "li", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6")
_UNSEEN = ("head", "script", "style", "title", "template")
_MOST_MERGED = 1000
_LARGEST = 4 * 2**20
"""Characters of HTML that are read; more is hardly a table for a map, and its plain text is there as well."""


def read_table_html(text: str) -> list[Entry] | None:
    """Return the texts of the only table in HTML; None where there is none, or words stand around it."""
    if len(text) > _LARGEST:
        return None
    reader = _TableReader()
    try:
        reader.feed(text)
        if "<" in reader.rawdata:
            # The parser stops at a tag without an end; to go on from there takes it the square of the length.
            return None
        reader.close()
    except AssertionError:  # what Python's parser raises for some damaged declarations
        return None
    reader.end_cell()
    return None if reader.tables != 1 or reader.words_around else reader.entries


class _TableReader(HTMLParser):
    """Reads the cells of a table, each with its place; a table inside a cell is text of that cell."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.entries: list[Entry] = []
        self.tables = 0
        self.words_around = False
        self._depth = 0
        self._unseen = 0
        self._row = -1
        self._column = 0
        self._taken: dict[int, int] = {}
        """Before which row each column is free again, where a cell above reaches down."""
        self._text: list[str] | None = None
        self._span = 1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag == "table":
            self._depth += 1
            self.tables += self._depth == 1
        elif self._depth == 1 and tag == "tr":
            self.end_cell()
            self._row, self._column = self._row + 1, 0
        elif self._depth == 1 and tag in _CELLS:
            self._begin_cell(dict(attrs))
        elif tag == "br":
            self._add("\n")
        elif tag in _BLOCKS:
            self._add("\0")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(self._unseen - 1, 0)
        elif tag == "table":
            if self._depth == 1:
                self.end_cell()
            self._depth = max(self._depth - 1, 0)
        elif self._depth == 1 and tag in (*_CELLS, "tr"):
            self.end_cell()
        elif tag in _BLOCKS:
            self._add("\0")

    def handle_data(self, data: str) -> None:
        if self._unseen:
            return
        if self._depth == 0 and data.strip():
            self.words_around = True
        # White space of any kind is a space; the marks only keep that at the ends.
        self._add(" ".join(f"|{data}|".replace("\0", " ").split())[1:-1])

    def _add(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)

    def _begin_cell(self, attributes: dict[str, str | None]) -> None:
        self.end_cell()
        if self._row < 0:
            self._row = 0
        while self._taken.get(self._column, 0) > self._row:
            self._column += 1
        self._span = _number(attributes.get("colspan"))
        end = self._row + _number(attributes.get("rowspan"))
        for column in range(self._column, self._column + self._span):
            self._taken[column] = end
        self._text = []

    def end_cell(self) -> None:
        """Take what was read of a cell."""
        if self._text is not None:
            text = _lines("".join(self._text))
            if text:
                self.entries.append(Entry(self._row, self._column, as_it_was(text), self._span))
            self._column += self._span
            self._text = None


def _lines(text: str) -> str:
    """Return the text of a cell, in which blocks begin on a line of their own."""
    lines = (line for block in text.split("\0") if block.strip() for line in block.strip(" ").split("\n"))
    return "\n".join(" ".join(line.split()) for line in lines).strip("\n")


def _number(text: str | None) -> int:
    """Return how many columns or rows a cell covers, in whatever way somebody wrote it."""
    return min(max(int(text), 1), _MOST_MERGED) if text and text.isascii() and text.isdigit() else 1


def write_table_html(entries: Sequence[Entry]) -> str:
    """Return a table as HTML; the texts of a cell stand on lines of one cell, all of them as text."""
    cells = in_cells(entries)
    left, top = min(column for _, column in cells), min(row for row, _ in cells)
    last_row = max(row for row, _ in cells)
    rows = []
    for row in range(top, last_row + 1):
        columns = sorted(column for cell_row, column in cells if cell_row == row)
        rows.append(_row(left, columns, [cells[row, column] for column in columns]))
    return f'<meta charset="utf-8"><table>{"".join(rows)}</table>'


def _row(left: int, columns: Sequence[int], cells: Iterable[Sequence[Entry]]) -> str:
    """Return a row; a cell that covers others covers only empty ones, and as few as its texts all do."""
    row, at = [], left
    for number, (column, entries) in enumerate(zip(columns, cells, strict=True)):
        row += ["<td></td>"] * (column - at)
        room = columns[number + 1] - column if number + 1 < len(columns) else max(entry.span for entry in entries)
        span = min(room, *(entry.span for entry in entries))
        text = html.escape(never_a_formula("\n".join(entry.text for entry in entries))).replace("\n", "<br>")
        merged = f' colspan="{span}"' if span > 1 else ""
        # Spreadsheets take this to mean: text, not a number, a date or a formula.
        row.append(f"<td{merged} style=\"mso-number-format:'\\@'\">{text}</td>")
        at = column + span
    return f"<tr>{''.join(row)}</tr>"
