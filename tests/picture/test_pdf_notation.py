"""Numbers, colours and texts as content has them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.picture.pdf.notation import colour, number, numbers, text_string


@given(st.floats(-1e7, 1e7))
def test_a_number_is_short_and_near(value):
    text = number(value)
    assert float(text) == pytest.approx(value, abs=0.00501)
    assert set(text) <= set("-.0123456789")
    assert len(text.partition(".")[2]) <= 2


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (-0.001, "0"),
        (1, "1"),
        (100, "100"),
        (1.50, "1.5"),
        (-2.346, "-2.35"),
        (1e-9, "0"),
        (12345678.9, "12345678.9"),
    ],
)
def test_a_number_has_no_idle_digits(value, text):
    assert number(value) == text


def test_numbers_in_a_row():
    assert numbers(1, 2.5, -3) == "1 2.5 -3"


@pytest.mark.parametrize(
    ("name", "operands"),
    [("#000000", "0"), ("#FFFFFF", "1"), ("#ff0000", "1 0 0"), ("#808080", "0.502"), ("#0B6470", "0.043 0.392 0.439")],
)
def test_colours(name, operands):
    assert colour(name) == operands


@given(st.text())
def test_a_text_comes_back(text):
    written = text_string(text)
    assert bytes.fromhex(written[1:-1]).decode("utf-16") == text
