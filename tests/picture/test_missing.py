"""Characters that no font has are told before a map is given away."""

import pytest

from journeyeditor.picture.missing import missing_characters
from journeyeditor.picture.printed import Print
from tests.picture.scenes import PARTICULARS, group, icon, picture, printed, typesetter, words

pytestmark = pytest.mark.usefixtures("qapp")

NOBODYS = "\U0001f8ff"


def told(*texts):
    parts = [words(text, width=400) for text in texts]
    return [
        str(one)
        for one in missing_characters(Print((printed(picture(group(*parts, icon()))),), PARTICULARS), typesetter())
    ]


def test_nothing_is_told_where_all_can_be_set():
    assert told("Waiter & guest\n\tnaïve — 3,50 €") == []


def test_a_character_is_told_with_its_number_and_where_it_stands():
    assert told("Fine", f"Pays {NOBODYS} soon", f"again {NOBODYS}") == [
        f"No font here has {NOBODYS} (U+1F8FF): it shows as an empty box in “Pays {NOBODYS} soon”."
    ]


def test_many_are_told_in_one_sentence():
    many = "".join(chr(0x1F8C0 + number) for number in range(12))
    (sentence,) = told(many)
    assert "and 4 more: they show as empty boxes" in sentence
