"""Headers and footers: their fields filled in, each part in its place."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.layout import Rect
from journeyeditor.layout.dates import date_in_words
from journeyeditor.layout.paging.running import (
    FIELDS,
    PageNumber,
    Printable,
    filled,
    lay_out_running,
    with_room_for_lines,
)
from journeyeditor.model import Margins, PageSetup, Theme
from tests.layout.fixed_type import FixedType
from tests.layout.sheets import document_with
from tests.strategies import examples, texts

PAGE = Printable(842.0, 595.0, Rect(28, 28, 786, 539))
DAY = datetime.date(2026, 5, 4)


def lines_of(page=1, pages=3, printable=PAGE, language="en", **theme):
    document = document_with(title="Dinner", owner="Ada").with_(theme=Theme(**theme), language=language)
    labels = lay_out_running(document, document.maps[0], printable, PageNumber(page, pages), FixedType())
    return [label.block.text for label in labels]


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("plain", ("plain", "", "")),
        ("{client} | {page} of {pages}", ("Sons", "", "2 of 9")),
        ("{client} | {title} | {page}", ("Sons", "Dinner", "2")),
        ("{client} · {date} · {title}", ("Sons  ·  Dinner", "", "")),
        ("Date: {date}", ("", "", "")),
        ("{unknown} {", ("{unknown} {", "", "")),
        ("a | b | c | d", ("a", "b", "c | d")),
    ],
)
def test_fields_are_filled_in_and_what_would_be_empty_is_left_out(line, parts):
    assert filled(line, {"client": "Sons", "title": "Dinner", "page": "2", "pages": "9", "date": ""}) == parts


def test_every_field_that_is_offered_can_be_filled():
    header = " · ".join("{" + name + "}" for name in FIELDS)
    (text,) = lines_of(header=header, client="Sons", confidentiality="Secret", date=DAY)
    assert text == "Dinner  ·  Sons  ·  4 May 2026  ·  1  ·  3  ·  Secret  ·  Ada"


def test_several_pages_have_their_numbers_where_the_theme_says_nothing():
    assert lines_of(page=2, pages=3) == ["2 of 3"]
    assert lines_of(pages=1) == []
    assert lines_of(footer="{client}", client="Sons") == ["Sons"]


@pytest.mark.parametrize(
    ("theme", "setup", "sides"),
    [
        (Theme(header="{title}"), {"margins": Margins(top=0)}, (6, 10)),
        (Theme(footer="{page}"), {"margins": Margins(top=2, bottom=5)}, (2, 6)),
        (Theme(header="{title}", footer="{page}"), {}, (10, 10)),
        (Theme(), {"margins": Margins(top=0, bottom=0)}, (0, 0)),
        (Theme(header="{title}"), {"margins": Margins(top=0), "mode": "poster"}, (0, 10)),
        (Theme(header="{title}"), {"margins": Margins(top=0), "paper": "map"}, (0, 10)),
    ],
)
def test_a_margin_is_wide_enough_for_its_line(theme, setup, sides):
    margins = with_room_for_lines(theme, PageSetup(**setup)).margins
    assert (margins.top, margins.bottom) == sides


def test_a_long_line_takes_the_room_of_its_neighbours_before_it_is_set_smaller_or_cut():
    client = "The society of friends of good food and drink"
    (left, right) = lines_of(header="{client} | {page}", client=client)
    assert (left, right) == (client, "1")
    (whole,) = lines_of(header="{client}", client=client * 4)
    assert whole == client * 4
    (cut,) = lines_of(header="{client}", client=client * 40)
    assert cut.endswith("…")


def test_a_margin_without_room_stays_empty():
    narrow = Printable(842.0, 595.0, Rect(10, 10, 822, 575))
    assert lines_of(printable=narrow, header="{title}", footer="{page}") == []


@examples(50)
@given(texts, texts, texts)
def test_lines_stay_within_the_margins_of_their_page(left, middle, right):
    document = document_with().with_(theme=Theme(header=f"{left * 20} | {middle} | {right}", footer=right * 40))
    for label in lay_out_running(document, document.maps[0], PAGE, PageNumber(1, 2), FixedType()):
        assert PAGE.room.x <= label.at.x
        assert label.at.x + label.block.width <= PAGE.room.right + 1e-6
        assert 0 <= label.at.y <= PAGE.height - label.block.height
        assert label.at.y + label.block.height <= PAGE.room.y or label.at.y >= PAGE.room.bottom


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "4 May 2026"),
        ("en-GB", "4 May 2026"),
        ("en-US", "May 4, 2026"),
        ("de-CH", "4. Mai 2026"),
        ("es", "4 de mayo de 2026"),
        ("no", "4. mai 2026"),
        ("ja", "2026年5月4日"),
        ("tlh", "2026-05-04"),
    ],
)
def test_dates_are_written_as_the_language_of_the_document_has_them(language, words):
    assert date_in_words(DAY, language) == words
    assert lines_of(language=language, header="{date}", date=DAY)[0] == words


def test_the_first_of_a_month_is_a_number_of_its_own_in_french():
    assert date_in_words(datetime.date(2026, 8, 1), "fr") == "1er août 2026"


def test_no_date_has_no_words():
    assert date_in_words(None, "en") == ""


@examples(30)
@given(st.text("{}|· pageclient", max_size=30))
def test_any_line_can_be_filled(line):
    assert len(filled(line, {"page": "1"})) == 3
