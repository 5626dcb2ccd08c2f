"""A table as text, as spreadsheets put it on the clipboard: a tab between cells, a line for each row.

A cell that holds a tab or a line break stands in quotation marks, and those inside it stand twice. So does one that
begins with a quotation mark; others that stand in quotation marks are words that somebody quoted.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from journeyeditor.exchange.formulas import as_it_was, never_a_formula
from journeyeditor.exchange.table import Entry, in_cells

_QUOTED = re.compile(r'"((?:[^"]|"")*+)"(?=[\t\n]|\Z)')
_PLAIN = re.compile(r"[^\t\n]*")


def read_table_text(text: str) -> list[Entry]:
    """Return the cells of a text; without tabs each line is a text of one and the same cell."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    cells = list(_cells(text))
    is_list = all(column == 0 for _, column, _ in cells)
    return [Entry(0 if is_list else row, column, as_it_was(found)) for row, column, found in cells if found.strip()]


def _cells(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the row, the column and the text of each cell."""
    row = column = at = 0
    while at <= len(text):
        quoted = _QUOTED.match(text, at)
        if quoted and re.search('[\t\n]|""', quoted[1]):
            yield row, column, quoted[1].replace('""', '"')
            at = quoted.end()
        else:
            plain = _PLAIN.match(text, at)
            assert plain is not None, "it matches anything"
            yield row, column, plain[0]
            at = plain.end()
        row, column = (row + 1, 0) if text[at : at + 1] == "\n" else (row, column + 1)
        at += 1


def write_table_text(entries: Sequence[Entry]) -> str:
    """Return a table as text; the texts of a cell stand on lines of one cell, and a single cell is plain lines."""
    cells = in_cells(entries)
    if len(cells) == 1:
        return "\n".join(never_a_formula(line) for entry in entries for line in entry.text.split("\n"))
    left, top = min(column for _, column in cells), min(row for row, _ in cells)
    last_column, last_row = max(column for _, column in cells), max(row for row, _ in cells)
    return "".join(
        "\t".join(_cell(cells.get((row, column), ())) for column in range(left, last_column + 1)) + "\n"
        for row in range(top, last_row + 1)
    )


def _cell(entries: Iterable[Entry]) -> str:
    text = never_a_formula("\n".join(entry.text for entry in entries))
    if "\t" in text or "\n" in text or text.startswith('"'):
        return '"' + text.replace('"', '""') + '"'
    return text
