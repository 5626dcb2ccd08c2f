"""What the columns of a list may be called by others: the words that mapping tools and analysts use for them."""

from collections.abc import Mapping, Sequence

from journeyeditor.exchange.tables.kinds import (
    FIRST_COLUMNS,
    ID,
    INSIDE,
    LANE,
    LAST_COLUMNS,
    MAP,
    ORDER,
    PERSONA,
    STAGE,
    STEP,
    TEXT,
    TYPE,
    VALUE,
)
from journeyeditor.exchange.tables.labels import as_key
from journeyeditor.exchange.tables.sheet import Table

_ALSO: Mapping[str, tuple[str, ...]] = {
    TYPE: ("kind of element", "element", "item type"),
    MAP: ("journey", "journey map", "journey name"),
    STAGE: ("phase", "stages", "phases", "journey stage", "journey phase", "stage name", "phase name"),
    STEP: ("substage", "sub-stage", "activity", "step name"),
    LANE: ("row", "swimlane", "swim lane", "category", "lens", "section", "layer", "lane name"),
    TEXT: ("card", "content", "description", "title", "item", "label", "note", "task", "action", "touchpoint"),
    VALUE: ("score", "sentiment", "rating", "emotion score", "experience", "satisfaction"),
    PERSONA: ("personas", "actor", "actors", "who", "customer", "user", "segment"),
    ORDER: ("no", "no.", "nr", "nr.", "number", "#", "position", "sequence"),
    ID: ("key", "identifier", "card id"),
    INSIDE: ("parent", "parent id", "in"),
}
_BY_NAME = {
    as_key(name): column for column in (*FIRST_COLUMNS, *LAST_COLUMNS) for name in (column, *_ALSO.get(column, ()))
}


def columns_of(header: Sequence[str]) -> list[str]:
    """Return what the columns of a list are called here; each of ours is taken once, the rest keep their names."""
    own = {as_key(name) for name in header}
    taken: set[str] = set()
    found = []
    for name in header:
        column = _BY_NAME.get(as_key(name), " ".join(name.split()))
        # Another name for a column counts only where nothing has its own.
        if column in taken or (as_key(column) != as_key(name) and as_key(column) in own):
            column = " ".join(name.split())
        taken.add(column)
        found.append(column)
    return found


def header_row(table: Table) -> int | None:
    """Return in which of its first rows a table has the header of a list; none where it is no list."""
    for number in range(min(len(table.rows), 10)):
        names = [table.words_at(number, column) for column in range(len(table.rows[number]))]
        columns = columns_of(names)
        rest = {TYPE, LANE, TEXT, VALUE, STEP} & set(columns)
        if (STAGE in columns and len(rest) >= 2) or (TYPE in columns and TEXT in columns and ID in columns):
            return number
    return None
