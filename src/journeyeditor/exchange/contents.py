"""What a file of another format holds, for somebody who looks at it before it is written."""

from journeyeditor.exchange.tables.sheet import Table


def contents_of(format_id: str, data: bytes) -> Table | str:
    """Return the table, or the first one, that a file of a format holds; its text where it holds none."""
    if format_id == "xlsx":
        from journeyeditor.exchange.tables.workbook_read import first_table

        return first_table(data)
    text = data.decode("utf-8-sig")
    if format_id in ("csv", "csv-semicolons", "csv-grid", "tsv"):
        from journeyeditor.exchange.tables.csv_text import read_csv

        return read_csv(data).table
    return text
