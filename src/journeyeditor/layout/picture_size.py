"""How large a picture is that a document carries: read from the head of its file, without decoding it."""

import base64
from functools import lru_cache

from journeyeditor.layout.geometry import Rect
from journeyeditor.model import Asset
from journeyeditor.model.picture_size import picture_size


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
        size = picture_size(base64.b64decode(data))
    except ValueError:
        return None
    return size if size is not None and min(size) > 0 else None
