"""A table, read as what it looks like: a list with a row for each thing, or a grid of stages and lanes."""

from journeyeditor.exchange.conversion import Taken, Tell, no_tell
from journeyeditor.exchange.tables.columns import header_row
from journeyeditor.exchange.tables.grid_read import read_grid
from journeyeditor.exchange.tables.list_read import read_list
from journeyeditor.exchange.tables.sheet import Table
from journeyeditor.exchange.tables.ways import Form


def form_of(table: Table) -> Form:
    """Return what a table looks like."""
    return "list" if header_row(table) is not None else "grid"


def read_table(table: Table, name: str, tell: Tell = no_tell, form: Form = "") -> Taken:
    """Return the document that a table tells of; a name stands in for the title that it may not have.

    Who is told how far that is may stop it. Without a form it is read as what it looks like.

    Raises:
        FileProblem: it is no map.
    """
    return read_list(table, name, tell) if (form or form_of(table)) == "list" else read_grid(table, name)
