"""The cells of a table on lines of their own: every place is covered by one cell, as readers of tables need it."""

from collections import defaultdict
from collections.abc import Iterable

from journeyeditor.picture.primitives import Cell


def in_lines(cells: Iterable[Cell]) -> dict[Cell, Cell]:
    """Return where each cell comes to stand: a row in which cells would lie on each other becomes several lines."""
    lines = _lines(cells)
    heights: dict[int, int] = defaultdict(lambda: 1)
    for cell, line in lines.items():
        heights[cell.row] = max(heights[cell.row], line + 1)
    used = sorted({cell.row for cell in lines})
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


def _lines(cells: Iterable[Cell]) -> dict[Cell, int]:
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


def covered(placed: Iterable[Cell]) -> set[tuple[int, int]]:
    """Return the rows and columns that cells cover."""
    return {
        (row, column)
        for cell in placed
        for row in range(cell.row, cell.row + cell.rows)
        for column in range(cell.column, cell.column + cell.columns)
    }
