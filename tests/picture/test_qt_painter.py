"""Pictures painted by Qt."""

import base64
import struct
import zlib

import pytest
from PIL import Image
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from journeyeditor.layout import Point, Rect, lay_out
from journeyeditor.layout.paging.pages import Page
from journeyeditor.model import Crop
from journeyeditor.picture.draw import draw
from journeyeditor.picture.page_painter import PagePainter
from journeyeditor.picture.primitives import Box, Line, LinkArea, Photo, Shape
from journeyeditor.picture.qt import image_of, paint_group
from tests.layout.sheets import pizza_night
from tests.picture.scenes import encoded, group, pane, picture, quarters, typesetter, words

pytestmark = pytest.mark.usefixtures("qapp")

WHITE, RED, LIME, BLUE, MISSING = "#ffffff", "#ff0000", "#00ff00", "#0000ff", "#d5dde2"


def painted(*parts, scale=1.0, **more):
    return image_of(picture(group(*parts, **more)), scale)


def colour_at(image, x, y):
    return image.pixelColor(int(x), int(y)).name()


def dark_part(image):
    """Return where an image is not white."""
    dark = [
        (x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).lightness() < 128
    ]
    xs, ys = zip(*dark, strict=True)
    return QRect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


def photo(data, media_type="image/png", **more):
    return Photo(Rect(20, 20, 80, 80), media_type, data, **more)


# ----------------------------------------------------------------------------------------------------------- the sheet


@pytest.fixture(scope="module")
def pizza(qapp):
    document = pizza_night()
    return draw(document, lay_out(document, document.maps[0], typesetter()))


def test_a_picture_is_painted_alike_each_time(pizza):
    one, other = image_of(pizza, 0.5), image_of(pizza, 0.5)
    assert (one.width(), one.height()) == (round(pizza.width / 2), round(pizza.height / 2))
    assert one == other


def test_a_sheet_is_paper_with_stages_and_cards_on_it(pizza):
    image = image_of(pizza, 1)
    assert colour_at(image, 1, 1) == WHITE
    for shown in pizza.groups:
        if shown.kind in ("stage", "card"):
            ground = shown.parts[0].fill.lower()
            assert colour_at(image, shown.at.x + 12, shown.at.y + 4) == ground


def test_words_are_painted_where_they_stand():
    dark = dark_part(painted(words("Hello", (30, 40), colour="#000000")))
    block = words("Hello").block
    assert QRect(29, 40, block.width + 2, block.height).contains(dark)
    assert dark.width() > block.width * 0.8


def test_all_lines_of_a_text_are_painted():
    lines = words("one two three four", (10, 10), 30, "#000000")
    assert len(lines.block.lines) == 4
    assert dark_part(painted(lines)).bottom() > 10 + lines.block.lines[-1].baseline - 3


def test_turned_words_read_upwards():
    level = dark_part(painted(words("Hello", (30, 80), colour="#000000")))
    turned = dark_part(painted(words("Hello", (30, 80), colour="#000000", turned=True)))
    assert (turned.width(), turned.height()) == pytest.approx((level.height(), level.width()), abs=2)
    assert turned.bottom() < 81
    assert turned.left() >= 30


# ---------------------------------------------------------------------------------------------------------- primitives


def test_turned_letters_keep_their_distance_at_any_scale():
    def ink_of_rows(scale):
        image = painted(words("Backstage", (30, 80), colour="#000000", turned=True), scale=scale)
        grey, width = image.convertToFormat(QImage.Format.Format_Grayscale8), image.width()
        return [255 * width - sum(bytes(grey.constScanLine(y))[:width]) for y in range(image.height())]

    small, large = ink_of_rows(0.6), ink_of_rows(6)
    expected = [sum(large[10 * row : 10 * row + 10]) / 100 for row in range(len(small))]
    assert sum(abs(a - b) for a, b in zip(small, expected, strict=True)) < 0.1 * sum(expected)


def test_a_box_has_a_ground_an_edge_and_round_corners():
    image = painted(Box(Rect(20, 20, 60, 40), RED, 10, BLUE, 4))
    assert colour_at(image, 50, 40) == RED
    assert colour_at(image, 50, 20) == BLUE
    assert colour_at(image, 19, 19) == WHITE


def test_boxes_without_ground_or_edge_paint_neither():
    image = painted(Box(Rect(20, 20, 60, 40), stroke=BLUE, stroke_width=4), Box(Rect(100, 20, 60, 40)))
    assert colour_at(image, 50, 40) == WHITE
    assert colour_at(image, 130, 40) == WHITE


def test_dashes_are_as_long_as_they_say():
    image = painted(Line(Point(0, 50), Point(100, 50), RED, 2, (10, 5)))
    row = [colour_at(image, x, 50) == RED for x in range(45)]
    assert row == ([True] * 10 + [False] * 5) * 3


def test_a_shape_is_filled_and_stroked():
    path = (("M", 20, 20), ("L", 80, 20), ("C", 80, 60, 80, 80, 50, 80), ("L", 20, 80), ("Z",))
    image = painted(Shape(path, fill=LIME), Shape(path[:2], stroke=BLUE, stroke_width=6))
    assert colour_at(image, 40, 50) == LIME
    assert colour_at(image, 50, 20) == BLUE
    assert colour_at(image, 79, 79) == WHITE


def test_links_are_not_seen():
    assert painted(LinkArea(Rect(0, 0, 50, 50), None)) == painted()


def test_scale_is_pixels_for_each_point():
    image = painted(Box(Rect(20, 20, 60, 40), RED), at=(10, 10), scale=2)
    assert (image.width(), image.height()) == (800, 600)
    assert [colour_at(image, x, 100) for x in (59, 60, 179, 180)] == [WHITE, RED, RED, WHITE]


def test_an_image_is_paper_up_to_its_last_pixel():
    for background in (WHITE, "#000000") * 3:
        image = image_of(picture(background=background), 0.334)
        assert (image.width(), image.height()) == (134, 100)
        assert colour_at(image, 133, 99) == background
        del image  # the next one is likely to begin with its pixels


# -------------------------------------------------------------------------------------------------------------- images


@pytest.mark.parametrize(("kind", "media_type"), [("PNG", "image/png"), ("JPEG", "image/jpeg")])
def test_an_image_fills_its_rectangle(kind, media_type):
    red = encoded(Image.new("RGB", (10, 10), "red"), kind)
    image = painted(photo(red, media_type))
    for x, y in ((21, 21), (60, 60), (98, 98)):
        assert image.pixelColor(x, y).red() > 250
        assert image.pixelColor(x, y).blue() < 10
    assert colour_at(image, 18, 60) == colour_at(image, 101, 60) == WHITE


def test_an_image_keeps_its_proportions_and_shows_its_middle():
    image = painted(photo(encoded(quarters(size=(40, 80)))))
    assert [colour_at(image, x, y) for x, y in ((30, 30), (90, 30), (30, 90), (90, 90))] == [RED, LIME, BLUE, WHITE]
    assert colour_at(image, 18, 60) == colour_at(image, 60, 18) == WHITE


def test_a_cropped_image_shows_that_part_alone():
    image = painted(photo(encoded(quarters()), crop=Crop(left=0.0, top=0.0, right=0.5, bottom=0.5)))
    assert {colour_at(image, x, y) for x, y in ((22, 22), (98, 22), (60, 60), (98, 98))} == {RED}


def test_the_corners_of_an_image_are_round():
    image = painted(photo(encoded(Image.new("RGB", (10, 10), "red")), radius=40))
    assert colour_at(image, 60, 60) == RED
    assert colour_at(image, 23, 23) == WHITE


def png_that_claims(width, height, depth=8):
    """Return the head of a file that promises more pixels than it has."""

    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, depth, 6, 0, 0, 0)
    file = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")
    return base64.b64encode(file).decode()


def cut_short(kind):
    """Return the first half of a file."""
    data = base64.b64decode(encoded(quarters(size=(200, 200)), kind))
    return base64.b64encode(data[: len(data) // 2]).decode()


BROKEN = {
    "nothing": ("", "image/png"),
    "no base64": ("A", "image/png"),
    "no image": (base64.b64encode(b"Once upon a time" * 9).decode(), "image/jpeg"),
    "half a PNG": (cut_short("PNG"), "image/png"),
    "the head of a JPEG": (encoded(quarters(), "JPEG")[:200], "image/jpeg"),
    "a PNG called JPEG": (encoded(quarters()), "image/jpeg"),
    "a JPEG called PNG": (encoded(quarters(), "JPEG"), "image/png"),
    "a GIF called PNG": (encoded(quarters(), "GIF"), "image/png"),
    "too many pixels": (encoded(Image.new("1", (8_000, 6_000))), "image/png"),
    "pixels that are not there": (png_that_claims(100_000, 100_000), "image/png"),
    "too many bytes": (png_that_claims(6_000, 6_600, depth=16), "image/png"),
    "no pixels": (png_that_claims(0, 0), "image/png"),
}


@pytest.mark.parametrize(("data", "media_type"), BROKEN.values(), ids=BROKEN)
def test_an_image_that_cannot_be_shown_leaves_a_grey_place_and_no_complaint(data, media_type, qtlog):
    image = painted(photo(data, media_type))
    assert {colour_at(image, x, y) for x, y in ((21, 21), (60, 60), (98, 98))} == {MISSING}
    assert qtlog.records == []


# ------------------------------------------------------------------------------------------------------- the painter


def test_a_painter_stands_where_it_stood_and_is_clipped_as_it_was():
    parts = (words("Up", (5, 50), turned=True), photo(encoded(quarters()), radius=4), photo("", radius=4))
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(QColor(WHITE))
    with QPainter(image) as painter:
        painter.scale(0.5, 0.5)
        before = painter.transform()
        paint_group(painter, group(*parts, at=(33.3, 7)))
        assert painter.transform() == before
        assert not painter.hasClipping()


def test_a_page_shows_its_panes_and_what_stands_on_the_page_itself():
    shown = picture(
        group(Box(Rect(0, 0, 100, 100), "#FF0000"), at=(100, 100), size=(100, 100)),
        group(Box(Rect(0, 0, 100, 100), "#00FF00"), at=(200, 100), size=(100, 100)),
    )
    page = Page(300, 200, 2.0, (pane((180, 150, 40, 30), (50, 60)),))
    mark = group(Box(Rect(0, 0, 10, 10), "#0000FF"), at=(280, 180))
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        PagePainter(shown, page, (mark,)).paint(painter)
    found = [colour_at(image, *place) for place in ((51, 61), (88, 118), (92, 61), (129, 119), (285, 185))]
    assert found == [RED, RED, LIME, LIME, BLUE]
    assert {colour_at(image, *place) for place in ((48, 80), (131, 80), (90, 58), (90, 122))} == {WHITE}
