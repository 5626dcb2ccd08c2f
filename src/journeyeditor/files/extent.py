"""How large a document may be to be shown at once; a larger one is opened only by who knows that it takes its time."""

import base64

from journeyeditor.files.codec import encode
from journeyeditor.model import Asset, Document, JourneyMap, elements
from journeyeditor.model.picture_size import MOST_PIXELS, picture_size
from journeyeditor.model.texts import texts_in

_MOST_PARTS = 15_000
"""Cards, steps, points and other elements: half as many again as the 10,000 cards of a very large map."""
_MOST_POINTS = 1_000
"""Points of the curves in one lane, each of which has to find room for its words among all others."""
_MOST_NAMED = 2_000
"""Stages, lanes, curves and the personas of maps, each of which is set with a name and more."""
_MOST_CELLS = 600_000
"""Cells of the grids of all maps, with a card in them or not."""
_MOST_LETTERS = 1_000_000
_MOST_VALUES = 150_000
"""Commas of a file: those between its values, twice what 10,000 cards need, and those of its texts."""
_MOST_PIXELS = 200_000_000
"""Pixels of all PNGs, which are read whole even where they are shown small; a JPEG is read as small as it is shown."""
_LEAST_AROUND = 30
"""Bytes that a part has at least for its braces, its id and the blanks before them."""
_PNG_HEADER = 32
"""Letters of base64 that hold the width and the height of a PNG."""


def looks_vast(data: bytes) -> bool:
    """Tell by the bytes of a file, before anybody takes the time to read them, whether its document may be vast."""
    return data.count(b'"id"') > _MOST_PARTS or data.count(b",") > _MOST_VALUES


def is_vast(document: Document) -> bool:
    """Tell whether it takes more than some seconds, or much memory, to show a document."""
    parts = sum(1 for _ in elements(document))
    return (
        parts > _MOST_PARTS
        or any(_is_vast(journey) for journey in document.maps)
        or sum(len(journey.steps) * len(journey.lanes) for journey in document.maps) > _MOST_CELLS
        or sum(map(_pixels, document.assets)) > _MOST_PIXELS
        or _has_many_letters(document, parts)
    )


def _is_vast(journey: JourneyMap) -> bool:
    points = (sum(len(curve.points) for curve in lane.curves) for lane in journey.curve_lanes)
    curves = sum(len(lane.curves) for lane in journey.curve_lanes)
    named = len(journey.stages) + len(journey.lanes) + len(journey.personas) + curves
    return named > _MOST_NAMED or max(points, default=0) > _MOST_POINTS


def unfit_pictures(document: Document) -> int:
    """Return how many pictures of a document cannot be shown: they are none, of another kind, or have too many pixels.

    It is seen by their heads alone; one that is damaged further on is found out when it is drawn.
    """
    return sum(not _fits(asset) for asset in document.assets)


def _fits(asset: Asset) -> bool:
    try:
        data = base64.b64decode(asset.data)
    except ValueError:
        return False
    width, height = picture_size(data) or (0, 0)
    is_png = data.startswith(b"\x89PNG")
    return 0 < width * height <= MOST_PIXELS and is_png == (asset.media_type == "image/png")


def _has_many_letters(document: Document, parts: int) -> bool:
    # Most documents have so few bytes, beside those around each part, that nobody needs to look at each text.
    most = len(encode(document)) - sum(len(asset.data) for asset in document.assets) - _LEAST_AROUND * parts
    return most > _MOST_LETTERS and sum(len(text) for _, text in texts_in(document)) > _MOST_LETTERS


def _pixels(asset: Asset) -> int:
    """Return how many pixels a PNG says that it has; none where it is not shown at all."""
    if asset.media_type != "image/png":
        return 0
    start = asset.data[:_PNG_HEADER].ljust(_PNG_HEADER, "A")
    width, height = picture_size(base64.b64decode(start)) or (0, 0)
    return width * height if width * height <= MOST_PIXELS else 0
