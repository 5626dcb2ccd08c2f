"""Plain text is written at once, and just as it would be line by line."""

import string

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from journeyeditor.layout.geometry import Point
from journeyeditor.layout.typesetter import TextStyle
from journeyeditor.picture.pdf.content import Content
from journeyeditor.picture.pdf.objects import Objects
from journeyeditor.picture.pdf.supplies import Supplies
from journeyeditor.picture.pdf.words import lines_shown, paint_plain, paint_words
from tests.picture.scenes import words

pytestmark = pytest.mark.usefixtures("qapp")

WORD = st.text(string.ascii_letters + string.digits + ".,;:-'()/&", min_size=1, max_size=9)
TEXTS = st.lists(WORD, min_size=1, max_size=9).flatmap(
    lambda found: st.lists(st.sampled_from([" ", "  ", "\n", " \n", "\n\n", "\t"]), min_size=len(found)).map(
        lambda between: "".join(word + blank for word, blank in zip(found, between, strict=False)).strip()
    )
)
HERE = Point(0, 0)


def line_by_line(supplies, shown):
    content = Content()
    paint_words(content, supplies, shown, HERE, [line for _, line in lines_shown(shown, HERE, None)])
    return content.encoded()


@given(TEXTS, st.sampled_from(["start", "centre", "end"]), st.sampled_from([20, 60, 400]))
@example("A fine final office draft", "start", 60)
@example("AV\nTo", "end", 400)
@example("i\nlong lines follow", "centre", 400)
def test_plain_text_is_written_as_its_lines_are(text, alignment, width):
    shown = words(text, width=width, style=TextStyle(12, alignment=alignment))
    supplies = Supplies(Objects())
    expected = line_by_line(supplies, shown)
    plain = supplies.plain.lines(shown.block)
    if plain:
        content = Content()
        paint_plain(content, shown, HERE, plain)
        assert content.encoded() == expected
    else:
        assert "\t" in text


@pytest.mark.parametrize("text", ["Crème brûlée", "שלום", "你好", " blanks around ", "", "a\u0301"])
def test_other_text_is_left_to_its_lines(text):
    shown = words(text, width=200, style=TextStyle(12))
    supplies = Supplies(Objects())
    line_by_line(supplies, shown)
    assert not supplies.plain.lines(shown.block)


def test_a_text_whose_letters_are_to_be_learnt_is_plain_afterwards():
    shown = words("fi", width=200, style=TextStyle(12))
    supplies = Supplies(Objects())
    supplies.plain.lines(shown.block)
    line_by_line(supplies, shown)
    (line,) = supplies.plain.lines(shown.block)
    assert line.shown.endswith("TJ")
