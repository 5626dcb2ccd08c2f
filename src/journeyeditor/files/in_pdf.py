"""The document that a PDF carries: exports of Journey Editor hold the map that they show, as a file attached to them.

What is read here may come from anybody: every search is bounded, and what is found is checked like any file.
"""

import re
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from journeyeditor.files.json_text import LARGEST_FILE
from journeyeditor.files.problems import NotOurs
from journeyeditor.model import FORMAT

_HEAD = b"%PDF-"
_HEAD_WITHIN = 1024
"""Where the first line of a PDF may begin."""
_ATTACHED = re.compile(rb"/EmbeddedFile\b")
_STREAM = re.compile(rb"\bstream\r?\n")
_LONGEST_DICTIONARY = 4096
_MOST_ATTACHED = 100
_BEGINNING = 1000


def is_pdf(data: bytes) -> bool:
    """Tell whether a file is a PDF."""
    return _HEAD in data[:_HEAD_WITHIN]


def document_in_pdf(data: bytes) -> bytes:
    """Return the bytes of the document that is attached to a PDF; the last one where it was changed since.

    Raises:
        NotOurs: there is none.
    """
    mark = FORMAT.encode("ascii")
    last = max((found for found in _attached(data) if mark in found.content(data, _BEGINNING)), default=None)
    if last is None:
        raise NotOurs("{file} carries no map: only a PDF that Journey Editor has written with its map can be opened")
    return last.content(data, LARGEST_FILE + 1)


class _Attached(NamedTuple):
    """A file that is attached to a PDF."""

    start: int
    compressed: bool

    def content(self, data: bytes, most: int) -> bytes:
        """Return its first bytes."""
        if not self.compressed:
            return data[self.start : self.start + most].partition(b"endstream")[0]
        try:
            return zlib.decompressobj().decompress(memoryview(data)[self.start :], most)
        except zlib.error:
            return b""


def _attached(data: bytes) -> Iterator[_Attached]:
    """Yield the files that are attached to a PDF, where they are compressed as usual or not at all."""
    for number, mark in enumerate(_ATTACHED.finditer(data)):
        if number == _MOST_ATTACHED:
            return
        begun = data.rfind(b" obj", max(0, mark.start() - _LONGEST_DICTIONARY), mark.start())
        stream = _STREAM.search(data, mark.end(), mark.end() + _LONGEST_DICTIONARY)
        if begun < 0 or stream is None:
            continue
        entries = data[begun : stream.start()]
        if b"/FlateDecode" in entries or b"/Filter" not in entries:
            yield _Attached(stream.end(), b"/FlateDecode" in entries)
