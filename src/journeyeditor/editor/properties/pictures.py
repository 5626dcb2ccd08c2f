"""Pictures from the disk, as a document carries them."""

import base64
import errno
from collections import Counter
from collections.abc import Container
from pathlib import Path

from journeyeditor.edits import EditError
from journeyeditor.edits.building.references import names_in
from journeyeditor.edits.building.tree import changed
from journeyeditor.exchange.picture import LARGEST_PICTURE
from journeyeditor.model import Asset, Document, Message, quoted
from journeyeditor.model.picture_size import MOST_PIXELS, picture_size


def picture_from(path: Path, asset_id: str) -> Asset:
    """Return the picture in a file.

    Raises:
        EditError: the file cannot be read, is too large, has too many pixels, or is neither PNG nor JPEG.
    """
    try:
        if path.exists() and not path.is_file():
            raise OSError(errno.ENODEV, "it is not an ordinary file")
        with path.open("rb") as file:
            data = file.read(LARGEST_PICTURE + 1)
    except OSError as error:
        text = "{name} cannot be read: {reason}"
        raise EditError(Message(text, {"name": quoted(path.name), "reason": error.strerror or str(error)})) from error
    if len(data) > LARGEST_PICTURE:
        values: dict[str, str | int] = {"name": quoted(path.name), "most": LARGEST_PICTURE >> 20}
        raise EditError(Message("{name} is larger than {most} MB", values))
    size = picture_size(data)
    if size is None:
        raise EditError(Message("{name} is not a picture in PNG or JPEG", {"name": quoted(path.name)}))
    if size[0] * size[1] > MOST_PIXELS:
        values = {"name": quoted(path.name), "width": size[0], "height": size[1], "most": MOST_PIXELS // 1_000_000}
        raise EditError(Message("{name} has {width} × {height} pixels, more than {most} million", values))
    media_type = "image/png" if data.startswith(b"\x89PNG") else "image/jpeg"
    fields = {"id": asset_id, "media_type": media_type, "name": path.name}
    return Asset.model_validate({**fields, "data": base64.b64encode(data).decode()})


def without_unused(document: Document, asset_ids: Container[str]) -> Document:
    """Return a document without those of some pictures that nothing shows any more."""
    named = Counter(names_in(document))
    kept = (asset for asset in document.assets if asset.id not in asset_ids or named[asset.id] > 1)
    return changed(document, assets=tuple(kept))
