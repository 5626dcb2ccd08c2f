"""Text whose glyphs no file may carry along, or that are images: it is seen as it is, and read as it was typed."""

import pytest
from PIL import ImageChops

from journeyeditor.typeset import Face
from tests.picture.checks import faults, structure_of
from tests.picture.readers import READERS, by_pypdf, content_of, opened, rendered
from tests.picture.scenes import pdf_of, words, words_in

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def no_embedding(monkeypatch):
    """Every font says that no file may carry it along."""
    monkeypatch.setattr(Face, "may_be_embedded", property(lambda face: False))


def outlines_of(data):
    """Return how many bytes of outlines the fonts of a file have."""
    (font,) = opened(data).pages[0]["/Resources"]["/Font"].values()
    return len(font["/DescendantFonts"][0]["/FontDescriptor"]["/FontFile2"].get_data())


@pytest.mark.parametrize("reader", READERS)
def test_a_font_that_may_not_be_embedded_is_drawn_and_still_read(reader, no_embedding):
    data = pdf_of(words("Call the office", (20, 20)))
    assert reader(data).strip() == "Call the office"
    assert "3 Tr" in content_of(data)
    assert [node.text for node in structure_of(data).all("P")] == ["Call the office"]
    assert faults(data, "2a", "ua1") == []


def test_what_is_drawn_looks_like_what_is_set(monkeypatch):
    shown = words("Call the office", (20, 20)), words("upwards", (100, 90), turned=True)
    as_text = pdf_of(*shown)
    monkeypatch.setattr(Face, "may_be_embedded", property(lambda face: False))
    drawn = pdf_of(*shown)
    assert outlines_of(drawn) < outlines_of(as_text) / 2
    difference = ImageChops.difference(rendered(as_text), rendered(drawn)).convert("L")
    assert sum(difference.histogram()[128:]) < 40


def test_an_emoji_that_is_an_image_is_seen_and_read():
    shown = words_in("Emoji")
    if all(run.face.has_outlines for line in shown.block.lines for run in line.runs):
        pytest.skip("the emoji of this system are outlines")
    data = pdf_of(shown)
    colours = {pixel for _, pixel in rendered(data).getcolors(1 << 20)}
    assert any(red > 200 and green > 150 and blue < 120 for red, green, blue in colours)
    assert by_pypdf(data) == "feels 😀 good"
    assert faults(data, "2a", "ua1") == []
