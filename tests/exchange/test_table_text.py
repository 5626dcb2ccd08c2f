"""Tables as text, as spreadsheets write and read them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.exchange.table import Entry
from journeyeditor.exchange.table_text import read_table_text, write_table_text
from tests.strategies import examples

letters = st.text(
    st.sampled_from("ab \"'=+-@\t\né注") | st.characters(exclude_characters="\r\0\u2028\u2029"), max_size=8
)
texts = letters.filter(str.strip)


def cells(text):
    return [tuple(entry)[:3] for entry in read_table_text(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Order", [(0, 0, "Order")]),
        ("Order\nPay\n\nEat\n", [(0, 0, "Order"), (0, 0, "Pay"), (0, 0, "Eat")]),
        ("Order\r\nPay\rEat\u2029Sleep", [(0, 0, "Order"), (0, 0, "Pay"), (0, 0, "Eat"), (0, 0, "Sleep")]),
        ("a\tb\r\nc\td\r\n", [(0, 0, "a"), (0, 1, "b"), (1, 0, "c"), (1, 1, "d")]),
        ("a\t\tb\n\nc\n", [(0, 0, "a"), (0, 2, "b"), (2, 0, "c")]),
        ('a\t"two\nlines"\r\nc', [(0, 0, "a"), (0, 1, "two\nlines"), (1, 0, "c")]),
        ('"two\nlines"\r\n', [(0, 0, "two\nlines")]),
        ('"He said ""no""\n"\tb', [(0, 0, 'He said "no"\n'), (0, 1, "b")]),
        ('"Where is it?"\n"Here" she said', [(0, 0, '"Where is it?"'), (0, 0, '"Here" she said')]),
        ('5" screen\t6" screen', [(0, 0, '5" screen'), (0, 1, '6" screen')]),
        ('"never closed\tb\nc', [(0, 0, '"never closed'), (0, 1, "b"), (1, 0, "c")]),
        ("'=1+1\t'tis", [(0, 0, "=1+1"), (0, 1, "'tis")]),
        ("", []),
        (" \t\n \n", []),
    ],
)
def test_reading(text, expected):
    assert cells(text) == expected


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ([(0, 0, "a"), (0, 1, "b"), (1, 1, "c")], "a\tb\n\tc\n"),
        ([(4, 7, "a"), (5, 8, "b")], "a\t\n\tb\n"),
        ([(0, 0, "a"), (0, 0, "b"), (0, 1, "c")], '"a\nb"\tc\n'),
        ([(0, 0, 'so "so"'), (0, 1, '"no"')], 'so "so"\t"""no"""\n'),
        ([(0, 0, "a"), (0, 0, "b")], "a\nb"),
        ([(0, 0, "=1+1"), (0, 1, "- cold"), (0, 2, "+49"), (0, 3, "@me"), (0, 4, "'=2")],
         "'=1+1\t'- cold\t'+49\t'@me\t''=2\n"),
    ],
)  # fmt: skip
def test_writing(entries, expected):
    assert write_table_text([Entry(*entry) for entry in entries]) == expected


@examples(60)
@given(st.dictionaries(st.tuples(st.integers(0, 3), st.integers(0, 3)), texts, min_size=2))
def test_a_table_comes_back_as_it_was(grid):
    # A single column is a list: read back, it stands in one cell.
    grid |= {(0, 0): "corner", (0, 3): "other corner"}
    written = write_table_text([Entry(row, column, text) for (row, column), text in grid.items()])
    assert {(row, column): text for row, column, text in cells(written)} == grid


@examples(60)
@given(st.text())
def test_any_text_is_read_with_nothing_lost(text):
    found = "".join(entry.text for entry in read_table_text(text))
    kept = {"'", '"'}
    assert [c for c in found if not c.isspace() and c not in kept] == [
        c for c in text if not c.isspace() and c not in kept
    ]
