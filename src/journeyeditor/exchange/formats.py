"""The formats of other programs that maps are read from and written to: a new one is a module and a line here."""

from collections.abc import Callable
from pathlib import PurePath
from typing import NamedTuple

from journeyeditor.exchange.conversion import Given, Taken
from journeyeditor.files import NotJson
from journeyeditor.model import Document, JourneyMap


class Format(NamedTuple):
    """A format of other programs."""

    id: str
    name: str
    endings: tuple[str, ...]
    """How names of such files end, the usual one first."""
    read: Callable[[bytes], Taken] | None
    """Makes a document of the bytes of a file; none where the format is only written."""
    write: Callable[[Document, JourneyMap], Given] | None
    """Makes a file of a map of a document; none where the format is only read."""


def _read_mermaid(data: bytes) -> Taken:
    from journeyeditor.exchange.mermaid import read_mermaid

    return read_mermaid(_text(data))


def _write_mermaid(document: Document, journey: JourneyMap) -> Given:
    from journeyeditor.exchange.mermaid import write_mermaid

    return write_mermaid(document, journey)


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
    Format("mermaid", "Mermaid journey", (".mmd", ".mermaid"), _read_mermaid, _write_mermaid),
)


def format_of(path: PurePath) -> Format | None:
    """Return the format that a file has by the ending of its name; none where it is none of these."""
    ending = path.suffix.casefold()
    return next((one for one in FORMATS if ending in one.endings), None)
