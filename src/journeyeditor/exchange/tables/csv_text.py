"""Tables as text: cells between commas, semicolons or tabs, in whatever encoding a spreadsheet wrote them."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from journeyeditor.exchange.formulas import as_it_was, never_a_formula
from journeyeditor.exchange.tables.encodings import decoded
from journeyeditor.exchange.tables.sheet import Table, Value, as_number, in_words
from journeyeditor.exchange.tables.ways import SEPARATORS
from journeyeditor.files import BadContent
from journeyeditor.model import LONGEST_TEXT, Message

MOST_CELLS = 1_000_000
"""How many cells are read at most."""
_NAMES = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
_QUOTED = re.compile(r'"(?:[^"]|"")*"')
_BOM = "\ufeff"


class TextTable(NamedTuple):
    """A table that was read from text, as what it was read, and what was guessed of it."""

    table: Table
    encoding: str
    separator: str
    notes: tuple[Message, ...]


def read_csv(data: bytes, encoding: str = "", separator: str = "") -> TextTable:
    """Return the table that some bytes hold as text.

    Args:
        data: the bytes.
        encoding: what they are text in; guessed if left out.
        separator: what stands between two cells; guessed if left out.

    Raises:
        FileProblem: they are no text, or far too many cells.
    """
    text, encoding, guesses = decoded(data, encoding)
    said, text = _said(text)
    notes = list(guesses)
    if not separator:
        separator = said or _fittest(text)
        if separator != ",":
            notes.append(Message("Its cells are told apart by {separator}", {"separator": Message(_NAMES[separator])}))
    rows = list(_rows(text, separator, notes))
    return TextTable(Table("", rows), encoding, separator, tuple(notes))


def write_csv(table: Table, separator: str = ",") -> bytes:
    """Return a table as text in UTF-8, with the mark by which spreadsheets know that; no cell is ever a formula.

    Where semicolons tell cells apart, decimals stand behind a comma, as spreadsheets of those countries have it.
    """
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator="\r\n")
    width = table.width
    for row in table.rows:
        padded = [*row, *[None] * (width - len(row))]
        writer.writerow([_cell(value, with_comma=separator == ";") for value in padded])
    return (_BOM + out.getvalue()).encode()


def _cell(value: Value, with_comma: bool) -> str:
    words = in_words(value)
    if with_comma and isinstance(value, float):
        return words.replace(".", ",")
    return never_a_formula(words) if isinstance(value, str) and as_number(words) is None else words


def _said(text: str) -> tuple[str, str]:
    """Return the separator that the first line of a text names, where it does, and the text without that line."""
    said = re.match(r"sep=(.)\r?\n", text)
    return (said[1], text[said.end() :]) if said and said[1] in SEPARATORS else ("", text)


def _fittest(text: str) -> str:
    """Return what most likely stands between the cells of a text."""
    lines = [line for line in _QUOTED.sub("", text[:50_000]).splitlines() if line.strip()][:30]

    def fitness(separator: str) -> tuple[int, int]:
        counts = [line.count(separator) for line in lines]
        most = max(set(counts), key=counts.count, default=0)
        return (counts.count(most) if most else 0, sum(counts))

    best = max(SEPARATORS, key=fitness)
    return best if fitness(best)[1] else ","


def _rows(text: str, separator: str, notes: list[Message]) -> Iterator[Sequence[Value]]:
    previous = csv.field_size_limit(LONGEST_TEXT + 1)
    try:
        yield from _read_rows(text, separator, notes)
    except csv.Error as error:
        if "field larger" in str(error):
            raise BadContent(
                "{file} has a cell with more than {most} characters: a quotation mark may not be closed",
                most=f"{LONGEST_TEXT:,}",
            ) from error
        raise BadContent("{file} is no table: its cells cannot be told apart") from error
    finally:
        csv.field_size_limit(previous)


def _read_rows(text: str, separator: str, notes: list[Message]) -> Iterator[Sequence[Value]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    cells = 0
    lines = text.count("\n")
    for row in reader:
        cells += len(row)
        if cells > MOST_CELLS:
            raise BadContent("{file} has more than {most} cells, more than any map needs", most=f"{MOST_CELLS:,}")
        yield [as_it_was(value.replace("\r\n", "\n").replace("\r", "\n")) for value in row]
    if lines > 3 and text.count('"') % 2:
        notes.append(Message("A quotation mark is not closed: what follows it was read as one cell"))
