"""Each face is embedded once, with the glyphs that are used, as Qt draws them."""

import io
import re

import pytest
from fontTools.pens.boundsPen import ControlBoundsPen
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.layout.typesetter import TextStyle
from journeyeditor.picture.meanings import UNKNOWN, Meanings, learn
from journeyeditor.picture.pdf.font_objects import _character_map
from journeyeditor.picture.pdf.programs import Glyph, program
from tests.picture.readers import content_of, opened
from tests.picture.scenes import pdf_of, words, words_in

pytestmark = pytest.mark.usefixtures("qapp")


def fonts_of(data):
    return {name: font.get_object() for name, font in opened(data).pages[0]["/Resources"]["/Font"].items()}


def program_of(font):
    return font["/DescendantFonts"][0]["/FontDescriptor"]["/FontFile2"].get_data()


def characters_of(font):
    """What the codes of a font say, by its character map."""
    written = font["/ToUnicode"].get_data().decode("ascii").partition("endcodespacerange")[2]
    rows = re.findall(r"<([0-9A-F]{4})> <([0-9A-F]+)>", written)
    return {int(code, 16): bytes.fromhex(text).decode("utf-16-be") for code, text in rows}


def test_every_font_is_an_embedded_subset():
    data = pdf_of(words("Plain"), words("Bold", (0, 20), style=TextStyle(12, 700)), words_in("Japanese"))
    fonts = fonts_of(data)
    assert len(fonts) == 3
    for font in fonts.values():
        descendant = font["/DescendantFonts"][0]
        assert (font["/Subtype"], font["/Encoding"]) == ("/Type0", "/Identity-H")
        assert (descendant["/Subtype"], descendant["/CIDToGIDMap"]) == ("/CIDFontType2", "/Identity")
        assert re.fullmatch(r"/[A-Z]{6}\+[A-Za-z0-9-]+", font["/BaseFont"])
        assert font["/BaseFont"] == descendant["/BaseFont"] == descendant["/FontDescriptor"]["/FontName"]
        assert TTFont(io.BytesIO(program_of(font)))["maxp"].numGlyphs == len(characters_of(font)) + 1


def test_content_names_no_other_font():
    data = pdf_of(words("Plain"), words("Bold", (0, 20), style=TextStyle(12, 700)))
    assert set(re.findall(r"(/\w+) [\d.]+ Tf", content_of(data))) == set(fonts_of(data))
    assert b"Helvetica" not in data


def test_a_face_at_two_sizes_is_one_font():
    assert len(fonts_of(pdf_of(words("small"), words("large", (0, 20), style=TextStyle(24))))) == 1


@pytest.mark.parametrize("family", ["", "DejaVu Sans", "Nimbus Sans", "C059"])
def test_glyphs_are_those_that_qt_draws(family):
    shown = words("Office ÄÉ ß g&", style=TextStyle(12, family=family))
    (font,) = fonts_of(pdf_of(shown)).values()
    file = TTFont(io.BytesIO(program_of(font)))
    runs = [run for line in shown.block.lines for run in line.runs]
    face = runs[0].face
    glyphs = list(dict.fromkeys(glyph for run in runs for glyph in run.glyphs))
    assert file["head"].unitsPerEm == face.units_per_em
    for number, glyph in enumerate(glyphs, start=1):
        name = file.getGlyphName(number)
        assert file["hmtx"][name][0] == pytest.approx(face.advance(glyph), abs=0.51)
        points = [(x, y) for _, places in face.outline(glyph) for x, y in zip(places[::2], places[1::2], strict=True)]
        pen = ControlBoundsPen(file.getGlyphSet())
        file.getGlyphSet()[name].draw(pen)
        if points:
            xs, ys = zip(*points, strict=True)
            # Control points of cubic and quadratic curves differ; what they bound does not by much.
            assert pen.bounds == pytest.approx((min(xs), min(ys), max(xs), max(ys)), abs=0.1 * face.units_per_em)
            assert file["hmtx"][name][1] == file["glyf"][name].xMin


def test_the_widths_of_a_font_are_those_of_its_program():
    (font,) = fonts_of(pdf_of(words("Office & more"))).values()
    file = TTFont(io.BytesIO(program_of(font)))
    first, widths = font["/DescendantFonts"][0]["/W"]
    assert first == 1
    own = [file["hmtx"][name][0] * 1000 / file["head"].unitsPerEm for name in file.getGlyphOrder()[1:]]
    assert [float(width) for width in widths] == pytest.approx(own, abs=1)


def test_ligatures_say_their_letters():
    (font,) = fonts_of(pdf_of(words("office draft fjord"))).values()
    assert "".join(sorted("".join(set(characters_of(font).values())))).strip()
    assert {"ff", "ft"} <= set(characters_of(font).values())


def test_letters_beyond_the_first_plane_are_pairs_of_surrogates():
    said = [characters_of(font) for font in fonts_of(pdf_of(words_in("Emoji"))).values()]
    assert any("😀" in characters.values() for characters in said)


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=3), min_size=1, max_size=350))
def test_a_character_map_has_at_most_a_hundred_rows_a_block(said):
    written = _character_map(said).decode("ascii")
    blocks = re.findall(r"(\d+) beginbfchar\n(.*?)\nendbfchar", written, re.DOTALL)
    assert all(int(count) == len(rows.split("\n")) <= 100 for count, rows in blocks)
    rows = [row for _, block in blocks for row in block.split("\n")]
    sayable = {0x0000: 0xFFFD, 0xFFFE: 0xFFFD, 0xFEFF: 0x2060}
    found = [bytes.fromhex(row[8:-1]).decode("utf-16-be") for row in rows]
    assert found == [letters.translate(sayable) for letters in said]


class PlainFace:
    """A face that has a glyph for each character of ASCII, the ligature fi as glyph 800, and nothing else."""

    def glyphs_of(self, text):
        return tuple(ord(letter) if letter.isascii() else 800 * (letter == "\ufb01") for letter in text)


@pytest.mark.parametrize(
    ("glyphs", "text", "meant"),
    [
        ([111, 900, 105, 99, 101], "office", {900: "ff"}),
        ([900], "fi", {900: "fi"}),
        ([800, 110], "fin", {800: "fi"}),
        ([32, 32, 900, 110], "  un ", {900: "u"}),
        ([900, 40, 901, 41], "Я)Б(", {900: "Я", 901: "Б", 40: "(", 41: ")"}),
        ([900, 901, 902], "ЯБД", {900: "Я", 901: "Б", 902: "Д"}),
        ([97, 900], "aЯ", {900: "Я"}),
        ([97, 0, 98], "a\u2603b", {0: UNKNOWN}),
        ([97, 98], "ab", {97: "a", 98: "b"}),
        ([900, 98, 900], "Яb", {900: "Я"}),
    ],
)
def test_a_glyph_stands_for_what_is_left_between_its_neighbours(glyphs, text, meant):
    meanings = Meanings(PlainFace())
    learn([(meanings, glyphs)], text)
    assert {glyph: meanings.of(glyph) for glyph in meant} == meant


def test_what_is_certain_beats_what_was_guessed():
    meanings = Meanings(PlainFace())
    learn([(meanings, (900, 901))], "ЯБД")
    assert meanings.of(901) == "БД"
    learn([(meanings, (97, 901, 98))], "aДb")
    assert meanings.of(901) == "Д"


def test_a_font_of_blanks_is_a_font():
    file = TTFont(io.BytesIO(program(1000, (Glyph(250, ()),)).file))
    assert file["maxp"].numGlyphs == 2
    assert file["head"].created == file["head"].modified == 2_082_844_800


def test_the_same_glyphs_give_the_same_font():
    outline = (("M", (0.0, 0.0)), ("L", (500.0, 0.0)), ("C", (500.0, 300.0, 300.0, 500.0, 0.0, 500.0)))
    glyphs = (Glyph(600, outline),)
    cached = program(1000, glyphs)
    program.cache_clear()
    assert program(1000, glyphs) == cached
