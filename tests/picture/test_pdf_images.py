"""Images come through as they are, once, and do no harm."""

import base64
import io
import struct
import zlib

import pytest
from PIL import Image

from journeyeditor.layout.geometry import Rect
from journeyeditor.model import Crop
from journeyeditor.picture.primitives import Photo
from tests.picture.readers import content_of, opened, rendered
from tests.picture.scenes import encoded, pdf_of, quarters

pytestmark = pytest.mark.usefixtures("qapp")

GREY = (0xD5, 0xDD, 0xE2)
SQUARE = Rect(0, 0, 100, 100)


def photo(data, media_type="image/png", rect=SQUARE, **more):
    return Photo(rect, media_type, data, **more)


def objects_of(data):
    found = opened(data).pages[0]["/Resources"]["/XObject"]
    return [entry.get_object() for name, entry in found.items() if name.startswith("/I")]


def colours_at(data, *places):
    image = rendered(data, scale=1)
    return [image.getpixel(place) for place in places]


def png(width, height, pixels=b"", depth=8):
    """A PNG of any size, and of as many pixels as are given."""

    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, depth, 0, 0, 0, 0)
    file = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(pixels)) + chunk(b"IEND", b"")
    return base64.b64encode(file).decode("ascii")


def test_a_jpeg_comes_through_byte_by_byte():
    data = encoded(quarters(), "JPEG", quality=95)
    (found,) = objects_of(pdf_of(photo(data, "image/jpeg")))
    assert found["/Filter"] == "/DCTDecode"
    assert found._data.removesuffix(b"\n") == base64.b64decode(data)


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
def test_every_kind_of_jpeg_is_shown(mode):
    data = pdf_of(photo(encoded(quarters(mode, (80, 80)), "JPEG", quality=100), "image/jpeg"))
    expected = quarters(mode, (80, 80)).convert("RGB").getpixel((10, 10))
    assert colours_at(data, (20, 20))[0] == pytest.approx(expected, abs=8)


@pytest.mark.parametrize("mode", ["L", "P", "RGB", "RGBA", "LA"])
def test_every_kind_of_png_is_shown(mode):
    data = pdf_of(photo(encoded(quarters(mode))))
    image = quarters(mode).convert("RGB")
    for at in ((10, 10), (30, 10), (10, 30), (30, 30)):
        shown = colours_at(data, (at[0] * 5 // 2, at[1] * 5 // 2))[0]
        assert shown == pytest.approx(image.getpixel(at), abs=3)


@pytest.mark.parametrize("options", [{}, {"optimize": True}])
def test_a_plain_png_keeps_its_pixels_packed(options):
    data = encoded(quarters("RGB", (300, 200)), **options)
    (found,) = objects_of(pdf_of(photo(data)))
    file = base64.b64decode(data)
    assert found._data.removesuffix(b"\n") in file
    assert (found["/Width"], found["/Height"]) == (300, 200)


def test_what_is_see_through_shows_what_is_below():
    image = Image.new("RGBA", (10, 10), (255, 0, 0, 128))
    assert colours_at(pdf_of(photo(encoded(image))), (50, 50))[0] == pytest.approx((255, 127, 127), abs=3)


def test_an_image_of_black_and_white_is_shown():
    data = pdf_of(
        photo(encoded(Image.new("1", (8, 8), 1))), photo(encoded(Image.new("1", (8, 8), 0)), rect=Rect(0, 0, 50, 50))
    )
    assert colours_at(data, (25, 25), (75, 75)) == [(0, 0, 0), (255, 255, 255)]


def test_sixteen_bits_are_shown_as_eight():
    rows = b"".join(b"\0" + struct.pack(">4H", 0, 0x4000, 0x8000, 0xFFFF) for _ in range(4))
    found = colours_at(pdf_of(photo(png(4, 4, rows, depth=16))), (12, 50), (37, 50), (62, 50), (88, 50))
    assert [colour[0] for colour in found] == pytest.approx([0, 0x40, 0x80, 0xFF], abs=12)


def test_an_image_is_in_the_file_once():
    data = encoded(quarters())
    shown = pdf_of(photo(data), photo(data, rect=Rect(100, 0, 50, 50)), photo(encoded(quarters("L"))))
    assert len(objects_of(shown)) == 2
    assert content_of(shown).count("/I0 Do") == 2


BROKEN = {
    "nothing": ("", "image/png"),
    "no base64": ("!!!!", "image/png"),
    "other bytes": (base64.b64encode(b"hello" * 50).decode(), "image/png"),
    "half a PNG": (encoded(quarters("RGB", (200, 200)), compress_level=0)[:4000], "image/png"),
    "half a JPEG": (encoded(quarters("RGB", (400, 400)), "JPEG")[:1200], "image/jpeg"),
    "a JPEG that says PNG": (encoded(quarters(), "JPEG"), "image/png"),
    "a GIF": (encoded(quarters("P"), "GIF"), "image/png"),
    "a bomb": (png(100_000, 100_000), "image/png"),
    "a smaller bomb": (png(6_400, 6_400, bytes(10)), "image/png"),
    "a large image": (png(13_000, 13_000), "image/png"),
    "no pixels": (png(10, 10), "image/png"),
    "an unknown kind": (encoded(quarters()), "image/svg+xml"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_image_is_a_light_box(case):
    data, media_type = BROKEN[case]
    shown = pdf_of(photo(data, media_type))
    assert colours_at(shown, (50, 50)) == [GREY]
    assert not objects_of(shown)


def test_only_the_cropped_part_is_shown():
    shown = pdf_of(photo(encoded(quarters("RGB", (80, 80))), crop=Crop(left=0.5, top=0.0, right=1.0, bottom=0.5)))
    assert colours_at(shown, (5, 5), (95, 95), (150, 50)) == [(0, 255, 0), (0, 255, 0), (255, 255, 255)]


def test_an_image_covers_its_place_in_its_own_proportions():
    shown = pdf_of(photo(encoded(quarters("RGB", (160, 80)))))
    assert colours_at(shown, (5, 5), (95, 5), (5, 95), (95, 95)) == [
        (255, 0, 0),
        (0, 255, 0),
        (0, 0, 255),
        (255, 255, 255),
    ]
    assert colours_at(shown, (102, 50)) == [(255, 255, 255)]


def test_corners_are_rounded():
    assert colours_at(pdf_of(photo(encoded(Image.new("RGB", (8, 8), "red")), radius=50)), (3, 3), (50, 50)) == [
        (255, 255, 255),
        (255, 0, 0),
    ]


def test_nothing_of_the_file_beside_its_pixels_is_kept():
    file = io.BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "a secret place"
    quarters().save(file, "PNG", exif=exif)
    assert b"secret" not in pdf_of(photo(base64.b64encode(file.getvalue()).decode()))
