"""Files of tables: text and workbooks, in and out."""

from journeyeditor.exchange.conversion import Given, Taken, Tell, no_tell
from journeyeditor.exchange.tables.csv_text import write_csv
from journeyeditor.exchange.tables.grid import grid_of, left_out_of_grid
from journeyeditor.exchange.tables.list_write import left_out_of_list, list_of
from journeyeditor.exchange.tables.source import TableSource, TextSource
from journeyeditor.exchange.tables.ways import GUESSED, Ways
from journeyeditor.model import Document, JourneyMap


def csv_source(data: bytes, _tell: Tell = no_tell) -> TableSource:
    """Return what can be read of a table of text."""
    return TextSource(data)


def xlsx_source(data: bytes, tell: Tell = no_tell) -> TableSource:
    """Return what can be read of a workbook.

    Raises:
        FileProblem: it is no workbook.
    """
    from journeyeditor.exchange.tables.workbook_source import WorkbookSource

    return WorkbookSource(data, tell)


def read_csv_file(data: bytes, name: str, tell: Tell = no_tell, ways: Ways = GUESSED) -> Taken:
    """Return the document of a table of text, with what was guessed on the way.

    Raises:
        FileProblem: it is no table, or no map.
    """
    return _read(csv_source(data, tell), name, tell, ways)


def write_csv_list(document: Document, separator: str) -> Given:
    """Return a document as a list in text, its cells told apart by a separator."""
    return Given(write_csv(list_of(document), separator), tuple(left_out_of_list(document)))


def write_csv_grid(document: Document, journey: JourneyMap) -> Given:
    """Return a map as a grid in text."""
    return Given(write_csv(grid_of(journey).table), tuple(left_out_of_grid(document, journey)))


def read_xlsx_file(data: bytes, name: str, tell: Tell = no_tell, ways: Ways = GUESSED) -> Taken:
    """Return the document of a workbook.

    Raises:
        FileProblem: it is no workbook, or holds no map.
    """
    return _read(xlsx_source(data, tell), name, tell, ways)


def write_xlsx_file(document: Document, journey: JourneyMap) -> Given:
    """Return a document as a workbook: a grid of each map, that of one first, and the list of everything."""
    from journeyeditor.exchange.tables.workbook_write import write_workbook

    return Given(write_workbook(document, journey), tuple(left_out_of_list(document)))


def _read(source: TableSource, name: str, tell: Tell, ways: Ways) -> Taken:
    return source.read(source.look(ways), name, tell)
