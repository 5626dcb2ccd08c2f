"""Numbers in words: each language with its own marks, and nothing of the number lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.model.numbers import number_in_words, with_unit

SPACE, MINUS = "\N{NO-BREAK SPACE}", "\N{MINUS SIGN}"


@pytest.mark.parametrize(
    ("language", "number", "small", "share"),
    [
        ("en", "1,234,567.5", "1,200", "42%"),
        ("de", "1.234.567,5", "1.200", f"42{SPACE}%"),
        ("de-CH", "1’234’567.5", "1’200", "42%"),
        ("fr-FR", f"1{SPACE}234{SPACE}567,5", f"1{SPACE}200", f"42{SPACE}%"),
        ("es", "1.234.567,5", "1200", f"42{SPACE}%"),
        ("pt-BR", "1.234.567,5", "1.200", "42%"),
        ("ja", "1,234,567.5", "1,200", "42%"),
        ("xx", f"1{SPACE}234{SPACE}567.5", f"1{SPACE}200", "42%"),
    ],
)
def test_each_language_has_its_marks(language, number, small, share):
    assert number_in_words(1234567.5, language) == number
    assert number_in_words(1200, language) == small
    assert with_unit(number_in_words(42, language), "%", language) == share


def test_signs_and_units():
    assert number_in_words(-3.5, "sv") == f"{MINUS}3,5"
    assert [number_in_words(value, "en", signed=True) for value in (2, 0, -2)] == ["+2", "0", f"{MINUS}2"]
    assert with_unit("15", "minutes", "de") == "15 minutes"
    assert with_unit("15", "", "de") == "15"


@given(
    st.floats(-1e9, 1e9).map(lambda value: float(f"{value:.9g}")),
    st.sampled_from(["en", "de", "fr", "de-ch", "es", "pl", "xx"]),
)
def test_what_is_written_can_be_read_again(value, language):
    decimal = number_in_words(0.5, language)[1]
    text = number_in_words(value, language).replace(MINUS, "-")
    mantissa, exponent, power = text.partition("e")
    read = "".join("." if sign == decimal else sign for sign in mantissa if sign.isdigit() or sign in ("-", decimal))
    assert float(read + exponent + power) == value
