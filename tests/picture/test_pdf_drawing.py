"""The page looks like the canvas."""

import pytest
from PIL import Image, ImageChops, ImageStat

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.typesetter import TextStyle
from journeyeditor.model import Crop
from journeyeditor.picture.pdf import render
from journeyeditor.picture.primitives import Box, Line, Photo, Shape
from journeyeditor.picture.qt import image_of
from tests.picture.readers import rendered
from tests.picture.scenes import (
    PARTICULARS,
    SCRIPTS,
    busy_map,
    encoded,
    group,
    icon,
    pdf_of,
    picture,
    printed,
    quarters,
    words,
    words_in,
)

pytestmark = pytest.mark.usefixtures("qapp")

SCALE = 3.0
STAR = (("M", 50.0, 5.0), ("L", 80.0, 95.0), ("L", 5.0, 40.0), ("L", 95.0, 40.0), ("L", 20.0, 95.0), ("Z",))
WAVE = (("M", 10.0, 50.0), ("C", 40.0, -20.0, 60.0, 120.0, 90.0, 50.0))
DRAWN = {
    "box": [Box(Rect(10, 10, 80, 60), "#FFF4D6", 0, "#C9A24A", 2)],
    "rounded box": [Box(Rect(10, 10, 80, 60), "#0B6470", 12)],
    "box that is all corner": [Box(Rect(10, 10, 80, 60), "#0B6470", 100, "#000000", 1)],
    "frame": [Box(Rect(10, 10, 80, 60), None, 6, "#804000", 3)],
    "nothing": [Box(Rect(10, 10, 80, 60)), Line(Point(0, 0), Point(90, 90), "#000000", 0)],
    "line": [Line(Point(10, 10), Point(90, 70), "#AA0000", 4)],
    "dashes": [Line(Point(10, 30), Point(190, 30), "#AA0000", 3, (9, 5))],
    "star": [Shape(STAR, fill="#0044AA")],
    "outlined star": [Shape(STAR, "#FFDD00", "#0044AA", 3)],
    "wave": [Shape(WAVE, stroke="#0044AA", stroke_width=6)],
    "dashed wave": [Shape(WAVE, stroke="#0044AA", stroke_width=4, dashes=(8, 6))],
}


def difference(shown):
    """How far the page is from the canvas: the mean over all pixels and colours, of 255."""
    canvas = image_of(shown, SCALE)
    pixels = Image.frombytes("RGBX", (canvas.width(), canvas.height()), bytes(canvas.constBits()), "raw", "BGRX")
    page = rendered(render([printed(shown)], PARTICULARS), SCALE)
    assert page.size == pixels.size
    return max(ImageStat.Stat(ImageChops.difference(page, pixels.convert("RGB"))).mean)


@pytest.mark.parametrize("name", DRAWN)
def test_shapes_look_the_same(name):
    assert difference(picture(group(*DRAWN[name]), size=(200, 100))) < 0.6


@pytest.mark.parametrize("script", SCRIPTS)
def test_text_looks_the_same(script):
    shown = words_in(script)
    text = words(shown.block.text, (10, 20), 190, style=TextStyle(16))
    assert difference(picture(group(text, size=(200, 100)), size=(200, 100))) < 2.5


@pytest.mark.parametrize("family", ["DejaVu Sans", "Nimbus Sans", "C059", "URW Gothic"])
@pytest.mark.parametrize(("weight", "italic"), [(400, False), (700, False), (400, True)])
def test_every_cut_looks_the_same(family, weight, italic):
    text = words("Office & Waiter, 3 g", (10, 20), 190, style=TextStyle(16, weight, italic, family))
    assert difference(picture(group(text, size=(200, 100)), size=(200, 100))) < 2.5


def test_text_of_all_alignments_and_turns_looks_the_same():
    texts = [
        words("start of it", (10, 5), 150),
        words("in the middle", (10, 25), 150, style=TextStyle(12, alignment="centre")),
        words("at the end", (10, 45), 150, style=TextStyle(12, alignment="end")),
        words("turned", (170, 90), 80, style=TextStyle(14, 700), turned=True),
        icon("phone", (10, 65), 24),
        icon("emoticon-happy", (60, 90), 24, turned=True),
    ]
    assert difference(picture(group(*texts, size=(200, 100)), size=(200, 100))) < 2.0


def test_a_shifted_text_would_be_noticed():
    here, there = (picture(group(words("Office", (10, y)), size=(200, 100)), size=(200, 100)) for y in (10, 11))
    one, other = (rendered(render([printed(shown)], PARTICULARS), SCALE) for shown in (here, there))
    shift = max(ImageStat.Stat(ImageChops.difference(one, other)).mean)
    assert shift > 3 * difference(here)


@pytest.mark.parametrize("crop", [None, Crop(left=0.25, top=0.1, right=0.9, bottom=0.6)])
def test_photos_look_the_same(crop):
    photo = Photo(Rect(10, 10, 120, 70), "image/png", encoded(quarters("RGB", (120, 90))), 10, crop)
    assert difference(picture(group(photo), size=(200, 100))) < 1.2


def test_a_whole_map_looks_the_same():
    assert difference(busy_map().picture) < 1.5


def test_a_picture_has_its_background():
    assert difference(picture(size=(50, 50), background="#F4EFE6")) == 0


def test_pages_have_pixels_of_their_size():
    assert rendered(pdf_of(size=(123, 45)), scale=2).size == (246, 90)
