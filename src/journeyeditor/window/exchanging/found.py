"""What was found in a file of another program, and how it may be read otherwise."""

from typing import NamedTuple

from journeyeditor.exchange.tables.source import Attempt, TableSource


class Found(NamedTuple):
    """What came of reading a file, and the file itself where there are other ways to read it."""

    attempt: Attempt
    source: TableSource | None = None
