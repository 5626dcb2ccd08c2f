"""A page as SVG looks like the canvas, says what it shows, and holds nothing that could do harm."""

import math
import re

import pytest
from fontTools.pens.boundsPen import BoundsPen
from PIL import ImageChops, ImageStat

from journeyeditor.layout import lay_out
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.paging.pages import Page
from journeyeditor.layout.typesetter import TextStyle
from journeyeditor.model import Crop, Link
from journeyeditor.model.curve_in_words import curve_in_words
from journeyeditor.model.seen import whole_views
from journeyeditor.picture.draw import draw
from journeyeditor.picture.export import export
from journeyeditor.picture.formats import FORMATS
from journeyeditor.picture.primitives import Box, LinkArea, Photo, Words
from journeyeditor.picture.qt import image_of
from journeyeditor.picture.svg import Options, svg_of
from journeyeditor.typeset import Face, QtTypesetter
from tests.layout.sheets import pizza_night
from tests.picture.drawn import words_in as words_of
from tests.picture.scenes import (
    DRAWN,
    SCRIPTS,
    busy_map,
    encoded,
    group,
    icon,
    pane,
    picture,
    quarters,
    typesetter,
    words,
    words_in,
)
from tests.picture.svg_readers import XLINK, all_of, by_qt, by_resvg, fonts_of, named, parsed, pixels, texts_of

pytestmark = pytest.mark.usefixtures("qapp")

SCALE = 3.0
OUTLINED = Options(outlined=True)


def difference(shown, painter, folder, options=None, scale=SCALE):
    """How far a file is from the canvas: the mean over all pixels and colours, of 255."""
    canvas = pixels(image_of(shown, scale))
    page = painter(svg_of(shown, None, options), scale, folder)
    assert page.size == canvas.size
    return max(ImageStat.Stat(ImageChops.difference(page, canvas)).mean)


@pytest.fixture(scope="module")
def pizza(qapp):
    document = pizza_night()
    return draw(document, lay_out(document, document.maps[0], typesetter()))


# -------------------------------------------------------------------------------------------------------------- looks


@pytest.mark.parametrize("painter", [by_qt, by_resvg])
@pytest.mark.parametrize("name", DRAWN)
def test_shapes_look_the_same(name, painter, tmp_path):
    assert difference(picture(group(*DRAWN[name]), size=(200, 100)), painter, tmp_path) < 0.8


@pytest.mark.parametrize("options", [None, OUTLINED], ids=["letters", "outlined"])
@pytest.mark.parametrize("script", SCRIPTS)
def test_text_looks_the_same(script, options, tmp_path):
    shown = words_in(script)
    text = words(shown.block.text, (10, 20), 190, style=TextStyle(16))
    shown = picture(group(text, size=(200, 100)), size=(200, 100))
    assert difference(shown, by_resvg, tmp_path, options) < 2.5


def test_outlined_text_looks_the_same_in_qt(tmp_path):
    texts = [
        words("Office at the end", (10, 45), 150, style=TextStyle(12, alignment="end")),
        words("turned", (170, 90), 80, style=TextStyle(14, 700), turned=True),
        icon("phone", (10, 65), 24),
    ]
    assert difference(picture(group(*texts), size=(200, 100)), by_qt, tmp_path, OUTLINED) < 2.0


@pytest.mark.parametrize("options", [None, OUTLINED], ids=["letters", "outlined"])
def test_text_of_all_alignments_and_turns_looks_the_same(options, tmp_path):
    texts = [
        words("start of it", (10, 5), 150),
        words("in the middle", (10, 25), 150, style=TextStyle(12, alignment="centre")),
        words("at the end", (10, 45), 150, style=TextStyle(12, italic=True, alignment="end")),
        words("turned", (170, 90), 80, style=TextStyle(14, 600), turned=True),
        icon("emoticon-happy", (60, 90), 24, turned=True),
    ]
    assert difference(picture(group(*texts), size=(200, 100)), by_resvg, tmp_path, options) < 2.0


@pytest.mark.parametrize("crop", [None, Crop(left=0.25, top=0.1, right=0.9, bottom=0.6)])
def test_photos_look_the_same(crop, tmp_path):
    photo = Photo(Rect(10, 10, 120, 70), "image/png", encoded(quarters("RGB", (120, 90))), 10, crop, "A door")
    shown = picture(group(photo), size=(200, 100))
    assert difference(shown, by_resvg, tmp_path) < 1.2
    assert [title.text for title in all_of(svg_of(shown), "title")] == ["A door"]


def test_a_broken_photo_is_a_light_box(tmp_path):
    photo = Photo(Rect(10, 10, 120, 70), "image/png", "bm90aGluZw==", 10)
    assert difference(picture(group(photo), size=(200, 100)), by_resvg, tmp_path) < 0.5


@pytest.mark.parametrize("options", [None, OUTLINED], ids=["letters", "outlined"])
def test_a_whole_map_looks_the_same(options, pizza, tmp_path):
    on_whole_points = pizza._replace(height=math.ceil(pizza.height))
    assert difference(on_whole_points, by_resvg, tmp_path, options, scale=1.0) < 1.0


def test_a_page_shows_its_panes_and_nothing_beside_them(tmp_path):
    shown = picture(
        group(Box(Rect(0, 0, 100, 40), "#FF0000"), at=(0, 0), size=(100, 40), element_id="a", layer="band"),
        group(Box(Rect(0, 0, 100, 100), "#0000FF"), at=(0, 40), size=(100, 100), element_id="b"),
        size=(100, 140),
    )
    page = Page(100, 100, 0.5, (pane((0, 0, 50, 40), (10, 10), ("band",)), pane((0, 40, 50, 60), (10, 50))))
    image = by_resvg(svg_of(shown, page), 1, tmp_path)
    looked_at = {"outside": (5, 20), "band": (20, 20), "right": (45, 20), "grid": (20, 60), "below": (20, 85)}
    white, red, blue = (255, 255, 255), (255, 0, 0), (0, 0, 255)
    assert image.size == (100, 100)
    assert {name: image.getpixel(at) for name, at in looked_at.items()} == {
        "outside": white,
        "band": red,
        "right": white,
        "grid": blue,
        "below": white,
    }


# ------------------------------------------------------------------------------------------------------------- letters


def test_text_is_text(pizza):
    """Every word of the map stands in the file, in the order in which the map is read."""
    said = " ".join(texts_of(svg_of(pizza))).split()
    assert said == [word for one in pizza.groups for text in words_of(one) for word in text.block.text.split()]


def test_letters_stand_where_qt_put_them():
    text = words("Waves of AVATAR at the office", (10, 20), 400)
    (line,) = text.block.lines
    places = [10 + x for run in line.runs for x, _ in run.places]
    (span, *more) = all_of(svg_of(picture(group(text))), "tspan")
    assert [float(x) for x in span.get("x").split()] == pytest.approx(places[: len(span.get("x").split())], abs=0.006)
    assert float(span.get("y")) == pytest.approx(20 + line.baseline, abs=0.006)
    assert more, "the ligature stands in a font of its own"


def test_each_letter_has_the_very_glyph_that_qt_chose():
    text = words("Tea & Öl", (0, 0), 400)
    data = svg_of(picture(group(text)))
    (font,) = fonts_of(data).values()
    (line,) = text.block.lines
    (run,) = line.runs
    for letter, glyph in zip("Tea & Öl", run.glyphs, strict=True):
        pen = BoundsPen(font.getGlyphSet())
        font.getGlyphSet()[font.getBestCmap()[ord(letter)]].draw(pen)
        ys = [y for _, places in run.face.outline(glyph) for y in places[1::2]]
        assert pen.bounds is None if not ys else pen.bounds[3] == pytest.approx(max(ys), abs=2)


def test_blanks_in_a_row_stay():
    data = svg_of(picture(group(words("one  ·  two", width=400))))
    (text,) = all_of(data, "text")
    assert texts_of(data) == ["one  ·  two"]
    assert text.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"
    assert all(rule.endswith("white-space:pre") for rule in re.findall(r"\n\.\w+\{(.*)\}", data.decode()))


def test_a_ligature_says_its_letters():
    assert texts_of(svg_of(picture(group(words("affluent office"))))) == ["affluent office"]


def test_a_text_of_several_lines_is_read_in_one_piece():
    assert texts_of(svg_of(picture(group(words("one two three four", width=50))))) == ["one two three four"]


@pytest.mark.parametrize("script", ["Marks", "Arabic", "Arabic ligatures", "Hebrew"])
def test_what_a_program_would_shape_for_itself_is_shapes_that_say_their_words(script):
    text = words_in(script)
    data = svg_of(picture(group(text)))
    assert texts_of(data) == []
    assert [said.get("aria-label") for said in all_of(data, "g") if said.get("role") == "img"] == [text.block.text]


def test_outlined_texts_still_say_their_words():
    data = svg_of(picture(group(words("Waiter & guest"))), None, OUTLINED)
    assert not all_of(data, "text")
    assert not fonts_of(data)
    assert "Waiter & guest" in [said.get("aria-label") for said in all_of(data, "g")]


def test_a_font_that_may_not_be_embedded_is_not(monkeypatch):
    """Whether a font may be is written in its file; this one says no."""
    table = Face.table
    restricted = (0x0002).to_bytes(2)
    monkeypatch.setattr(Face, "table", lambda face, tag: bytes(8) + restricted if tag == "OS/2" else table(face, tag))
    block = QtTypesetter().set("Not to be given away", TextStyle(12), 400)
    data = svg_of(picture(group(Words(Point(0, 0), block, "#222222"))))
    assert not fonts_of(data)
    assert not texts_of(data)


def test_decoration_is_not_read():
    (drawn,) = [said for said in all_of(svg_of(picture(group(icon()))), "g") if said.get("aria-hidden")]
    assert list(drawn.iter())


# ---------------------------------------------------------------------------------------------------------------- file


def test_the_same_page_gives_the_same_bytes(pizza):
    assert svg_of(pizza) == svg_of(pizza)


def test_elements_are_named_and_told(pizza):
    data = svg_of(pizza, None, Options("Pizza night", "A map", "en"))
    root = parsed(data)
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    assert {one.element_id for one in pizza.groups} <= set(ids)
    assert [root[0].text, root[1].text] == ["Pizza night", "A map"]
    stage = next(one for one in pizza.groups if one.kind == "stage")
    assert named(data, stage.element_id)[0].text == stage.title
    assert named(data, stage.element_id).get("role") == "group"


def test_the_whole_file_and_its_curve_are_told_in_words():
    document = pizza_night()
    (file, *_) = export(document, whole_views(document), FORMATS["svg"]).files
    root = parsed(file.data)
    journey = document.maps[0]
    (lane,) = journey.curve_lanes
    title, description = root[0].text, root[1].text
    assert title == journey.title
    assert description.startswith(f"Stages: {journey.stages[0].name}, {journey.stages[1].name}")
    assert f"Lanes: {journey.lanes[0].name}" in description
    story = "; ".join(map(str, curve_in_words(document, journey, lane, lane.curves[0])))
    assert story in description
    curve, point = named(file.data, lane.curves[0].id), named(file.data, lane.curves[0].points[0].id)
    assert [part.text for part in curve[:2]] == ["Eva today", story]
    assert point[1].text.startswith("Neutral: 0 on a scale") or "on a scale" in point[1].text
    assert (curve.get("role"), point.get("role")) == ("img", "group")


def test_an_icon_that_says_something_is_told_and_one_that_decorates_is_not():
    data = svg_of(picture(group(icon(at=(5, 5), alternative_text="Phone"), icon(at=(40, 5)))))
    assert [title.text for title in all_of(data, "title")] == ["Phone"]
    assert len([one for one in parsed(data).iter() if one.get("aria-hidden") == "true"]) == 1


def test_every_use_finds_what_it_uses(pizza):
    for data in (svg_of(pizza), svg_of(pizza, None, OUTLINED)):
        ids = {element.get("id") for element in parsed(data).iter()}
        assert {use.get(f"{XLINK}href")[1:] for use in all_of(data, "use")} <= ids
        assert set(re.findall(r"url\(#(\w+)\)", data.decode())) <= ids


def test_names_differ_between_files_so_that_a_web_page_can_show_both():
    one, other = (svg_of(picture(group(words(text)))) for text in ("one", "another"))
    assert not fonts_of(one).keys() & fonts_of(other).keys()


@pytest.mark.parametrize(
    ("kind", "target", "leads"),
    [
        ("web", "https://example.org/?a=1&b=2", "https://example.org/?a=1&b=2"),
        ("web", "mailto:eva@example.org", "mailto:eva@example.org"),
        ("web", "javascript:alert(1)", None),
        ("web", "data:text/html,x", None),
        ("file", "secret.txt", None),
        ("map", "map-2", None),
    ],
)
def test_only_harmless_links_lead_somewhere(kind, target, leads):
    area = LinkArea(Rect(5, 5, 20, 10), Link(kind=kind, target=target))
    found = [link.get(f"{XLINK}href") for link in all_of(svg_of(picture(group(area))), "a")]
    assert found == ([leads] if leads else [])


def test_words_stay_words():
    hostile = '</text><script>alert("1")</script>&amp;\ufffe\x0b'
    shown = picture(group(words(hostile, width=400), element_id="card-1", title=hostile))
    data = svg_of(shown, None, Options(hostile, hostile))
    assert not all_of(data, "script")
    assert "<script" not in data.decode()
    assert named(data, "card-1")[0].text == '</text><script>alert("1")</script>&amp;\ufffd\ufffd'


def test_a_transparent_file_has_no_paper():
    shown = picture(size=(50, 50), background="#F4EFE6")
    assert len(all_of(svg_of(shown), "rect")) == 1
    assert not all_of(svg_of(shown, None, Options(transparent=True)), "rect")


def test_furniture_stands_on_the_page():
    furniture = group(words("Page 1 of 3"), at=(20, 180), element_id="number", title="")
    data = svg_of(busy_map().picture, busy_map().pages[0], None, (furniture,))
    assert named(data, "number").get("transform") == "translate(20 180)"
    assert "Page 1 of 3" in texts_of(data)


def test_what_comes_again_has_an_id_of_its_own():
    line, name = group(element_id="curve-1", kind="curve"), group(element_id="curve-1", kind="legend")
    assert [one.get("id") for one in all_of(svg_of(picture(line, name)), "g")][1:] == ["curve-1", "curve-1-legend"]


def test_the_page_has_its_true_size():
    root = parsed(svg_of(picture(size=(123, 45.5))))
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("123pt", "45.5pt", "0 0 123 45.5")


def test_a_glyph_that_is_an_image_is_shown_as_one(monkeypatch, tmp_path):
    """Which faces have images alone is written in their files; this one says it has, and no outlines."""
    own = {"CBDT": b"images", "loca": b"", "CFF ": b"", "CFF2": b""}
    table = Face.table
    monkeypatch.setattr(Face, "table", lambda face, tag: own[tag] if tag in own else table(face, tag))
    block = QtTypesetter().set("HOHO", TextStyle(30), 400)
    shown = picture(group(Words(Point(10, 10), block, "#000000")), size=(200, 100))
    data = svg_of(shown)
    assert len(all_of(data, "image")) == 2
    assert len(all_of(data, "use")) == 4
    assert "HOHO" in [said.get("aria-label") for said in all_of(data, "g")]
    (run,) = block.lines[0].runs
    face = run.face
    assert face.outline(run.glyphs[0]) == ()
    image = face.image(run.glyphs[0])
    assert image.png.startswith(b"\x89PNG")
    assert (image.top, image.height) == pytest.approx((-656, 656), abs=20), "a capital stands on its baseline"
