"""The formats of other programs that maps are read from and written to: a new one is a module and a line here."""

from collections.abc import Callable
from pathlib import PurePath
from typing import TYPE_CHECKING, Literal, NamedTuple

from journeyeditor.exchange.conversion import Given, Taken, Tell
from journeyeditor.files import NotJson
from journeyeditor.model import Document, JourneyMap

if TYPE_CHECKING:
    from journeyeditor.exchange.tables.source import TableSource


class Format(NamedTuple):
    """A format of other programs."""

    id: str
    name: str
    endings: tuple[str, ...]
    """How names of such files end, the usual one first."""
    read: Callable[[bytes, str, Tell], Taken] | None
    """Makes a document of the bytes of a file and of its name, which stands in for a title; none where the format is
    only written."""
    write: Callable[[Document, JourneyMap], Given] | None
    """Makes a file of a map of a document; none where the format is only read."""
    holds: Literal["map", "document"] = "map"
    """Whether a file holds one map or all that there is."""
    tables: "Callable[[bytes, Tell], TableSource] | None" = None
    """Opens a file of tables, to be read in a way that somebody chooses; none for other formats."""


def _read_mermaid(data: bytes, _name: str, _tell: Tell) -> Taken:
    from journeyeditor.exchange.mermaid import read_mermaid

    return read_mermaid(_text(data))


def _write_mermaid(document: Document, journey: JourneyMap) -> Given:
    from journeyeditor.exchange.mermaid import write_mermaid

    return write_mermaid(document, journey)


def _read_csv(data: bytes, name: str, tell: Tell) -> Taken:
    from journeyeditor.exchange.tables.files import read_csv_file

    return read_csv_file(data, name, tell)


def _csv_source(data: bytes, tell: Tell) -> "TableSource":
    from journeyeditor.exchange.tables.files import csv_source

    return csv_source(data, tell)


def _write_csv(document: Document, _journey: JourneyMap) -> Given:
    from journeyeditor.exchange.tables.files import write_csv_list

    return write_csv_list(document, ",")


def _write_csv_semicolons(document: Document, _journey: JourneyMap) -> Given:
    from journeyeditor.exchange.tables.files import write_csv_list

    return write_csv_list(document, ";")


def _write_tsv(document: Document, _journey: JourneyMap) -> Given:
    from journeyeditor.exchange.tables.files import write_csv_list

    return write_csv_list(document, "\t")


def _write_csv_grid(document: Document, journey: JourneyMap) -> Given:
    from journeyeditor.exchange.tables.files import write_csv_grid

    return write_csv_grid(document, journey)


def _read_xlsx(data: bytes, name: str, tell: Tell) -> Taken:
    from journeyeditor.exchange.tables.files import read_xlsx_file

    return read_xlsx_file(data, name, tell)


def _xlsx_source(data: bytes, tell: Tell) -> "TableSource":
    from journeyeditor.exchange.tables.files import xlsx_source

    return xlsx_source(data, tell)


def _write_xlsx(document: Document, journey: JourneyMap) -> Given:
    from journeyeditor.exchange.tables.files import write_xlsx_file

    return write_xlsx_file(document, journey)


def _read_markdown(data: bytes, name: str, _tell: Tell) -> Taken:
    from journeyeditor.exchange.markdown import read_markdown

    return read_markdown(_text(data), name)


def _write_markdown(document: Document, journey: JourneyMap) -> Given:
    from journeyeditor.exchange.markdown import write_markdown

    return write_markdown(document, journey)


def _text(data: bytes) -> str:
    """Return the text that bytes stand for.

    Raises:
        NotJson: they are not UTF-8.
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NotJson("{file} is not text in UTF-8: a text editor can save it so") from None


FORMATS: tuple[Format, ...] = (
    Format("xlsx", "Excel workbook", (".xlsx", ".xlsm"), _read_xlsx, _write_xlsx, "document", _xlsx_source),
    Format("csv", "CSV list of everything", (".csv", ".txt"), _read_csv, _write_csv, "document", _csv_source),
    Format(
        "csv-semicolons",
        "CSV list of everything, with decimal commas",
        (".csv",),
        _read_csv,
        _write_csv_semicolons,
        "document",
        _csv_source,
    ),
    Format("csv-grid", "CSV grid of stages and lanes", (".csv",), _read_csv, _write_csv_grid, tables=_csv_source),
    Format("tsv", "List of everything, between tabs", (".tsv", ".tab"), _read_csv, _write_tsv, "document", _csv_source),
    Format("markdown", "Markdown", (".md", ".markdown"), _read_markdown, _write_markdown),
    Format("mermaid", "Mermaid journey", (".mmd", ".mermaid"), _read_mermaid, _write_mermaid),
)


def format_of(path: PurePath, chosen: str | None = None) -> Format | None:
    """Return the format that a file has by the ending of its name; none where it is none of these.

    Args:
        path: the file.
        chosen: the id of a format that is meant, where several have the same ending.
    """
    ending = path.suffix.casefold()
    return next((one for one in FORMATS if ending in one.endings and chosen in (None, one.id)), None)
