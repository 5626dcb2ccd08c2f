"""The grid of a picture as a table, whose titles are told with each of its cells."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import count

from journeyeditor.picture.cell_lines import covered, in_lines
from journeyeditor.picture.html.reading import item
from journeyeditor.picture.primitives import Cell, Group
from journeyeditor.picture.svg.xml import Attributes, element, text


def table_of(groups: Iterable[Group], cells: Mapping[str, Cell], caption: str) -> str:
    """Return the groups that stand in cells as a table; empty where none does."""
    inside: dict[Cell, list[str]] = {}
    for group in groups:
        cell = cells.get(group.element_id)
        if cell is not None and (said := item(group, 2)):
            inside.setdefault(cell, []).append(said)
    if not inside:
        return ""
    placed = in_lines(inside)
    taken = covered(placed.values())
    width = 1 + max(column for _, column in taken)
    heads = 1 + max(
        (row for row, _ in taken if any(c.row == row and c.heads == "column" for c in placed.values())), default=-1
    )
    rows = [_row(row, placed, inside, taken, width) for row in range(1 + max(row for row, _ in taken))]
    parts = [element("thead", {}, *rows[:heads])] if heads else []
    return element("table", {}, element("caption", {}, text(caption)), *parts, element("tbody", {}, *rows[heads:]))


def _row(
    row: int, placed: Mapping[Cell, Cell], inside: Mapping[Cell, list[str]], taken: set[tuple[int, int]], width: int
) -> str:
    here = {cell.column: (cell, inside[key]) for key, cell in placed.items() if cell.row == row}
    blank = {column for column in range(width) if (row, column) not in taken}
    return element("tr", {}, *_cells(here, blank))


def _cells(here: Mapping[int, tuple[Cell, list[str]]], blank: set[int]) -> Iterator[str]:
    starts = {column for column in blank if column - 1 not in blank}
    for column in sorted({*here, *starts}):
        if column not in here:
            columns = next(length for length in count(1) if column + length not in blank)
            yield element("td", _spans(Cell(0, column, columns=columns)))
            continue
        cell, content = here[column]
        if not cell.heads:
            yield element("td", _spans(cell), *content)
            continue
        several = cell.rows > 1 if cell.heads == "row" else cell.columns > 1
        scope = {"row": "rowgroup" if several else "row", "column": "colgroup" if several else "col"}[cell.heads]
        yield element("th", {**_spans(cell), "scope": scope}, *content)


def _spans(cell: Cell) -> Attributes:
    return {"rowspan": cell.rows if cell.rows > 1 else None, "colspan": cell.columns if cell.columns > 1 else None}
