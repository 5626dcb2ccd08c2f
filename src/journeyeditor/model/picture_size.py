"""How large a picture says that it is, without unpacking it: a few bytes can stand for more than a memory holds."""

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
"""The markers of a JPEG behind which its size stands."""
_ALONE = {0x01, *range(0xD0, 0xD8)}
"""Those that have no length."""

MOST_PIXELS = 40_000_000
"""Pixels that a picture may have to be shown: those of any camera in a pocket."""


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Return the width and the height in pixels that a PNG or a JPEG says it has; nothing where it is neither."""
    if data.startswith(_PNG):
        return (_number(data, 16, 4), _number(data, 20, 4)) if data[12:16] == b"IHDR" and len(data) >= 24 else None
    return _jpeg_size(data) if data.startswith(_JPEG) else None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker in _FRAMES:
            return _number(data, at + 7, 2), _number(data, at + 5, 2)
        if marker == 0xFF:  # fills a gap
            at += 1
        else:
            at += 2 if marker in _ALONE else 2 + _number(data, at + 2, 2)
    return None


def _number(data: bytes, at: int, size: int) -> int:
    return int.from_bytes(data[at : at + size], "big")
