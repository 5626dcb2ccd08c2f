"""The map, or what is selected of it, on the clipboard as other programs see it."""

import io
from xml.etree import ElementTree

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from journeyeditor.window.picture_clipboard import SVG_TYPE

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def copied(pizza_window):
    """Copies as picture, and gives the image and the ids of the drawing."""
    clipboard = QApplication.clipboard()

    def copy(*selection):
        pizza_window.editor.select(selection)
        pizza_window.action_set["clipboard.copy-picture"].trigger()
        data = clipboard.mimeData()
        root = ElementTree.fromstring(bytes(data.data(SVG_TYPE).data()))
        return QImage(data.imageData()), [one.get("id") for one in root.iter(f"{SVG}g") if one.get("id")]

    yield copy
    clipboard.clear()


def test_the_whole_map_is_copied_where_nothing_is_selected(copied, pizza_window):
    image, ids = copied()
    sheet = pizza_window.view.sheet
    assert image.width() / image.height() == pytest.approx(sheet.width / sheet.height, rel=0.001)
    journey = pizza_window.editor.journey
    assert {stage.id for stage in journey.stages} <= set(ids)
    assert {card.id for lane in journey.card_lanes for card in lane.cards} <= set(ids)
    assert pizza_window.status.words == "Copied the map as a picture."


def test_cards_are_copied_alone(copied, pizza_window):
    first, second, *_ = pizza_window.view.sheet.lanes[0].cards
    image, ids = copied(first.card.id, second.card.id)
    assert ids == [first.card.id, second.card.id]
    area = first.rect.around(second.rect)
    assert image.width() == pytest.approx((area.width + 8) * 192 / 72, abs=1)


def test_a_lane_is_copied_with_its_cards(copied, pizza_window):
    lane = pizza_window.view.sheet.lanes[1]
    _, ids = copied(lane.lane.id)
    assert {lane.lane.id, *(card.card.id for card in lane.cards)} <= set(ids)
    others = {card.card.id for other in pizza_window.view.sheet.lanes[3:] for card in other.cards}
    assert not others & set(ids)


def test_a_stage_is_copied_with_its_column(copied, pizza_window):
    stage = pizza_window.view.sheet.stages[1]
    image, ids = copied(stage.stage.id)
    assert stage.stage.id in ids
    assert {step.step.id for step in stage.steps} <= set(ids)
    others = {other.stage.id for other in pizza_window.view.sheet.stages} - {stage.stage.id}
    assert not others & set(ids), "no other stage points into the picture"
    assert image.height() > image.width()


def test_other_programs_get_a_sound_image(copied):
    image, _ = copied()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    png = Image.open(io.BytesIO(bytes(data.data())))
    assert png.info["dpi"] == pytest.approx((192, 192), abs=0.1)
    assert png.convert("RGB").getpixel((2, 2)) == (255, 255, 255)
