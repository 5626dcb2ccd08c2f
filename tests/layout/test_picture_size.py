"""How large pictures are, read from their heads, and what room they take on cards."""

import base64
import struct

import pytest

from journeyeditor.layout import Rect
from journeyeditor.layout.cards import lay_out_card
from journeyeditor.layout.picture_size import fitted, size_of
from journeyeditor.model import Asset, Card, Image
from tests.layout.fixed_type import FixedType

PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 300, 100)
JPEG = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08" + struct.pack(">HH", 100, 300) + b"\x03"
ROOM = Rect(10, 10, 200, 32)


def asset(data, media_type="image/png"):
    return Asset(id="logo", media_type=media_type, data=base64.b64encode(data).decode())


@pytest.mark.parametrize("data", [PNG, JPEG])
def test_the_size_stands_in_the_head(data):
    assert size_of(asset(data)) == (300, 100)


@pytest.mark.parametrize("data", [b"", PNG[:20], JPEG[:12], b"\x89PNG\r\n\x1a\n" + bytes(20), b"\xff\xd8\x00\x00"])
def test_a_damaged_head_tells_nothing_and_the_room_is_taken(data):
    assert size_of(asset(data)) is None
    assert fitted(asset(data), ROOM) == ROOM


def test_a_picture_fits_its_room_in_its_own_proportions():
    left, right = fitted(asset(PNG), ROOM), fitted(asset(PNG), ROOM, across=1)
    assert (left.width, left.height, left.x) == (96, 32, 10)
    assert right.right == ROOM.right


def test_a_picture_alone_fills_its_card_and_words_stand_below_it():
    bare = Card(id="card", step="step-0", image=Image(asset="asset-1"))
    body = lay_out_card(bare, "card", 120.0, FixedType())
    assert body.size == body.image
    told = lay_out_card(bare.with_(text="The board"), "card", 120.0, FixedType())
    assert told.image == body.image
    assert told.text.rect.y > told.image.bottom
    assert told.size.bottom > told.text.rect.bottom
