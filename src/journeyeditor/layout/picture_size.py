"""How large a picture is that a document carries: read from the head of its file, without decoding it."""

import base64
from functools import lru_cache

from journeyeditor.layout.geometry import Rect
from journeyeditor.model import Asset

_PNG = b"\x89PNG\r\n\x1a\n"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""The markers of JPEG after which the size of the picture stands."""


def fitted(asset: Asset, room: Rect, across: float = 0.0) -> Rect:
    """Return the largest rectangle in the proportions of a picture within a room.

    Args:
        asset: the picture; where its size cannot be read, all of the room is taken.
        room: what it may cover.
        across: where it stands where it is narrower than its room: 0 at the left, 1 at the right.
    """
    size = size_of(asset)
    if size is None:
        return room
    scale = min(room.width / size[0], room.height / size[1])
    width, height = size[0] * scale, size[1] * scale
    return Rect(room.x + (room.width - width) * across, room.y + (room.height - height) / 2, width, height)


def size_of(asset: Asset) -> tuple[int, int] | None:
    """Return the width and the height of a picture in pixels; nothing where its head is damaged."""
    return _size(asset.data)


@lru_cache(maxsize=64)
def _size(data: str) -> tuple[int, int] | None:
    try:
        head = base64.b64decode(data)
    except ValueError:
        return None
    size = _of_png(head) if head.startswith(_PNG) else _of_jpeg(head)
    return size if size is not None and min(size) > 0 else None


def _of_png(head: bytes) -> tuple[int, int] | None:
    if len(head) < 24:
        return None
    return int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")


def _of_jpeg(head: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(head) and head[at] == 0xFF:
        marker = head[at + 1]
        if marker in _FRAMES:
            return int.from_bytes(head[at + 7 : at + 9], "big"), int.from_bytes(head[at + 5 : at + 7], "big")
        at += 2 + int.from_bytes(head[at + 2 : at + 4], "big")
    return None
