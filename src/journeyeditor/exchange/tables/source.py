"""A file of tables, opened once and read in one way or another, as somebody chooses who looks at what comes of it."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import NamedTuple

from journeyeditor.exchange.conversion import Taken, Tell, no_tell
from journeyeditor.exchange.tables.csv_text import read_csv
from journeyeditor.exchange.tables.reading import form_of, read_table
from journeyeditor.exchange.tables.sheet import Table
from journeyeditor.exchange.tables.ways import Ways
from journeyeditor.files import FileProblem, NotOurs
from journeyeditor.model import Message, quoted


class Looked(NamedTuple):
    """A table of a file, the ways in which it is read, none of them left open, and what was guessed for them."""

    table: Table
    ways: Ways
    notes: tuple[Message, ...] = ()


class TableSource(ABC):
    """A file of tables."""

    sheets: Sequence[str] = ()
    """The sheets to choose from; none where it is one table."""
    is_text = False
    """Whether it has an encoding and separators to choose."""

    @abstractmethod
    def look(self, ways: Ways) -> Looked:
        """Return its table in some ways; those left open are guessed.

        Raises:
            FileProblem: there is none in these ways.
        """

    @abstractmethod
    def read(self, looked: Looked, name: str, tell: Tell = no_tell) -> Taken:
        """Return the document of a table of it; a name stands in for the title that it may not have.

        Raises:
            FileProblem: it is no map.
        """


class TextSource(TableSource):
    """A table of text."""

    is_text = True

    def __init__(self, data: bytes) -> None:
        """Take the bytes of its file."""
        self._data = data

    def look(self, ways: Ways) -> Looked:
        """Return the table that its text is in an encoding, with a separator."""
        if ways.sheet:
            raise NotOurs("{file} is text, and has no sheet {name}", name=quoted(ways.sheet))
        found = read_csv(self._data, ways.encoding, ways.separator)
        form = ways.form or form_of(found.table)
        return Looked(found.table, Ways("", found.encoding, found.separator, form), found.notes)

    def read(self, looked: Looked, name: str, tell: Tell = no_tell) -> Taken:
        """Return the document of its table."""
        taken = read_table(looked.table, name, tell, looked.ways.form)
        return Taken(taken.document, (*looked.notes, *taken.notes))


class Attempt(NamedTuple):
    """What came of reading a file of tables in some ways: a document, or a problem."""

    looked: Looked | None = None
    taken: Taken | None = None
    problem: FileProblem | None = None


def attempt(source: TableSource, ways: Ways, name: str, tell: Tell = no_tell) -> Attempt:
    """Read a file in some ways, and return what comes of it; a name stands in for the title that it may not have."""
    looked = None
    try:
        looked = source.look(ways)
        return Attempt(looked, source.read(looked, name, tell))
    except FileProblem as problem:
        return Attempt(looked, problem=problem)
