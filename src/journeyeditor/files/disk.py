"""Documents on the disk."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from journeyeditor.files.atomic import write_atomically
from journeyeditor.files.codec import decode, encode
from journeyeditor.files.in_pdf import document_in_pdf, is_pdf
from journeyeditor.files.json_text import LARGEST_FILE
from journeyeditor.files.problems import CannotRead, CannotSave, FileProblem, TooLarge
from journeyeditor.files.reasons import why_not_read
from journeyeditor.model import Document

_UNREADABLE = "{file} cannot be saved: what would be written could not be opened again, so the old file is as it was"


def load(path: Path) -> Document:
    """Return the document in a file, or that which a PDF carries along.

    Raises:
        FileProblem: the file cannot be read, or holds no document that this program understands.
    """
    data = read(path)
    with telling_of(path):
        return decode(data)


def read(path: Path) -> bytes:
    """Return the bytes of the document in a file, or of that which a PDF carries along, whatever they say.

    Raises:
        FileProblem: the file cannot be read, or is a PDF without a document.
    """
    with telling_of(path):
        data = _read(path)
        return document_in_pdf(data) if is_pdf(data) else data


@contextmanager
def telling_of(path: Path) -> Iterator[None]:
    """Let each problem name the file that it is about."""
    try:
        yield
    except FileProblem as problem:
        problem.file = path.name
        raise


def save(document: Document, path: Path) -> None:
    """Write a document to a file, whole or not at all.

    What is written was read back first: a file that could not be opened again never takes the place of one that can.

    Raises:
        FileProblem: the document is too large, or the system does not take the file; the old file is as it was.
    """
    data = encode(document)
    with telling_of(path):
        _read_back(data, document)
    write_atomically(path, data)


def _read(path: Path) -> bytes:
    try:
        # Of a pipe nobody may ever write to, the system would wait for its first byte.
        if path.exists() and not path.is_file() and not path.is_dir():
            raise OSError(errno.ENODEV, "not an ordinary file")
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        # Windows calls a folder a file that may not be read.
        folder = isinstance(error, PermissionError) and path.is_dir()
        reason = "it is a folder" if folder else why_not_read(error)
        raise CannotRead("{file} cannot be read: {reason}", reason=reason) from error


def _read_back(data: bytes, document: Document) -> None:
    try:
        kept = decode(data) == document
    except TooLarge:
        raise
    except FileProblem as problem:
        raise CannotSave(_UNREADABLE) from problem
    if not kept:
        raise CannotSave(_UNREADABLE)
