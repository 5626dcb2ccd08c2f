"""Pictures from elsewhere, as cards that show them."""

import base64
from collections.abc import Sequence

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


def clipping_of_pictures(pictures: Sequence[Asset], side_by_side: bool = False) -> Clipping:
    """Return pictures as cards that can be pasted into one cell, or into cells side by side; each has its own id."""
    cards = tuple(
        Card(id=f"card-{number}", step=f"step-{number if side_by_side else 1}", image=Image(asset=picture.id))
        for number, picture in enumerate(pictures, 1)
    )
    steps = tuple(Step(id=f"step-{number}") for number in range(1, (len(cards) if side_by_side else 1) + 1))
    lane = CardLane(id="lane-1", kind="own", name=OWN_LANE.name, cards=cards)
    stage = Stage(id="stage-1", name="", steps=steps)
    journey = JourneyMap(id="map-1", title="", stages=(stage,), lanes=(lane,))
    document = Document(format="journeyeditor", version=1, title="", maps=(journey,), assets=tuple(pictures))
    return Clipping("cards", document)


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
    return clipping_of_pictures([asset])
