"""A page as PNG is what Qt paints, in bands, whatever its size."""

import io
import math

import pytest
from PIL import Image, ImageChops, ImageStat

from journeyeditor.layout import lay_out
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.paging.pages import Page
from journeyeditor.picture.draw import draw
from journeyeditor.picture.panes import whole_page
from journeyeditor.picture.png import MOST_PIXELS_ON_A_SIDE, Options, dots_per_inch, finest_dpi, png_of, write_png
from journeyeditor.picture.primitives import Box, Line
from journeyeditor.picture.qt import image_of
from tests.layout.sheets import pizza_night
from tests.picture.scenes import busy_map, group, icon, pane, picture, typesetter, words
from tests.picture.svg_readers import pixels

pytestmark = pytest.mark.usefixtures("qapp")

TRUE_SIZE = Options(dpi=72)


def opened(data):
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def difference(one, other):
    """How far two images are from each other: the mean over all pixels and colours, of 255."""
    assert one.size == other.size
    return max(ImageStat.Stat(ImageChops.difference(one, other)).mean)


def test_a_map_is_what_qt_paints(qapp):
    document = pizza_night()
    shown = draw(document, lay_out(document, document.maps[0], typesetter()))
    shown = shown._replace(height=math.ceil(shown.height))
    assert difference(opened(png_of(shown, None, Options(dpi=144))), pixels(image_of(shown, 2))) < 0.01


def test_tiles_and_bands_join_without_a_seam():
    parts = [words(f"Waiter {number}", (number * 97, number % 7 * 37)) for number in range(30)]
    slope = Line(Point(0, 0), Point(3000, 270), "#0B6470", 3)
    frame = Box(Rect(1, 1, 2998, 268), None, 20, "#804000", 2)
    shown = picture(group(*parts, slope, frame, size=(3000, 270)), size=(3000, 270))
    image = opened(png_of(shown, None, Options(dpi=288)))
    assert image.size == (12000, 1080)
    assert difference(image, pixels(image_of(shown, 4))) < 0.01


def test_more_pixels_than_qt_can_paint_at_once_are_painted():
    far = [group(Box(Rect(0, 0, 5, 5), "#FF0000"), at=(x, 2), size=(5, 5)) for x in (0, 9990)]
    long = group(Line(Point(0, 9), Point(10000, 9), "#0000FF", 2), size=(10000, 10))
    image = opened(png_of(picture(*far, long, size=(10000, 10)), None, Options(dpi=288)))
    assert image.size == (40000, 40)
    assert [image.getpixel((x, 16)) for x in (10, 20000, 39970)] == [(255, 0, 0), (255, 255, 255), (255, 0, 0)]
    assert [image.getpixel((x, 36)) for x in (10, 20000, 39970)] == [(0, 0, 255)] * 3


@pytest.mark.parametrize("times", [1, 2, 3, 4])
def test_the_file_knows_its_resolution(times):
    image = opened(png_of(picture(size=(72, 36)), None, Options(dots_per_inch(times))))
    assert image.size == (96 * times, 48 * times)
    assert image.info["dpi"] == pytest.approx((96 * times, 96 * times), abs=0.02)


def test_any_resolution_will_do():
    assert opened(png_of(picture(size=(72, 36)), None, Options(dpi=101.5))).size == (102, 51)


def test_a_transparent_image_shows_what_is_behind_it():
    shown = picture(group(Box(Rect(10, 10, 20, 20), "#FF0000"), icon(at=(50, 50))), size=(100, 100))
    clear, solid = (opened(png_of(shown, None, Options(72, transparent))) for transparent in (True, False))
    assert (clear.mode, solid.mode) == ("RGBA", "RGB")
    assert clear.getpixel((5, 5)) == (0, 0, 0, 0)
    assert clear.getpixel((20, 20)) == (255, 0, 0, 255)
    paper = Image.new("RGBA", clear.size, "white")
    assert difference(Image.alpha_composite(paper, clear).convert("RGB"), solid) < 0.1


def test_a_page_shows_its_panes_and_its_furniture():
    shown = picture(
        group(Box(Rect(0, 0, 100, 40), "#FF0000"), at=(0, 0), size=(100, 40), element_id="a", layer="band"),
        group(Box(Rect(0, 0, 100, 100), "#0000FF"), at=(0, 40), size=(100, 100), element_id="b"),
        size=(100, 140),
        background="#F4EFE6",
    )
    page = Page(100, 100, 0.5, (pane((0, 0, 50, 40), (10, 10), ("band",)), pane((0, 40, 50, 60), (10, 50))))
    number = group(Box(Rect(0, 0, 10, 10), "#00FF00"), at=(90, 90), size=(10, 10))
    image = opened(png_of(shown, page, TRUE_SIZE, (number,)))
    paper = (0xF4, 0xEF, 0xE6)
    assert [image.getpixel(at) for at in ((5, 20), (20, 20), (45, 20), (20, 60), (20, 85), (95, 95))] == [
        paper,
        (255, 0, 0),
        paper,
        (0, 0, 255),
        paper,
        (0, 255, 0),
    ]


def test_the_same_page_gives_the_same_bytes():
    shown = busy_map().picture
    assert png_of(shown) == png_of(shown)


class Paper(io.RawIOBase):
    """Notes how much is written at once."""

    def __init__(self):
        self.pieces = []

    def write(self, data):
        self.pieces.append(len(data))
        return len(data)


def test_the_file_is_written_as_it_is_made():
    shown = picture(*(group(words(f"Card {y}"), at=(10, y), element_id=f"card-{y}") for y in range(0, 2000, 20)))
    shown = shown._replace(height=2000)
    told = []
    paper = Paper()

    def tell(done, total):
        told.append((done, total, sum(paper.pieces)))

    write_png(paper, shown, whole_page(shown), Options(dpi=144), tell=tell)
    assert [done for done, _, _ in told] == sorted(done for done, _, _ in told)
    assert told[-1][:2] == (4000, 4000)
    assert told[len(told) // 2][2] > sum(paper.pieces) / 4, "half the rows, and hardly a byte of them"
    assert max(paper.pieces) < 200_000


def test_whoever_is_told_can_end_the_work():
    def stop(done, total):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        write_png(Paper(), picture(), whole_page(picture()), Options(), tell=stop)


def test_an_image_is_never_coarser_than_was_asked():
    long = picture(size=(3, 30_000))
    assert opened(png_of(long, None, Options(600))).size == (25, 250_000)


def test_an_image_that_no_program_would_open_is_not_begun():
    long = picture(size=(3, MOST_PIXELS_ON_A_SIDE))
    assert finest_dpi(whole_page(long)) == 72
    paper = Paper()
    with pytest.raises(ValueError, match="no program opens"):
        write_png(paper, long, whole_page(long), Options(73))
    assert paper.pieces == []
