"""The file around the objects of a PDF (ISO 32000-1, 7.5): small ones packed together, and a table of where all are."""

import hashlib
import struct
import zlib
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from journeyeditor.picture.pdf.values import Name, Reference, Value, written

_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
"""The version, and a line that shows every program that this is not text."""
_PACKED = 100
"""How many objects are compressed together."""
_ROW = struct.Struct(">BIH")
"""A row of the table: the kind of an object, where it is, and its number there."""
_FREE, _PLAIN, _IN_A_PACK = 0, 1, 2


class Body(NamedTuple):
    """What an object is, as it stands in the file; with bytes of its own it is a stream."""

    value: bytes
    content: bytes | None = None


def file_of(bodies: Sequence[Body], root: Reference, information: Reference) -> bytes:
    """Return a file of objects 1, 2, 3 …; the same objects give the same bytes."""
    written_file = _File()
    loose = []
    for number, body in enumerate(bodies, start=1):
        if body.content is None:
            loose.append((number, body.value))
        else:
            written_file.add(number, body.value, body.content)
    last = len(bodies)
    for start in range(0, len(loose), _PACKED):
        last += 1
        written_file.add_pack(last, loose[start : start + _PACKED])
    return written_file.finished(last + 1, {"Root": root, "Info": information})


class _File:
    """A file while it is written."""

    def __init__(self) -> None:
        self._written = bytearray(_HEAD)
        self._rows: dict[int, tuple[int, int, int]] = {0: (_FREE, 0, 0xFFFF)}

    def add(self, number: int, entries: bytes, content: bytes) -> None:
        """Add a stream."""
        self._rows[number] = (_PLAIN, len(self._written), 0)
        # Who looks for the end of a stream would take a last return for a part of the line's end.
        end = b"\r\n" if content.endswith(b"\r") else b"\n"
        self._written += b"%d 0 obj\n%b\nstream\n%b%bendstream\nendobj\n" % (number, entries, content, end)

    def add_pack(self, number: int, objects: Sequence[tuple[int, bytes]]) -> None:
        """Add objects in a stream (7.5.7)."""
        offsets, at = [], 0
        for index, (own, value) in enumerate(objects):
            offsets.append(b"%d %d" % (own, at))
            self._rows[own] = (_IN_A_PACK, number, index)
            at += len(value) + 1
        head = b" ".join(offsets) + b"\n"
        content = zlib.compress(head + b"\n".join(value for _, value in objects), 9)
        entries: dict[str, Value] = {
            "Type": Name("ObjStm"),
            "N": len(objects),
            "First": len(head),
            "Filter": Name("FlateDecode"),
            "Length": len(content),
        }
        self.add(number, written(entries), content)

    def finished(self, number: int, trailer: Mapping[str, Value]) -> bytes:
        """Return the file, ended by the table of its objects (7.5.8)."""
        start = len(self._written)
        self._rows[number] = (_PLAIN, start, 0)
        identity = hashlib.sha256(self._written).digest()[:16]
        table = zlib.compress(b"".join(_predicted(_ROW.pack(*self._rows[row]) for row in range(number + 1))), 9)
        entries: dict[str, Value] = {
            "Type": Name("XRef"),
            "Size": number + 1,
            "W": [1, 4, 2],
            **trailer,
            "ID": [identity, identity],
            "Filter": Name("FlateDecode"),
            "DecodeParms": {"Predictor": 12, "Columns": _ROW.size},
            "Length": len(table),
        }
        self.add(number, written(entries), table)
        return bytes(self._written) + b"startxref\n%d\n%%%%EOF\n" % start


def _predicted(rows: Iterator[bytes]) -> Iterator[bytes]:
    """Yield each row as what it differs from the one before, which compresses well (7.4.4.4)."""
    before = bytes(_ROW.size)
    for row in rows:
        yield b"\x02" + bytes([(new - old) & 0xFF for new, old in zip(row, before, strict=True)])
        before = row
