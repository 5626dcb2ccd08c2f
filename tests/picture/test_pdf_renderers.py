"""A PDF looks as the canvas does, in every renderer that is there."""

import io
import shutil
import subprocess

import pytest
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtCore import QBuffer, QIODevice

from journeyeditor.layout import lay_out
from journeyeditor.picture.draw import draw
from journeyeditor.picture.export import pdf_of
from journeyeditor.picture.qt import image_of
from tests.layout.sheets import pizza_night
from tests.picture.readers import rendered
from tests.picture.scenes import typesetter

pytestmark = pytest.mark.usefixtures("qapp")

DPI = 144
BLURRED = 1.5
"""Renderers smooth edges each in their own way: over so many pixels."""
FAR_OFF, MOST_FAR_OFF = 48, 0.002
"""A difference of a pixel that is seen, and the share of pixels that may have it."""
MEAN = 1.0
"""The mean difference of all pixels, of 255."""


def by_pdfium(data, _folder):
    return rendered(data, scale=DPI / 72)


def by_program(*command):
    def render(data, folder):
        source, target = folder / "map.pdf", folder / "map.png"
        source.write_bytes(data)
        words = [word.format(source=source, target=target, stem=target.with_suffix("")) for word in command]
        subprocess.run(words, check=True, capture_output=True)
        return Image.open(target).convert("RGB")

    return render


PROGRAMS = {
    "pdftoppm": by_program("pdftoppm", "-r", str(DPI), "-png", "-singlefile", "{source}", "{stem}"),
    "mutool": by_program("mutool", "draw", "-q", "-r", str(DPI), "-o", "{target}", "{source}", "1"),
    "gs": by_program(
        *("gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=png16m", f"-r{DPI}"),
        *("-dTextAlphaBits=4", "-dGraphicsAlphaBits=4", "-sOutputFile={target}", "{source}"),
    ),
}
RENDERERS = {"pdfium": by_pdfium, **{name: render for name, render in PROGRAMS.items() if shutil.which(name)}}


@pytest.fixture(scope="module")
def seen(qapp):
    """The map as the canvas paints it."""
    document = pizza_night()
    image = image_of(draw(document, lay_out(document, document.maps[0], typesetter())), DPI / 72)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB")


@pytest.fixture(scope="module")
def written(qapp):
    """The map as a PDF."""
    return pdf_of(pizza_night(), "map")


@pytest.mark.parametrize("render", RENDERERS.values(), ids=RENDERERS)
def test_a_page_looks_like_the_canvas(render, seen, written, tmp_path):
    page = render(written, tmp_path)
    assert [abs(one - other) <= 1 for one, other in zip(page.size, seen.size, strict=True)] == [True, True]
    size = tuple(map(min, page.size, seen.size))
    blurred = [image.crop((0, 0, *size)).filter(ImageFilter.GaussianBlur(BLURRED)) for image in (page, seen)]
    histogram = ImageChops.difference(*blurred).convert("L").histogram()
    pixels = sum(histogram)
    mean = sum(value * count for value, count in enumerate(histogram)) / pixels
    far_off = sum(histogram[FAR_OFF:]) / pixels
    assert mean < MEAN
    assert far_off < MOST_FAR_OFF
