"""Pictures from the disk, as a document carries them."""

import base64
from collections import Counter
from collections.abc import Container
from pathlib import Path

from journeyeditor.edits import EditError
from journeyeditor.edits.building.references import names_in
from journeyeditor.edits.building.tree import changed
from journeyeditor.exchange.picture import LARGEST_PICTURE
from journeyeditor.model import Asset, Document, Message, quoted

_SIGNATURES = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}


def picture_from(path: Path, asset_id: str) -> Asset:
    """Return the picture in a file.

    Raises:
        EditError: the file cannot be read, is too large, or is neither PNG nor JPEG.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        text = "{name} cannot be read: {reason}"
        raise EditError(Message(text, {"name": quoted(path.name), "reason": error.strerror or str(error)})) from error
    if len(data) > LARGEST_PICTURE:
        values: dict[str, str | int] = {"name": quoted(path.name), "most": LARGEST_PICTURE >> 20}
        raise EditError(Message("{name} is larger than {most} MB", values))
    for signature, media_type in _SIGNATURES.items():
        if data.startswith(signature):
            fields = {"id": asset_id, "media_type": media_type, "name": path.name}
            return Asset.model_validate({**fields, "data": base64.b64encode(data).decode()})
    raise EditError(Message("{name} is not a picture in PNG or JPEG", {"name": quoted(path.name)}))


def without_unused(document: Document, asset_ids: Container[str]) -> Document:
    """Return a document without those of some pictures that nothing shows any more."""
    named = Counter(names_in(document))
    kept = (asset for asset in document.assets if asset.id not in asset_ids or named[asset.id] > 1)
    return changed(document, assets=tuple(kept))
