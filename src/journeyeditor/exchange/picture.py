"""A picture from another program, as a card that shows it."""

import base64

from journeyeditor.edits import EditError
from journeyeditor.edits.pasting.clipping import Clipping
from journeyeditor.model import (
    OWN_LANE,
    Asset,
    Card,
    CardLane,
    Document,
    Image,
    JourneyMap,
    Message,
    Stage,
    Step,
)

LARGEST_PICTURE = 8 * 2**20
"""Bytes that a pasted picture may have: every save writes them anew."""


def clipping_of_picture(data: bytes) -> Clipping:
    """Return a picture, in the bytes of a PNG or a JPEG, as a card that can be pasted.

    Raises:
        EditError: it is too large.
    """
    if len(data) > LARGEST_PICTURE:
        raise EditError(Message("The picture to paste is larger than {most} MB", {"most": LARGEST_PICTURE >> 20}))
    asset = Asset(
        id="asset-1",
        media_type="image/png" if data.startswith(b"\x89PNG") else "image/jpeg",
        data=base64.b64encode(data).decode(),
    )
    card = Card(id="card-1", step="step-1", image=Image(asset=asset.id))
    lane = CardLane(id="lane-1", kind="own", name=OWN_LANE.name, cards=(card,))
    stage = Stage(id="stage-1", name="", steps=(Step(id="step-1"),))
    journey = JourneyMap(id="map-1", title="", stages=(stage,), lanes=(lane,))
    document = Document(format="journeyeditor", version=1, title="", maps=(journey,), assets=(asset,))
    return Clipping("cards", document)
