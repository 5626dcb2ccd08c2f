"""What a map says is in its PDF as letters, each word once."""

import re
import unicodedata

import pytest

from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.paging.pages import Page
from journeyeditor.layout.typesetter import TextStyle
from journeyeditor.picture.pdf import render
from tests.picture.readers import READERS, by_poppler, by_pypdf, content_of
from tests.picture.scenes import (
    PARTICULARS,
    SCRIPTS,
    group,
    icon,
    pane,
    pdf_of,
    picture,
    printed,
    words,
    words_in,
)

pytestmark = pytest.mark.usefixtures("qapp")

JOINED = "An office affords a fine final draft; afflicted waiters shuffle off"


def words_of(text):
    return sorted(unicodedata.normalize("NFC", text).split())


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("script", SCRIPTS)
def test_each_word_is_found_once(reader, script):
    data = pdf_of(words_in(script))
    assert words_of(reader(data)) == words_of(SCRIPTS[script][0])


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("family", ["", "DejaVu Sans", "Nimbus Sans", "C059"])
def test_lines_are_broken_once_and_words_parted_once(reader, family):
    shown = words(JOINED, width=90, style=TextStyle(12, family=family))
    lines = [line.text.strip() for line in shown.block.lines]
    assert len(lines) > 3
    assert [line.rstrip() for line in reader(pdf_of(shown)).strip().split("\n")] == lines


@pytest.mark.parametrize("reader", READERS)
def test_blanks_around_a_line_are_left_out(reader):
    text = reader(pdf_of(words("  one two  \n three \n\nfour\tfive")))
    assert text.strip("\n").split() == ["one", "two", "three", "four", "five"]
    assert not re.search(r"\t|  | $", text)


@pytest.mark.parametrize("reader", READERS)
def test_texts_at_every_size_stay_whole(reader):
    shown = [
        words(f"AVATAR To We VA. {size}", (5, 25 * n), 390, style=TextStyle(size))
        for n, size in enumerate((6, 9, 16, 24))
    ]
    assert words_of(reader(pdf_of(*shown))) == words_of(
        "AVATAR To We VA. 6 AVATAR To We VA. 9 AVATAR To We VA. 16 AVATAR To We VA. 24"
    )


@pytest.mark.parametrize("reader", READERS)
def test_a_turned_text_is_read(reader):
    data = pdf_of(words("Backstage", (50, 200), style=TextStyle(12, 700), turned=True))
    assert words_of(reader(data)) == ["Backstage"]


@pytest.mark.parametrize("reader", READERS)
def test_lines_that_run_to_the_left_are_read_in_order(reader):
    text = words_in("Arabic ligatures").block.text
    assert reader(pdf_of(words(text, width=400))).strip() == text


# Poppler loses the blank after a word that runs to the left among words that run to the right.
@pytest.mark.parametrize("reader", [reader for reader in READERS if reader is not by_poppler])
def test_words_of_both_directions_and_numbers_stand_on_one_line(reader):
    words_in("Hebrew")
    text = "Order סלט 12 pizzas עכשיו ok"
    assert words_of(reader(pdf_of(words(text, width=390)))) == words_of(text)


@pytest.mark.parametrize("reader", READERS)
def test_marks_stay_with_their_letters(reader):
    assert reader(pdf_of(words("ax̣̂́b cq̃̄d"))).strip() == "ax̣̂́b cq̃̄d"


@pytest.mark.parametrize("reader", [reader for reader in READERS if reader is not by_pypdf])
def test_what_no_font_shows_is_still_said(reader):
    text = "one \U0001fbff two \U000e0041 three"
    found = reader(pdf_of(words(text, width=400)))
    assert {"one", "two", "three"} <= set(found.split())


def test_a_character_that_no_font_has_is_said_beside_its_box():
    shown = words("a \U0010fffe\U000fff80 b")
    if shown.block.complete:
        pytest.skip("some font has even that")
    assert "/ActualText" in content_of(pdf_of(shown))


@pytest.mark.parametrize("reader", READERS)
def test_decorations_are_not_read(reader):
    data = pdf_of(words("Call", (20, 0)), icon("phone"), icon("account-circle", (0, 40), turned=True))
    assert words_of(reader(data)) == ["Call"]
    assert not [letter for letter in reader(data) if unicodedata.category(letter) == "Co"]


def test_decorations_are_marked_so():
    content = content_of(pdf_of(icon()))
    assert content.count("/Artifact BMC") == content.count("EMC") == 1
    assert re.search(r"/S0 Do", content)
    assert "TJ" not in content


def test_plain_text_needs_nothing_said_beside_it():
    content = content_of(pdf_of(words(JOINED, width=120)))
    assert "ActualText" not in content
    assert content.count("TJ") == content.count("Tm") == len(words(JOINED, width=120).block.lines)


def test_kerned_words_are_shown_by_one_operator():
    content = content_of(pdf_of(words("AVATAR", style=TextStyle(24))))
    assert content.count("TJ") == 1
    assert re.search(r">\d+<", content)


@pytest.mark.parametrize("reader", READERS)
def test_text_beyond_the_edge_of_a_pane_is_not_there(reader):
    shown = picture(group(words("inside"), words("outside", (0, 60)), size=(200, 100)))
    page = Page(200, 50, 1.0, (pane(Rect(0, 0, 200, 50)),))
    assert words_of(reader(render([printed(shown, page)], PARTICULARS))) == ["inside"]


def test_an_empty_text_leaves_nothing():
    assert "BT" not in content_of(pdf_of(words(""), words("\n\n")))
