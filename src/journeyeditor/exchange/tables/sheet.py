"""A table on its way to a spreadsheet or from it, whatever its file is made of."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

Value = str | float | bool | datetime.date | None
"""What stands in a cell; whole numbers are numbers too, and nothing is an empty cell."""
Place = tuple[int, int]
"""A row and a column, each from 0."""


class Span(NamedTuple):
    """How many rows and columns a cell covers."""

    rows: int = 1
    columns: int = 1


class Table(NamedTuple):
    """A sheet of a workbook, or all that a file of text holds."""

    name: str
    rows: Sequence[Sequence[Value]]
    spans: Mapping[Place, Span] = {}
    """The cells that cover more than their own place."""

    def at(self, row: int, column: int) -> Value:
        """Return what stands at a place; nothing beyond its edges."""
        if row >= len(self.rows) or column >= len(self.rows[row]):
            return None
        return self.rows[row][column]

    def words_at(self, row: int, column: int) -> str:
        """Return what stands at a place, as words."""
        return in_words(self.at(row, column))

    def span_at(self, row: int, column: int) -> Span:
        """Return how much the cell at a place covers."""
        return self.spans.get((row, column), Span())

    @property
    def width(self) -> int:
        """How many columns it has."""
        return max(map(len, self.rows), default=0)

    @property
    def filled(self) -> Iterator[Place]:
        """The places where something stands, row by row."""
        for number, row in enumerate(self.rows):
            for column, value in enumerate(row):
                if in_words(value).strip():
                    yield number, column


def in_words(value: Value) -> str:
    """Return what stands in a cell as text, numbers as a program writes them."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime.datetime):
        return value.date().isoformat() if value.time() == datetime.time() else value.isoformat(" ")
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def as_number(text: str) -> float | None:
    """Return the number that a text says, with a point or a comma before its decimals; none where it says no number."""
    plain = text.strip().replace("\N{MINUS SIGN}", "-").replace(",", ".")
    try:
        number = float(plain)
    except ValueError:
        return None
    return number if abs(number) <= 1e12 else None
