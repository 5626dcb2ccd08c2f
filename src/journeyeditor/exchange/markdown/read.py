"""Reading a map from Markdown: its first table is the grid, its first heading the title."""

import re
from collections.abc import Iterator, Sequence
from html import unescape

from journeyeditor.exchange.conversion import Taken
from journeyeditor.exchange.tables.reading import read_table
from journeyeditor.exchange.tables.sheet import Table
from journeyeditor.files import BadContent
from journeyeditor.model import Message

_RULE = re.compile(r"\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_BAR = re.compile(r"(?<!\\)(?:\\\\)*\|")
_EMPHASIS = re.compile(r"(?<!\\)(\*\*|__)(?=\S)(.+?)(?<=\S)\1")


def read_markdown(text: str, name: str) -> Taken:
    """Return the map in the first table of a text; its first heading is the title, or else a name is.

    Raises:
        FileProblem: there is no table in it, or no map in that.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    heading = next((found[1] for line in lines if (found := re.fullmatch(r"#{1,6}\s+(.*?)\s*#*", line))), "")
    tables = list(_tables(lines))
    if not tables:
        raise BadContent("{file} has no table: a map in Markdown is a table of stages and lanes")
    taken = read_table(Table("", tables[0]), unescaped(heading) or name)
    notes = [Message("Only the first table is read, of {count}", {"count": len(tables)})] if len(tables) > 1 else []
    others = any(line.strip() and "|" not in line and not line.startswith("# ") for line in lines)
    if others:
        notes.append(Message("What stands around the table is left out"))
    return Taken(taken.document, (*notes, *taken.notes))


def unescaped(text: str) -> str:
    """Return a text of Markdown as it is meant."""
    plain = _EMPHASIS.sub(r"\2", _BREAK.sub("\n", text))
    return unescape(_ESCAPED.sub(lambda found: f"&#{ord(found[1])};", plain)).strip()


def _tables(lines: Sequence[str]) -> Iterator[list[list[str]]]:
    """Yield the rows of each table, the line of dashes left out."""
    for number, line in enumerate(lines):
        if number and "|" in lines[number - 1] and "-" in line and _RULE.fullmatch(line.strip()):
            rows = [_cells(lines[number - 1])]
            for below in lines[number + 1 :]:
                if "|" not in below:
                    break
                rows.append(_cells(below))
            yield rows


def _cells(line: str) -> list[str]:
    cells, start = [], 0
    line = line.strip()
    for bar in _BAR.finditer(line):
        cells.append(line[start : bar.end() - 1])
        start = bar.end()
    cells.append(line[start:])
    cells = cells[1:] if line.startswith("|") else cells
    cells = cells[:-1] if cells and not cells[-1].strip() and line.endswith("|") else cells
    return [unescaped(cell) for cell in cells]
