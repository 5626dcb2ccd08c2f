"""The page looks like the canvas."""

import pytest
from PIL import Image, ImageChops, ImageStat

from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.typesetter import TextStyle
from journeyeditor.model import Crop
from journeyeditor.picture.pdf import render
from journeyeditor.picture.primitives import Photo
from journeyeditor.picture.qt import image_of
from tests.picture.readers import rendered
from tests.picture.scenes import (
    DRAWN,
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
