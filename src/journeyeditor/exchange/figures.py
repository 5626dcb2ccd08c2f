"""A table of figures, as analysts keep them: a row for each measurement, with its name, its value and its date.

Rows of one measure are its history: the last by their dates, or else the last of the table, is what it is now.
"""

import datetime
import re
from collections.abc import Mapping, Sequence

from journeyeditor.edits.figures import Figure
from journeyeditor.exchange.tables.csv_text import read_csv
from journeyeditor.exchange.tables.sheet import Table, as_number
from journeyeditor.files import BadContent

_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "measure": ("measure", "metric", "kpi", "name", "figure", "indicator"),
    "value": ("value", "result", "score", "actual"),
    "unit": ("unit", "units"),
    "target": ("target", "goal", "should be"),
    "date": ("date", "when", "day", "measured on", "period"),
    "source": ("source", "from", "system"),
}
"""What the columns may be called."""
_NUMBER = re.compile(r"([-+−]?[\d.,’' \u00a0\u202f]*\d)\s*(\D*)$")


def read_figures(data: bytes) -> dict[str, Figure]:
    """Return the figures of a table of text by their names, in small letters with a space between words.

    Raises:
        FileProblem: it is no table of text, or has no measures with values.
    """
    table = read_csv(data).table
    columns = _columns(table.rows[0] if table.rows else ())
    if "measure" not in columns or "value" not in columns:
        raise BadContent("{file} is no table of figures: its first row needs the columns “measure” and “value”")
    rows: dict[str, list[Figure]] = {}
    for row in range(1, len(table.rows)):
        name = " ".join(_words(table, row, columns, "measure").casefold().split())
        figure = _figure(table, row, columns)
        if name and figure is not None:
            rows.setdefault(name, []).append(figure)
    return {name: _with_history(found) for name, found in rows.items()}


def _columns(header: Sequence[object]) -> dict[str, int]:
    names = [" ".join(str(cell or "").casefold().split()) for cell in header]
    found = {}
    for column, words in _COLUMNS.items():
        number = next((names.index(word) for word in words if word in names), None)
        if number is not None:
            found[column] = number
    return found


def _words(table: Table, row: int, columns: Mapping[str, int], column: str) -> str:
    return table.words_at(row, columns[column]).strip() if column in columns else ""


def _figure(table: Table, row: int, columns: Mapping[str, int]) -> Figure | None:
    """Return the figure of a row; none where its value is no number."""
    value, unit = number_in(_words(table, row, columns, "value"))
    if value is None:
        return None
    target, _ = number_in(_words(table, row, columns, "target"))
    return Figure(
        value,
        _words(table, row, columns, "unit") or unit,
        target,
        _date(_words(table, row, columns, "date")),
        _words(table, row, columns, "source"),
    )


def number_in(text: str) -> tuple[float | None, str]:
    """Return the number that a text begins with, and the unit behind it: *1,250.5 €*, *12 %*, *3,5*."""
    found = _NUMBER.match(text.strip())
    if found is None:
        return None, ""
    digits = re.sub(r"[’' \u00a0\u202f]", "", found[1])
    comma, point = digits.rfind(","), digits.rfind(".")
    if comma >= 0 and point >= 0:  # the last of the two stands before the decimals
        digits = digits.replace("," if point > comma else ".", "")
    elif digits.count(",") > 1 or re.fullmatch(r"[-+−]?[1-9]\d{0,2},\d{3}", digits):
        digits = digits.replace(",", "")
    return as_number(digits), found[2].strip()


def _date(text: str) -> datetime.date | None:
    for pattern in ("%Y-%m-%d", "%d.%m.%Y", "%Y/%m/%d", "%Y-%m"):
        try:
            return datetime.datetime.strptime(text, pattern).date()  # noqa: DTZ007 - a day has no time zone
        except ValueError:
            continue
    return None


def _with_history(figures: Sequence[Figure]) -> Figure:
    """Return the latest of some figures of one measure, with what it was before."""
    in_order = sorted(figures, key=lambda figure: figure.date or datetime.date.min)
    *before, last = in_order if all(figure.date for figure in figures) else figures
    return last._replace(earlier=tuple(figure.value for figure in before))
