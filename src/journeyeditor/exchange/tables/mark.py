"""By what a workbook tells whether somebody has changed its list since it was written."""

import hashlib

from journeyeditor.exchange.tables.sheet import Table

MARK = "Journey Editor list"
"""What the property of a workbook is called that holds the mark of its list."""


def mark_of(table: Table) -> str:
    """Return a mark that another table has only where it says the same in the same places."""
    digest = hashlib.blake2s(digest_size=16)
    for row, column in table.filled:
        digest.update(f"{row},{column}:{table.words_at(row, column)}\0".encode("utf-8", "replace"))
    return digest.hexdigest()
