"""A table of the structure (ISO 32000-1, 14.8.4.3.4): every place in it is covered by one cell, as readers need it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import count

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
        placed = _in_lines(self._cells)
        covered = _covered(placed)
        width = 1 + max((column for _, column in covered), default=-1)
        for row in range(1 + max((row for row, _ in covered), default=-1)):
            line = self.element.add("TR")
            here = {cell.column: (cell, self._cells[key]) for key, cell in placed.items() if cell.row == row}
            line.kids += _row(here, {column for column in range(width) if (row, column) not in covered})


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


def _in_lines(cells: Mapping[Cell, Element]) -> dict[Cell, Cell]:
    """Return where each cell comes to stand: a row in which cells would lie on each other becomes several lines."""
    lines = _lines(cells)
    heights: dict[int, int] = defaultdict(lambda: 1)
    for cell, line in lines.items():
        heights[cell.row] = max(heights[cell.row], line + 1)
    used = sorted({cell.row for cell in cells})
    tops, top = {}, 0
    for row in used:
        tops[row] = top
        top += heights[row]

    def span(cell: Cell) -> int:
        return sum(heights[row] for row in used if cell.row <= row < cell.row + cell.rows)

    return {
        cell: cell._replace(row=tops[cell.row] + line, rows=span(cell) if _is_tall(cell) else 1)
        for cell, line in lines.items()
    }


def _is_tall(cell: Cell) -> bool:
    """Tell whether a cell is as high as its whole row, or as several."""
    return cell.heads == "row" or cell.rows > 1


def _lines(cells: Mapping[Cell, Element]) -> dict[Cell, int]:
    """Return the line of its row on which each cell has room, the first for those that come first."""
    taken: dict[tuple[int, int], set[int]] = defaultdict(set)
    found = {}
    for cell in cells:
        columns = range(cell.column, cell.column + cell.columns)
        line = 0
        while not taken[cell.row, line].isdisjoint(columns):
            line += 1
        taken[cell.row, line].update(columns)
        found[cell] = line
    return found


def _covered(placed: Mapping[Cell, Cell]) -> set[tuple[int, int]]:
    return {
        (row, column)
        for cell in placed.values()
        for row in range(cell.row, cell.row + cell.rows)
        for column in range(cell.column, cell.column + cell.columns)
    }
