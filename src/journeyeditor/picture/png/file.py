"""A file of PNG (ISO/IEC 15948) that is written row by row."""

import struct
import zlib
from typing import IO

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_COLOUR, _COLOUR_AND_ALPHA = 2, 6
_EIGHT_BITS = 8
_PERCEPTUAL = b"\x00"
_LESS_THE_ROW_ABOVE = b"\x02"
_PER_METRE = 1 / 0.0254


class PngFile:
    """A file while it is written: its rows follow each other from the top."""

    def __init__(self, out: IO[bytes], width: int, height: int, dpi: float, *, transparent: bool) -> None:
        """Begin a file.

        Args:
            out: where the bytes go.
            width: the width in pixels.
            height: the height in pixels.
            dpi: how many of them an inch has.
            transparent: whether pixels have four bytes, red, green, blue and how opaque they are; else three.
        """
        self._out = out
        self._packer = zlib.compressobj(6)
        self._row = bytes(width * (4 if transparent else 3))
        self._high = int.from_bytes(b"\x80" * len(self._row))
        out.write(_SIGNATURE)
        kind = _COLOUR_AND_ALPHA if transparent else _COLOUR
        self._chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, _EIGHT_BITS, kind, 0, 0, 0))
        self._chunk(b"sRGB", _PERCEPTUAL)
        per_metre = round(dpi * _PER_METRE)
        self._chunk(b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1))

    def write_row(self, row: bytes) -> None:
        """Add a row of pixels, packed as what it differs by from the one above (filter 2)."""
        self._pack(_LESS_THE_ROW_ABOVE)
        self._pack(bytes(len(row)) if row == self._row else self._above_taken_from(row))
        self._row = row

    def _above_taken_from(self, row: bytes) -> bytes:
        """Return each byte of a row less the one above it: all at once, the highest bit of each on its own."""
        new, old, high = int.from_bytes(row), int.from_bytes(self._row), self._high
        less = ((new | high) - (old & ~high)) ^ ((new ^ old ^ high) & high)
        return less.to_bytes(len(row))

    def finish(self) -> None:
        """End the file after its last row."""
        self._chunk(b"IDAT", self._packer.flush())
        self._chunk(b"IEND", b"")

    def _pack(self, data: bytes) -> None:
        if packed := self._packer.compress(data):
            self._chunk(b"IDAT", packed)

    def _chunk(self, kind: bytes, data: bytes) -> None:
        self._out.write(struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)))
