"""The formats that a map can be given away in, as data: a new one is a painter and a line here."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from journeyeditor.model import Message
from journeyeditor.picture.printed import Print, Tell


class ExportReport(NamedTuple):
    """What became of an export."""

    pages: int
    smallest_type: float
    """The size of the smallest type on paper, in points."""
    warnings: tuple[Message, ...] = ()
    """What may look other than its maker thinks, such as a character that no font has."""


class WrittenFile(NamedTuple):
    """A file of an export."""

    data: bytes
    page: int | None = None
    """The page that it shows, counted from 1; none where it holds them all."""


class ExportFormat(NamedTuple):
    """A format that a map can be given away in."""

    key: str
    """How the command line calls it."""
    name: str
    """How a chooser calls it."""
    suffix: str
    write: Callable[[Print, Tell], Iterator[WrittenFile]]
    """Writes what is printed; what it needs is imported only now."""
    one_file: bool
    """Whether all pages are in one file; else each has one of its own."""


def _pdf(printed: Print, tell: Tell) -> Iterator[WrittenFile]:
    from journeyeditor.picture.pdf import render

    yield WrittenFile(render(printed.parts, printed.particulars, tell))


FORMATS: dict[str, ExportFormat] = {
    made.key: made for made in (ExportFormat("pdf", "PDF document", ".pdf", _pdf, one_file=True),)
}
"""All of them, by their keys."""
