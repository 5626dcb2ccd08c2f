"""A table of the structure (ISO 32000-1, 14.8.4.3.4): every place in it is covered by one cell, as readers need it."""

from collections.abc import Iterator, Mapping
from itertools import count

from journeyeditor.picture.cell_lines import covered, in_lines
from journeyeditor.picture.pdf.objects import Name, Value
from journeyeditor.picture.pdf.structure import Element
from journeyeditor.picture.primitives import Cell

_SCOPES = {"row": "Row", "column": "Column"}


class Table:
    """A table while its cells come in, in any order."""

    def __init__(self) -> None:
        """Begin without cells."""
        self.element = Element("Table")
        self._cells: dict[Cell, Element] = {}

    def cell(self, cell: Cell) -> Element:
        """Return the element of a cell; all that stands in the same cell shares it."""
        found = self._cells.get(cell)
        if found is None:
            found = self._cells[cell] = Element("TH" if cell.heads else "TD")
        return found

    def finish(self) -> None:
        """Put the cells into rows."""
        placed = in_lines(self._cells)
        taken = covered(placed.values())
        width = 1 + max((column for _, column in taken), default=-1)
        for row in range(1 + max((row for row, _ in taken), default=-1)):
            line = self.element.add("TR")
            here = {cell.column: (cell, self._cells[key]) for key, cell in placed.items() if cell.row == row}
            line.kids += _row(here, {column for column in range(width) if (row, column) not in taken})


def _row(here: Mapping[int, tuple[Cell, Element]], blank: set[int]) -> Iterator[Element]:
    """Yield the cells of a row from left to right, blank ones where none are."""
    starts = {column for column in blank if column - 1 not in blank}
    for column in sorted({*here, *starts}):
        if column in here:
            cell, element = here[column]
            element.attributes = _attributes(cell)
            yield element
        else:
            columns = next(length for length in count(1) if column + length not in blank)
            yield Element("TD", attributes=_attributes(Cell(0, column, columns=columns)))


def _attributes(cell: Cell) -> "Value | None":
    spans: dict[str, Value] = {}
    if cell.heads:
        spans["Scope"] = Name(_SCOPES[cell.heads])
    if cell.rows > 1:
        spans["RowSpan"] = cell.rows
    if cell.columns > 1:
        spans["ColSpan"] = cell.columns
    return {"O": Name("Table"), **spans} if spans else None
