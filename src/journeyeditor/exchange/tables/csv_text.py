"""Tables as text: cells between commas, semicolons or tabs, in whatever encoding a spreadsheet wrote them."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from journeyeditor.exchange.formulas import as_it_was, never_a_formula
from journeyeditor.exchange.tables.sheet import Table, Value, as_number, in_words
from journeyeditor.files import BadContent, NotJson
from journeyeditor.model import LONGEST_TEXT, Message

MOST_CELLS = 1_000_000
"""How many cells are read at most."""
_SEPARATORS = (",", ";", "\t", "|")
_NAMES = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
_QUOTED = re.compile(r'"(?:[^"]|"")*"')
_BOM = "\ufeff"


class TextTable(NamedTuple):
    """A table that was read from text, and what was guessed of it."""

    table: Table
    notes: tuple[Message, ...]


def read_csv(data: bytes) -> TextTable:
    """Return the table that some bytes hold as text.

    Raises:
        FileProblem: they are no text, or far too many cells.
    """
    text, notes = _text(data)
    separator, text = _separator(text)
    if separator != ",":
        notes.append(Message("Its cells are told apart by {separator}", {"separator": Message(_NAMES[separator])}))
    rows = list(_rows(text, separator, notes))
    return TextTable(Table("", rows), tuple(notes))


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


def _text(data: bytes) -> tuple[str, list[Message]]:
    """Return the text of some bytes, and what was guessed of their encoding."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _decoded(data, "utf-16"), []
    head = data[:2000]
    if head[1::2].count(0) > len(head) // 4:
        return _decoded(data, "utf-16-le"), []
    if b"\0" in data:
        raise NotJson("{file} is not a table of text")
    try:
        return data.decode("utf-8-sig"), []
    except UnicodeDecodeError:
        note = Message("It is not in UTF-8: its letters were read as those of Windows in western languages")
        return data.decode("cp1252", errors="replace"), [note]


def _decoded(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise NotJson("{file} is damaged: its letters cannot be read") from None
    if "\0" in text:
        raise NotJson("{file} is not a table of text")
    return text.removeprefix(_BOM)


def _separator(text: str) -> tuple[str, str]:
    """Return what stands between the cells of a text, and the text without the line that may say so."""
    said = re.match(r"sep=(.)\r?\n", text)
    if said and said[1] in _SEPARATORS:
        return said[1], text[said.end() :]
    lines = [line for line in _QUOTED.sub("", text[:50_000]).splitlines() if line.strip()][:30]

    def fitness(separator: str) -> tuple[int, int]:
        counts = [line.count(separator) for line in lines]
        most = max(set(counts), key=counts.count, default=0)
        return (counts.count(most) if most else 0, sum(counts))

    best = max(_SEPARATORS, key=fitness) if lines else ","
    return (best if fitness(best)[1] else ","), text


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
